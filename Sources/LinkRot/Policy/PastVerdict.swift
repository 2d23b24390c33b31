package import Model

/// One entry of a source's history, as the death policy needs it.
package struct PastVerdict: Hashable, Sendable, Codable {
    package var category: Category
    package var at: Timestamp

    package init(_ category: Category, at: Timestamp) {
        self.category = category
        self.at = at
    }
}
