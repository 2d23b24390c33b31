import LinkRot
import Model
import Settings

/// Hand-made texts and evidence for the tables of this room.
enum Cases {
    static let story = """
        The council of Brenmoor voted on Tuesday to close the old stone bridge after engineers found cracks in two piers.
        Traffic will be led over the northern crossing until at least 14 May, the mayor, Ilse Tanner, told reporters.
        Repairs are expected to cost 2.4 million crowns and to take eleven weeks, according to a report of 36 pages.
        Residents of the harbour quarter said they had warned of the damage since the winter floods of 2006.
        The ferry company offered to run four extra boats an hour, and the schools will open half an hour later.
        """

    static let other = """
        Beekeepers across the valley celebrated the best harvest in a decade, filling nearly nine thousand jars of honey.
        A mild spring and late frosts in the lowlands drove wild flowers uphill, where most of the hives are kept.
        Young keepers credit a training course at the agricultural college, which gave away forty starter colonies.
        Prices at the autumn fair fell by a fifth, and the surplus will be sold to bakeries in the neighbouring province.
        """

    static func url(_ text: String) -> WebURL {
        do { return try WebURL(text) } catch { preconditionFailure("\(text): \(error)") }
    }

    static func article(
        _ text: String, title: String? = nil, kind: Article.Kind = .article, language: String? = nil,
        site: String? = nil
    ) -> Article {
        Article(
            text: text, title: title, language: language, site: site, confidence: 0.9, path: "density",
            kind: text.isEmpty ? .empty : kind, extractor: "test")
    }

    static func known(_ text: String = story, title: String? = "Brenmoor closes its bridge", at url: String? = nil)
        -> Known
    {
        Known(version: 3, text: text, title: title, finalURL: url.map(Cases.url), language: "en", site: "Brenmoor Post")
    }

    /// A visit that ended with this status after these hops; all but the last answer 301.
    static func visit(
        _ urls: [String] = ["http://news.example/2008/04/bridge.html"], status: Int = 200,
        headers: [String: String] = [:],
        text: String = story, title: String? = "Brenmoor closes its bridge", kind: Article.Kind = .article,
        markers: [BodyMarker] = [], known: Known? = nil, probe: ProbeFacts? = nil
    ) -> Evidence {
        var hops = urls.map { HopFacts(url: url($0), status: 301) }
        hops[hops.count - 1].status = status
        hops[hops.count - 1].headers = headers
        return Evidence(
            hops: hops, article: article(text, title: title, kind: kind),
            body: BodyFacts(length: text.utf8.count + 2000, markers: markers), known: known, probe: probe)
    }

    /// A visit whose last hop failed.
    static func failed(
        _ kind: FetchFailure.Kind, _ urls: [String] = ["http://news.example/a"], control: Evidence.Control = .answered
    ) -> Evidence {
        var hops = urls.map { HopFacts(url: url($0), status: 301) }
        hops[hops.count - 1].status = nil
        hops[hops.count - 1].failure = FetchFailure(kind, "as told")
        return Evidence(hops: hops, control: control)
    }
}
