internal import Model

/// The title of an article, without the name of the site.
struct TitleReader {
    private let reader: MetadataReader
    private let names: [String]
    private let host: String?

    init(_ reader: MetadataReader, site: String?) {
        self.reader = reader
        names = [site, reader.linked.publisher].compactMap { $0.map(ArticleText.folded) }
        host = reader.url?.host
    }

    var title: String? {
        let page = reader.page
        let whole = reader.clean(page.facts.title.map(page.string))
        let metas = reader.metas
        let told = [
            reader.clean(metas.first("og:title")), reader.clean(reader.linked.headline),
            reader.clean(metas.first("twitter:title", "dc.title", "title", "headline", "parsely-title")),
            reader.property("headline"),
        ].compactMap { $0 }.filter { (4...4000).contains($0.utf8.count) && !isSite($0) }
        if told.isEmpty, let line = lineUnderBanner(whole) { return line }
        let others = told + [whole].compactMap { $0 }
        let heading = mainHeading(others, blog: blogName(whole, told.first))
        // Titles for search engines differ from the headline that readers see; the headline is the title.
        if let heading, shareWords(heading.text, others) || heading.isOnly {
            return others.lazy.compactMap { lowerCase(of: heading.text, $0) }.first ?? heading.text
        }
        if let first = told.first { return cleaned(first, heading?.text) }
        if let whole {
            let title = cleaned(whole, heading?.text)
            if !isSite(title), !title.isEmpty { return title }
        }
        return heading?.text ?? whole
    }

    /// See `Article.headings`.
    var headings: [String] {
        let items = reader.page.facts.items.lazy.filter { $0.kind == .heading }
        return items.prefix(3).compactMap { item in shown(item).map { String($0.prefix(200)) } }
    }

    private func cleaned(_ title: String, _ heading: String?) -> String {
        TitleCleaner.clean(title, heading: heading, site: names, host: host)
    }

    /// Whether a heading has something to do with what the page calls itself elsewhere.
    private func shareWords(_ heading: String, _ others: [String]) -> Bool {
        guard heading.count < 200 else { return false }
        if others.isEmpty { return true }
        let words = Set(ArticleText.folded(heading).split(separator: " "))
        guard !words.isEmpty else { return false }
        return others.contains { other in
            let its = Set(ArticleText.folded(other).split(separator: " "))
            let common = words.intersection(its).count
            return common * 3 >= min(words.count, its.count) && common > 0 || common >= 3
        }
    }

    private func isSite(_ title: String) -> Bool {
        let folded = ArticleText.folded(title)
        if folded.isEmpty || folded == "home" || names.contains(folded) { return true }
        guard let host else { return false }
        // Most titles are longer than any name of a host.
        let plain = title.utf8.lazy.filter { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
        guard plain.count <= host.utf8.count else { return false }
        let squeezed = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." }
        return squeezed == TitleCleaner.hostLabel(host) || squeezed == host || "www." + squeezed == host
    }

    /// "Lake Blog" where the page calls itself "Lake Blog: Bridge opened" or "Bridge opened - Lake Blog", and its article "Bridge
    /// opened".
    private func blogName(_ whole: String?, _ told: String?) -> String? {
        guard let whole, let told, whole.utf8.count > told.utf8.count + 2 else { return nil }
        if whole.hasSuffix(told) { return ArticleText.folded(String(whole.dropLast(told.count))) }
        return whole.hasPrefix(told) ? ArticleText.folded(String(whole.dropFirst(told.count))) : nil
    }

    /// A headline in capitals throughout is a matter of style; the same words in small letters read better.
    private func lowerCase(of heading: String, _ told: String) -> String? {
        guard heading.count > 12, !heading.contains(where: \.isLowercase), told.contains(where: \.isLowercase) else {
            return nil
        }
        let clean = cleaned(told, nil)
        let words = ArticleText.folded(heading).split(separator: " ")
        let its = ArticleText.folded(clean).split(separator: " ")
        let common = Set(words).intersection(its).count
        return words.first == its.first && common * 3 >= words.count * 2 ? clean : nil
    }

    private struct Heading {
        var text: String
        /// The one heading of the page, closely above the text.
        var isOnly: Bool
    }

    /// The heading that the page also calls itself elsewhere, else the one nearest above the text, or the only one.
    private func mainHeading(_ others: [String], blog: String?) -> Heading? {
        var best: String?
        var placed: String?
        var headings = 0
        var above = 0
        let folded = others.map(ArticleText.folded)
        for item in reader.page.facts.items where item.kind == .heading {
            headings += 1
            guard headings < 40, let text = shown(item).map({ withoutDateline($0, others) }), text.utf8.count > 2,
                !isSite(text)
            else { continue }
            let same = ArticleText.folded(text)
            if same == blog { continue }
            if folded.contains(same) { return Heading(text: text, isOnly: true) }
            if placed == nil, Int(item.block) == reader.place.title { placed = text }
            if best == nil || Int(item.block) <= reader.place.body { best = text }
            if (0..<10).contains(reader.place.body - Int(item.block)), ArticleText.wordCount(text) > 1 { above += 1 }
        }
        let text = placed ?? best
        let isOnly = headings == 1 && above == 1 && ArticleText.wordCount(text ?? "") >= 4
        return text.map { Heading(text: $0, isOnly: isOnly && $0.count < 160) }
    }

    /// "Bridge opened" where the page is called "Bridge opened | Lake Post", its highest heading is "Lake Post", and the former
    /// stands between that and the text.
    private func lineUnderBanner(_ whole: String?) -> String? {
        guard let whole, let item = reader.page.facts.items.first(where: { $0.kind == .heading }),
            let banner = shown(item), let line = rest(of: whole, without: banner)
        else { return nil }
        let page = reader.page
        // The text may begin with the line itself.
        let isShown = page.blocks.prefix(reader.place.body + 1).dropFirst(Int(item.block) + 1).contains { block in
            let bytes = page.text[Int(block.start)..<Int(block.end)]
            return bytes.count < 2 * whole.utf8.count
                && ArticleText.folded(String(decoding: bytes, as: UTF8.self)) == ArticleText.folded(line)
        }
        return isShown ? line : nil
    }

    /// A title without the name at its end or beginning and what parts the two; nil where it has no such name.
    private func rest(of title: String, without name: String) -> String? {
        let separators: Set<Character> = [" ", "|", "-", "–", "—", "_", "·", "•", ":", "»"]
        if title.hasSuffix(name) {
            let end = title.dropLast(name.count).lastIndex { !separators.contains($0) }
            return end.map { String(title[...$0]) }
        }
        guard title.hasPrefix(name) else { return nil }
        let rest = title.dropFirst(name.count)
        guard let start = rest.firstIndex(where: { !separators.contains($0) }), start > rest.startIndex else {
            return nil
        }
        // Before any other sign than a colon more often stands the headline, which is longer than a name.
        return rest.first == ":" || rest[start...].count > name.count ? String(rest[start...]) : nil
    }

    /// What the reader sees: nothing in it is markup any more.
    private func shown(_ item: Page.Item) -> String? {
        let text = reader.page.lines(item).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// A heading without the line of date and source that some put into it, where the page calls itself by the rest.
    private func withoutDateline(_ heading: String, _ others: [String]) -> String {
        let words = heading.split(separator: " ")
        let date = words.indices.dropFirst().first { i in
            let start = words[i].prefix(5)
            return start.count == 5 && start.prefix(4).allSatisfy(\.isNumber) && "-/.年".contains(start.last ?? " ")
        }
        guard let date else { return heading }
        let rest = words[..<date].joined(separator: " ")
        return others.contains { $0.hasPrefix(rest) } ? rest : heading
    }
}
