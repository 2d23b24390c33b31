internal import Catalog
internal import Model
internal import WARC

/// Reads the groups of captures back out of a WARC file, as the rows that the catalog had of them.
struct GroupScanner {
    typealias Item = GroupGatherer.Item

    private var reader: WARCReader
    private var gatherer: GroupGatherer

    init(name: String, path: String, from offset: Int, to end: Int = .max) throws(WARCError) {
        reader = try WARCReader(path: path, from: offset, to: end)
        gatherer = GroupGatherer(name: name)
    }

    /// The next group; nil at the file's end. Records without a capture record behind them, as a crash leaves them, are
    /// dropped at the end.
    mutating func next() throws(WARCError) -> Item? {
        while let item = try reader.next() {
            if let found = gatherer.take(item) { return found }
        }
        return nil
    }
}

/// Joins records, in the order in which they stand in a file, to the groups that they are.
struct GroupGatherer {
    /// One group, or why there is none.
    enum Item {
        case group(CaptureCommit, end: Int)
        /// The file's own warcinfo record.
        case info(end: Int, date: Timestamp?)
        /// Records that belong to no group of ours (files of other programs).
        case stray(offset: Int)
        case fault(WARCFault)
    }

    private let name: String
    private let checksDigests: Bool
    /// The records of the group that is being joined; after `take` returned a group, those of that group.
    private(set) var gathered: [WARCEntry] = []
    private var isComplete = false
    /// Whether a record of the present group may be damaged: what is left of it then stands before the next whole group.
    private var isMending = false

    /// - Parameter checksDigests: false where a record with a wrong digest comes with that among its faults.
    init(name: String, checksDigests: Bool = true) {
        self.name = name
        self.checksDigests = checksDigests
    }

    /// Takes the file's next record or fault; nil when it ends nothing.
    mutating func take(_ item: WARCReader.Item) -> Item? {
        if isComplete {
            gathered = []
            isComplete = false
        }
        switch item {
        case .fault(let fault):
            gathered = []
            isMending = true
            return .fault(fault)
        case .record(let entry):
            if let fault = entry.faults.first ?? (checksDigests ? GroupGatherer.digestFault(entry) : nil) {
                gathered = []
                isMending = true
                return .fault(fault)
            }
            if entry.record.type == .warcinfo {
                gathered = []
                return .info(end: entry.end, date: entry.record.date)
            }
            gathered.append(entry)
            if entry.record.targetURI?.hasPrefix(CaptureGroup.captureURN) == true {
                isComplete = true
                defer { isMending = false }
                // The rest of a group that was told of already.
                if isMending, !dropLeftovers() { return nil }
                if let commit = commit() { return .group(commit, end: entry.end) }
                return .fault(
                    WARCFault(offset: entry.offset, kind: .field, message: "a capture record that cannot be read"))
            }
            // No group of ours is nearly as long: this is another program's file.
            if gathered.count > 256 {
                let first = gathered.removeFirst()
                gathered = []
                return .stray(offset: first.offset)
            }
            return nil
        }
    }

    /// Keeps of the gathered records those of the last one's group.
    ///
    /// - Returns: whether the group is whole. Its metadata record names all others of it.
    private mutating func dropLeftovers() -> Bool {
        guard let last = gathered.last,
            let hub = gathered.last(where: { $0.record.type == .metadata && $0.names.contains(last.record.id) })
        else { return false }
        let names = Set(hub.names + [hub.record.id])
        gathered.removeAll { !names.contains($0.record.id) }
        return gathered.count == names.count
    }

    private static func digestFault(_ entry: WARCEntry) -> WARCFault? {
        entry.record.hasTrueDigests
            ? nil : WARCFault(offset: entry.offset, kind: .digest, message: "a digest does not match the bytes")
    }

    /// The group that the gathered records are.
    private func commit() -> CaptureCommit? {
        guard let first = gathered.first, let last = gathered.last,
            let record = CaptureJSON.decode(last.record.body),
            last.record.targetURI == CaptureGroup.captureURN + record.id.text
        else { return nil }
        let responses = record.foreign.map(self.responses) ?? record.hops.map(self.response)
        // A text counts only under its own digest: whoever forged one cannot pass it off as what was seen.
        let told = gathered.first { $0.record.targetURI?.hasPrefix(CaptureGroup.textURN) == true }
        let text = told.flatMap { SHA256Digest(of: $0.record.body) == record.textDigest ? $0 : nil }
        var commit = CaptureCommit(
            record: record, text: text.map { String(decoding: $0.record.body, as: UTF8.self) },
            place: RecordPlace(warc: name, offset: first.offset, length: last.end - first.offset),
            responses: responses)
        if let told, let digest = record.textDigest, told.record.targetURI == CaptureGroup.textURN + digest.hex {
            commit.textRedaction = Tombstone.redaction(of: told.record)
        }
        return commit
    }

    /// What a hop of our own brought.
    private func response(_ hop: CaptureRecord.Hop) -> StoredResponse? {
        guard hop.status != nil else { return nil }
        let uri = TargetURI.clean(hop.url)
        return gathered.first { entry in
            (entry.record.type == .response || entry.record.type == .revisit)
                && entry.record.targetURI == uri && entry.record.date == hop.started
        }.map(stored)
    }

    /// What the hops of others brought: by name, since their targets are spelled in their way.
    private func responses(_ foreign: CaptureRecord.Foreign) -> [StoredResponse?] {
        foreign.records.map { id in gathered.first { $0.record.id == id }.map(stored) }
    }

    private func stored(_ entry: WARCEntry) -> StoredResponse {
        GroupGatherer.stored(
            entry.record, at: RecordPlace(warc: name, offset: entry.offset, length: entry.length))
    }

    /// The record as the catalog knows it.
    static func stored(_ record: WARCRecord, at place: RecordPlace) -> StoredResponse {
        let label = Tombstone.digest(of: record) ?? record.fields["WARC-Payload-Digest"] ?? ""
        let sha1 =
            label.hasPrefix("sha1:") ? [UInt8](base32: String(label.dropFirst(5))).flatMap { SHA1Digest(raw: $0) } : nil
        var stored = StoredResponse(
            recordID: record.id, place: place, sha1: sha1, isRevisit: record.type == .revisit)
        stored.redaction = Tombstone.redaction(of: record)
        return stored
    }
}

extension WARCEntry {
    /// Ids of the records of the same group that this one names.
    fileprivate var names: [String] { record.fields.all("WARC-Concurrent-To") }
}
