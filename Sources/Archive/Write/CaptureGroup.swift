internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// The records of one capture, in the order in which they are written: request and response of every hop, metadata, the
/// text where it is new, and the capture's own JSON, which ends the group.
struct CaptureGroup {
    /// The prefixes of the names of our own documents.
    static let textURN = "urn:vidimus:text:"
    static let captureURN = "urn:vidimus:capture:"
    static let eventURN = "urn:vidimus:event:"

    private(set) var records: [WARCRecord] = []
    /// For each exchange the place of its response or revisit in `records`; nil when nothing answered.
    private(set) var responses: [Int?] = []
    private(set) var captureRecord: CaptureRecord

    init(_ prepared: PreparedCapture, _ decision: Decision, warcinfo: String) {
        let capture = prepared.capture
        let builder = RecordBuilder(warcinfo: warcinfo)
        captureRecord = CaptureRecord(
            id: capture.id, source: capture.source, url: capture.url, events: prepared.events,
            started: capture.started, finished: capture.finished,
            hops: capture.exchanges.indices.map { CaptureGroup.hop($0, prepared, decision) },
            verdict: capture.verdict, notModified: capture.notModified, version: decision.version,
            textDigest: decision.textDigest ?? prepared.textDigest,
            article: prepared.article)
        if !prepared.blocks.isEmpty { captureRecord.blocks = prepared.blocks }
        captureRecord.state = prepared.state

        // The metadata record is the hub: it and every other record of the group name each other.
        let hub = RecordID.make()
        var spokes: [String] = []
        for (i, exchange) in capture.exchanges.enumerated() {
            let request = exchange.requestHead == nil ? nil : RecordID.make()
            let response = exchange.response == nil ? nil : RecordID.make()
            let hop = [request, response, hub].compactMap { $0 }
            if let request, let record = builder.request(exchange, id: request, concurrentTo: hop) {
                records.append(record)
                spokes.append(request)
            }
            if let response, let record = CaptureGroup.answer(i, prepared, decision, builder, response, hop) {
                responses.append(records.count)
                records.append(record)
                spokes.append(response)
            } else {
                responses.append(nil)
            }
        }
        let last = capture.exchanges.last
        let uri = TargetURI.clean(last?.url ?? capture.url)
        let date = last?.started ?? capture.started
        let documents = CaptureGroup.documents(
            text: decision.writesText ? prepared.text : nil, digest: prepared.textDigest, record: captureRecord)
        records.append(
            builder.metadata(
                MetadataText.of(prepared, captureRecord), targetURI: uri, date: date, id: hub,
                concurrentTo: spokes + documents.map(\.id)))
        for document in documents {
            records.append(
                builder.resource(
                    document.body, urn: document.urn, contentType: document.type, date: date, id: document.id,
                    concurrentTo: [hub]))
        }
    }

    /// A document of our own making, before it is a record.
    struct Document {
        var id = RecordID.make()
        var urn: String
        var type: String
        var body: [UInt8]
    }

    /// The documents that end a group: the text, unless it is nil, and the capture's JSON.
    static func documents(text: String?, digest: SHA256Digest?, record: CaptureRecord) -> [Document] {
        var documents: [Document] = []
        if let text, let digest {
            documents.append(
                Document(urn: textURN + digest.hex, type: "text/plain; charset=utf-8", body: Array(text.utf8)))
        }
        documents.append(
            Document(urn: captureURN + record.id.text, type: "application/json", body: CaptureJSON.encode(record)))
        return documents
    }

    /// The response or revisit record of a hop.
    private static func answer(
        _ i: Int, _ prepared: PreparedCapture, _ decision: Decision, _ builder: RecordBuilder, _ id: String,
        _ hop: [String]
    ) -> WARCRecord? {
        let exchange = prepared.capture.exchanges[i]
        guard let response = exchange.response, let payload = prepared.payloads[i] else { return nil }
        if let held = decision.originals[i] {
            return response.status == 304
                ? builder.notModified(of: exchange, original: held.original, id: id, concurrentTo: hop)
                : builder.revisit(response, of: exchange, original: held.original, id: id, concurrentTo: hop)
        }
        return builder.response(
            response, of: exchange, payloadDigest: payload.sha1.labelled, id: id, concurrentTo: hop)
    }

    private static func hop(_ i: Int, _ prepared: PreparedCapture, _ decision: Decision) -> CaptureRecord.Hop {
        let exchange = prepared.capture.exchanges[i]
        var hop = CaptureRecord.Hop(url: exchange.url, started: exchange.started, seconds: exchange.timings.total)
        hop.address = exchange.remoteAddress
        switch exchange.outcome {
        case .failure(let failure): hop.failure = failure
        case .response(let response):
            hop.status = response.status
            hop.location = response.headers["Location"]
            hop.mime = response.headers["Content-Type"].map(mime)
            hop.etag = response.headers["ETag"]
            hop.lastModified = response.headers["Last-Modified"]
            hop.truncated = response.truncated
            // A 304 stands for the payload that it says is still the same.
            hop.payloadDigest = decision.originals[i]?.sha256 ?? prepared.payloads[i]?.sha256
            hop.length = decision.originals[i]?.length ?? response.body.count
        }
        return hop
    }

    static func mime(_ contentType: String) -> String {
        let bytes = contentType.utf8.prefix { $0 != UInt8(ascii: ";") }
        if bytes.allSatisfy({ (33...126).contains($0) && !(65...90).contains($0) }) {
            return String(Substring(bytes))
        }
        return contentType.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    }
}
