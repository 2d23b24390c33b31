/// The lasting name of an event: `2008-04-12-3f9a0c71b2`, its day and ten hexadecimal digits of what identified it when
/// it was first seen. The id stays when the entry's file, title or sources change later.
package struct EventID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    /// Trusts an id made earlier.
    package init(text: String) { self.text = text }

    /// The id of an event first seen with these sources; without any, the title stands in.
    package init(date: CalendarDay?, keys: some Collection<SourceKey>, title: String) {
        let identity =
            keys.isEmpty
            ? "title\n" + ArticleText.folded(title) : "keys\n" + Set(keys.map(\.text)).sorted().joined(separator: "\n")
        let day = date?.description ?? "undated"
        text = "\(day)-\(SHA256Digest(of: "\(day)\n\(identity)").hex.prefix(10))"
    }

    package var description: String { text }

    package static func < (a: EventID, b: EventID) -> Bool { a.text < b.text }

    package init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// One event entry as it stands in one place of one chronicle file.
///
/// Several entries can be one event (a story under several file names); the catalog resolves that.
package struct Entry: Hashable, Sendable {
    /// Nil when the format has no date (a URL list).
    package var date: CalendarDay?
    /// Plain text: markup and entities resolved, white space folded.
    package var title: String
    /// The lead paragraph as plain text; empty when there is none.
    package var lead: String
    /// From the widest to the narrowest.
    package var topics: [String]
    package var citations: [Citation]
    package var related: [RelatedEntry]
    /// Paths that this entry went by earlier (the Context's "Changes").
    package var aliases: [String]
    /// Where the entry starts in its file, counted from 1.
    package var line: Int

    package init(
        date: CalendarDay?, title: String, lead: String = "", topics: [String] = [], citations: [Citation] = [],
        related: [RelatedEntry] = [], aliases: [String] = [], line: Int
    ) {
        self.date = date
        self.title = title
        self.lead = lead
        self.topics = topics
        self.citations = citations
        self.related = related
        self.aliases = aliases
        self.line = line
    }
}

/// A link from one entry to another.
package struct RelatedEntry: Hashable, Sendable, Codable {
    package var title: String
    package var path: String
    /// What the two share, as the chronicle names it.
    package var context: [String]

    package init(title: String, path: String, context: [String] = []) {
        self.title = title
        self.path = path
        self.context = context
    }
}

/// One place where an event cites a source.
package struct Citation: Hashable, Sendable, Codable {
    /// Position among the event's citations, from 1, by order of appearance (printed ordinals repeat in the wild).
    package var ordinal: Int
    /// The name given to the source, as plain text: `Makfax`; empty when there is none.
    package var label: String
    /// The URL exactly as the file has it.
    package var url: String
    /// Counted from 1.
    package var line: Int
    /// The archived original's URL where the cited URL is another archive's memento of it.
    package var original: String?
    /// What is fetched in place of `url` where a label, quotes, entities or punctuation stick to the written URL, or
    /// its scheme is missing; nil when the URL is good as it stands.
    package var repaired: String?
    /// The chronicle itself calls the link dead.
    package var markedDead: Bool
    /// The address of an archived copy that the chronicle gives beside the link, as written.
    package var archived: String?
    /// The address that the chronicle gives beside the link because the page moved there, as written.
    package var moved: String?

    package init(
        ordinal: Int, label: String, url: String, line: Int, original: String? = nil, repaired: String? = nil,
        markedDead: Bool = false, archived: String? = nil, moved: String? = nil
    ) {
        self.ordinal = ordinal
        self.label = label
        self.url = url
        self.line = line
        self.original = original
        self.repaired = repaired
        self.markedDead = markedDead
        self.archived = archived
        self.moved = moved
    }

    /// The URL to fetch, or why there is none.
    package var target: Result<WebURL, WebURLError> {
        do { return .success(try WebURL(repaired ?? url)) } catch { return .failure(error) }
    }
}

/// Everything read from one chronicle file.
package struct ChronicleFile: Sendable {
    /// Relative to the chronicle's folder, with `/`.
    package var path: String
    /// SHA-256 of the file's bytes, by which an unchanged file is known.
    package var digest: SHA256Digest
    package var entries: [Entry]
    package var diagnostics: [Diagnostic]

    package init(path: String, digest: SHA256Digest, entries: [Entry], diagnostics: [Diagnostic]) {
        self.path = path
        self.digest = digest
        self.entries = entries
        self.diagnostics = diagnostics
    }
}

/// Something odd in a chronicle file. A file is never rejected; what cannot be read is said.
package struct Diagnostic: Hashable, Sendable, Codable, CustomStringConvertible {
    package var file: String
    /// Counted from 1; 0 speaks of the whole file.
    package var line: Int
    /// Stable, lower-case, hyphenated: `url-unbalanced`, `encoding-windows-1252`.
    package var code: String
    package var message: String
    package var severity: Severity

    package enum Severity: String, Sendable, Codable, Comparable {
        case note
        case warning
        case error

        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    }

    package init(file: String, line: Int, code: String, message: String, severity: Severity = .warning) {
        self.file = file
        self.line = line
        self.code = code
        self.message = message
        self.severity = severity
    }

    /// `news/2008/04/12/x.md:9: warning: … [url-unbalanced]`, safe for a terminal.
    package var description: String {
        let place = line > 0 ? "\(file.printable):\(line)" : file.printable
        return "\(place): \(severity.rawValue): \(message.printable) [\(code)]"
    }
}
