internal import GRDB
package import Model

extension Catalog {
    /// On how many other sources of the source's host each of these blocks was seen: 1 to 3; blocks seen on none are left
    /// out. `CaptureRecord.blocks` of captures that open a version teach it.
    package func others(with blocks: [Int64], than source: SourceKey) async throws(CatalogError) -> [Int64: Int] {
        try await read("looking up what a host's pages share") { db in
            try HostMemoryTable.others(blocks, of: source, db)
        }
    }
}
