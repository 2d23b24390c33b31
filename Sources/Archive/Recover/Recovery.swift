internal import CLinux
internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// Puts an archive in order when it is opened: what was durable is taken in, what was torn goes to `quarantine/`.
///
/// Every step can be repeated: a crash in the middle is made good by the next start, and a second run changes nothing.
struct Recovery {
    let folder: ArchiveFolder
    let catalog: Catalog
    var report = RecoveryReport()
    var ledger: Ledger
    private(set) var lastSerial = 0
    /// Of all WARC files.
    private(set) var bytes = 0
    var rows: [String: WARCFileRow] = [:]

    init(folder: ArchiveFolder, catalog: Catalog) async throws(ArchiveError) {
        self.folder = folder
        self.catalog = catalog
        let (key, warnings) = try KeyRing.open(folder)
        let (ledger, torn) = try Ledger.open(folder, key: key)
        self.ledger = ledger
        report.warnings += warnings
        report.backup = catalog.backup
        if torn > 0 {
            report.quarantined.append(
                .init(path: "\(folder.quarantine)/ledger.tail", bytes: torn, reason: "the ledger's last line was torn"))
        }
        do {
            for row in try await catalog.warcFiles() { rows[row.name] = row }
        } catch { throw .catalog(error) }
    }

    mutating func run() async throws(ArchiveError) {
        try await finishRedactions()
        let files = folder.files()
        let sealed = files.filter { !$0.isOpen }
        if rows.isEmpty, !sealed.isEmpty {
            throw .catalogMissing(folder: folder.path, files: sealed.count)
        }
        for file in files where file.isOpen { try await recover(file) }
        if files.contains(where: \.isOpen) {
            do { try await catalog.forgetUnusedTexts() } catch { throw .catalog(error) }
        }
        for file in sealed { try await review(file) }
        let present = Set(files.map(\.name))
        for name in rows.keys.sorted() where !present.contains(name) {
            report.warnings.append(ArchiveError.missingFile(name: name).description)
        }
        let after = folder.files()
        bytes = after.reduce(0) { $0 + $1.bytes }
        lastSerial = (after.map(\.name) + rows.keys).map(ArchiveFolder.serial).max() ?? 0
    }

    /// A file that was being written: takes in whole groups behind the committed length, cuts off the rest, seals.
    private mutating func recover(_ file: ArchiveFolder.File) async throws(ArchiveError) {
        let committed = rows[file.name]?.committedLength ?? 0
        if file.bytes < committed {
            report.warnings.append(
                "\(file.name) holds \(file.bytes) bytes where the catalog knows \(committed): acknowledged captures are "
                    + "lost; restore the file from a copy or run `vidimus audit`")
        }
        var intake = Intake(
            catalog: catalog, row: rows[file.name] ?? WARCFileRow(name: file.name, created: .now))
        var reason = "a group of records without its end"
        if file.bytes > committed {
            var scanner = try scan(file, from: committed)
            scanning: while let item = try next(&scanner, file) {
                switch item {
                case .info(_, let date): if committed == 0, let date { intake.row.created = date }
                case .group(let commit, let end): try await intake.add(commit, end: end)
                case .stray: break scanning
                case .fault(let fault):
                    reason = fault.description
                    break scanning
                }
            }
            try await intake.finish()
            report.captures += intake.added
        }
        let end = min(intake.row.committedLength, file.bytes)
        if file.bytes > end { try cut(file, at: end, reason) }
        if end == 0 {
            // Not one capture was ever whole in it.
            unlink(file.path)
            try Disk.syncFolder(Disk.parent(of: file.path))
            return
        }
        var row = intake.row
        row.sealed = true
        row.suspect = row.suspect || file.bytes < committed
        row.sha256 = try Disk.sha256(file.path)
        row.committedLength = end
        try await seal(row, suspect: file.bytes < committed ? "shorter than the catalog knew it" : nil)
    }

    /// A sealed file: finishes sealing that a crash interrupted, and notices what has changed since.
    private mutating func review(_ file: ArchiveFolder.File) async throws(ArchiveError) {
        guard var row = rows[file.name] else {
            report.warnings.append("the catalog does not know \(file.name); run `vidimus reindex` to take it in")
            return
        }
        if file.bytes != row.committedLength {
            report.warnings.append(
                "\(file.name) holds \(file.bytes) bytes where the catalog knows \(row.committedLength); "
                    + "run `vidimus audit`")
        }
        guard !row.sealed else { return }
        row.sealed = true
        // The catalog may have failed with the disk that made the file suspect.
        row.suspect = row.suspect || ledger.suspects.contains(file.name)
        row.sha256 = try Disk.sha256(file.path)
        try await seal(row, suspect: nil)
    }

    private mutating func seal(_ row: WARCFileRow, suspect: String?) async throws(ArchiveError) {
        try Sealing(folder: folder).seal(row, ledger: &ledger, suspect: suspect)
        do { try await catalog.save(row) } catch { throw .catalog(error) }
        rows[row.name] = row
        report.sealed.append(row.name)
    }

    /// Moves everything from `offset` on to the quarantine, durably there before it goes here.
    private mutating func cut(
        _ file: ArchiveFolder.File, at offset: Int, _ reason: String
    ) throws(ArchiveError) {
        let target = "\(folder.quarantine)/\(file.name).tail-\(offset)"
        let tail = FileHandle(forReadingAtPath: file.path)
        defer { try? tail?.close() }
        guard let tail, (try? tail.seek(toOffset: UInt64(offset))) != nil, let data = try? tail.readToEnd() else {
            throw .damaged(file: file.path, offset: offset, reason: "the torn end cannot be read")
        }
        try Disk.writeWhole([UInt8](data), to: target)
        let descriptor = open(file.path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notWritable(path: file.path, reason: Disk.reason) }
        defer { close(descriptor) }
        if ftruncate(descriptor, off_t(offset)) != 0 { throw .notWritable(path: file.path, reason: Disk.reason) }
        if fsync(descriptor) != 0 { throw .syncFailed(file: file.path, reason: Disk.reason) }
        report.quarantined.append(.init(path: target, bytes: data.count, reason: reason))
    }

    private func scan(_ file: ArchiveFolder.File, from offset: Int) throws(ArchiveError) -> GroupScanner {
        do { return try GroupScanner(name: file.name, path: file.path, from: offset) } catch {
            throw .damaged(file: file.path, offset: offset, reason: error.description)
        }
    }

    private func next(
        _ scanner: inout GroupScanner, _ file: ArchiveFolder.File
    ) throws(ArchiveError) -> GroupScanner.Item? {
        do { return try scanner.next() } catch {
            throw .damaged(file: file.path, offset: 0, reason: error.description)
        }
    }
}
