internal import Catalog
internal import Model
internal import Settings

/// Finds news in the catalog's history of verdicts.
struct NewsGatherer {
    let catalog: Catalog
    let rule: NewsRule
    /// Items of one message; more news is more messages.
    var size = 500

    init(_ configuration: Configuration, catalog: Catalog) {
        self.catalog = catalog
        rule = NewsRule(triggers: configuration.notify.on, rot: configuration.rot)
    }

    /// The next news after a place in the history.
    ///
    /// - Returns: the items, after which place to go on, and whether all of the history was looked at.
    func next(
        after cursor: Int64, since: Timestamp
    ) async throws(CatalogError) -> (items: [NewsItem], cursor: Int64, isWhole: Bool) {
        let found = try await catalog.visits(after: cursor, categories: rule.categories, since: since, limit: size)
        var items: [NewsItem] = []
        for visit in found.rows {
            guard let turn = rule.turn(visit) else { continue }
            let places = try await catalog.citations(of: visit.source).filter { $0.withdrawn == nil }
            items.append(NewsItem(visit, turn, citedAt: places.map(CheckLine.EventPlace.init)))
        }
        return (items, found.end, found.rows.count < size)
    }
}
