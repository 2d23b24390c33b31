/// A decoded body in figures: what rules need of the markup once the article was taken out of it.
package struct BodyFacts: Hashable, Sendable, Codable {
    /// Bytes after content decoding.
    package var length: Int
    /// Content decoding stopped at a limit or at damage: `decoded-limit`, `ratio-limit`, `torn-gzip`, …
    package var flags: [String]
    /// What the markup gives away.
    package var markers: [BodyMarker]

    package init(length: Int, flags: [String] = [], markers: [BodyMarker] = []) {
        self.length = length
        self.flags = flags
        self.markers = markers
    }
}

/// Something in the markup that betrays the kind of page.
package enum BodyMarker: String, Hashable, Sendable, Codable, CaseIterable {
    case challenge
}
