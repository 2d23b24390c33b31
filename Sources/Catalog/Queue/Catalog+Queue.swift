package import Model

extension Catalog {
    /// Sources due at `moment`, longest overdue first.
    ///
    /// At most `perHost` of any host, so that one big host cannot fill the answer; none of `hosts` in `excluding`
    /// (those that are busy or blocked anyway) and no source in flight.
    package func due(
        at moment: Timestamp, limit: Int, perHost: Int = .max, excludingHosts: Set<String> = [],
        excluding: Set<SourceKey> = []
    ) async throws(CatalogError) -> [DueSource] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Sources of one host due at `moment`, longest overdue first.
    package func due(
        ofHost host: String, at moment: Timestamp, limit: Int, excluding: Set<SourceKey> = []
    ) async throws(CatalogError) -> [DueSource] {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// What a visit of exactly this source needs, due or not; `due` is then `moment` where it is not scheduled.
    package func dueSource(_ key: SourceKey, at moment: Timestamp) async throws(CatalogError) -> DueSource? {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Stores the source's state outside a capture (a visit put off, a standing decided later).
    package func reschedule(_ key: SourceKey, _ state: SourceState) async throws(CatalogError) {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    /// Makes the sources due at `moment` unless they are due earlier: `fetch --all`, a changed policy.
    @discardableResult
    package func expedite(_ filter: SourceFilter, to moment: Timestamp) async throws(CatalogError) -> Int {
        throw .failed(doing: "calling", detail: "not available yet")
    }

    package func queueCounts(at moment: Timestamp) async throws(CatalogError) -> QueueCounts {
        throw .failed(doing: "calling", detail: "not available yet")
    }
}
