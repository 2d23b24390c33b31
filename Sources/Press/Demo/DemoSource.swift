/// One source that the demo's chronicle cites.
package struct DemoSource: Sendable, Hashable {
    /// As the chronicle writes it.
    package let url: String
    /// As the chronicle labels it.
    package let outlet: String
    /// What an editor should notice about its page.
    package let trait: String

    let manner: Manner

    /// How the press answers for it.
    enum Manner: Hashable, Sendable {
        /// A page by its file name without extension.
        case page(String)
        /// A wall: that page with status 403.
        case wall(String)
        /// A redirect to where that page lives now.
        case moved(to: String, page: String)
    }

    package static let all: [DemoSource] = [
        DemoSource(
            url: "http://en.rian.ru/world/20080408/104122713.html", outlet: "RIA Novosti",
            trait: "blocks without paragraphs, related stories between them, a share bar",
            manner: .page("ria-novosti")),
        DemoSource(
            url: "http://english.aljazeera.net/news/europe/2008/04/200849140512345678.html", outlet: "Al Jazeera",
            trait: "moved to the outlet's new domain",
            manner: .moved(
                to: "http://www.aljazeera.com/news/europe/2008/04/200849140512345678.html", page: "aljazeera")),
        DemoSource(
            url: "http://rt.com/news/moscow-un-common-words-kosovo/", outlet: "RT",
            trait: "an icon sprite before the article, a podcast tail after it", manner: .page("rt")),
        DemoSource(
            url: "http://www.un.org/apps/news/story.asp?NewsID=26289&Cr=global&Cr1=compact", outlet: "UN News Centre",
            trait: "a plain page that stays as it is", manner: .page("un-news")),
        DemoSource(
            url: "http://makfax.com.mk/look/novina/article.tpl"
                + "?IdLanguage=1&IdPublication=2&NrArticle=108461&NrIssue=632&NrSection=20",
            outlet: "Makfax", trait: "one glued paragraph, a legal tail, other stories below", manner: .page("makfax")),
        DemoSource(
            url: "http://www.ft.com/cms/s/0/5f1c2f4e-0716-11dd-b41e-0000779fd2ac.html", outlet: "Financial Times",
            trait: "behind a paywall", manner: .wall("financial-times-wall")),
        DemoSource(
            url: "http://www.chinadaily.com.cn/world/2011-04/23/content_12382446.htm", outlet: "China Daily",
            trait: "section links, a share bar, sidebars", manner: .page("china-daily")),
    ]

    static func named(_ outlet: String) -> DemoSource? { all.first { $0.outlet == outlet } }
}
