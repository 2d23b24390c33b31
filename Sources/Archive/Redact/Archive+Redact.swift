internal import Catalog
internal import Foundation
internal import Model

extension Archive {
    /// Takes bytes out of an archive that nobody writes to: every response and every text of a source or a capture becomes a
    /// tombstone, in WARC files that are written anew, and the catalog forgets the words. What tells of the visits stays.
    ///
    /// A crash leaves each file as it was or as it is to be; the next start makes the rest good or tells that the takedown
    /// must be repeated, which may be done at any time.
    ///
    /// - Parameters:
    ///   - reason: stands in the tombstones and in the ledger.
    ///   - progress: called with the bytes read so far, and how many there are to read.
    ///   - confirm: called with what is to be taken out before anything is changed; false leaves everything.
    /// - Throws: `.locked` when somebody writes; `.changed` when a file is not as it was sealed, since a new digest would hide that.
    package static func redact(
        _ path: String, _ target: RedactionTarget, reason: String,
        progress: (Int, Int) -> Void = { _, _ in }, confirm: (RedactionReport) -> Bool = { _ in true }
    ) async throws(ArchiveError) -> RedactionReport {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        let lock = try ArchiveLock.acquire(folder)
        defer { withExtendedLifetime(lock) {} }
        let catalog = try openCatalog(folder)
        defer { catalog.close() }
        var recovery = try await Recovery(folder: folder, catalog: catalog)
        try await recovery.run()
        var search = RedactionSearch(folder, target)
        try search.run(progress: progress)
        var report = search.report
        report.recovery = recovery.report
        for file in report.files {
            let promised = recovery.ledger.latest[file.name]?.sha256
            if promised != file.replaced { throw .changed(file: file.name) }
        }
        guard !report.isEmpty, confirm(report) else { return report }
        let redaction = Redaction(at: .now, reason: reason)
        // All are written before the first one counts, so that whatever interrupts this is noticed.
        var written: [RedactedFile] = []
        for file in report.files {
            written.append(
                try RedactedFile.write(
                    file.name, in: folder, search.places[file.name] ?? [], redaction,
                    level: ArchiveOptions().compression))
        }
        for (i, file) in written.enumerated() {
            try await recovery.replace(file, redaction)
            report.files[i].after = file.bytes
            report.files[i].sha256 = file.sha256
        }
        // Copies that were made before an upgrade hold the words, too.
        for copy in folder.catalogBackups { unlink(copy) }
        report.done = redaction.at
        return report
    }
}
