import LinkRot
import Model
import Testing

@testable import Rescue

@Suite("whether a memento is the article")
struct AcceptanceTests {
    private let story =
        "The council of Bridgeford met in Oxhill Hall on Tuesday to decide whether the bridge should be closed. "
        + "Mayor Ana Pell said that the repairs would cost 240,000 crowns and take four months, and asked the engineers "
        + "of Ostrava University for a second opinion before any money is spent on scaffolding for the arches."
    private let other =
        "Growers of apples in the northern hills expect a late harvest after the frost of May. The price of seedlings has "
        + "doubled since last autumn, a dealer said at the fair, and many orchards will be left fallow until prices and "
        + "weather are better, which nobody expects to happen this year."

    private let event = EventTies(
        title: "Bridgeford closes its bridge after Mayor Ana Pell asks Ostrava University for an opinion.", lead: "",
        day: CalendarDay(year: 2008, month: 4, day: 12))

    private func objection(
        _ text: String, published: String? = nil, verdict: Verdict = Verdict(.ok, findings: [], judge: "1"),
        kind: Article.Kind = .article, known: String? = nil, decoding: [String] = [], ties: [EventTies]? = nil
    ) -> String? {
        let article = Article(text: text, title: "Title", published: published, kind: kind, extractor: "1")
        return Acceptance(minWords: 20).objection(
            to: article, verdict: verdict, decoding: decoding, known: known, ties: ties ?? [event])?.code
    }

    @Test("without a held text the names of the event tell")
    func names() {
        #expect(objection(story) == nil)
        #expect(objection(story, published: "2008-04-12") == nil)
        #expect(objection(other) == "not-the-article")
        #expect(objection(other, published: "2008-04-12") == "not-the-article")
        #expect(objection(story, published: "2012-01-01") == "not-the-article")
        #expect(objection(story, ties: []) == "nothing-known")
    }

    @Test("an article in another script is known by its date alone, and only closely")
    func script() {
        let cyrillic = String(repeating: "Совет города решил закрыть старый каменный мост для грузовиков. ", count: 4)
        #expect(objection(cyrillic, published: "2008-04-13") == nil)
        #expect(objection(cyrillic, published: "2008-05-13") == "not-the-article")
        #expect(objection(cyrillic) == "not-the-article")
    }

    @Test("a held text speaks before all events")
    func known() {
        #expect(objection(story, known: story + " More was said.", ties: []) == nil)
        #expect(objection(other, known: story) == "other-text")
    }

    @Test(
        "what the judge calls dead, walled or another text is refused",
        arguments: [
            Category.soft404, .notFound, .parked, .login, .blocked, .redirectHome, .replaced, .truncated, .paywall,
        ])
    func judged(category: Model.Category) {
        #expect(
            objection(story, verdict: Verdict(category, findings: [], judge: "1")) == "judged-\(category.rawValue)")
    }

    @Test("a rewritten article is still that article")
    func rewritten() {
        #expect(objection(story, verdict: Verdict(.rewritten, findings: [], judge: "1"), known: story) == nil)
    }

    @Test("what cannot be read whole, or is no article, is refused")
    func unreadable() {
        #expect(objection(story, decoding: ["ratio-limit"]) == "cut")
        #expect(objection(story, kind: .list) == "no-article")
        #expect(objection("Bridgeford, Ana Pell, Ostrava.") == "short")
        #expect(
            Acceptance(minWords: 20).objection(
                to: nil, verdict: Verdict(.ok, findings: [], judge: "1"), decoding: [], known: nil, ties: [])?.code
                == "no-text")
    }
}
