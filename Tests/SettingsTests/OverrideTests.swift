import Model
import Settings
import Testing

@Suite("Human judgements in a file")
struct OverrideTests {
    private func entry(_ source: String, _ standing: String = "alive", until: String = "2027-03-31") -> String {
        #"{"source": "\#(source)", "standing": "\#(standing)", "reason": "seen by hand", "by": "Ana", "until": "\#(until)"}"#
    }

    private func parse(_ entries: String...) throws -> Overrides {
        try Overrides.parse("{\"overrides\": [\(entries.joined(separator: ", "))]}", file: "overrides.json")
    }

    private func key(_ url: String) throws -> SourceKey { SourceKey(try WebURL(url)) }

    @Test("a URL means its source in any spelling, a star or a beginning of a key means many, the most particular wins")
    func covers() throws {
        let overrides = try parse(
            entry("http://daily.example/2008/*"), entry("https://www.daily.example/2008/a", "dead"),
            entry("mk,makfax)/", "changed"))
        let day = try #require(CalendarDay("2026-11-21"))
        #expect(overrides.inForce(for: try key("http://daily.example/2008/b"), on: day)?.standing == .alive)
        #expect(overrides.inForce(for: try key("http://daily.example/2008/a/"), on: day)?.standing == .dead)
        #expect(overrides.inForce(for: try key("http://makfax.mk/vesti/1"), on: day)?.standing == .changed)
        #expect(overrides.inForce(for: try key("http://other.example/2008/b"), on: day) == nil)
    }

    @Test("the last day still counts, the next one does not, and then it is told")
    func expiry() throws {
        let overrides = try parse(entry("http://daily.example/a"))
        let source = try key("http://daily.example/a")
        let last = try #require(CalendarDay("2027-03-31"))
        let next = try #require(CalendarDay("2027-04-01"))
        #expect(overrides.inForce(for: source, on: last) != nil && overrides.expired(for: source, on: last) == nil)
        #expect(
            overrides.inForce(for: source, on: next) == nil && overrides.expired(for: source, on: next)?.by == "Ana")
    }

    @Test(
        "mistakes are named with their place",
        arguments: [
            (#"{"overrides": [{"source": "daily"}]}"#, "overrides.json:1:27: \"source\" must be a URL"),
            (#"{"overrides": [{"source": "http://a.example/", "standing": "live"}]}"#, "did you mean \"alive\"?"),
            (
                #"{"overrides": [{"sourse": "x"}]}"#,
                "overrides.json:1:17: unknown key \"sourse\", did you mean \"source\"?"
            ),
            (#"{"overrides": [{"until": "31.3.2027"}]}"#, "must be a day such as"),
            ("{}", "the key \"overrides\" is missing"),
            (#"{"overrides": [{"reason": ""}]}"#, "must be a text that is not empty"), ("[]", "must hold an object"),
        ])
    func mistakes(text: String, message: String) {
        #expect { try Overrides.parse(text, file: "overrides.json") } throws: { "\($0)".contains(message) }
    }

    @Test("a configuration without the key has none, one that names a missing file says so")
    func load() throws {
        var configuration = Configuration()
        #expect(try Overrides.load(configuration).list.isEmpty)
        configuration.rot.overrides = "/nowhere/overrides.json"
        #expect { try Overrides.load(configuration) } throws: { "\($0)".contains("/nowhere/overrides.json") }
    }
}
