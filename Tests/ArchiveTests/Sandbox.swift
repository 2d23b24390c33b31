import Archive
import Catalog
import Foundation
import Model
import TestSupport

/// A temporary archive folder and captures made by hand.
struct Sandbox: ~Copyable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("vidimus-\(UUID().uuidString)").path
    }

    deinit {
        KeptWARCs.keep(from: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    func open(_ options: ArchiveOptions = ArchiveOptions()) async throws -> (Archive, RecoveryReport) {
        let (archive, recovery) = try await Archive.open(path, options: options)
        return (archive, recovery)
    }

    /// Where a path leads; nil where nothing is.
    static func link(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Names of WARC files, sealed and open, by time.
    func warcs() -> [String] {
        let walk = FileManager.default.enumerator(atPath: path + "/warc")
        return (walk?.compactMap { $0 as? String } ?? []).filter { $0.contains(".warc.gz") }.sorted()
    }

    func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()) ?? []
    }

    func bytes(_ file: String) -> [UInt8] {
        FileManager.default.contents(atPath: "\(path)/\(file)").map { [UInt8]($0) } ?? []
    }

    func write(_ bytes: [UInt8], to file: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
    }
}

enum Visit {
    static let first = Timestamp(iso8601: "2026-11-20T10:00:00.25Z")!
    static let event = CaptureRecord.EventCitation(
        id: EventID(text: "2008-04-12-0123456789"), date: CalendarDay("2008-04-12"), title: "A bridge is opened",
        file: "news/2008/04/12/bridge.md", line: 9, label: "Press", url: "http://press.example/story")

    static func exchange(_ url: String, at moment: Timestamp, _ outcome: Exchange.Outcome) -> Exchange {
        var exchange = Exchange(
            url: try! WebURL(url), started: moment,
            requestHead: Array("GET / HTTP/1.1\r\nHost: press.example\r\n\r\n".utf8),
            remoteAddress: "192.0.2.7", protocols: ["http/1.1"], outcome: outcome)
        exchange.timings.total = 0.125
        return exchange
    }

    static func page(
        _ body: String, _ status: Int = 200,
        _ fields: [(String, String)] = [("Content-Type", "text/html; charset=utf-8")]
    ) -> Exchange.Outcome {
        .response(
            Response(
                status: status, headers: HeaderFields(fields.map { .init($0.0, $0.1) }), body: Array(body.utf8)))
    }

    /// One visit of one page, one outcome for each hop.
    static func capture(
        _ url: String, after seconds: Double = 0, _ outcomes: Exchange.Outcome..., text: String? = nil,
        category: Model.Category = .ok
    ) -> Capture {
        visit(url, after: seconds, outcomes, text: text, category: category)
    }

    static func capture(
        after seconds: Double = 0, _ outcomes: Exchange.Outcome..., text: String? = nil,
        category: Model.Category = .ok
    ) -> Capture {
        visit("http://press.example/story", after: seconds, outcomes, text: text, category: category)
    }

    private static func visit(
        _ url: String, after seconds: Double, _ outcomes: [Exchange.Outcome], text: String?,
        category: Model.Category
    ) -> Capture {
        let moment = first + seconds
        let exchanges = outcomes.enumerated().map { i, outcome in exchange(url, at: moment + Double(i), outcome) }
        return capture(url, at: moment, exchanges, text: text, category: category)
    }

    static func capture(
        _ url: String, at moment: Timestamp, _ exchanges: [Exchange], text: String?, category: Model.Category
    ) -> Capture {
        let web = try! WebURL(url)
        return Capture(
            id: CaptureID(at: moment), source: SourceKey(web), url: web, events: [event.id], started: moment,
            finished: moment + 1, exchanges: exchanges,
            article: text.map { Article(text: $0, title: "Story", extractor: "test/1") },
            verdict: Verdict(category, findings: [.init("test", "by hand")], judge: "test/1"),
            notModified: exchanges.last?.response?.status == 304)
    }
}

/// SplitMix64: the same numbers on every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
