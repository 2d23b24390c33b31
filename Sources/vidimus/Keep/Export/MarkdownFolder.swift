internal import Archive
internal import Catalog
internal import Extractor
internal import LinkRot
internal import Model

/// The folder of `export --md`: a file for each event, which leads to a folder for each source, with the text of every
/// version and the changes between them. Names come from dates and hashes; what the web says is escaped.
struct MarkdownFolder {
    let folder: ExportFolder
    let archive: ArchiveReader
    /// Sources that are written already.
    private var written: Set<SourceKey> = []
    private var index: [String] = []
    private(set) var citations = 0

    static let mark = "# The sources of a chronicle, and what they said"

    init(_ folder: ExportFolder, _ archive: ArchiveReader) {
        self.folder = folder
        self.archive = archive
    }

    mutating func add(_ event: EventRow, _ citations: [CitationRow]) async throws {
        let path = "events/\(MarkdownFolder.name(of: event)).md"
        var out = "# \(words(event.title))\n\n"
        out +=
            [event.date?.description, event.id.text, event.topics.map(words).joined(separator: " › ")]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ") + "\n"
        if !event.lead.isEmpty { out += "\n" + Article(text: event.lead, extractor: "").markdown }
        out += "\n## Citations\n"
        for citation in citations {
            let marker = "\(citation.ordinal). "
            // What belongs to an item stands under its first word.
            let lines = try await lines(citation).joined(separator: "\n" + String(repeating: " ", count: marker.count))
            out += "\n\(marker)\(lines)\n"
            self.citations += 1
        }
        try folder.write(path, out)
        index.append("- \(event.date?.description ?? "undated") [\(words(event.title))](\(path)), \(citations.count)")
    }

    /// Writes what leads to everything, and gives the folder its name.
    func finish(_ selection: String) throws {
        var out = "\n\(words(selection.prefix(1).uppercased() + selection.dropFirst())): "
        out += "\(index.count) events with \(citations) citations of \(written.count) sources.\n\n"
        out +=
            "Each event's file lists its citations with their standing. Each source has a folder with one file a version of "
        out +=
            "its text, and a README with the visits, the changes from version to version (~~removed~~, **added**), and the "
        out += "place in the WARC files where the evidence stands.\n\n## Events, with the number of their citations\n\n"
        out += index.joined(separator: "\n") + "\n"
        try folder.finish(readme: out)
    }

    /// A citation under its event.
    private mutating func lines(_ citation: CitationRow) async throws -> [String] {
        let label = words(citation.label.isEmpty ? "Source" : citation.label)
        let place = "cited in \(words("\(citation.file):\(citation.line)"))"
        guard let key = citation.source, let source = try await archive.catalog.source(key) else {
            return ["**\(label)** \(words(citation.url))", words(citation.problem ?? "cannot be fetched"), place]
        }
        let path = "sources/\(MarkdownFolder.name(of: key))"
        if written.insert(key).inserted { try await write(source, path) }
        let category = source.state.category.map { ", \($0.rawValue)" } ?? ""
        return [
            "**\(label)** [\(words(citation.url))](\(source.url.string.markdownDestination))",
            "\(source.state.standing.rawValue)\(category) · [what was seen](../../\(path)/README.md)", place,
        ]
    }

    // MARK: - Sources

    private func write(_ source: SourceRow, _ path: String) async throws {
        let catalog = archive.catalog
        let versions = try await catalog.versions(of: source.key)
        let visits = try await catalog.captures(of: source.key)
        var out = "# \(words(source.title ?? source.url.string))\n\n"
        out += "<\(source.url.string.markdownDestination)>\n\n"
        let category = source.state.category.map { " (\($0.rawValue))" } ?? ""
        out += "\(words(source.outlet)) · \(source.state.standing.rawValue)\(category)\n"
        if !versions.isEmpty { out += "\n## Versions\n" }
        var earlier: String?
        for version in versions {
            let text = try await catalog.text(version.textDigest) ?? ""
            let file = "version-\(version.number).md"
            out += "\n### Version \(version.number)\(version.grade.map { ", \($0.rawValue)" } ?? "")\n\n"
            out +=
                "\(version.firstSeen.minute) to \(version.lastSeen.minute) UTC, \(counted(version.captures, "capture")), "
            out += "[\(counted(version.words, "word"))](\(file)), sha256 `\(version.textDigest.hex)`\n"
            if let redaction = try await catalog.redaction(ofText: version.textDigest) {
                out += "\n\(words(redaction.sentence("The text")))\n"
            }
            if let earlier { out += changes(from: earlier, to: text) }
            var article = Article(text: text, extractor: "")
            article.title = version.title
            try folder.write("\(path)/\(file)", article.markdown.printableParagraphs)
            earlier = text
        }
        out += "\n## Visits\n\n"
        if visits.isEmpty { out += "None yet.\n" }
        for visit in visits { out += self.visit(visit) }
        try folder.write("\(path)/README.md", out)
    }

    private func visit(_ visit: CaptureRow) -> String {
        let verdict = visit.verdict
        let status = visit.status.map { "HTTP \($0)" } ?? visit.failure?.kind.rawValue ?? "no answer"
        let version = visit.version.map { ", version \($0)" } ?? ""
        var out = "- \(visit.started.minute) UTC: \(verdict.category.rawValue), \(status)\(version)\n"
        if let last = verdict.findings.last {
            out += "  \(words("\(last.rule): \(last.detail)"))\n"
        }
        return out + "  `\(visit.place.warc)` at byte \(visit.place.offset)\n"
    }

    private func changes(from old: String, to new: String) -> String {
        var out = ""
        for hunk in WordDiff(old: old, new: new).hunks() {
            var parts: [String] = hunk.opensMidway ? ["…"] : []
            for segment in hunk.segments {
                let text = words(segment.text)
                if text.isEmpty { continue }
                switch segment.kind {
                case .same: parts.append(text)
                case .removed: parts.append("~~\(text)~~")
                case .added: parts.append("**\(text)**")
                }
            }
            if hunk.endsMidway { parts.append("…") }
            out += "\n> paragraph \(hunk.paragraph): \(parts.joined(separator: " "))\n"
        }
        return out
    }

    // MARK: - Names and words

    /// On one line, without invisible characters, without markup.
    private func words(_ text: some StringProtocol) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.printable.markdownWords.trimmingSpaces
    }

    /// The event's id where it is of our making; others, as a foreign archive may bring them, by their hash.
    private static func name(of event: EventRow) -> String {
        let id = event.id.text
        let isOurs =
            id.utf8.count <= 40
            && id.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "-")
            }
        let year = event.date.map { padded($0.year, 4) } ?? "undated"
        return "\(year)/\(isOurs ? id : String(SHA256Digest(of: id).hex.prefix(32)))"
    }

    private static func name(of key: SourceKey) -> String {
        let hex = SHA256Digest(of: key.text).hex
        return "\(hex.prefix(2))/\(hex.prefix(32))"
    }
}

extension String {
    /// Without blanks at both ends.
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
