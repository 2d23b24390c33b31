internal import Model

/// Who wrote an article, as the page states and shows it.
///
/// A wrong name is worse than none: what is merely shown must look like a name, and a site's own name counts only where
/// the page says that it is the author and names nobody else.
struct AuthorReader {
    private let reader: MetadataReader
    private let page: Page
    private let houses: Set<String>
    private let title: String

    init(_ reader: MetadataReader, site: String?, title: String?) {
        self.reader = reader
        page = reader.page
        houses = Set([site, reader.linked.publisher].compactMap { $0.map(ArticleText.folded) })
        self.title = ArticleText.folded(title ?? "")
    }

    var authors: [String] {
        let stated = statedNames
        let people = stated.filter { !isHouse($0) }
        let near = min(page.blocks.count, max(reader.place.body, reader.place.title) + 3)
        let signed = byline(reader.place.head.lowerBound, near)
        // The account that filed a story is not always its author; the line under the headline is.
        let shown = signed.filter { !isHouse($0) }
        if !shown.isEmpty, people.isEmpty || !shareName(shown, people) { return shown }
        if people.contains(where: { !BylineWords.isAgency($0) }) { return people }
        if let found = shownNames ?? signedBelow ?? onlyAuthor ?? besideDate { return found }
        if !people.isEmpty { return people }
        if !stated.isEmpty { return Array(stated.prefix(1)) }
        // A summary or a box may stand above the byline.
        return signed.isEmpty ? byline(near, min(page.blocks.count, near + 10)) : signed
    }

    // MARK: - Stated for machines

    private var statedNames: [String] {
        var house: [String] = []
        func usable(_ texts: [String]) -> [String]? {
            let names = AuthorCleaner.names(in: texts)
            if names.contains(where: { !isHouse($0) }) { return names.filter { !isHouse($0) } }
            if house.isEmpty { house = names }
            return nil
        }
        if let found = usable(reader.linked.authors) { return found }
        for name in AuthorReader.metaNames { if let found = usable(reader.metas.all(name)) { return found } }
        // "twitter:label1" says what "twitter:data1" holds.
        for i in 1...4 {
            guard let label = reader.metas.first("twitter:label\(i)")?.lowercased() else { continue }
            if ["writ", "author", "auteur", "autor", "автор", "verfasst", "geschrieben", "escrito"].contains(
                where: label.contains), let found = usable(reader.metas.all("twitter:data\(i)"))
            {
                return found
            }
        }
        for name in reader.metas.names where name.hasSuffix("author") || name.hasSuffix("authors") {
            if let found = usable(reader.metas.all(name)) { return found }
        }
        if let found = usable(reader.linked.houses) { return found }
        return house
    }

    private static let metaNames = [
        "author", "article:author", "byl", "byline", "dc.creator", "dcterms.creator", "parsely-author",
        "sailthru.author", "og:article:author", "citation_author", "dc.creator.name", "article:author_name", "creator",
        "authors", "cxenseparse:author", "article.author", "citation_authors", "mediator_author",
    ]

    private func isHouse(_ name: String) -> Bool { houses.contains(ArticleText.folded(name)) }

    /// Whether two lists of names have a word in common, a first name apart from its family.
    private func shareName(_ a: [String], _ b: [String]) -> Bool {
        func words(_ names: [String]) -> Set<String> {
            Set(names.flatMap { ArticleText.folded($0).split(separator: " ").map(String.init) }.filter { $0.count > 1 })
        }
        return !words(a).isDisjoint(with: words(b))
    }

    // MARK: - Shown

    /// Names in microdata, links to authors and elements called bylines, near the head of the article.
    private var shownNames: [String]? {
        for wanted in [Page.Item.Kind.property, .relAuthor, .byline] {
            var names: [String] = []
            for item in page.facts.items where item.kind == wanted && isNearHead(item) {
                if wanted == .property, !namesAuthor(item) { continue }
                for name in self.names(of: item, wanted) where !names.contains(name) { names.append(name) }
                if names.count >= 6 || wanted == .byline && !names.isEmpty { break }
            }
            let people = names.filter { !isHouse($0) }
            if !people.isEmpty { return people }
        }
        return nil
    }

    private func names(of item: Page.Item, _ kind: Page.Item.Kind) -> [String] {
        let text = item.value.isEmpty || kind != .property ? page.lines(item) : page.string(item.value)
        guard !text.isEmpty, text.utf8.count <= 250 else { return [] }
        return AuthorCleaner.names(shown: text, trust: kind == .byline ? .shown : .linked)
            .filter { !title.contains(ArticleText.folded($0)) || kind != .byline }
    }

    private func namesAuthor(_ item: Page.Item) -> Bool {
        reader.isNamed(item, "author") || reader.isNamed(item, "creator")
            || reader.isNamed(item, "name") && item.marks.contains(.author)
    }

    /// Bylines of teasers stand below the article; the article's own stands above or close to its start.
    private func isNearHead(_ item: Page.Item) -> Bool {
        Int(item.block) <= max(reader.place.body, reader.place.title) + 3
            && Int(item.block) >= min(reader.place.title, reader.place.body) - 12
    }

    /// The names in the first line that opens with "By" and the like.
    private func byline(_ from: Int, _ to: Int) -> [String] {
        for b in min(from, to)..<to { if let names = signature(b) { return names } }
        return []
    }

    /// Houses that sign below: a byline right after the text, or its last line.
    private var signedBelow: [String]? {
        for b in max(
            0, min(reader.place.end - 2, reader.place.tail.lowerBound))..<min(
                reader.place.tail.upperBound, reader.place.tail.lowerBound + 8)
        {
            if let names = signature(b)?.filter({ !isHouse($0) }), !names.isEmpty { return names }
        }
        return nil
    }

    /// The one person to whom all links to authors on the page lead.
    private var onlyAuthor: [String]? {
        var only: [String] = []
        for item in page.facts.items where item.kind == .relAuthor {
            for name in names(of: item, .relAuthor) where !isHouse(name) && !only.contains(name) {
                only.append(name)
                if only.count > 1 { return nil }
            }
        }
        return only.isEmpty ? nil : only
    }

    /// A line of nothing but a name next to the line of the date, between the title and the text or right above them.
    private var besideDate: [String]? {
        let range =
            reader.place.head.lowerBound..<min(page.blocks.count, max(reader.place.body, reader.place.title) + 3)
        guard reader.place.title >= 0, range.count < 40 else { return nil }
        let dated = range.filter { b in
            let block = page.blocks[b]
            return block.end - block.start < 80
                && DateReader.read(page.shown(Int(block.start)..<Int(block.end))) != nil
        }
        for b in dated {
            for neighbour in [b - 1, b + 1, b] where range.contains(neighbour) && neighbour != reader.place.title {
                let block = page.blocks[neighbour]
                guard block.end - block.start < (neighbour == b ? 80 : 40) else { continue }
                let line = page.shown(Int(block.start)..<Int(block.end))
                if neighbour != b, !BylineWords.isBareName(line) { continue }
                let names = AuthorCleaner.names(shown: line).filter {
                    !isHouse($0) && !title.contains(ArticleText.folded($0)) && BylineWords.isBareName($0)
                }
                if !names.isEmpty { return names }
            }
        }
        return nil
    }

    private func signature(_ b: Int) -> [String]? {
        let block = page.blocks[b]
        let span = Int(block.start)..<Int(block.end)
        guard span.count < 160, !Byline.isUnsigned(page.text[span]) else { return nil }
        let line = page.shown(span)
        guard let rest = Byline.signed(line) else { return nil }
        var names = AuthorCleaner.names(shown: rest, trust: .signed)
        // "Written by" may stand alone above the name.
        if names.isEmpty, rest.isEmpty, b + 1 < page.blocks.count,
            page.blocks[b + 1].end - page.blocks[b + 1].start < 120
        {
            names = AuthorCleaner.names(
                shown: page.shown(Int(page.blocks[b + 1].start)..<Int(page.blocks[b + 1].end)), trust: .signed)
        }
        return names.isEmpty ? nil : names
    }
}
