/// How a chronicle's files are written.
package enum ChronicleFormat: String, Sendable, CaseIterable {
    /// Each file tells by its name and text which of the others it is.
    case auto
    /// The Context: one Markdown file an event, and day indexes.
    case context
    /// The Wikipedia Current Events Portal: one file of wikitext a day.
    case wce
    /// One URL a line, with or without a label.
    case urls
    case frontmatter
    case feed
    case csv
    case opml

    /// Whether this version reads the format; the others are known by name only.
    package var isSupported: Bool {
        switch self {
        case .auto, .context, .wce, .urls: true
        case .frontmatter, .feed, .csv, .opml: false
        }
    }

    /// The format of that name, as it stands in config.json and after `--format`.
    ///
    /// - Throws: `unknownFormat` or `unsupportedFormat`.
    package static func named(_ name: String) throws(ChronicleError) -> ChronicleFormat {
        guard let format = ChronicleFormat(rawValue: name) else { throw .unknownFormat(name) }
        guard format.isSupported else { throw .unsupportedFormat(format) }
        return format
    }
}
