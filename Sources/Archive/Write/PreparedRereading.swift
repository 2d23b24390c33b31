internal import Catalog
internal import Model

/// A later reading, and whether its text needs a record of its own.
struct PreparedRereading: Sendable {
    var rereading: Rereading
    var writesText = false

    init(_ rereading: Rereading, catalog: Catalog) async throws(ArchiveError) {
        self.rereading = rereading
        guard let digest = rereading.record.textDigest, rereading.text != nil else { return }
        do { writesText = try await !catalog.holdsOwnText(digest) } catch { throw .catalog(error) }
    }
}
