internal import Model

/// What happens to the demo's sources between three visits.
///
/// 1. The pages as they were first seen.
/// 2. The advert has moved and the counter has gone up on every page, which is nothing; and RIA Novosti has quietly
///    altered a figure, which is something.
/// 3. The advert moves again; RT has polished a sentence; China Daily has taken its article down; Makfax sends its old
///    addresses to the front page.
package enum DemoScript {
    package static let editions = 1...3

    /// One thing that an edition changes.
    package struct Change: Sendable, Hashable {
        /// The source's URL as the chronicle writes it; nil: every page.
        package let url: String?
        package let outlet: String?
        /// A clause for the narration: "RIA Novosti quietly turns 2,000 officers into 1,200".
        package let sentence: String
    }

    /// What the edition changes against the one before it; for the first, what there is.
    package static func changes(in edition: Int) -> [Change] {
        switch edition {
        case 1: [change(nil, "seven sources stand as the chronicle cites them; one has moved, one is behind a wall")]
        case 2:
            [
                change(nil, "the advert moves and the counter goes up on every page"),
                change("RIA Novosti", "RIA Novosti quietly turns a 2,000-strong mission into a 1,200-strong one"),
            ]
        case 3:
            [
                change(nil, "the advert moves again"),
                change("RT", "RT polishes a sentence without changing what it says"),
                change("China Daily", "China Daily takes its article down (404)"),
                change("Makfax", "Makfax sends its old addresses to the front page"),
            ]
        default: []
        }
    }

    private static func change(_ outlet: String?, _ sentence: String) -> Change {
        Change(url: outlet.flatMap { DemoSource.named($0)?.url }, outlet: outlet, sentence: sentence)
    }

    /// Publishes an edition in place of the one before it.
    ///
    /// - Throws: `PressError.noEdition` for anything but 1, 2 and 3.
    package static func publish(edition: Int, on press: Press) throws(PressError) {
        guard editions.contains(edition) else { throw .noEdition(edition) }
        for source in DemoSource.all {
            switch source.manner {
            case .page(let name): try press.publish(page(name, edition), at: source.url)
            case .wall(let name):
                var wall = page(name, edition)
                wall.status = 403
                try press.publish(wall, at: source.url)
            case .moved(let home, let name):
                try press.redirect(source.url, to: home)
                try press.publish(page(name, edition), at: home)
            }
        }
        try press.publish(page("makfax-front", edition), at: "http://makfax.com.mk/")
        if edition == 3 {
            if let lost = DemoSource.named("China Daily") { try press.retract(lost.url) }
            if let lost = DemoSource.named("Makfax") {
                try press.redirect(lost.url, to: "http://makfax.com.mk/", status: 302)
            }
        }
        for host in hosts { try press.robots(host, "User-agent: *\nDisallow: /search/\n") }
    }

    /// Every host that the demo plays.
    static let hosts = [
        "en.rian.ru", "english.aljazeera.net", "www.aljazeera.com", "rt.com", "www.un.org", "makfax.com.mk",
        "www.ft.com", "www.chinadaily.com.cn",
    ]

    private static func page(_ name: String, _ edition: Int) -> Page {
        let html = text(of: name, edition)
        return Page(html: html, etag: Page.tag(for: Array(html.utf8)))
    }

    /// A page of an edition: its template with the slots filled and the edition's edits made.
    static func text(of name: String, _ edition: Int) -> String {
        var html = DemoFiles.page(name)
        let places = ["{{advert-top}}", "{{advert-middle}}", "{{advert-side}}"]
        for (index, place) in places.enumerated() {
            html = html.replacing(place, with: index == edition - 1 ? advert : "")
        }
        html = html.replacing("{{counter}}", with: String(18_211 + 1_307 * edition))
        html = html.replacing("{{lavrov}}", with: edition < 3 ? firstWording : polishedWording)
        if edition > 1 { html = html.replacing("2,000-strong", with: "1,200-strong") }
        return html
    }

    private static let advert = """
        <div class="banner advert"><a href="http://ads.example/click?c=77" rel="nofollow">\
        <img src="http://ads.example/77.gif" width="468" height="60" alt=""></a></div>
        """

    private static let firstWording = """
        Everyone has to work on the basis of resolution 1244, he said, and the UN mission must keep strictly to the \
        mandate which the Security Council wrote for it.
        """

    private static let polishedWording = """
        All parties have to work on the basis of resolution 1244, he said, and the UN mission must strictly follow the \
        mandate which the Security Council wrote for it.
        """
}
