internal import Catalog
internal import Model

/// Brings captures found in a WARC file into the catalog, many to a transaction.
struct Intake {
    let catalog: Catalog
    /// The file's row, with the committed length as far as groups were taken in.
    var row: WARCFileRow
    /// Restore events and sources, too.
    var restoring = false
    /// Captures that the catalog had not known.
    private(set) var added = 0
    private(set) var seen = 0
    private var batch: [CaptureCommit] = []
    private var bytes = 0

    init(catalog: Catalog, row: WARCFileRow, restoring: Bool = false) {
        self.catalog = catalog
        self.row = row
        self.restoring = restoring
    }

    mutating func add(_ commit: CaptureCommit, end: Int) async throws(ArchiveError) {
        batch.append(commit)
        row.committedLength = end
        bytes += commit.text?.utf8.count ?? 0
        if batch.count >= 256 || bytes > 16_000_000 { try await flush() }
    }

    mutating func flush() async throws(ArchiveError) {
        if batch.isEmpty { return }
        do {
            let done = try await catalog.commit(batch, warcs: [row], restoring: restoring, isPart: true)
            added += done.count { !$0.wasKnown }
            seen += done.count
        } catch { throw .catalog(error) }
        batch = []
        bytes = 0
    }
}
