internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// A capture of others with its digests and its normalised text.
struct PreparedForeign: Sendable {
    var capture: ForeignCapture
    var record: CaptureRecord
    /// Normalised; nil when there is none.
    var text: String?

    init(_ capture: ForeignCapture) {
        self.capture = capture
        let normalised = ArticleText.normalised(capture.article?.text ?? "")
        text = normalised.isEmpty ? nil : normalised
        record = CaptureRecord(
            id: capture.id, source: capture.source, url: capture.url, events: capture.events, started: capture.moment,
            finished: capture.moment, hops: capture.hops.map(PreparedForeign.hop), verdict: capture.verdict,
            notModified: false, version: nil, textDigest: text.map { SHA256Digest(of: $0) },
            article: capture.article.map(CaptureRecord.ArticleFacts.init))
        record.foreign = CaptureRecord.Foreign(
            origin: capture.origin, taken: capture.taken, takenBy: capture.takenBy,
            records: capture.hops.map { _ in nil })
    }

    /// Bytes of the records and the text.
    var bytes: Int {
        capture.hops.flatMap(\.records).reduce(text?.utf8.count ?? 0) { $0 + $1.head.count + $1.body.count }
    }

    private static func hop(_ hop: ForeignHop) -> CaptureRecord.Hop {
        var out = CaptureRecord.Hop(url: hop.url, started: hop.moment, seconds: 0)
        out.status = hop.status
        out.location = hop.headers["Location"]
        out.mime = hop.headers["Content-Type"].map(CaptureGroup.mime)
        out.etag = hop.headers["ETag"]
        out.lastModified = hop.headers["Last-Modified"]
        out.address = hop.address
        out.truncated = hop.truncated
        out.payloadDigest = hop.body.map { SHA256Digest(of: $0) }
        out.length = hop.body?.count
        return out
    }
}

/// The records of a capture of others: theirs with blocks and dates as they were, then our metadata, the text, and the
/// capture's JSON, which ends the group.
struct ForeignGroup {
    private(set) var records: [WARCRecord] = []
    /// For each hop the place in `records` of the one that holds what it brought.
    private(set) var payloads: [Int?] = []
    private(set) var captureRecord: CaptureRecord

    init(_ prepared: PreparedForeign, warcinfo: String) {
        let capture = prepared.capture
        let builder = RecordBuilder(warcinfo: warcinfo)
        let hub = RecordID.make()
        captureRecord = prepared.record
        var spokes: [String] = []
        for (i, hop) in capture.hops.enumerated() {
            let ids = hop.records.map { _ in RecordID.make() }
            payloads.append(hop.payload.map { records.count + $0 })
            captureRecord.foreign?.records[i] = hop.payload.map { ids[$0] }
            for (record, id) in zip(hop.records, ids) {
                records.append(record.record(id: id, warcinfo: warcinfo, concurrentTo: ids + [hub]))
            }
            spokes += ids
        }
        // Each group holds its text: no record of ours, and no other group, leans on what others brought.
        let documents = CaptureGroup.documents(
            text: prepared.text, digest: captureRecord.textDigest, record: captureRecord)
        records.append(
            builder.metadata(
                MetadataText.ofForeign(capture, captureRecord), targetURI: TargetURI.clean(capture.url),
                date: capture.taken, id: hub, concurrentTo: spokes + documents.map(\.id)))
        records += documents.map { document in
            builder.resource(
                document.body, urn: document.urn, contentType: document.type, date: capture.taken, id: document.id,
                concurrentTo: [hub])
        }
    }
}
