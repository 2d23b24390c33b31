internal import Model

/// Labels over lists of a site's other stories: what stands under them changes from hour to hour.
enum ListLabels {
    /// Whether a paragraph is such a label, or a headline that runs on from one: "Most read Bridge opens to traffic".
    static func begins(_ paragraph: [WordToken]) -> Bool {
        guard isLine(paragraph) else { return false }
        let folded = ArticleText.folded(paragraph.text)
        guard let label = labels.first(where: { folded.hasPrefix($0) }) else { return false }
        guard let next = folded.dropFirst(label.count).unicodeScalars.first else { return true }
        return next == " " || label.unicodeScalars.allSatisfy(Tokenizer.isUnspaced)
    }

    /// Whether a paragraph can be a headline of such a list: short, and no sentence.
    static func isLine(_ paragraph: [WordToken]) -> Bool {
        paragraph.count(where: \.isWord) <= 40 && !Noise.isSentence(paragraph)
    }

    private static let labels = [
        "latest news", "most read", "most popular", "more news", "more stories", "more from", "related articles",
        "related stories", "related news", "related posts", "read also", "see also", "also read", "read more",
        "recommended", "trending", "top stories", "you may also like", "in other news", "popular posts", "recent posts",
        "последние новости", "самое читаемое", "самое популярное", "популярное", "читайте также", "смотрите также",
        "новости по теме", "по теме", "другие новости", "главные новости", "материалы по теме", "рекомендуем",
        "лента новостей",
        "последни вести", "најчитано", "најнови вести", "поврзани вести", "прочитајте и", "прочитај повеќе",
        "останати вести",
        "најновије вести", "најчитаније", "прочитајте још", "najnovije vesti", "najčitanije", "pročitajte još",
        "povezane vesti", "последни новини", "най четени", "още новини", "прочетете още", "свързани новини",
        "останні новини", "читайте також", "популярне",
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
        "相关新闻", "相关阅读", "相关文章", "相关报道", "最新消息", "最新新闻", "热门新闻", "热门文章", "推荐阅读", "延伸阅读", "热点新闻", "点击排行", "新闻排行",
        "相關新聞", "延伸閱讀", "熱門新聞", "新着ニュース", "新着記事", "関連記事", "関連ニュース", "人気記事", "アクセスランキング", "おすすめ記事", "最新ニュース",
        "관련 기사", "관련기사", "많이 본 뉴스", "인기 기사", "최신 뉴스", "추천 기사",
    ].map(ArticleText.folded)
}
