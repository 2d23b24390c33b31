internal import Model

/// The article's text in the data that a page's own scripts start from (`application/json`), for pages that are a stub
/// without them.
///
/// No site's names are known here. Candidates are strings that are long, and lists whose entries hold strings under one
/// key; the one with the most running text is taken.
struct ScriptState {
    /// Bytes of data that are read; pages keep whole catalogues there.
    private static let readBytes = 4 << 20
    private static let nodes = 100_000
    private static let paragraphs = 2000
    private static let leading: Set<String> = ["url", "href", "link", "slug", "permalink", "uri"]

    private struct Place: Hashable {
        var list: Int
        var key: String
    }

    private struct Step {
        var node: LooseJSON
        var place: Place
    }

    private var groups: [Place: [String]] = [:]
    private var bytes: [Place: Int] = [:]
    private var best: (texts: [String], bytes: Int) = ([], 0)

    /// Reads the page's data; what it found is in `text`.
    init(_ page: Page) {
        var left = ScriptState.readBytes
        var lists = 0
        for span in page.facts.appData where span.count <= left {
            left -= span.count
            // A queue rather than recursion: the data nests as deep as its authors like. Entries of one list keep their
            // order in it.
            var queue = LooseJSON.read(page.side[span]).map { Step(node: $0, place: Place(list: -1, key: "")) }
            var next = 0
            while next < queue.count, next < ScriptState.nodes {
                let step = queue[next]
                next += 1
                switch step.node {
                case .string(let text): take(text, at: step.place)
                case .array(let values):
                    lists += 1
                    let place = Place(list: lists, key: "")
                    queue.append(contentsOf: values.map { Step(node: $0, place: place) })
                case .object(let members):
                    // Entries that lead elsewhere are teasers of other pages, not paragraphs.
                    let leads = members.contains { ScriptState.leading.contains($0.key.lowercased()) }
                    for (key, value) in members {
                        queue.append(Step(node: value, place: Place(list: leads ? -1 : step.place.list, key: key)))
                    }
                default: break
                }
            }
        }
        // In the order of the page, so that of two that weigh the same it is always the same one.
        let places = groups.keys.sorted { ($0.list, $0.key) < ($1.list, $1.key) }
        for place in places {
            guard let texts = groups[place], texts.count > 1, bytes[place, default: 0] > best.bytes else { continue }
            best = (texts, bytes[place, default: 0])
        }
    }

    /// The texts that together are the most running text; they may be HTML. Empty when there is none.
    var texts: [String] { best.texts }

    private mutating func take(_ text: String, at place: Place) {
        let weight = ScriptState.runningText(text)
        if weight == 0 { return }
        if weight > best.bytes { best = ([text], weight) }
        guard place.list >= 0, groups[place, default: []].count < ScriptState.paragraphs else { return }
        groups[place, default: []].append(text)
        bytes[place, default: 0] += weight
    }

    /// Bytes of a string that reads like sentences; 0 for addresses, styles, programs and labels.
    private static func runningText(_ text: String) -> Int {
        guard text.utf8.count >= 60 else { return 0 }
        var stops = 0
        var blanks = 0
        var signs = 0
        var tags = 0
        var shown = 0
        var letters = 0
        var isTag = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<":
                isTag = true
                tags += 1
            case ">": isTag = false
            case _ where isTag: continue
            case ".", "!", "?", "。", "！", "？", "؟", "।": stops += 1
            case " ", "\n": blanks += 1
            case "{", "}", ";", "=", "[", "]", "\\", "|", "_": signs += 1
            default: break
            }
            if isTag { continue }
            shown += scalar.utf8.count
            letters += 1
        }
        let isUnspaced = text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        if isAboutCookies(text) { return 0 }
        guard stops > 0, isUnspaced || blanks * 14 >= letters, signs * 60 <= shown + 60, tags * 8 <= shown else {
            return 0
        }
        return shown
    }
}

extension ScriptState {
    /// Words of consent boxes are long and stand in the state of every page.
    private static func isAboutCookies(_ text: String) -> Bool {
        var text = text
        let look = text.withUTF8 { BlockText($0, title: HashSet(), vote: HashSet()) }
        return look.topics & 1 << UInt32(Phrases.Topic.cookie.rawValue) != 0
    }
}

extension Extractor {
    /// Takes the text from the data of the page's scripts where the page itself is a stub beside it.
    func takeScriptState(_ page: Page, _ body: BodyText, url: WebURL?, into article: inout Article) {
        guard !page.facts.appData.isEmpty, body.words < minWords * 2 else { return }
        let texts = ScriptState(page).texts
        guard !texts.isEmpty else { return }
        var writer = ArticleWriter()
        for text in texts {
            if text.utf8.contains(UInt8(ascii: "<")) {
                let part = HTMLReader.read(Array(text.utf8.filter { $0 != 0 }))
                writer.append(contentsOf: PageWriter(part, Array(part.blocks.indices), url: url).writer)
            } else {
                for line in text.split(whereSeparator: \.isNewline) {
                    writer.append(ArticleBlock(.paragraph), TextCleaner.folded(String(line)).utf8)
                }
            }
        }
        var candidate = article
        writer.fill(&candidate)
        let words = ArticleText.wordCount(candidate.text)
        // A short article is no stub, unless it is the beginning of what the state tells in full.
        let isStub = body.words < minWords || candidate.text.contains(article.text.prefix(60))
        guard isStub, words >= minWords * 2, body.words * 10 < words * 3 else { return }
        article = candidate
        article.path = "script-state"
        article.confidence = 0.6
    }
}
