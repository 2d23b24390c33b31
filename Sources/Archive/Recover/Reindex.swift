package import Catalog
internal import Foundation
internal import Model
internal import WARC

extension Archive {
    /// What a rebuild of the catalog found.
    package struct ReindexReport: Hashable, Sendable {
        package var files = 0
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
        let promised = Dictionary(Ledger.verify(folder).lines.map { ($0.name, $0.sha256) }) { _, last in last }
        for file in folder.files() where !file.isOpen {
            progress(file.name)
            try await take(file, promised[file.name], catalog, &report)
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
        } catch { throw .catalog(error) }
        return report
    }

    private static func take(
        _ file: ArchiveFolder.File, _ promised: SHA256Digest?, _ catalog: Catalog, _ report: inout ReindexReport
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
            try await intake.flush()
        } catch let error as WARCError {
            report.faults.append(error.description)
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw .damaged(file: file.path, offset: 0, reason: "\(error)")
        }
        let digest = try Disk.sha256(file.path)
        if let sealed = promised ?? known?.sha256, sealed != digest {
            // What the file was when it was sealed stays on record: a changed file must not become the truth.
            report.faults.append("\(file.name): its bytes are not those that were sealed")
        } else {
            intake.row.sha256 = digest
        }
        intake.row.committedLength = file.bytes
        intake.row.sealed = true
        do { try await catalog.save(intake.row) } catch { throw .catalog(error) }
        report.files += 1
        report.captures += intake.seen
        report.added += intake.added
    }
}
