package import Model

/// What to search for in the texts of all versions.
package struct SearchRequest: Hashable, Sendable {
    /// Words that must all occur; `"several words"` as a phrase; `-word` must not occur. Anything else is taken literally.
    package var text: String
    package var outlet: String?
    package var host: String?
    /// Only the latest version of each source.
    package var latestOnly = false
    package var limit = 20
    package var offset = 0

    package init(_ text: String) { self.text = text }
}

/// One version that holds the words.
package struct SearchHit: Hashable, Sendable, Codable {
    package var source: SourceKey
    package var url: WebURL
    package var outlet: String
    package var version: Int
    package var isLatest: Bool
    package var title: String?
    package var firstSeen: Timestamp
    /// A passage around the words. Not escaped for a terminal.
    package var snippet: Snippet
    package var events: [EventTitle]

    package struct EventTitle: Hashable, Sendable, Codable {
        package var id: EventID
        package var date: CalendarDay?
        package var title: String
    }
}

/// A passage of text in pieces, those that match the search marked.
package struct Snippet: Hashable, Sendable, Codable {
    package var pieces: [Piece]

    package struct Piece: Hashable, Sendable, Codable {
        package var text: String
        package var isMatch: Bool
    }

    /// The passage as one line with the matches between the two marks.
    package func marked(_ open: String, _ close: String) -> String {
        pieces.map { $0.isMatch ? open + $0.text + close : $0.text }.joined()
    }
}
