import Testing

@testable import Settings

@Suite("Notations")
struct NotationTests {
    @Test(
        "durations are read and printed",
        arguments: [
            ("500ms", 0.5, "500ms"), ("2s", 2, "2s"), ("120s", 120, "2m"), ("90s", 90, "90s"), ("1.5h", 5400, "90m"),
            ("1d", 86_400, "1d"), ("0s", 0, "0s"), ("2.5s", 2.5, "2.5s"), ("100ms", 0.1, "100ms"),
            ("7d", 604_800, "7d"),
        ])
    func durations(text: String, seconds: Double, printed: String) {
        #expect(SpanText.parse(text) == seconds)
        #expect(SpanText.print(seconds) == printed)
        #expect(SpanText.parse(printed) == seconds)
    }

    @Test(
        "what is no duration is none",
        arguments: ["", "2", "s", "-2s", "2 s", "2sec", "1h30m", "1e3s", ".5s", "5.s", "٢s"])
    func noDurations(text: String) { #expect(SpanText.parse(text) == nil) }

    @Test(
        "sizes are read and printed",
        arguments: [
            ("64KiB", 65_536, "64KiB"), ("50MB", 50_000_000, "50MB"), ("1GB", 1_000_000_000, "1GB"),
            ("800B", 800, "800B"),
            ("1.5kB", 1500, "1500B"), ("2KB", 2000, "2kB"), ("1TiB", 1 << 40, "1TiB"), ("0B", 0, "0B"),
        ])
    func sizes(text: String, bytes: Int, printed: String) {
        #expect(SizeText.parse(text) == bytes)
        #expect(SizeText.print(bytes) == printed)
        #expect(SizeText.parse(printed) == bytes)
    }

    @Test("what is no size is none", arguments: ["", "5", "B", "-1B", "1 GB", "1gb", "1PB", "99999999999TB"])
    func noSizes(text: String) { #expect(SizeText.parse(text) == nil) }

    @Test(
        "address blocks",
        arguments: [
            ("127.0.0.0/8", [127, 1, 2, 3], true), ("127.0.0.0/8", [128, 0, 0, 1], false),
            ("10.1.2.3", [10, 1, 2, 3], true),
            ("10.1.2.3", [10, 1, 2, 4], false), ("0.0.0.0/0", [8, 8, 8, 8], true),
            ("192.168.4.0/22", [192, 168, 7, 255], true), ("192.168.4.0/22", [192, 168, 8, 0], false),
            ("::1", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
            ("127.0.0.0/8", [UInt8](repeating: 0, count: 16), false),
        ] as [(String, [UInt8], Bool)])
    func blocks(text: String, address: [UInt8], inside: Bool) throws {
        let block = try #require(AddressBlock(text))
        #expect(block.contains(address) == inside)
        #expect(block.description == text)
    }

    @Test(
        "what is no address block is none",
        arguments: [
            "", "/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.1/8", "fd00::1/8", "010.0.0.0/8", "10.0.0/8",
            "x", "::1/129",
        ])
    func noBlocks(text: String) { #expect(AddressBlock(text) == nil) }

    @Test(
        "endpoints",
        arguments: [
            ("127.0.0.1:8480", "127.0.0.1", 8480), ("[::1]:80", "::1", 80), ("Mirror.Example", "mirror.example", nil),
            ("[fd00::2]", "fd00::2", nil), ("localhost:0", "localhost", 0),
        ] as [(String, String, Int?)])
    func endpoints(text: String, host: String, port: Int?) throws {
        let endpoint = try #require(Endpoint(text))
        #expect(endpoint.host == host)
        #expect(endpoint.port == port)
        #expect(Endpoint(endpoint.description) == endpoint)
    }

    @Test(
        "what is no endpoint is none",
        arguments: ["", ":80", "a:", "a:b", "a:65536", "::1", "[::1", "[a]:1", "a/b", "a b", "é"])
    func noEndpoints(text: String) { #expect(Endpoint(text) == nil) }

    @Test(
        "the nearest key is suggested, a far one is not",
        arguments: [
            ("intervall", ["interval", "max"], "interval"), ("dealy", ["delay", "jitter"], "delay"),
            ("PERHOST", ["perHost"], "perHost"), ("banana", ["delay", "jitter"], nil), ("x", ["max", "on"], nil),
        ] as [(String, [String], String?)])
    func suggestions(written: String, candidates: [String], expected: String?) {
        #expect(Suggestion.of(written, among: candidates) == expected)
    }
}
