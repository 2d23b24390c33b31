/// What a page says of its article in JSON-LD (schema.org).
struct LinkedData {
    var headline: String?
    var body: String?
    /// People first named by the article itself.
    var authors: [String] = []
    /// Organisations that are stated as authors.
    var houses: [String] = []
    var published: String?
    var modified: String?
    var language: String?
    var publisher: String?
    var section: String?
    var description: String?
    var image: String?
    var isArticle = false

    /// Reads all blocks; the first article object wins, others fill gaps of page-level facts.
    init(_ page: Page) {
        var byID: [String: LooseJSON] = [:]
        var articles: [LooseJSON] = []
        var pages: [LooseJSON] = []
        for span in LinkedData.spans(page).prefix(40) where span.count < 3 << 20 {
            var queue = LooseJSON.read(page.side[span])
            var next = 0
            // A queue rather than recursion: graphs nest as deep as their authors like.
            while next < queue.count, next < 20_000 {
                let node = queue[next]
                next += 1
                switch node {
                case .array(let values): queue.append(contentsOf: values)
                case .object(let members):
                    let types = (node["@type"]?.list ?? []).compactMap(\.string)
                    if let id = node["@id"]?.string, members.count > 1, byID[id] == nil { byID[id] = node }
                    if types.contains(where: LinkedData.isArticleType) {
                        articles.append(node)
                    } else if types.contains(where: { $0.hasSuffix("Page") || $0 == "VideoObject" }) {
                        pages.append(node)
                    }
                    for (key, value) in members where !LinkedData.elsewhere.contains(key) {
                        switch value {
                        case .array, .object: queue.append(value)
                        default: break
                        }
                    }
                default: break
                }
            }
        }
        isArticle = !articles.isEmpty
        // Pages that list other articles in linked data state their own first, or the one with a body.
        let main = articles.first { ($0["articleBody"]?.string ?? "").utf8.count > 200 } ?? articles.first
        for node in [main].compactMap({ $0 }) + pages { take(node, byID) }
    }

    /// Scripts, and the `meta` elements named `script:ld+json` that a framework's table of metadata makes of what another's
    /// takes for a script.
    private static func spans(_ page: Page) -> [Page.Span] {
        let name = "script:ld+json"
        return page.facts.linkedData
            + page.facts.metas.filter { $0.name.count == name.utf8.count && page.string($0.name) == name }.map(\.value)
    }

    private static let elsewhere: Set<String> = [
        "author", "publisher", "comment", "comments", "isPartOf", "breadcrumb", "itemListElement", "hasPart",
        "mentions",
        "citation", "relatedLink", "review", "image",
    ]

    private static func isArticleType(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Recipe"
            || type == "Review" || type == "CreativeWork" || type == "OpinionNewsArticle" || type == "HowTo"
    }

    private mutating func take(_ node: LooseJSON, _ byID: [String: LooseJSON]) {
        headline = headline ?? node["headline"]?.string ?? (isArticle ? node["name"]?.string : nil)
        if body == nil, let text = node["articleBody"]?.string ?? node["text"]?.string { body = text }
        if authors.isEmpty {
            for key in ["author", "creator"] where authors.isEmpty { takeAuthors(node[key], byID) }
        }
        published =
            published ?? node["datePublished"]?.list.first?.string ?? node["uploadDate"]?.string
            ?? node["dateCreated"]?.string
        modified = modified ?? node["dateModified"]?.list.first?.string
        language = language ?? node["inLanguage"]?.list.first?.string
        if publisher == nil, let owner = node["publisher"]?.list.first {
            let named = owner["@id"]?.string.flatMap { byID[$0] } ?? owner
            publisher = owner.string ?? owner["name"]?.string ?? named["name"]?.string
        }
        section = section ?? node["articleSection"]?.list.first?.string
        description = description ?? node["description"]?.string
        if image == nil, let picture = node["image"]?.list.first {
            let named = picture["@id"]?.string.flatMap { byID[$0] } ?? picture
            image =
                picture.string ?? picture["url"]?.list.first?.string ?? named["url"]?.list.first?.string
                ?? named["contentUrl"]?.string
        }
    }

    /// Authors come as names, persons, organisations, references to either, and lists of them all.
    private mutating func takeAuthors(_ value: LooseJSON?, _ byID: [String: LooseJSON]) {
        var queue = value?.list ?? []
        var next = 0
        while next < queue.count, next < 60 {
            let person = queue[next]
            next += 1
            if case .array(let more) = person { queue.append(contentsOf: more) }
            if let more = person["@list"]?.list { queue.append(contentsOf: more) }
            let named = person["@id"]?.string.flatMap { byID[$0] } ?? person
            let name = person.string ?? person["name"]?.list.first?.string ?? named["name"]?.list.first?.string
            guard let name, name.utf8.count < 2000 else { continue }
            let types = ((person["@type"] ?? named["@type"])?.list ?? []).compactMap(\.string)
            if types.contains(where: { $0.hasSuffix("Organization") }), !types.contains("Person") {
                houses.append(name)
            } else {
                authors.append(name)
            }
        }
    }
}
