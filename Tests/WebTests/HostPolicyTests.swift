import Settings
import Testing

@testable import Web

@Suite("Host field")
struct HostPolicyTests {
    @Test(
        "only our own names are answered",
        arguments: [
            ("127.0.0.1:8480", true), ("localhost", true), ("LOCALHOST:9", true), ("[::1]:8480", true),
            ("127.0.0.5:8480", true), ("archive.example", true), ("archive.example:99", true),
            ("ported.example:8443", true), ("ported.example", false), ("ported.example:1", false),
            ("evil.example", false), ("127.0.0.1.evil.example", false), ("localhost.", false), ("", false),
            ("127.0.0.1:8480, evil.example", false), ("user@localhost", false), ("localhost:99999", false),
        ])
    func allows(field: String, expected: Bool) {
        var settings = HTTPSettings()
        settings.listen = Endpoint(host: "127.0.0.5", port: 8480)
        settings.hosts = ["archive.example", "ported.example:8443"]
        #expect(HostPolicy(settings).allows(field) == expected)
    }

    @Test("no Host field is none of our names")
    func missing() { #expect(!HostPolicy(HTTPSettings()).allows(nil)) }

    @Test(
        "loopback is told from the rest",
        arguments: [
            ("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("localhost", true), ("0.0.0.0", false),
            ("::", false), ("192.168.1.1", false), ("example.org", false),
        ])
    func loopback(host: String, expected: Bool) { #expect(Endpoint(host: host, port: 1).isLoopback == expected) }
}
