import Testing

@testable import Settings

@Suite("Mistakes in the configuration")
struct ProblemTests {
    @Test("the example of the design")
    func example() throws {
        let text = """
            {
              "rot": {
                  "spacin": "3d"
              }
            }
            """
        #expect(throws: SettingsError.self) { try Configuration.parse(text, file: "config.json") }
        #expect(problems(in: text) == ["3:7: unknown key \"spacin\", did you mean \"spacing\"?"])
    }

    @Test("all of them are named at once, in the file's order")
    func together() {
        let text = """
            { "fetch": { "delay": 2, "perhost": 1, "jitter": 7 },
              "archive": { "warcSize": "1 gigabyte", "freeSpace": null, },
              "http": { "listen": "localhost" }, "colour": true }
            """
        #expect(
            problems(in: text) == [
                "1:23: \"delay\" must be a duration such as \"500ms\", \"2s\" or \"3d\", found the number 2, write \"2s\" for seconds",
                "1:26: unknown key \"perhost\", did you mean \"perHost\"?",
                "1:50: \"jitter\" must be a number from 0 to 1, found the number 7",
                "2:28: \"warcSize\" must be a size such as \"64KiB\" or \"50MB\", found \"1 gigabyte\"",
                "2:55: \"freeSpace\" must be a size such as \"64KiB\" or \"50MB\", found null",
                "2:59: no comma may stand before the closing \"}\"",
                "3:23: \"listen\" must be an address and a port such as \"127.0.0.1:8480\", found \"localhost\"",
                "3:38: unknown key \"colour\"",
            ])
    }

    @Test(
        "each kind of value says what it wants",
        arguments: [
            ("{\"text\": 5}", "1:10: \"text\" must be an object, found the number 5"),
            ("{\"chronicle\": {}}", "1:15: \"chronicle\" must be a list, found an object"),
            ("{\"chronicle\": [5]}", "1:16: \"chronicle\" must be an object, found the number 5"),
            (
                "{\"chronicle\": [{\"format\": \"contex\"}]}",
                "1:27: \"format\" must be one of \"auto\", \"context\", \"wce\", \"urls\", \"frontmatter\", \"feed\", \"csv\", \"opml\", found \"contex\", did you mean \"context\"?"
            ),
            ("{\"chronicle\": [{\"path\": \"\"}]}", "1:25: \"path\" must be a text that is not empty, found \"\""),
            ("{\"archive\": {\"assets\": \"all\"}}", "1:24: \"assets\" must be \"none\", found \"all\""),
            ("{\"archive\": {\"warcSize\": \"1B\"}}", "1:26: \"warcSize\" must be at least 1kB, found \"1B\""),
            (
                "{\"archive\": {\"maxBytes\": 5000}}",
                "1:26: \"maxBytes\" must be a size such as \"64KiB\" or \"50MB\", found the number 5000, write \"5000B\" for bytes"
            ),
            (
                "{\"fetch\": {\"concurrency\": 0}}",
                "1:27: \"concurrency\" must be a whole number from 1 to 4096, found the number 0"
            ),
            (
                "{\"fetch\": {\"concurrency\": 6.5}}",
                "1:27: \"concurrency\" must be a whole number from 1 to 4096, found the number 6.5"
            ),
            ("{\"fetch\": {\"ports\": \"all\"}}", "1:21: \"ports\" must be a list of ports or \"any\", found \"all\""),
            (
                "{\"fetch\": {\"ports\": [80, 70000]}}",
                "1:26: \"ports\" must be a whole number from 1 to 65535, found the number 70000"
            ),
            ("{\"fetch\": {\"ports\": []}}", "1:21: \"ports\" needs at least 1 value"),
            (
                "{\"fetch\": {\"allowAddresses\": [\"10.0.0.1/8\"]}}",
                "1:31: \"allowAddresses\" must be an address block such as \"10.0.0.0/8\" or \"::1\" without bits behind the prefix, found \"10.0.0.1/8\""
            ),
            (
                "{\"fetch\": {\"connectTo\": {\"http://a\": \"127.0.0.1\"}}}",
                "1:26: \"http://a\" is no host name in ASCII, nor *"
            ),
            (
                "{\"fetch\": {\"connectTo\": {\"a\": \"127.0.0.1:99999\"}}}",
                "1:31: \"connectTo\" must be a host or address, with a port or without, found \"127.0.0.1:99999\""
            ),
            (
                "{\"fetch\": {\"contact\": \"a\\r\\nX: y\"}}",
                "1:23: \"contact\" must be a text in printable ASCII, found \"a\\r\\nX: y\""
            ),
            ("{\"fetch\": {\"connectTimeout\": \"3m\"}}", "1:30: \"connectTimeout\" must not exceed \"timeout\""),
            ("{\"fetch\": {\"maxDecoded\": \"1MB\"}}", "1:26: \"maxDecoded\" must be at least \"maxBody\""),
            (
                "{\"fetch\": {\"retry\": {\"base\": \"1h\", \"max\": \"1m\"}}}",
                "1:43: \"max\" must be at least \"base\""
            ),
            ("{\"schedule\": {\"new\": [\"1h\", \"0s\"]}}", "1:22: the ages in \"new\" must ascend"),
            ("{\"schedule\": {\"floor\": \"91d\"}}", "1:24: \"ceiling\" must be at least \"floor\""),
            ("{\"rot\": {\"delay\": \"2s\"}}", "1:10: unknown key \"delay\" here, it belongs to \"fetch\""),
            (
                "{\"rescue\": {\"timegates\": [\"ftp://x/\"]}}",
                "1:27: \"timegates\" must be a URL, found \"ftp://x/\": the scheme \"ftp\" is not http or https"
            ),
            (
                "{\"notify\": {\"on\": [\"ded\"]}}",
                "1:20: \"on\" must be a state or category of verdicts, found \"ded\", did you mean \"dead\"?"
            ),
            ("{\"notify\": {\"webhooks\": [{}]}}", "1:26: the key \"url\" is missing in \"webhooks\""),
            (
                "{\"notify\": {\"email\": {\"to\": [\"nobody\"]}}}",
                "1:30: \"to\" must be a mail address, found \"nobody\""
            ),
            (
                "{\"http\": {\"replay\": \"127.0.0.1:8480\"}}",
                "1:21: \"replay\" must differ from \"listen\": archived pages need an origin of their own"
            ),
            (
                "{\"http\": {\"base\": \"vidimus\"}}",
                "1:19: \"base\" must be a path that starts and ends with \"/\", found \"vidimus\""
            ),
            (
                "{\"log\": {\"level\": \"warn\"}}",
                "1:19: \"level\" must be one of \"trace\", \"debug\", \"info\", \"notice\", \"warning\", \"error\", \"critical\", found \"warn\""
            ),
        ])
    func kinds(text: String, expected: String) {
        #expect(problems(in: text) == [expected])
    }

    @Test("terminal control from the file is escaped in messages")
    func escaped() {
        #expect(problems(in: "{\"\\u001b[2J\": 1}") == ["1:2: unknown key \"\\u{1b}[2J\""])
    }
}
