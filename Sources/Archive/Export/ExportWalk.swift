internal import Foundation
internal import Model
internal import WARC

/// Reads the records that an export takes, group by group, and every digest of them. What is damaged is named and left out,
/// with the rest of its group: half a visit is no evidence.
struct ExportWalk {
    struct Record {
        var entry: WARCEntry
        /// Its gzip member.
        var bytes: [UInt8]
    }

    struct Group {
        /// The record that describes the file in which the group stands.
        var info: Record?
        var records: [Record]
    }

    private let plan: ExportPlan
    private(set) var faults: [String] = []
    /// Records that stand where bytes were taken out.
    private(set) var redacted = 0
    private var info: Record?
    private var gathered: [Record] = []
    /// Whether a record of the present group may be damaged: what is left of it then stands before the next whole group.
    private var isMending = false
    /// Runs that are longer without an end, in records or in bytes as compressed, are records of other programs.
    private static let longest = (records: 256, bytes: 1 << 29)
    private var bytes = 0

    init(_ plan: ExportPlan) { self.plan = plan }

    /// - Parameter progress: called with the bytes read so far.
    mutating func run(progress: (Int) -> Void, _ body: (Group) throws -> Void) throws {
        var done = 0
        var warc: String?
        for span in plan.spans {
            if span.warc != warc {
                try flush(body)
                isMending = false
                info = nil
                warc = span.warc
            }
            var reader = try span.reader()
            while reader.offset < span.range.upperBound, let item = try reader.next() {
                try Task.checkCancellation()
                switch item {
                case .fault(let fault): drop(fault, in: span.warc)
                case .record(let entry): try take(entry, reader, span.warc, body)
                }
                progress(done + reader.offset - span.range.lowerBound)
            }
            done += span.range.count
        }
        try flush(body)
    }

    private mutating func take(
        _ entry: WARCEntry, _ reader: WARCReader, _ warc: String, _ body: (Group) throws -> Void
    ) throws {
        if let fault = entry.faults.first { return drop(fault, in: warc) }
        if !entry.record.hasTrueDigests {
            return drop(
                WARCFault(offset: entry.offset, kind: .digest, message: "a digest does not match the bytes"), in: warc)
        }
        let record = Record(entry: entry, bytes: try reader.bytes(of: entry))
        if entry.record.type == .warcinfo {
            try flush(body)
            isMending = false
            info = record
            return
        }
        // Records of ours name each other; what names nothing belongs to no group.
        if entry.record.fields["WARC-Concurrent-To"] == nil {
            try flush(body)
            isMending = false
            return try body(Group(info: info, records: [record]))
        }
        gathered.append(record)
        bytes += entry.length
        let isEnd = entry.record.targetURI?.hasPrefix(CaptureGroup.captureURN) == true
        if isEnd, isMending {
            isMending = false
            if !dropLeftovers() {
                faults.append("\(warc): byte \(entry.offset): the rest of a group of which a record is damaged")
                gathered = []
                return
            }
        }
        let isLong = gathered.count > ExportWalk.longest.records || bytes > ExportWalk.longest.bytes
        if isEnd || isLong { try flush(body) }
    }

    private mutating func drop(_ fault: WARCFault, in warc: String) {
        faults.append("\(warc): \(fault)")
        gathered = []
        isMending = true
    }

    private mutating func flush(_ body: (Group) throws -> Void) throws {
        defer {
            gathered = []
            bytes = 0
        }
        if isMending || gathered.isEmpty { return }
        redacted += gathered.count { Tombstone.redaction(of: $0.entry.record) != nil }
        try body(Group(info: info, records: gathered))
    }

    /// Keeps of the gathered records those of the last one's group.
    ///
    /// - Returns: whether the group is whole. Its metadata record names all others of it.
    private mutating func dropLeftovers() -> Bool {
        func names(_ record: WARCRecord) -> [String] { record.fields.all("WARC-Concurrent-To") }
        guard let last = gathered.last?.entry.record,
            let hub = gathered.last(where: {
                $0.entry.record.type == .metadata && names($0.entry.record).contains(last.id)
            })?.entry.record
        else { return false }
        let group = Set(names(hub) + [hub.id])
        gathered.removeAll { !group.contains($0.entry.record.id) }
        return gathered.count == group.count
    }
}
