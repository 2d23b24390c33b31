import Press
import TestSupport
import Testing

struct PressMapTests {
    @Test("saved pages are played under their own addresses")
    func play() throws {
        let folder = try TemporaryFolder("map")
        try folder.write("<p>saved</p>", to: "pages/a.html")
        try folder.write([0x1f, 0x8b, 1, 2], to: "b.html.gz")
        let map = try folder.write(
            "# saved in 2008\nhttp://a.example/x?y=1\tpages/a.html\n\nhttp://b.example/\tb.html.gz\ttext/html; charset=koi8-r\r\n",
            to: "map.tsv")
        let press = try Press()
        try press.start()
        try press.publish(PressMap(contentsOf: map))
        let client = try RawClient(port: press.port)
        client.get("/x?y=1", host: "a.example")
        let first = try #require(client.readResponse())
        #expect(first.body == "<p>saved</p>")
        #expect(first["Content-Type"] == "text/html")
        client.get("/x?y=1", host: "a.example", fields: ["If-None-Match: \(first["ETag"] ?? "")"])
        #expect(client.readResponse()?.status == 304)
        client.get("/", host: "b.example")
        let second = try #require(client.readResponse())
        #expect(second["Content-Encoding"] == "gzip")
        #expect(second["Content-Type"] == "text/html; charset=koi8-r")
        #expect(second["Content-Length"] == "4")
    }

    @Test(
        "a line that cannot be used is named",
        arguments: ["http://a.example/", "http://a.example/\tb\tc\td", "ftp://a.example/\tb.html"])
    func badLine(line: String) {
        #expect { try PressMap("# first\n\(line)\n", name: "m.tsv") } throws: {
            "\($0)".hasPrefix("m.tsv:2: ")
        }
    }

    @Test("a missing file is named")
    func missing() throws {
        let press = try Press()
        #expect { try press.publish(PressMap("http://a.example/\t/no/such/file")) } throws: {
            "\($0)" == "cannot read /no/such/file: No such file or directory"
        }
    }
}
