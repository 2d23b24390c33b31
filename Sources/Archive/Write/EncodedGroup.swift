internal import Catalog
internal import Model
internal import Synchronization
internal import WARC

/// The records of one capture, compressed as they will stand in a WARC file, wherever in it.
///
/// Made on the caller's task with what is known then, so that all cores compress and nothing of it waits for a sync. When it is
/// the capture's turn to be written, what the batch holds may have changed that: then it is made anew.
struct EncodedGroup: Sendable {
    let bytes: [UInt8]
    private let decision: Decision
    private let warcinfo: String
    /// With places counted from the group's start.
    private let commit: CaptureCommit

    init(
        _ prepared: PreparedCapture, _ decision: Decision, warcinfo: String, _ writer: inout WARCWriter
    ) {
        self.decision = decision
        self.warcinfo = warcinfo
        let group = CaptureGroup(prepared, decision, warcinfo: warcinfo)
        var output: [UInt8] = []
        let places = group.records.map { record in
            let offset = output.count
            return RecordPlace(warc: "", offset: offset, length: writer.append(record, to: &output))
        }
        let responses = group.responses.enumerated().map { i, index -> StoredResponse? in
            guard let index else { return nil }
            return StoredResponse(
                recordID: group.records[index].id, place: places[index],
                sha1: decision.originals[i]?.sha1 ?? prepared.payloads[i]?.sha1,
                isRevisit: decision.originals[i] != nil)
        }
        commit = CaptureCommit(
            record: group.captureRecord, text: prepared.text,
            place: RecordPlace(warc: "", offset: 0, length: output.count), responses: responses)
        bytes = output
    }

    /// Whether the same would come of these.
    func isMade(of decision: Decision, warcinfo: String) -> Bool {
        self.decision == decision && self.warcinfo == warcinfo
    }

    /// What the catalog is told once the group stands in that file from that byte on.
    func commit(in warc: String, at offset: Int) -> CaptureCommit {
        var commit = commit
        commit.place.warc = warc
        commit.place.offset += offset
        for i in commit.responses.indices {
            commit.responses[i]?.place.warc = warc
            commit.responses[i]?.place.offset += offset
        }
        return commit
    }
}

/// Writers that are lent to one task at a time: making one costs as much as compressing a page.
final class WriterPool: Sendable {
    /// `@unchecked`: libdeflate's state has one user at a time, since a box is in the pool or lent out.
    private final class Box: @unchecked Sendable {
        var writer: WARCWriter

        init(level: Int, payloadLevel: Int) { writer = WARCWriter(level: level, payloadLevel: payloadLevel) }
    }

    private let level: Int
    private let payloadLevel: Int
    private let idle = Mutex<[Box]>([])

    init(level: Int, payloadLevel: Int) {
        self.level = level
        self.payloadLevel = payloadLevel
    }

    func withWriter<Result>(_ body: (inout WARCWriter) -> Result) -> Result {
        let box = idle.withLock { $0.popLast() } ?? Box(level: level, payloadLevel: payloadLevel)
        defer { idle.withLock { $0.append(box) } }
        return body(&box.writer)
    }
}
