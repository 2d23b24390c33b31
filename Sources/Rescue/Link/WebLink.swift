package import Model

/// One link of a Link field (RFC 8288) or of a document in the same notation (RFC 6690; TimeMaps, RFC 7089 § 5).
package struct WebLink: Hashable, Sendable {
    /// As written between the angle brackets; from the web, so escape before showing.
    package var target: String
    /// The relation types, in lower case; those of a parameter `rev` or of a second `rel` are not among them.
    package var relations: [String]
    /// Parameters by lower-case name; of several of one name the first (RFC 8288 § 3.4.1 lets later ones be ignored for most).
    package var parameters: [String: String]

    package init(target: String, relations: [String] = [], parameters: [String: String] = [:]) {
        self.target = target
        self.relations = relations
        self.parameters = parameters
    }

    package func has(_ relation: String) -> Bool { relations.contains(relation) }

    /// The `datetime` of a memento (RFC 7089 § 2.2.4); nil when there is none that can be read.
    package var moment: Timestamp? { parameters["datetime"].flatMap(Timestamp.init(httpDate:)) }

    /// The target as an absolute URL.
    ///
    /// - Parameter base: what a relative target starts from.
    package func url(from base: WebURL) -> WebURL? { try? base.resolving(target) }
}
