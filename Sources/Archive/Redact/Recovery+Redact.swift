internal import CLinux
internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// How a file takes the place of the one before it: the new one is durable, then the ledger names it, then it takes the
/// name, then the catalog follows. Each step can be repeated, and each can be told from what is there.
extension Recovery {
    mutating func replace(_ file: RedactedFile, _ redaction: Redaction) async throws(ArchiveError) {
        try ledger.replace(
            file.name, bytes: file.bytes, sha256: file.sha256, at: redaction.at, reason: redaction.reason)
        try RedactedFile.install(file.name, in: folder)
        try await follow(file.name)
    }

    /// Ends takedowns that a crash interrupted: a new file that the ledger names takes the place of the old one, any other
    /// goes, and the catalog follows what has taken its place.
    mutating func finishRedactions() async throws(ArchiveError) {
        for name in RedactedFile.leftovers(folder) {
            let path = folder.sealedPath(of: name) + RedactedFile.suffix
            if let line = ledger.latest[name], line.replaced != nil, try Disk.sha256(path) == line.sha256 {
                try RedactedFile.install(name, in: folder)
                continue
            }
            if unlink(path) != 0 { throw .notWritable(path: path, reason: Disk.reason) }
            try Disk.syncFolder(folder.folder(of: name))
            report.warnings.append(
                "a takedown was interrupted before \(name) was changed; run `vidimus redact` again")
        }
        for name in ledger.latest.keys.sorted() {
            guard let line = ledger.latest[name], line.replaced != nil, let row = rows[name], row.sha256 != line.sha256
            else { continue }
            // A file that is neither is left to the audit.
            let path = folder.sealedPath(of: name)
            guard Disk.size(path) == line.bytes, try Disk.sha256(path) == line.sha256 else { continue }
            try await follow(name)
        }
    }

    /// Lets the catalog know where the records of a new file stand, and forget what was taken out.
    private mutating func follow(_ name: String) async throws(ArchiveError) {
        guard let line = ledger.latest[name], var row = rows[name] else { return }
        var groups: [Relocation] = []
        do {
            var scanner = try GroupScanner(name: name, path: folder.sealedPath(of: name), from: 0)
            while let item = try scanner.next() {
                if case .group(let commit, _) = item { groups.append(Relocation(commit, takenOut: line.sealed)) }
            }
        } catch { throw .damaged(file: name, offset: 0, reason: error.description) }
        row.committedLength = line.bytes
        row.sha256 = line.sha256
        do { try await catalog.relocate(groups, in: row) } catch { throw .catalog(error) }
        rows[name] = row
    }
}
