import Archive
import Catalog
import Foundation
import Model
import Press
import Settings
import TestSupport
import Testing
import WARC

@testable import Daemon

@Suite("Files of others are taken in")
struct IngestTests {
    static let url = "http://daily.example/news/bridge"
    static let moved = "http://daily.example/archive/bridge"
    static let key = SourceKey(try! WebURL(url))
    static let body = String(decoding: Workshop.page("Bridge to close", Workshop.story).body, as: UTF8.self)

    struct Result {
        var lines: [IngestLine] = []
        var quarantined: [QuarantineLine] = []
        var summary: IngestSummary?
    }

    /// Brings a file to an archive whose chronicle cites the page.
    static func bring(
        _ bytes: [UInt8], to engine: LocalEngine, in workshop: Workshop, dryRun: Bool = false
    ) async throws -> Result {
        let path = workshop.folder.file("crawl.warc")
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let list = ImportOrder(format: "urls", input: Array("\(url)\n".utf8))
        _ = try await engine.events(.importChronicle(list))
        let order = IngestOrder(inputs: [.init(path: path, name: "crawl.warc")], dryRun: dryRun, by: "ada")
        var result = Result()
        for event in try await engine.events(.ingest(order)) {
            switch event {
            case .ingested(let line): result.lines.append(line)
            case .quarantined(let line): result.quarantined.append(line)
            case .ingestEnded(let summary): result.summary = summary
            default: break
            }
        }
        return result
    }

    static func quarantine(_ workshop: Workshop) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: workshop.folder.file("archive/quarantine"))
        return (names ?? []).sorted()
    }

    @Test("a page of ours joins its source, read and judged, and our own sight stays empty")
    func joins() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            var file = TheirFile()
            file.add(
                "response", "dns:daily.example", "20190304\ndaily.example. 60 IN A 93.184.216.34\n",
                ["Content-Type": "text/dns"])
            let id = file.page(Self.url, Self.body)
            file.add("metadata", Self.url, "fetchTimeMs: 3\r\n", ["WARC-Concurrent-To": id])
            file.page("http://elsewhere.example/", "<p>x</p>")
            let found = try await Self.bring(file.bytes, to: engine, in: workshop)
            let line = try #require(found.lines.first)
            #expect(found.lines.count == 1 && line.outcome == .taken && line.record == id && line.category == .ok)
            #expect(line.words ?? 0 > 100 && line.moment.iso8601 == TheirFile.day)
            let summary = try #require(found.summary)
            #expect(summary.taken == 1 && summary.otherURLs == 1 && summary.quarantined == 0)
            #expect(summary.software == "Heritrix/3.4.0 http://crawler.archive.org")
            let rows = try await engine.catalog.foreignCaptures(of: Self.key)
            let row = try #require(rows.first)
            guard case .file(let origin) = row.origin else { throw CancellationError() }
            #expect(origin.operator == "Ada" && origin.sha256 == summary.sha256)
            #expect(row.origin.name == "crawl.warc" && row.takenBy == "ada" && row.status == 200)
            let text = try await engine.archive.reader.text(try #require(row.textDigest))
            #expect(text?.contains("240,000 crowns") == true)
            #expect(try await engine.catalog.captures(of: Self.key).isEmpty)
            #expect(try await engine.catalog.versions(of: Self.key).isEmpty)
            let records = try engine.archive.reader.records(in: row.place).map { $0.record.type?.rawValue }
            #expect(records == ["request", "response", "metadata", "resource", "resource"])
        }
    }

    @Test("brought twice, or with another name, it is known")
    func twice() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            var file = TheirFile()
            file.page(Self.url, Self.body)
            let dry = try await Self.bring(file.bytes, to: engine, in: workshop, dryRun: true)
            #expect(dry.lines.map(\.outcome) == [.wouldTake] && dry.lines[0].capture == nil)
            #expect(try await engine.catalog.foreignCaptures(of: Self.key).isEmpty)
            let first = try await Self.bring(file.bytes, to: engine, in: workshop)
            file.page("http://elsewhere.example/", "<p>x</p>")
            let again = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(again.lines.map(\.outcome) == [.known] && again.lines[0].capture == first.lines[0].capture)
            #expect(again.summary?.known == 1 && again.summary?.taken == 0)
        }
    }

    @Test("a redirect is joined to what it led to, and one that leads out of the file is not judged")
    func redirects() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            var file = TheirFile()
            file.page(Self.moved, Self.body, date: "2019-03-04T05:06:08Z")
            file.page(Self.moved, "<p>later</p>", date: "2020-03-04T05:06:08Z")
            file.page(Self.url, "", status: "301 Moved", headers: "Location: /archive/bridge\r\n")
            file.page(
                Self.url, "", status: "302 Found", headers: "Location: http://gone.example/\r\n",
                date: "2021-01-01T00:00:00Z")
            let found = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(found.lines.map(\.hops) == [2, 1])
            #expect(found.lines[0].finalURL == Self.moved && found.lines[0].words ?? 0 > 100)
            #expect(found.lines[1].category == .empty)
            #expect(found.lines[1].reason == "leads to http://gone.example/, which is not in the file")
            let row = try #require(try await engine.catalog.foreignCaptures(of: Self.key).first)
            #expect(row.hops.map(\.status) == [301, 200])
        }
    }

    @Test("a revisit is read from what it repeats; one whose original is missing is kept and told")
    func revisits() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            var file = TheirFile()
            let profile = ["WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"]
            let digest = TheirFile.sha1(Self.body)
            func revisit(_ digest: String, _ date: String) {
                file.add(
                    "revisit", Self.url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", date: date,
                    profile.merging(["WARC-Payload-Digest": digest]) { $1 })
            }
            revisit(digest, "2019-05-01T00:00:00Z")
            revisit(TheirFile.sha1("lost"), "2019-06-01T00:00:00Z")
            // Under another URL, which no chronicle cites.
            file.page("http://copy.example/", Self.body, ["WARC-Payload-Digest": digest])
            let found = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(found.lines.map(\.category) == [.ok, .empty])
            #expect(found.summary?.unresolved == 1 && found.summary?.quarantined == 0)
            let rows = try await engine.catalog.foreignCaptures(of: Self.key)
            let records = try engine.archive.reader.records(in: rows[0].place).map(\.record.targetURI)
            #expect(records.prefix(2) == ["http://copy.example/", Self.url])
            #expect(rows[0].hops[0].response?.isRevisit == false && rows[1].hops[0].response == nil)
        }
        #expect(try await Audit.run(workshop.configuration.archive.path, level: .everything).faults == [])
    }

    @Test("what was asked for otherwise, and what stands in segments, is passed over")
    func passedOver() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            var file = TheirFile()
            file.page(Self.url, "<p>form</p>", method: "POST")
            file.page(Self.url, "<p>part</p>", date: "2019-04-01T00:00:00Z", ["WARC-Segment-Number": "1"])
            let found = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(found.lines.isEmpty && found.summary?.skipped == 1 && found.quarantined.isEmpty)
        }
    }

    struct Poison: Sendable {
        var reason: String
        var add: @Sendable (inout TheirFile) -> Void

        init(_ reason: String, _ add: @escaping @Sendable (inout TheirFile) -> Void) {
            self.reason = reason
            self.add = add
        }

        init(_ reason: String, _ fields: [String: String]) {
            self.init(reason) { $0.page(url, body, fields) }
        }
    }

    static let poisons: [Poison] = [
        Poison("Content-Length", ["Content-Length": "99999999"]), Poison("Content-Length", ["Content-Length": "-1"]),
        Poison("Content-Length", ["Content-Length": "9223372036854775808"]),
        Poison("Content-Length", ["Content-Length": "7"]), Poison("no WARC-Date", ["WARC-Date": ""]),
        Poison("no WARC-Type", ["WARC-Type": ""]), Poison("no WARC-Record-ID", ["WARC-Record-ID": ""]),
        Poison("without WARC-Target-URI", ["WARC-Target-URI": ""]),
        Poison("not that of its bytes", ["WARC-Payload-Digest": TheirFile.sha1("other")]),
        Poison("not that of its bytes", ["WARC-Block-Digest": "sha256:" + String(repeating: "0", count: 64)]),
        Poison("names a file", ["WARC-Target-URI": "file:///etc/passwd"]),
        Poison("control characters", ["WARC-Target-URI": "http://daily.example/\u{1B}[2J"]),
        Poison("a loopback address", ["WARC-IP-Address": "127.0.0.1"]),
        Poison("the loopback address", ["WARC-IP-Address": "::1"]),
        Poison("a private address", ["WARC-IP-Address": "10.0.0.1"]),
        Poison("is no address", ["WARC-IP-Address": "localhost"]),
        Poison("in the future", ["WARC-Date": "2199-01-01T00:00:00Z"]),
        Poison("before there was a web", ["WARC-Date": "1969-12-31T23:59:59Z"]),
        Poison("is no date", ["WARC-Date": "yesterday"]),
        Poison("Vidimus's own", ["WARC-Target-URI": "urn:vidimus:capture:01kaf3v2q8x5n4m7c6b1d9e0ha"]),
        Poison("only Vidimus's own records have", ["Vidimus-Redacted": "2020-01-01T00:00:00Z"]),
        Poison("HTTP head cannot be read") { $0.add("response", url, "HTTP/1.1 200 OK\r\nServer: x") },
        Poison("HTTP head of") { $0.page(url, body, headers: "X-Long: \(String(repeating: "x", count: 70_000))\r\n") },
        Poison("without WARC-Profile") { $0.add("revisit", url, "") },
        Poison("unknown WARC-Profile") { $0.add("revisit", url, "", ["WARC-Profile": "http://x.example/y"]) },
        Poison("without WARC-Payload-Digest") {
            $0.add(
                "revisit", url, "", ["WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"]
            )
        },
        Poison("has its name") {
            $0.page(url, "<p>other</p>", ["WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000002>"])
        },
        Poison("where a record should start") { $0.append(Array("rubbish\n".utf8)) },
    ]

    @Test("poison goes to quarantine with its reason, and the rest is taken", arguments: poisons.indices)
    func poison(_ i: Int) async throws {
        let workshop = try Workshop { $0.fetch.allowAddresses = [] }
        let poison = Self.poisons[i]
        try await workshop.working { engine in
            var file = TheirFile()
            file.page(Self.url, Self.body)
            poison.add(&file)
            file.page(Self.url, Self.body, date: "2020-01-01T00:00:00Z")
            let found = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(found.lines.map(\.moment.iso8601) == [TheirFile.day, "2020-01-01T00:00:00Z"])
            let line = try #require(found.quarantined.first)
            #expect(line.reason.contains(poison.reason), "\(line.reason)")
            let path = try #require(line.quarantined)
            let told = try Data(contentsOf: URL(fileURLWithPath: path + ".reason"))
            let reason = try #require(try JSONSerialization.jsonObject(with: told) as? [String: Any])
            #expect(reason["origin"] as? String == "crawl.warc" && reason["offset"] as? Int == line.offset)
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            #expect(Array(file.bytes[line.offset...].prefix(bytes.count)) == bytes)
            let names = Self.quarantine(workshop)
            _ = try await Self.bring(file.bytes, to: engine, in: workshop)
            #expect(Self.quarantine(workshop) == names)
        }
        #expect(try await Audit.run(workshop.configuration.archive.path, level: .everything).faults == [])
    }

    @Test(
        "a file that is none of ours is refused with a reason",
        arguments: [
            ("", "is empty"), ("filedesc://x.arc 0.0.0.0 2001 text/plain 76\n", "ARC"), ("<html>", "neither"),
            ("(\u{B5}/\u{FD}", "Zstandard"), ("PK\u{3}\u{4}", "no directory"),
        ])
    func refused(_ text: String, _ reason: String) async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            let bytes = text.unicodeScalars.map { UInt8($0.value) }
            let found = try await Self.bring(bytes, to: engine, in: workshop)
            #expect(found.summary?.refused?.contains(reason) == true, "\(found.summary?.refused ?? "-")")
            #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.folder.file("archive/run")) == [])
        }
    }

    @Test("a file is fetched through the gate, and an address inside is refused")
    func fetched() async throws {
        let workshop = try Workshop()
        try await workshop.working { engine in
            _ = try await Self.bring([], to: engine, in: workshop)
            func bring(_ url: String) async throws -> IngestSummary? {
                let order = IngestOrder(inputs: [.init(path: url, name: url)], by: "ada")
                for event in try await engine.events(.ingest(order)) {
                    if case .ingestEnded(let sum) = event { return sum }
                }
                return nil
            }
            var file = TheirFile()
            file.page(Self.url, Self.body)
            try workshop.press.publish(
                Page(headers: HeaderFields([.init("Content-Type", "application/warc")]), body: file.bytes),
                at: "http://files.example/a.warc")
            #expect(try await bring("http://files.example/a.warc")?.taken == 1)
            #expect(try await bring("ftp://files.example/a.warc")?.refused?.contains("ftp") == true)
            #expect(try await bring("http://files.example/none.warc")?.refused?.contains("404") == true)
            #expect(try await bring("http://files.example:22/a.warc")?.refused?.contains("port 22") == true)
        }
    }
}
