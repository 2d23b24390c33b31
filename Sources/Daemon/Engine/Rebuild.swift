package import Archive
package import Catalog
package import Settings

/// Rebuilds the catalog of an archive that nobody writes to.
package enum Rebuild {
    /// Brings what the WARC files know into the catalog, and lets standings and schedule follow from it.
    ///
    /// - Parameter progress: called with each file's name before it is read.
    package static func run(
        _ configuration: Configuration, progress: (String) -> Void = { _ in }
    ) async throws(ArchiveError) -> Archive.ReindexReport {
        try await Archive.reindex(configuration.resolve(configuration.archive.path), progress: progress) {
            catalog throws(CatalogError) in
            _ = try await StateReplay(catalog: catalog, configuration: configuration).run()
        }
    }

    /// Rebuilds the catalog beside the present one and compares the two; neither the archive nor its catalog changes.
    ///
    /// - Returns: what the WARC files hold, and the present catalog (first) against the rebuilt one (second).
    package static func compare(
        _ configuration: Configuration, progress: (String) -> Void = { _ in }
    ) async throws(ArchiveError) -> (report: Archive.ReindexReport, tables: [CatalogComparison]) {
        try await Archive.compare(configuration.resolve(configuration.archive.path), progress: progress) {
            catalog throws(CatalogError) in
            _ = try await StateReplay(catalog: catalog, configuration: configuration).run()
        }
    }
}
