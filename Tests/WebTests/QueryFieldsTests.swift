import Testing

@testable import Web

@Suite("Query fields")
struct QueryFieldsTests {
    @Test(
        "a field is read as a form sends it",
        arguments: [
            ("q=a+b", "a b"), ("q=a%20b", "a b"), ("x=1&q=%C3%BC", "ü"), ("q=100%", "100%"), ("q=%4", "%4"),
            ("q=%zz", "%zz"), ("q=a=b", "a=b"), ("q=%FF", "\u{FFFD}"), ("q=%20x%20", "x"),
        ])
    func decoding(query: String, expected: String) throws {
        #expect(try QueryFields(query).value("q") == expected)
    }

    @Test("an empty field is none", arguments: ["", "q", "q=", "q=+", "&&&", "other=1"])
    func empty(query: String) throws { #expect(try QueryFields(query).value("q") == nil) }

    @Test("what is too long, too many or no number is refused")
    func bounds() throws {
        #expect(throws: Refusal.self) { try QueryFields(String(repeating: "x", count: 40_000)) }
        #expect(throws: Refusal.self) { try QueryFields(String(repeating: "a=1&", count: 100)) }
        let fields = try QueryFields("q=\(String(repeating: "x", count: 301))&page=0&n=7&m=-1")
        #expect(throws: Refusal.self) { try fields.value("q") }
        #expect(throws: Refusal.self) { try fields.number("page") }
        #expect(throws: Refusal.self) { try fields.number("m") }
        #expect(try fields.number("n") == 7)
        #expect(try fields.number("none") == nil)
    }
}
