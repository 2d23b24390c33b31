package import Model

/// One record as it stands in a file.
package struct WARCEntry: Sendable {
    package var record: WARCRecord
    /// `WARC/1.0` or `WARC/1.1`.
    package var version: String
    /// Where its gzip member starts, in bytes from the file's start.
    package var offset: Int
    /// Compressed bytes of the member.
    package var length: Int
    /// What is wrong with a record that could be read all the same; empty for a sound one.
    package var faults: [WARCFault]

    package init(record: WARCRecord, version: String, offset: Int, length: Int, faults: [WARCFault]) {
        self.record = record
        self.version = version
        self.offset = offset
        self.length = length
        self.faults = faults
    }

    /// Where the next member starts.
    package var end: Int { offset + length }
}

/// Reads a gzip-compressed WARC file member by member, in constant memory but for the block of one record.
///
/// Damage is reported with its place and reading goes on behind it, at the next member that starts a record; how often
/// that is tried is bounded by the file's size, so a hostile file costs linear time.
package struct WARCReader {
    /// What comes next in the file.
    package enum Item: Sendable {
        case record(WARCEntry)
        /// Bytes that hold no readable record.
        case fault(WARCFault)
    }

    package let path: String
    /// Bytes of the file when it was opened, or where reading ends before.
    package let size: Int
    /// Where the next member is looked for.
    package private(set) var offset: Int

    private let file: FileBytes
    private let limits: RecordLimits
    private let decoder = MemberDecoder()
    /// Compressed bytes read in vain.
    private var wasted = 0
    private var toldEmpty = false

    /// - Parameters:
    ///   - offset: where to start; a member must start there.
    ///   - end: where to end; what stands behind is not looked at.
    ///   - hashing: whether `digest` will be asked for.
    package init(
        path: String, from offset: Int = 0, to end: Int = .max, limits: RecordLimits = RecordLimits(),
        hashing: Bool = false
    ) throws(WARCError) {
        file = try FileBytes(path: path, end: end, hashing: hashing)
        self.path = path
        self.limits = limits
        self.offset = offset
        size = file.size
    }

    /// Reads the one record at that place.
    package static func record(
        path: String, offset: Int, limits: RecordLimits = RecordLimits()
    ) throws(WARCError) -> WARCEntry {
        var reader = try WARCReader(path: path, from: offset, limits: limits)
        guard offset >= 0, offset < reader.size else { throw .noRecord(path: path, offset: offset, fault: nil) }
        switch try reader.next() {
        case .record(let entry)? where entry.offset == offset: return entry
        case .record, nil: throw .noRecord(path: path, offset: offset, fault: nil)
        case .fault(let fault)?: throw .noRecord(path: path, offset: offset, fault: fault)
        }
    }

    /// The next record or fault; nil at the file's end.
    ///
    /// - Throws: only when the file itself cannot be read.
    package mutating func next() throws(WARCError) -> Item? {
        switch try next(wantsSound: true, isSound: { _ in false }) {
        case .sound(let entry)?: entry.map { .record($0) }
        case .item(let item)?: item
        case nil: nil
        }
    }

    /// What comes next, for one who looks at it before it is a record.
    enum Step {
        /// A record that was seen through; nil where it was not wanted.
        case sound(WARCEntry?)
        case item(Item)
    }

    /// The next record or fault; nil at the file's end.
    ///
    /// - Parameters:
    ///   - wantsSound: whether records that `isSound` takes are wanted all the same.
    ///   - isSound: is shown a member's inflated bytes, and says whether nobody need look at them again.
    mutating func next(
        wantsSound: Bool, isSound: (UnsafeBufferPointer<UInt8>) -> Bool
    ) throws(WARCError) -> Step? {
        if size == 0, !toldEmpty {
            toldEmpty = true
            return .item(.fault(WARCFault(offset: 0, kind: .empty, message: "the file is empty")))
        }
        guard offset < size else { return nil }
        let start = offset
        guard try file.startsMember(at: start) else {
            try resynchronise(after: start)
            return .item(
                .fault(
                    WARCFault(
                        offset: start, kind: .garbage,
                        message: "\(offset - start) bytes where a gzip member should start")))
        }
        let whole = try decoder.decode(file, at: start) { bytes, length -> (step: Step, length: Int)? in
            let isSeenThrough = isSound(bytes)
            if isSeenThrough, !wantsSound { return (.sound(nil), length) }
            guard let entry = WARCEntry(whole: bytes, at: start, length: length, limits) else { return nil }
            return (isSeenThrough ? .sound(entry) : .item(.record(entry)), length)
        }
        if let whole {
            offset = start + whole.length
            return whole.step
        }
        let inflater = MemberInflater(file, at: start)
        do {
            let entry = try entry(inflater, at: start)
            offset = entry.end
            return .item(.record(entry))
        } catch {
            switch error {
            case .file(let error): throw error
            case .fault(let fault):
                wasted += inflater.consumed
                if inflater.status == .ended {
                    offset = start + inflater.consumed
                } else {
                    try resynchronise(after: start)
                }
                return .item(.fault(fault))
            }
        }
    }

    /// The SHA-256 of the file from its start to where reading ends, taken while it was read; nil unless `hashing`.
    package func digest() throws(WARCError) -> SHA256Digest? { try file.digest() }

    /// The record's gzip member as it stands in the file.
    package func bytes(of entry: WARCEntry) throws(WARCError) -> [UInt8] { try file.bytes(entry.offset..<entry.end) }

    private enum Trouble: Error {
        case file(WARCError)
        case fault(WARCFault)
    }

    /// Reads the member as one record.
    private func entry(_ inflater: MemberInflater, at start: Int) throws(Trouble) -> WARCEntry {
        func trouble(_ kind: WARCFault.Kind, _ message: String) -> Trouble {
            .fault(WARCFault(offset: start, kind: kind, message: message))
        }
        func broken(_ what: String) -> Trouble {
            inflater.status == .truncated
                ? trouble(.truncated, "the file ends inside \(what)")
                : trouble(.corrupt, "the compressed data of \(what) is broken")
        }
        var head: [UInt8] = []
        var headEnd: Int?
        while headEnd == nil {
            let before = head.count
            try read(inflater, 2048, into: &head)
            headEnd = HTTPHead.end(of: head)
            if headEnd == nil, head.count == before {
                if inflater.status != .ended { throw broken("a record's header") }
                throw trouble(
                    .header, head.isEmpty ? "a gzip member without a record" : "a record's header without end")
            }
            if headEnd == nil, head.count > limits.header {
                _ = try skip(inflater, limits.block)
                throw trouble(.tooLarge, "a record's header of more than \(limits.header) bytes")
            }
        }
        let split = headEnd ?? 0
        let header: RecordHeader
        do { header = try RecordHeader(Array(head[..<split]), at: start) } catch {
            _ = try skip(inflater, limits.block)
            throw .fault(error)
        }
        let length = header.length
        guard length <= limits.block else {
            _ = try skip(inflater, limits.block)
            throw trouble(.tooLarge, "a block of \(length) bytes, more than \(limits.block)")
        }

        var rest = Array(head[split...])
        // A lying length must not reserve memory that the file never fills.
        rest.reserveCapacity(min(length + 4, 1 << 20))
        if rest.count < length + 4 { try read(inflater, length + 4 - rest.count, into: &rest) }
        if rest.count < length {
            if inflater.status != .ended { throw broken("a record's block") }
            throw trouble(.length, "a block of \(rest.count) bytes where Content-Length says \(length)")
        }
        var faults: [WARCFault] = []
        let ending = rest[length...].prefix(4)
        var surplus = rest.count - length - ending.count
        if Array(ending) != [13, 10, 13, 10] {
            faults.append(WARCFault(offset: start, kind: .length, message: "no two empty lines after the block"))
        }
        surplus += try skip(inflater, limits.block)
        switch inflater.status {
        case .ended: break
        case .more: throw trouble(.tooLarge, "more than \(limits.block) bytes behind the record in its gzip member")
        case .truncated, .corrupt: throw broken("a record's end")
        }
        if surplus > 0 {
            faults.append(
                WARCFault(offset: start, kind: .crowded, message: "\(surplus) more bytes in the record's gzip member"))
        }
        rest.removeLast(rest.count - length)
        var record = WARCRecord(fields: header.fields)
        record.divide(rest)
        return WARCEntry(
            record: record, version: header.version, offset: start, length: inflater.consumed, faults: faults)
    }

    private func read(_ inflater: MemberInflater, _ count: Int, into out: inout [UInt8]) throws(Trouble) {
        do { try inflater.read(count, into: &out) } catch { throw .file(error) }
    }

    private func skip(_ inflater: MemberInflater, _ limit: Int) throws(Trouble) -> Int {
        do { return try inflater.skip(limit) } catch { throw .file(error) }
    }

    /// Moves `offset` to the next gzip member behind `start` that begins a record, or to the file's end.
    private mutating func resynchronise(after start: Int) throws(WARCError) {
        var position = start + 1
        let budget = 4 * size + (1 << 20)
        while position < size, wasted < budget {
            let window = try file.prefix(at: position, 1 << 16)
            if window.count < 3 { break }
            var i = 0
            while i + 2 < window.count {
                if window[i] == 0x1F, window[i + 1] == 0x8B, window[i + 2] == 8 {
                    let inflater = MemberInflater(file, at: position + i)
                    var first: [UInt8] = []
                    try inflater.read(7, into: &first)
                    if first == Array("WARC/1.".utf8) {
                        offset = position + i
                        return
                    }
                    // What setting up costs counts too, or a file full of magic numbers would take hours.
                    wasted += inflater.consumed + 4096
                    if wasted >= budget { break }
                }
                i += 1
            }
            position += max(1, window.count - 2)
        }
        offset = size
    }
}
