internal import Model

/// Labels over lists of a site's other stories: what stands under them changes from hour to hour.
enum ListLabels {
    /// The text without such lists: what stands under a label until a paragraph comes that is too long for a teaser. All of
    /// it when nothing else is left.
    static func core(of text: String) -> String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        guard lines.contains(where: begins) else { return text }
        var isListed = false
        let kept = lines.filter { line in
            isListed = begins(line) || isListed && isTeaser(line)
            return !isListed
        }
        let core = kept.joined(separator: "\n")
        return core.contains { !$0.isWhitespace } ? core : text
    }

    /// Whether a line is such a label, or a headline that runs on from one: "Most read Bridge opens to traffic".
    private static func begins(_ line: Substring) -> Bool {
        guard line.utf8.count <= 400, let first = line.unicodeScalars.first, let candidates = byLetter[first] else {
            return false
        }
        let opening = ArticleText.folded(String(line.unicodeScalars.prefix(2 * longest)))
        return candidates.contains { isHeaded(line, opening, by: $0) } && isTeaser(line)
    }

    private static func isHeaded(_ line: Substring, _ opening: String, by label: String) -> Bool {
        guard opening.hasPrefix(label) else { return false }
        guard let next = opening.dropFirst(label.count).unicodeScalars.first else { return true }
        // A sentence may begin with the words of a label.
        guard !".!?。！？।".contains(where: { $0 == line.last }) else { return false }
        return next == " " || label.unicodeScalars.allSatisfy(Tokenizer.isUnspaced)
    }

    private static func isTeaser(_ line: Substring) -> Bool {
        line.utf8.count <= 40 || line.utf8.count <= 700 && ArticleText.wordCount(String(line)) <= 25
    }

    /// Labels by their first letter, small and capital.
    private static let byLetter = labels.reduce(into: [Unicode.Scalar: [String]]()) { byLetter, label in
        guard let small = label.unicodeScalars.first else { return }
        let capital = small.properties.uppercaseMapping.unicodeScalars.first ?? small
        for letter in Set([small, capital]) { byLetter[letter, default: []].append(label) }
    }

    /// Scalars of the longest label.
    private static let longest = labels.map(\.unicodeScalars.count).max() ?? 0

    private static let labels = [
        "latest news", "most read", "most popular", "more news", "more stories", "more from", "related articles",
        "related stories", "related news", "related posts", "read also", "see also", "also read", "read more",
        "recommended", "trending", "top stories", "you may also like", "in other news", "popular posts", "recent posts",
        "последние новости", "самое читаемое", "самое популярное", "популярное", "читайте также", "смотрите также",
        "новости по теме", "по теме", "другие новости", "главные новости", "материалы по теме", "рекомендуем",
        "лента новостей", "все новости",
        "последни вести", "најчитано", "најчитани", "најпопуларно", "најнови вести", "поврзани вести", "прочитајте и",
        "прочитај повеќе",
        "останати вести",
        "најновије вести", "најчитаније", "прочитајте још", "najnovije vesti", "najčitanije", "pročitajte još",
        "povezane vesti", "последни новини", "най четени", "още новини", "прочетете още", "свързани новини",
        "останні новини", "читайте також", "популярне",
        "версия для печати", "распечатать", "верзија за печатење", "print version", "printer friendly", "打印本页", "打印本文",
        "mehr zum thema", "meistgelesen", "das könnte sie auch interessieren", "lesen sie auch", "weitere artikel",
        "aktuelle nachrichten", "auch interessant", "lire aussi", "à lire aussi", "les plus lus", "sur le même sujet",
        "articles liés", "dernières nouvelles", "lo más leído", "más leídas", "más noticias", "noticias relacionadas",
        "últimas noticias", "te puede interesar", "lea también", "leia também", "leia mais", "mais lidas",
        "últimas notícias", "notícias relacionadas", "leggi anche", "i più letti", "ultime notizie",
        "articoli correlati", "czytaj także", "czytaj też", "najczęściej czytane", "najnowsze", "zobacz także",
        "přečtěte si", "nejčtenější", "související články", "son haberler", "çok okunanlar", "ilgili haberler",
        "bunlar da ilginizi çekebilir", "lees ook", "meest gelezen", "läs också", "les også", "læs også", "mest læst",
        "mest lest", "mest läst", "lue myös", "luetuimmat", "διαβάστε επίσης", "τελευταία νέα", "σχετικά άρθρα",
        "δημοφιλή", "citește și", "cele mai citite", "știri similare", "ezt is olvassa", "kapcsolódó cikkek",
        "أخبار ذات صلة", "اقرأ أيضا", "الأكثر قراءة", "آخر الأخبار", "مواضيع ذات صلة", "קראו גם", "הכי נקראות",
        "آخرین اخبار", "پربازدیدترین", "مطالب مرتبط", "यह भी पढ़ें", "संबंधित खबरें", "ताज़ा खबरें", "tin liên quan", "tin mới nhất",
        "xem thêm", "berita terkait", "baca juga", "terpopuler",
        "相关新闻", "相关阅读", "相关文章", "相关报道", "最新消息", "最新新闻", "热门新闻", "热门文章", "推荐阅读", "延伸阅读", "热点新闻", "点击排行", "热门排行", "新闻排行",
        "相關新聞", "延伸閱讀", "熱門新聞", "新着ニュース", "新着記事", "関連記事", "関連ニュース", "人気記事", "アクセスランキング", "おすすめ記事", "最新ニュース",
        "관련 기사", "관련기사", "많이 본 뉴스", "인기 기사", "최신 뉴스", "추천 기사",
    ].map(ArticleText.folded)
}
