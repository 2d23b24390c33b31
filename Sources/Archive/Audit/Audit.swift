internal import Catalog
internal import Foundation

/// The fixity of an archive: the ledger, the WARC files and the catalog, each against the others.
package enum Audit {
    /// Audits an archive. It may be written to meanwhile: of the file that is being written the part is looked at that the
    /// catalog knew when the audit began. Nothing that is found is mended.
    ///
    /// - Parameters:
    ///   - only: the names of the WARC files to look at; nil for all of them, the ledger and the catalog.
    ///   - progress: called as reading goes on.
    ///   - rest: called with the bytes read since, so that a reader in the background may let others go first. Where its
    ///     task is cancelled the audit ends early, with what it has found until then.
    /// - Throws: `.missing` when there is no archive.
    package static func run(
        _ path: String, level: Level = .structure, only: Set<String>? = nil,
        progress: @escaping @Sendable (Progress) -> Void = { _ in },
        rest: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws(ArchiveError) -> Report {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        let auditor = Auditor(folder: folder, level: level, progress: progress, rest: rest)
        defer { auditor.catalog?.close() }
        await auditor.run(only)
        return auditor.report
    }
}
