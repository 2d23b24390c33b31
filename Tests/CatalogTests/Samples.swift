import Catalog
import Model
import TestSupport

/// A catalog in a folder that goes away with it.
final class TestCatalog: Sendable {
    let folder: TemporaryFolder
    let catalog: Catalog
    let path: String

    init(outlets: OutletTable = .standard) throws {
        folder = try TemporaryFolder("catalog")
        path = folder.file("catalog.sqlite")
        catalog = try Catalog.open(path, outlets: outlets)
    }

    deinit { catalog.close() }

    /// Takes files and ends the import with them as all there is.
    @discardableResult
    func take(_ files: [ChronicleFile], at moment: Timestamp = noon) async throws -> ImportCounts {
        var counts = try await catalog.take(files, chronicle: "news", at: moment)
        counts += try await catalog.finishImport(chronicle: "news", present: Set(files.map(\.path)), at: moment)
        return counts
    }

    func eventIDs() async throws -> [EventID] { try await catalog.events(EventFilter()).map(\.id) }
}

let noon = Timestamp(iso8601: "2026-11-20T12:00:00Z")!
let day = CalendarDay(year: 2008, month: 4, day: 12)!
let nextDay = CalendarDay(year: 2008, month: 4, day: 13)!

func entry(
    _ title: String, _ urls: [String], date: CalendarDay? = day, aliases: [String] = [], line: Int = 1
) -> Entry {
    Entry(
        date: date, title: title, lead: "Lead of \(title)", topics: ["Politics"],
        citations: urls.enumerated().map { Citation(ordinal: $0 + 1, label: "Label", url: $1, line: line + $0 + 2) },
        aliases: aliases, line: line)
}

/// A file whose digest follows from its entries.
func file(_ path: String, _ entries: Entry...) -> ChronicleFile {
    ChronicleFile(path: path, digest: SHA256Digest(of: "\(entries)"), entries: entries, diagnostics: [])
}

func key(_ url: String) throws -> SourceKey { SourceKey(try WebURL(url)) }

/// One visit that found `text` (nil: no article) and was judged so.
func visit(
    _ url: String, at moment: Timestamp, text: String? = nil, title: String? = "A title", _ category: Category = .ok,
    change: ChangeGrade? = nil, notModified: Bool = false, body: String? = nil, offset: Int = 0,
    state: SourceState? = nil
) throws -> CaptureCommit {
    let url = try WebURL(url)
    let normalised = text.map(ArticleText.normalised)
    var hop = CaptureRecord.Hop(url: url, started: moment, seconds: 0.25)
    hop.status = notModified ? 304 : category.state == .dead ? 404 : 200
    hop.mime = "text/html"
    let payload = body ?? (notModified ? nil : "<p>\(text ?? "nothing")")
    hop.payloadDigest = payload.map { SHA256Digest(of: $0) }
    hop.length = payload.map(\.utf8.count)
    let article = text.map { Article(text: $0, title: title, extractor: "test") }
    var record = CaptureRecord(
        id: CaptureID(at: moment), source: SourceKey(url), url: url, events: [], started: moment,
        finished: moment + 1, hops: [hop],
        verdict: Verdict(
            category, findings: [.init("status.\(hop.status!)", "said \"so\"\n")], finalURL: url,
            similarity: 0.5, change: change, judge: "test"),
        notModified: notModified, version: nil, textDigest: normalised.map { SHA256Digest(of: $0) },
        article: article.map(CaptureRecord.ArticleFacts.init))
    record.state = state
    return CaptureCommit(
        record: record, text: normalised, place: RecordPlace(warc: warcName, offset: offset, length: 1000),
        responses: [
            StoredResponse(
                recordID: "<urn:uuid:\(offset)>", place: RecordPlace(warc: warcName, offset: offset + 100, length: 500),
                sha1: SHA1Digest(of: (payload ?? "").utf8), isRevisit: false)
        ])
}

let warcName = "vidimus-20261120T120000Z-000001-test.warc.gz"

func warc(_ length: Int) -> WARCFileRow { WARCFileRow(name: warcName, committedLength: length, created: noon) }
