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

    @Test("a long page's scripts are not read as redirects")
    func long() {
        let html = String(repeating: "<p>words</p>", count: 1000) + "<script>location='/x'</script>"
        #expect(BodyFacts(scanning: Array(html.utf8)).scriptTarget == nil)
    }
}
