internal import Model

/// Makes an entry of a Context file.
struct ContextEntryReader {
    private let document: ContextDocument
    private let path: String
    private let site: String
    private var log: FileLog
    private var builder: CitationBuilder

    /// - Parameter document: read from the file's text as UTF-8.
    init(_ document: ContextDocument, path: String, site: String, log: FileLog) {
        self.document = document
        self.path = path
        self.site = site
        self.log = log
        builder = CitationBuilder(site: site)
    }

    mutating func read() -> (entry: Entry?, log: FileLog) {
        switch document.kind {
        case .index: return (nil, log)
        case .other:
            log.add("no-entry", "the file has neither the head of an entry nor that of a day index", severity: .note)
            return (nil, log)
        case .entry: break
        }
        var entry = Entry(date: date(), title: "", line: 1)
        var lead: [String] = []
        var section: ContextLine.Section?
        var hasTitle = false
        for (i, line) in document.lines.enumerated() {
            switch line.content {
            case .topic(let range) where section == nil: entry.topics.append(plain(range, line: i + 1))
            case .title(let range) where !hasTitle:
                hasTitle = true
                entry.line = i + 1
                entry.title = plain(range, line: i + 1)
            case .section(let name): section = name
            case .text where section == nil && hasTitle:
                let text = plain(document.bytes.trimmed(line.range), line: i + 1)
                if !text.isEmpty { lead.append(text) }
            case .text where section == .sources:
                log.add("source-unreadable", line: i + 1, "the line among the sources names none")
            case .hidden where section == .sources && document.bytes.find("http", in: line.range) != nil:
                log.add(
                    "source-hidden", line: i + 1, "the source stands in a comment or in code; it is not read",
                    severity: .note)
            case .item(let item):
                take(item, line: i + 1, section: section, into: &entry)
            case .companion(let kind, let target): attach(kind, target, line: i + 1)
            default: break
            }
        }
        entry.lead = lead.joined(separator: "\n")
        entry.citations = builder.take()
        report(entry)
        return (entry, log)
    }

    private mutating func take(
        _ item: ContextLine.Item, line: Int, section: ContextLine.Section?, into entry: inout Entry
    ) {
        let bytes = document.bytes
        switch section {
        case .sources:
            for source in [item] + item.others {
                let label = WikiText.plain(bytes, source.label)
                if ContextEntryReader.isAsset(label) { continue }
                let written = WrittenURL(bytes, source.target, hasLabel: true)
                builder.add(written, label: label, line: line, log: &log)
                for beside in source.companions { attach(beside.kind, beside.target, line: line) }
            }
        case .related:
            entry.related.append(
                RelatedEntry(
                    title: WikiText.plain(bytes, item.label), path: relative(item.target),
                    context: item.note.map(context) ?? []))
        case .changes: entry.aliases.append(relative(item.target))
        case .other, nil: break
        }
    }

    private mutating func attach(_ kind: Companion, _ target: Range<Int>, line: Int) {
        if builder.attach(kind, url: document.text(target)) { return }
        log.add("archive-alone", line: line, "the link stands beside no source")
    }

    /// Whether a label is that of a picture.
    static func isAsset(_ label: String) -> Bool {
        switch label.lowercased() {
        case "cover image", "img", "封面图片", "封面圖片", "封面": true
        default: false
        }
    }

    /// The plain text of a title or lead; the sources that it swallowed become citations.
    private mutating func plain(_ range: Range<Int>, line: Int) -> String {
        let bytes = document.bytes
        let links = WikiLinkScanner.links(in: bytes, range)
        for link in links where link.kind == .bracketed {
            let written = WrittenURL(bytes, link.url, hasLabel: !bytes.trimmed(link.label).isEmpty)
            let label = WikiLabel.clean(WikiText.plain(bytes, link.label))
            log.add("source-in-title", line: line, "a source stands in the running text", severity: .note)
            builder.add(written, label: label, line: line, log: &log)
        }
        guard let mangled = mangled(in: range) else { return WikiText.plain(bytes, range, links: links) }
        log.add(
            "url-mangled", line: line, "the slashes of a source's URL were turned into hyphens when it was filed")
        let stop = bytes[mangled].firstIndex { $0.isBlank || $0 == .rightBracket } ?? mangled.upperBound
        let url = WrittenURL(bytes, (mangled.lowerBound + 1)..<stop, hasLabel: true)
        var label = bytes.trimmed(stop..<max(stop, mangled.upperBound - 1))
        while let first = label.first, bytes[first] == .quote { label.removeFirst() }
        while let last = label.last, bytes[last] == .quote { label.removeLast() }
        builder.add(url, label: WikiLabel.clean(WikiText.plain(bytes, label)), line: line, log: &log)
        let before = WikiText.plain(bytes, range.lowerBound..<mangled.lowerBound, links: links)
        let after = WikiText.plain(bytes, mangled.upperBound..<range.upperBound)
        return after.isEmpty ? before : before + " " + after
    }

    /// `[https:--example.org-2018-… "(Label)"]`: what becomes of a URL that is filed as a title.
    private func mangled(in range: Range<Int>) -> Range<Int>? {
        let bytes = document.bytes
        guard let start = bytes.find("[https:--", in: range) ?? bytes.find("[http:--", in: range),
            let stop = bytes[start..<range.upperBound].firstIndex(of: .rightBracket)
        else { return nil }
        return start..<(stop + 1)
    }

    /// `Context: A, B` → `A`, `B`.
    private func context(_ note: Range<Int>) -> [String] {
        let bytes = document.bytes
        let colon = bytes[note].firstIndex(of: .colon).map { $0 + 1 } ?? note.lowerBound
        return WikiText.plain(bytes, colon..<note.upperBound).split(separator: ",").map {
            String(String($0).drop(while: { $0 == " " }))
        }
    }

    /// A link's path as paths of the chronicle's files are: without the leading slash, the site's address or the
    /// edition's prefix (`/zh/news/…`).
    private func relative(_ range: Range<Int>) -> String {
        var target = document.text(range)[...]
        if !site.isEmpty, target.hasPrefix(site) { target = target.dropFirst(site.count) }
        while target.utf8.first == .slash { target = target.dropFirst() }
        if let slash = target.utf8.firstIndex(of: .slash), target.utf8.distance(from: target.startIndex, to: slash) < 4
        {
            let edition = target[...slash]
            let rest = target[target.utf8.index(after: slash)...]
            if rest.hasPrefix("news/") || rest.hasPrefix("opinion/"), !path.hasPrefix(edition) { target = rest }
        }
        return String(target)
    }

    private mutating func date() -> CalendarDay? {
        var written: CalendarDay?
        var line = 0
        for (i, candidate) in document.lines.enumerated() {
            if case .day(let day, _) = candidate.content {
                written = day
                line = i + 1
                break
            }
        }
        let filed = ContextEntryReader.day(ofPath: path)
        if let written, let filed, written != filed {
            log.add("date-mismatch", line: line, "the head says \(written), the path \(filed)")
        }
        return written ?? filed
    }

    /// The day of `news/2008/04/12/x.md`.
    private static func day(ofPath path: String) -> CalendarDay? {
        let parts = path.split(separator: "/").dropLast().suffix(3).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private mutating func report(_ entry: Entry) {
        if entry.title.isEmpty { log.add("title-missing", line: entry.line, "the entry has no title") }
        if entry.citations.isEmpty {
            log.add("no-sources", line: entry.line, "the entry names no source", severity: .note)
        }
    }
}
