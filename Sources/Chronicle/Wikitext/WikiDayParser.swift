internal import Model

/// Reads one day of the Wikipedia Current Events Portal.
///
/// Entries are the leaves of the tree of bullets, and those above them that cite something themselves; headings and
/// ancestors are an entry's topics.
struct WikiDayParser {
    private let bytes: [UInt8]
    private let path: String
    private let site: String
    private var log: FileLog
    private var nodes: [Node] = []

    /// One item with what was found in it.
    private struct Node {
        let depth: Int
        let line: Int
        var text: String
        var citations: [Citation]
        /// Nearest bullet above and less deep; nil below a heading.
        let parent: Int?
        let heading: String?
        var hasChildren = false
    }

    init(_ bytes: [UInt8], path: String, site: String, log: FileLog) {
        self.bytes = bytes
        self.path = path
        self.site = site
        self.log = log
    }

    mutating func parse() -> (entries: [Entry], log: FileLog) {
        let header = WikiHeader(bytes)
        let date = date(header)
        var reader = WikiItemReader(bytes, lines: Lines(bytes).ranges, from: header?.bodyStart ?? 0)
        var builder = CitationBuilder(site: site)
        var heading: String?
        var branch: [Int] = []
        while let item = reader.next() {
            let (text, citations) = read(item, verbatim: reader.verbatim, builder: &builder)
            if item.isCommentedOut, !citations.isEmpty {
                log.add(
                    "commented-out", line: item.line, "the entry stands in a comment; it is read all the same",
                    severity: .note)
            }
            var depth = 0
            switch item.kind {
            case .heading:
                heading = text.isEmpty ? nil : WikiDayParser.topic(text)
                branch = []
                if citations.isEmpty { continue }
            case .paragraph:
                if takeStray(text, citations) { continue }
                branch = []
            case .bullet(let level): depth = level
            }
            while let last = branch.last, nodes[last].depth >= depth { branch.removeLast() }
            if let parent = branch.last { nodes[parent].hasChildren = true }
            nodes.append(
                Node(
                    depth: depth, line: item.line, text: text, citations: citations, parent: branch.last,
                    heading: heading))
            if depth > 0 { branch.append(nodes.count - 1) }
        }
        return (entries(date), log)
    }

    /// A line of links alone belongs to the item before it; a line with neither text nor links is nobody's.
    private mutating func takeStray(_ text: String, _ citations: [Citation]) -> Bool {
        if !text.utf8.contains(where: \.isWord), citations.isEmpty { return true }
        guard !citations.isEmpty, !text.utf8.contains(where: \.isWord), let last = nodes.indices.last else {
            return false
        }
        for var citation in citations {
            citation.ordinal = nodes[last].citations.count + 1
            nodes[last].citations.append(citation)
        }
        return true
    }

    private mutating func date(_ header: WikiHeader?) -> CalendarDay? {
        let named = WikiHeader.day(ofPath: path)
        guard let written = header?.date else {
            if named == nil {
                log.add("date-missing", "neither the header nor the file's name gives the day")
            } else if header != nil {
                log.add("date-unreadable", line: 1, "the header gives no day; the file's name does", severity: .note)
            }
            return named
        }
        if let named, named != written {
            log.add("date-mismatch", line: 1, "the header says \(written), the file's name \(named)")
        }
        return written
    }

    /// The item's plain text and its citations.
    private mutating func read(
        _ item: WikiItem, verbatim: WikiVerbatim, builder: inout CitationBuilder
    ) -> (String, [Citation]) {
        let links = WikiLinkScanner.links(in: bytes, item.body, verbatim: verbatim)
        let text = WikiText.plain(bytes, item.body, links: links)
        var line = item.line
        var seen = item.body.lowerBound
        // Which citation each link became.
        var made: [Int: Int] = [:]
        var beside: [(kind: Companion, link: Int)] = []
        for (i, link) in links.enumerated() {
            line += bytes[seen..<link.url.lowerBound].count { $0 == .newline }
            seen = link.url.lowerBound
            if let kind = WikiDayParser.companion(link, in: bytes), link.owner != nil || !builder.citations.isEmpty {
                beside.append((kind, i))
                if link.owner == nil { made[i] = builder.citations.count - 1 }
                continue
            }
            let before = builder.citations.count
            add(link, line: line, builder: &builder)
            if builder.citations.count > before { made[i] = before }
        }
        for (kind, i) in beside {
            guard let citation = made[links[i].owner ?? i] else { continue }
            _ = builder.attach(kind, url: bytes.text(links[i].url), to: citation)
        }
        return (text, builder.take())
    }

    /// What a link is to the one before it; nil for a citation.
    static func companion(_ link: WikiLink, in bytes: [UInt8]) -> Companion? {
        switch link.kind {
        case .archive: return .archive
        case .bracketed where link.label.count < 40:
            let kind = Companion.named(by: WikiLabel.clean(WikiText.plain(bytes, link.label)))
            // In running text a label such as "(Archive)" may name a source.
            return kind == .newAddress ? kind : nil
        case .bracketed, .template, .bare: return nil
        }
    }

    private mutating func add(_ link: WikiLink, line: Int, builder: inout CitationBuilder) {
        let written = WrittenURL(bytes, link.url, hasLabel: !bytes.trimmed(link.label).isEmpty)
        switch link.kind {
        case .bracketed:
            var label = WikiLabel.clean(WikiText.plain(bytes, link.label))
            if !written.gluedLabel.isEmpty { label = WikiLabel.clean("\(written.gluedLabel) \(label)") }
            let isDead = link.isDead || WikiLabel.saysDead(label)
            builder.add(written, label: label, line: line, markedDead: isDead, log: &log)
        case .template:
            let label = link.templateLabel.map { WikiText.plain(bytes, $0) } ?? ""
            builder.add(written, label: WikiLabel.clean(label), line: line, markedDead: link.isDead, log: &log)
        case .archive, .bare:
            builder.add(written, label: "", line: line, markedDead: link.isDead, log: &log)
        }
    }

    private func entries(_ date: CalendarDay?) -> [Entry] {
        var out: [Entry] = []
        for node in nodes where !node.hasChildren || !node.citations.isEmpty {
            var topics: [String] = []
            var above = node.parent
            while let i = above {
                let topic = WikiDayParser.topic(Headline(nodes[i].text).title)
                if !topic.isEmpty { topics.append(topic) }
                above = nodes[i].parent
            }
            if let heading = node.heading { topics.append(heading) }
            let headline = Headline(node.text)
            var title = headline.title
            if title.isEmpty { title = node.citations.first { !$0.label.isEmpty }?.label ?? "" }
            if title.isEmpty { title = node.citations.first?.url ?? "" }
            if title.isEmpty { continue }
            out.append(
                Entry(
                    date: date, title: title, lead: headline.lead, topics: topics.reversed(),
                    citations: node.citations, line: node.line))
        }
        return out
    }

    /// A topic without the colon that leads over to what stands below it.
    private static func topic(_ text: String) -> String {
        var text = text[...]
        while let last = text.utf8.last, last == .colon || last.isBlank { text.removeLast() }
        return String(text)
    }
}
