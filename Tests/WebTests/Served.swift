import Archive
import Catalog
import Logging
import Model
import ServiceLifecycle
import Settings
import TestSupport

@testable import Web

/// An archive with a few rows, served on a free port for as long as `body` runs.
func serving(
    _ change: (inout HTTPSettings) -> Void = { _ in }, feed: String? = nil,
    pulse: @escaping @Sendable () async throws -> DaemonPulse = {
        DaemonPulse(version: "1.2.3", since: noon, inFlight: 2, paused: nil)
    },
    _ body: @escaping @Sendable (Client) async throws -> Void
) async throws {
    var settings = HTTPSettings()
    settings.listen = Endpoint(host: "127.0.0.1", port: 0)
    change(&settings)
    let folder = try TemporaryFolder("web")
    let catalog = try Catalog.open(folder.file("catalog.sqlite"))
    defer { catalog.close() }
    try await Samples.fill(catalog)
    let reader = try ArchiveReader.open(folder.path)
    if let feed { try folder.write(feed, to: "feeds/news.atom") }
    defer { reader.catalog.close() }
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let server = WebServer(settings: settings, reader: reader, logger: logger, pulse: pulse) {
        continuation.yield($0)
    }
    let group = ServiceGroup(configuration: .init(services: [.init(service: server)], logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        for await port in ports {
            do { try await body(Client(port: port)) } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            break
        }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
    }
}

let noon = Timestamp(iso8601: "2026-11-20T12:00:00Z")!

/// A chronicle of two events: one source that was rewritten, one that died, one never visited, one that is no URL.
enum Samples {
    static let altered = "http://www.example.org/story?id=1&part=2"
    static let lost = "https://gone.example/page.html"
    static let hostile = #"<script>alert("x")</script> & 'more'"#

    static func fill(_ catalog: Catalog) async throws {
        let day = CalendarDay(year: 2008, month: 4, day: 12)!
        let first = Entry(
            date: day, title: hostile, lead: "A lead with <b>markup</b>.", topics: ["Politics", "A & B"],
            citations: [
                Citation(ordinal: 1, label: "Example", url: altered, line: 5),
                Citation(ordinal: 2, label: "Gone", url: lost, line: 6),
                Citation(ordinal: 3, label: "Nothing", url: "gopher://x", line: 7),
            ], line: 1)
        let second = Entry(
            date: nil, title: "Second",
            citations: [Citation(ordinal: 1, label: "", url: "http://new.example/", line: 3)],
            line: 1)
        let files = [("a.md", first), ("b.md", second)].map { path, entry in
            ChronicleFile(path: path, digest: SHA256Digest(of: path), entries: [entry], diagnostics: [])
        }
        _ = try await catalog.take(files, chronicle: "news", at: noon)
        let visits = [
            try visit(altered, at: noon, text: "Twelve people met.", .ok, standing: .alive),
            try visit(
                altered, at: noon + 3600, text: "Fifteen people <met>.", .rewritten, change: .rewritten,
                standing: .changed),
            try visit(lost, at: noon + 7200, text: nil, .notFound, standing: .dead),
        ]
        for (i, var visit) in visits.enumerated() {
            visit.place.offset = i * 1000
            let file = WARCFileRow(name: warcName, committedLength: (i + 1) * 1000, created: noon)
            _ = try await catalog.commit([visit], warcs: [file])
        }
        var theirs = try visit(lost, at: noon - 86400, text: "Old words.", .ok, standing: .new)
        theirs.record.foreign = CaptureRecord.Foreign(
            origin: .file(
                .init(
                    name: "<crawl>.warc.gz", sha256: SHA256Digest(of: "crawl"), recordID: "<urn:uuid:1>",
                    software: "Wget/1.21")),
            taken: noon, takenBy: "ada", records: [nil])
        _ = try await catalog.commit([theirs], warcs: [])
    }

    private static let warcName = "vidimus-20261120T120000Z-000001-test.warc.gz"

    private static func visit(
        _ address: String, at moment: Timestamp, text: String?, _ category: Model.Category, change: ChangeGrade? = nil,
        standing: Standing
    ) throws -> CaptureCommit {
        let url = try WebURL(address)
        let normalised = text.map(ArticleText.normalised)
        var hop = CaptureRecord.Hop(url: url, started: moment, seconds: 0.25)
        hop.status = text == nil ? 404 : 200
        hop.mime = "text/html"
        var record = CaptureRecord(
            id: CaptureID(at: moment), source: SourceKey(url), url: url, events: [], started: moment,
            finished: moment + 1, hops: [hop],
            verdict: Verdict(
                category, findings: [.init("status.\(hop.status!)", "the server said <so>")], finalURL: url,
                similarity: 0.5, change: change, judge: "test"),
            notModified: false, version: nil, textDigest: normalised.map { SHA256Digest(of: $0) },
            article: text.map {
                CaptureRecord.ArticleFacts(Article(text: $0, title: "Title of \(hostile)", extractor: "test"))
            })
        var state = SourceState(due: moment + 86_400)
        state.visits = 1
        state.lastVisit = moment
        state.category = category
        state.standing = standing
        record.state = state
        return CaptureCommit(
            record: record, text: normalised, place: RecordPlace(warc: warcName, offset: 0, length: 1000),
            responses: [nil])
    }
}
