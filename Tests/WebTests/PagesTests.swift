import Foundation
import Model
import Settings
import Testing

@testable import Web

@Suite("Pages")
struct PagesTests {
    @Test("the overview counts by standing and tells what happened last")
    func overview() async throws {
        try await serving { client in
            let reply = try await client.get("/")
            #expect(reply.status == 200)
            #expect(reply.fields["content-type"] == "text/html; charset=utf-8")
            #expect(reply.body.contains("Of 3 sources that 2 events cite"))
            #expect(reply.body.contains("1 has changed"))
            #expect(reply.body.contains("1 is dead"))
            #expect(reply.body.contains("rewritten, version 2"))
            #expect(reply.body.contains(">2026-11-20 14:00</time>"))
        }
    }

    @Test("whatever the web or the chronicle wrote is shown, never run")
    func escaped() async throws {
        try await serving { client in
            let source = "/source?url=" + escaped(Samples.altered)
            for target in [
                "/", "/sources", source, "/search?q=%3Cscript%3E", "/search?q=people", "/nothing%3Cscript%3E",
            ] {
                let body = try await client.get(target).body
                #expect(!body.contains("<script"), "\(target)")
                #expect(!body.contains("<met>"), "\(target)")
            }
        }
    }

    @Test("a source's page shows where it stands, what cites it, its versions, evidence and text")
    func source() async throws {
        try await serving { client in
            let body = try await client.get("/source?url=" + escaped(Samples.altered)).body
            #expect(body.contains("What the page states was rewritten."))
            #expect(body.contains("a.md:5"))
            #expect(body.contains("Version 2"))
            #expect(body.contains("<p>Fifteen people &lt;met&gt;.</p>"))
            #expect(body.contains("the server said &lt;so&gt;"))
            #expect(body.contains("vidimus-20261120T120000Z-000001-test.warc.gz"))
            let first = try await client.get(
                "/source?version=1&url=" + escaped("https://example.org/story?part=2&id=1"))
            #expect(first.body.contains("<p>Twelve people met.</p>"))
        }
    }

    @Test("what others saw of a source is told apart")
    func foreign() async throws {
        try await serving { client in
            let body = try await client.get("/source?url=" + escaped(Samples.lost)).body
            #expect(body.contains("<h2>Seen by others</h2>"))
            #expect(body.contains("<bdi>&lt;crawl&gt;.warc.gz</bdi> (<bdi>Wget/1.21</bdi>)"))
            #expect(!body.contains("<h2>Versions</h2>"))
            #expect(try await !client.get("/source?url=" + escaped(Samples.altered)).body.contains("Seen by others"))
        }
    }

    @Test("an event's page names its sources, those that cannot be fetched too")
    func event() async throws {
        try await serving { client in
            let body = try await client.get("/event/2008-04-12").body
            #expect(body.contains("Politics"))
            #expect(body.contains("The server no longer finds the page."))
            #expect(body.contains("gopher://x"))
            #expect(body.contains("cannot be fetched"))
        }
    }

    @Test("the list is narrowed by standing, outlet and a part of the URL")
    func sources() async throws {
        try await serving { client in
            let expected = [
                ("/sources", "<h1>3 sources</h1>"), ("/sources?standing=dead,changed", "<h1>2 sources</h1>"),
                ("/sources?text=gone.ex", "<h1>1 source</h1>"), ("/sources?outlet=none", "No source fits."),
            ]
            for (target, text) in expected {
                let reply = try await client.get(target)
                #expect(reply.body.contains(text), "\(target)")
            }
        }
    }

    @Test("a search marks the words in passages of every version")
    func search() async throws {
        try await serving { client in
            let body = try await client.get("/search?q=twelve").body
            #expect(body.contains("<mark>Twelve</mark>"))
            #expect(body.contains("since replaced"))
            #expect(try await client.get("/search?q=...").body.contains("No text holds these words."))
        }
    }

    @Test("behind a proxy every address lies below the base")
    func base() async throws {
        try await serving({ $0.base = "/evidence/" }) { client in
            let body = try await client.get("/evidence/").body
            #expect(body.contains("href=\"/evidence/sources\""))
            #expect(!body.contains("href=\"/sources"))
            #expect(try await client.get("/evidence/healthz").status == 200)
            #expect(try await client.get("/healthz").status == 404)
        }
    }

    private func escaped(_ url: String) -> String {
        url.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
    }
}
