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
            ("<p>Three times a month, in room 12", [], nil),
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

    @Test("links are counted, other tags that begin alike are not")
    func links() {
        let html = "<A HREF=/1>a</A><a\nhref=/2>b</a><abbr>c</abbr><article><a"
        #expect(BodyFacts(scanning: Array(html.utf8)).links == 2)
    }

    @Test("a long page's scripts are not read as redirects")
    func long() {
        let html = String(repeating: "<p>words</p>", count: 1000) + "<script>location='/x'</script>"
        #expect(BodyFacts(scanning: Array(html.utf8)).scriptTarget == nil)
    }
}
