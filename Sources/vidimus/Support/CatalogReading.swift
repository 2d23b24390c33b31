internal import Archive
internal import Catalog
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

extension VidimusCommand {
    /// Opens the catalog for looking, runs `body` and closes it.
    ///
    /// - Throws: `EngineFailure` when there is no archive yet or it cannot be read.
    func reading<Value>(_ body: (Catalog) async throws -> Value) async throws -> Value {
        // Through the archive, which tells a lost catalog from an archive that was never begun.
        try await readingArchive { archive, _ in try await body(archive.catalog) }
    }

    /// Opens the archive for looking, runs `body` and closes it.
    ///
    /// - Throws: as `reading`.
    func readingArchive<Value>(_ body: (ArchiveReader, Configuration) async throws -> Value) async throws -> Value {
        let configuration = try configuration()
        do {
            let archive = try ArchiveReader.open(configuration.resolve(configuration.archive.path))
            defer { archive.catalog.close() }
            return try await body(archive, configuration)
        } catch CatalogError.ambiguousEvent(let prefix, let candidates) {
            throw EngineFailure("\(CatalogError.ambiguousEvent(prefix: prefix, candidates: candidates))", code: .usage)
        } catch CatalogError.emptySearch {
            throw EngineFailure("\(CatalogError.emptySearch)", code: .usage)
        } catch let error as ArchiveError {
            throw EngineFailure("\(error)", code: .archive)
        } catch let error as CatalogError {
            throw EngineFailure("\(error)", code: .archive)
        }
    }
}
