import Model
import Settings
import Testing

@testable import Fetcher

@Suite("The gate")
struct GateTests {
    @Test(
        "refuses other schemes, ports and lengths, and what is no URL",
        arguments: [
            ("file:///etc/passwd", FetchFailure.Kind.gate), ("gopher://example.org/_x", .gate),
            ("ftp://example.org/", .gate),
            ("javascript:alert(1)", .gate), ("data:text/html,x", .gate), ("http://example.org:22/", .gate),
            ("http://example.org:6379/", .gate), ("http://example.org:0/", .gate),
            ("https://example.org/" + String(repeating: "a", count: 10_000), .gate), ("http://", .invalidURL),
            ("http://exa mple/", .invalidURL), ("", .invalidURL), ("example", .invalidURL),
        ])
    func refuses(text: String, kind: FetchFailure.Kind) {
        let refused = #expect(throws: FetchFailure.self) { try Gate().admit(text) }
        #expect(refused?.kind == kind)
        #expect(refused?.detail.isEmpty == false)
    }

    @Test(
        "admits http and https on the usual ports",
        arguments: [
            "http://example.org/", "https://example.org/a?b", "http://example.org:8080/", "https://example.org:8443/",
            "http://127.0.0.1/",
        ])
    func admits(text: String) throws {
        #expect(try Gate().admit(text).string == text)
    }

    @Test("resolves references before it judges them")
    func references() throws {
        let base = try WebURL("https://example.org/a/b")
        #expect(try Gate().admit("../c", base: base).string == "https://example.org/c")
        #expect(throws: FetchFailure.self) { try Gate().admit("file:///etc/passwd", base: base) }
    }

    @Test("\"any\" opens all ports but the web platform's blocked list, a list opens what it names")
    func ports() throws {
        let any = Gate(ports: .any)
        #expect(any.admit(try WebURL("http://example.org:12345/")) == nil)
        for port in [1, 22, 25, 6000, 6667, 10080] {
            #expect(any.admit(try WebURL("http://example.org:\(port)/"))?.kind == .gate)
        }
        #expect(Gate(ports: .list([22])).admit(try WebURL("http://example.org:22/")) == nil)
        #expect(Gate(ports: .list([22])).admit(try WebURL("http://example.org/"))?.kind == .gate)
    }
}
