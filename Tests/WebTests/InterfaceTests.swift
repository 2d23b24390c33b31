import Foundation
import Settings
import Testing

@testable import Web

@Suite("Interfaces")
struct InterfaceTests {
    @Test("the list has the fields of the command line's")
    func list() async throws {
        try await serving { client in
            let reply = try await client.get("/api/sources?standing=dead")
            let list = try #require(try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [String: Any])
            #expect(list["total"] as? Int == 1)
            let source = try #require((list["sources"] as? [[String: Any]])?.first)
            #expect(source["url"] as? String == Samples.lost)
            #expect(source["standing"] as? String == "dead")
            #expect(source["category"] as? String == "not_found")
            #expect(source["last_visit"] as? String == "2026-11-20T14:00:00Z")
        }
    }

    @Test("one source comes with events, versions, evidence and text")
    func source() async throws {
        try await serving { client in
            let reply = try await client.get("/api/source?url=http%3A%2F%2Fexample.org%2Fstory%3Fid%3D1%26part%3D2")
            let found = try #require(try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [String: Any])
            #expect((found["versions"] as? [Any])?.count == 2)
            #expect((found["events"] as? [Any])?.count == 1)
            #expect(found["text"] as? String == "Fifteen people <met>.")
            #expect(found["capture"] != nil)
        }
    }

    @Test("the status counts")
    func status() async throws {
        try await serving { client in
            let reply = try await client.get("/api/status")
            let status = try #require(try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [String: Any])
            #expect(status["captures"] as? Int == 3)
            #expect(status["versions"] as? Int == 2)
            #expect(status["inFlight"] as? Int == 2)
            #expect((status["standings"] as? [String: Int]) == ["dead": 1, "changed": 1, "new": 1])
            #expect(status["warcBytes"] as? Int == 3000)
        }
    }

    @Test("the feed is handed out, and pages name it")
    func feed() async throws {
        let atom = #"<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>"#
        try await serving(feed: atom) { client in
            let reply = try await client.get("/news.atom")
            #expect(reply.body == atom)
            #expect(reply.fields["content-type"] == "application/atom+xml; charset=utf-8")
            #expect(try await client.get("/").body.contains(#"type="application/atom+xml""#))
        }
        try await serving { client in
            let reply = try await client.get("/news.atom")
            #expect(reply.status == 404 && reply.body.contains("no news yet"))
        }
    }

    @Test("metrics are in Prometheus' text format, every sample under its type")
    func metrics() async throws {
        try await serving { client in
            let reply = try await client.get("/metrics")
            #expect(reply.fields["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
            #expect(reply.body.contains("\nvidimus_sources{standing=\"dead\"} 1\n"))
            #expect(reply.body.contains("\nvidimus_captures_total 3\n"))
            #expect(reply.body.contains("\nvidimus_warc_bytes 3000\n"))
            #expect(reply.body.hasSuffix("\n"))
            for line in reply.body.split(separator: "\n") where !line.hasPrefix("#") {
                #expect(line.wholeMatch(of: /[a-z_]+(\{[a-z]+="[^"]*"\})? -?[0-9]+/) != nil, "\(line)")
                #expect(reply.body.contains("# TYPE \(line.prefix { $0 != "{" && $0 != " " }) "))
            }
        }
    }

    @Test("metrics are off when the settings say so")
    func noMetrics() async throws {
        try await serving({ $0.metrics = false }) { client in
            let reply = try await client.get("/metrics")
            #expect(reply.status == 404)
        }
    }

    @Test("health is ok, resting or failed")
    func health() async throws {
        try await serving { client in
            let reply = try await client.get("/healthz")
            #expect(reply.body == "{\"status\":\"ok\"}\n")
        }
        try await serving(
            pulse: { DaemonPulse(version: "1", since: noon, inFlight: 0, paused: "the disk is full") }
        ) { client in
            let reply = try await client.get("/healthz")
            #expect(reply.status == 200)
            #expect(reply.body.contains("resting"))
        }
        struct Stuck: Error {}
        try await serving(pulse: { throw Stuck() }) { client in
            let (health, overview) = (try await client.get("/healthz"), try await client.get("/"))
            #expect(health.status == 503)
            #expect(overview.status == 200)
        }
    }
}
