import LinkRot
import Testing

@Suite("What markup gives away")
struct BodyFactsTests {
    @Test(
        "markers and targets",
        arguments: [
            ("<p>plain", [], nil), ("<INPUT TYPE=\"password\">", [.passwordField], nil),
            ("<script>window._cf_chl_opt={}</script>", [.challenge], nil),
            ("{\"isAccessibleForFree\": false}", [.paywall], nil),
            ("<b>4 weeks for 1 crown, then 9 crowns a month</b>", [.price], nil),
            ("<b>首月1元，之后每月18元</b>", [.price], nil),
            ("<b>Првиот месец 1 денар, потоа 199 денари</b>", [.price], nil),
            ("<p>Месяц — 199 ₽. Год — 1 790 ₽.", [.price], nil), ("<p>月卡18元，年卡168元</p>", [.price], nil),
            ("<div class=\"ad\" aria-label=\"Advertisement\">Hearing aids from £9 a week</div>", [], nil),
            ("<i class=ad>Advertisement: sofas</i><p>First month 1 crown, then 9</p>", [.price], nil),
            ("<p>Читайте без рекламы за 199 руб. в месяц</p>", [.price], nil),
            ("<p class=\"add-on\">Read without adverts for £3 a month</p>", [.price], nil),
            ("<p>according to 3 people a week", [], nil), ("<p>Three times a month, in room 12", [], nil),
            ("<p>9 crowns</p>" + String(repeating: "-", count: 80) + " a month", [], nil),
            ("<script src=//www.ParkingCrew.net/x.js>", [.parking], nil),
            ("<script>window.location.href = '/new/page';</script>", [], "/new/page"),
            ("<script>location.replace(\"https://b.example/\")</script>", [], "https://b.example/"),
            ("<script>var location; if (location.href == x) {}</script>", [], nil), ("location=\"", [], nil),
            ("location", [], nil),
        ] as [(String, [BodyMarker], String?)])
    func scan(html: String, markers: [BodyMarker], target: String?) {
        let facts = BodyFacts(scanning: Array(html.utf8))
        #expect(facts.markers == markers)
        #expect(facts.scriptTarget == target)
        #expect(facts.length == html.utf8.count)
    }

    @Test("links with a headline are counted, those of sections and other tags that begin alike are not")
    func headlines() {
        let headline = "Road works on the ring road until Friday"
        let html = """
            <A HREF=/1>\(headline)</A><a\nhref=/2><div>\(headline)</div></a><a href=/s>Politics</a><abbr>\(headline)</abbr>
            <a href=/s>\n                  24 News\n      </a><a href=/p>Политика чтения</a><a href=/3><img alt="\(headline)"></a><article>\(headline)<a
            """
        #expect(BodyFacts(scanning: Array(html.utf8)).headlines == 2)
    }

    @Test("a long page's scripts are not read as redirects")
    func long() {
        let html = String(repeating: "<p>words</p>", count: 1000) + "<script>location='/x'</script>"
        #expect(BodyFacts(scanning: Array(html.utf8)).scriptTarget == nil)
    }
}
