internal import Archive
internal import Catalog
internal import Chronicle
internal import Fetcher
internal import Settings

/// Runs `body` and turns any room's error into the sentence and exit code for the person at the other end.
func translating<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch { throw translated(error) }
}

func translated(_ error: any Error) -> any Error {
    switch error {
    case let failure as EngineFailure: failure
    case is CancellationError: CancellationError()
    case let error as SettingsError: EngineFailure(error.description, code: .configuration)
    case CatalogError.ambiguousEvent, CatalogError.emptySearch: EngineFailure("\(error)", code: .usage)
    case let error as ChronicleError: EngineFailure("\(error)", code: .usage)
    case let error as FetcherError: EngineFailure("\(error)", code: .configuration)
    default: EngineFailure("\(error)", code: .archive)
    }
}
