package import Catalog
internal import Foundation
internal import Model
internal import WARC

extension Archive {
    /// What a rebuild of the catalog found.
    package struct ReindexReport: Hashable, Sendable {
        package var files = 0
        /// Files that a rebuild before this one, which was stopped, had taken in.
        package var resumed = 0
        /// Captures in the files, and how many of them the catalog had not known.
        package var captures = 0
        package var added = 0
        /// Places that could not be read, as `file: byte n: what`.
        package var faults: [String] = []
        package var recovery = RecoveryReport()
    }

    /// Brings everything that the WARC files know of captures into the catalog, making the catalog when there is none:
    /// captures, versions, texts, and the sources and events that they name. What the catalog knows already stays.
    ///
    /// - Parameters:
    ///   - progress: called with each file's name before it is read.
    ///   - finish: called with the rebuilt catalog while the archive is still locked.
    package static func reindex(
        _ path: String, progress: (String) -> Void = { _ in },
        finish: (Catalog) async throws(CatalogError) -> Void = { _ in }
    ) async throws(ArchiveError) -> ReindexReport {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        try folder.create()
        let lock = try ArchiveLock.acquire(folder)
        defer { withExtendedLifetime(lock) {} }
        let catalog: Catalog
        do { catalog = try Catalog.open(folder.catalog) } catch { throw .catalog(error) }
        defer { catalog.close() }
        var report = ReindexReport()
        // Places in files that were written anew are mended before the files count as taken in.
        var interrupted = try await Recovery(folder: folder, catalog: catalog)
        try await interrupted.finishRedactions()
        let promised = promises(folder)
        var done = try await doneBefore(catalog)
        for file in folder.files() where !file.isOpen {
            if done.contains(file.name) {
                report.resumed += 1
                continue
            }
            progress(file.name)
            try await take(file, promised[file.name], catalog, &report)
            done.append(file.name)
            do { try await catalog.setNote(progressNote, done.joined(separator: "\n")) } catch { throw .catalog(error) }
        }
        // Files that were being written are taken in as after any crash.
        var recovery = try await Recovery(folder: folder, catalog: catalog)
        try await recovery.run()
        report.recovery = recovery.report
        report.captures += recovery.report.captures
        report.added += recovery.report.captures
        do {
            try await catalog.forgetUnusedTexts()
            try await finish(catalog)
            try await catalog.setNote(progressNote, nil)
        } catch { throw .catalog(error) }
        return report
    }

    /// Under this name the catalog knows which files a rebuild that was stopped had taken in.
    private static let progressNote = "reindexed"

    private static func doneBefore(_ catalog: Catalog) async throws(ArchiveError) -> [String] {
        do {
            return try await catalog.note(progressNote)?.split(separator: "\n").map(String.init) ?? []
        } catch { throw .catalog(error) }
    }

    /// Rebuilds the catalog beside the present one, which is not touched, and compares the two.
    ///
    /// - Parameters:
    ///   - progress: called with each file's name before it is read.
    ///   - finish: called with the rebuilt catalog before it is compared.
    /// - Returns: what the WARC files hold, and the present catalog (first) against the rebuilt one (second), table by table.
    package static func compare(
        _ path: String, progress: (String) -> Void = { _ in },
        finish: (Catalog) async throws(CatalogError) -> Void = { _ in }
    ) async throws(ArchiveError) -> (report: ReindexReport, tables: [CatalogComparison]) {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.catalog) else { throw .missing(folder: path) }
        let lock = try ArchiveLock.acquire(folder)
        defer { withExtendedLifetime(lock) {} }
        let rebuilt = folder.catalog + ".compare"
        func clear() { for tail in ["", "-wal", "-shm"] { unlink(rebuilt + tail) } }
        clear()
        defer { clear() }
        var report = ReindexReport()
        do {
            // Brings its schema up to date.
            try Catalog.open(folder.catalog).close()
            let catalog = try Catalog.open(rebuilt)
            defer { catalog.close() }
            let promised = promises(folder)
            for file in folder.files() {
                progress(file.name)
                try await take(file, promised[file.name], catalog, &report)
            }
            try await catalog.forgetUnusedTexts()
            try await finish(catalog)
        } catch let error as CatalogError {
            throw .catalog(error)
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw .unusable(folder: path, reason: "\(error)")
        }
        do { return (report, try await CatalogComparison.compare(folder.catalog, rebuilt)) } catch {
            throw .catalog(error)
        }
    }

    /// What the ledger says of each file.
    private static func promises(_ folder: ArchiveFolder) -> [String: Ledger.Line] {
        Dictionary(Ledger.verify(folder).lines.map { ($0.name, $0) }) { _, last in last }
    }

    private static func take(
        _ file: ArchiveFolder.File, _ promised: Ledger.Line?, _ catalog: Catalog, _ report: inout ReindexReport
    ) async throws(ArchiveError) {
        let known: WARCFileRow?
        do { known = try await catalog.warcFile(file.name) } catch { throw .catalog(error) }
        var intake = Intake(
            catalog: catalog, row: known ?? WARCFileRow(name: file.name, created: .now), restoring: true)
        do {
            var scanner = try GroupScanner(name: file.name, path: file.path, from: 0)
            while let item = try scanner.next() {
                switch item {
                case .group(let commit, let end): try await intake.add(commit, end: end)
                case .info(_, let date): if known == nil, let date { intake.row.created = date }
                case .stray(let offset):
                    report.faults.append("\(file.name): byte \(offset): records of another program")
                case .fault(let fault): report.faults.append("\(file.name): \(fault)")
                }
            }
            try await intake.finish()
        } catch let error as WARCError {
            report.faults.append(error.description)
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw .damaged(file: file.path, offset: 0, reason: "\(error)")
        }
        let digest = try Disk.sha256(file.path)
        if promised?.suspect != nil { intake.row.suspect = true }
        if let sealed = promised?.sha256 ?? known?.sha256, sealed != digest {
            // What the file was when it was sealed stays on record: a changed file must not become the truth.
            report.faults.append("\(file.name): its bytes are not those that were sealed")
        } else {
            intake.row.sha256 = digest
        }
        if !file.isOpen {
            intake.row.committedLength = file.bytes
            intake.row.sealed = true
        }
        do { try await catalog.save(intake.row) } catch { throw .catalog(error) }
        report.files += 1
        report.captures += intake.seen
        report.added += intake.added
    }
}
