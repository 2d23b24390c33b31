internal import Catalog
internal import Foundation
internal import Model

/// Ends a WARC file. Each step can be repeated, so a crash between two of them is made good on the next start: the name,
/// then the ledger's line, then the catalog's row.
struct Sealing {
    let folder: ArchiveFolder

    /// Gives the file its last name and its line in the ledger. The caller then saves the row.
    func seal(_ row: WARCFileRow, ledger: inout Ledger, suspect: String?) throws(ArchiveError) {
        let from = folder.openPath(of: row.name)
        let to = folder.sealedPath(of: row.name)
        if FileManager.default.fileExists(atPath: from), rename(from, to) != 0 {
            throw .notWritable(path: to, reason: Disk.reason)
        }
        try Disk.syncFolder(folder.folder(of: row.name))
        guard let sha256 = row.sha256 else { return }
        try ledger.append(
            name: row.name, bytes: row.committedLength, sha256: sha256, sealed: .now, suspect: suspect)
    }
}
