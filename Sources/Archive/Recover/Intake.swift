internal import Catalog
internal import Model

/// Brings captures found in a WARC file into the catalog, many to a transaction. While one transaction runs, the next
/// gathers.
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
    private var running: Task<[CommittedCapture], any Error>?

    init(catalog: Catalog, row: WARCFileRow, restoring: Bool = false) {
        self.catalog = catalog
        self.row = row
        self.restoring = restoring
    }

    mutating func add(_ commit: CaptureCommit, end: Int) async throws(ArchiveError) {
        batch.append(commit)
        row.committedLength = end
        bytes += commit.text?.utf8.count ?? 0
        if batch.count >= 256 || bytes > 16_000_000 { try await start() }
    }

    /// Waits until everything is in the catalog.
    mutating func finish() async throws(ArchiveError) {
        if !batch.isEmpty { try await start() }
        try await settle()
    }

    private mutating func start() async throws(ArchiveError) {
        try await settle()
        running = Task { [catalog, batch, row, restoring] in
            try await catalog.commit(batch, warcs: [row], restoring: restoring, isPart: true)
        }
        batch = []
        bytes = 0
    }

    private mutating func settle() async throws(ArchiveError) {
        guard let running else { return }
        self.running = nil
        do {
            let done = try await running.value
            added += done.count { !$0.wasKnown }
            seen += done.count
        } catch let error as CatalogError {
            throw .catalog(error)
        } catch {
            throw .catalog(.failed(doing: "recording captures", detail: "\(error)"))
        }
    }
}
