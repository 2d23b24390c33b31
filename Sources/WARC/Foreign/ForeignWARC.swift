internal import Foundation
package import Model

/// A WARC file that others wrote, or a part of a file that is one: compressed record by record, in one piece or not at all.
package struct ForeignWARC: Sendable {
    /// What a file is, by its first bytes.
    package enum Kind: Hashable, Sendable {
        case empty, gzip, plain, zip, zstd, arc, unknown
    }

    /// How far a file in one piece is inflated.
    package struct Limits: Sendable {
        package var record: RecordLimits
        /// Bytes that may come out, and how many times the file's size; up to 1 MiB always may.
        package var inflated: Int
        package var ratio: Int

        package init(record: RecordLimits = RecordLimits(), inflated: Int = 20_000_000_000, ratio: Int = 200) {
            self.record = record
            self.inflated = inflated
            self.ratio = ratio
        }
    }

    /// Where the records are read: the file given, or what was inflated of it.
    package let path: String
    /// Where they stand in it.
    package let range: Range<Int>
    /// One gzip member a record; else plain.
    package let isCompressed: Bool
    /// Offsets in what was inflated, and not in the file given.
    package let isInflated: Bool
    /// Why not all of the file could be inflated.
    package let fault: WARCFault?
    private let limits: Limits

    /// Looks how the file is packed, and inflates one that is compressed in one piece.
    ///
    /// - Parameters:
    ///   - scratch: the file that what is inflated goes to.
    /// - Throws: `WARCError` when a file cannot be read or written.
    package init(
        path: String, range: Range<Int>? = nil, limits: Limits, scratch: () -> String
    ) throws(WARCError) {
        let whole = try FileBytes(path: path)
        let range = range ?? 0..<whole.size
        self.limits = limits
        guard try ForeignWARC.kind(path: path, at: range.lowerBound) == .gzip else {
            (self.path, self.range, isCompressed, isInflated, fault) = (path, range, false, false, nil)
            return
        }
        var reader = try WARCReader(
            path: path, from: range.lowerBound, to: range.upperBound, limits: limits.record)
        guard try ForeignWARC.isInOnePiece(&reader) else {
            (self.path, self.range, isCompressed, isInflated, fault) = (path, range, true, false, nil)
            return
        }
        let target = scratch()
        let (count, fault) = try ForeignWARC.inflate(path, range, to: target, limits)
        (self.path, self.range, isCompressed, isInflated, self.fault) = (target, 0..<count, false, true, fault)
    }

    /// Reads from the first record, or from one that starts at `offset`.
    package func reader(from offset: Int? = nil) throws(WARCError) -> Reader {
        let start = offset ?? range.lowerBound
        return isCompressed
            ? .members(try WARCReader(path: path, from: start, to: range.upperBound, limits: limits.record))
            : .plain(try PlainReader(path: path, from: start, to: range.upperBound, limits: limits.record))
    }

    /// The sound record that starts there; nil when none does.
    package func record(at offset: Int) throws(WARCError) -> WARCRecord? {
        var reader = try reader(from: offset)
        guard case .record(let entry)? = try reader.next(), entry.offset == offset, entry.faults.isEmpty else {
            return nil
        }
        return entry.record
    }

    /// The fields of a record that is too large to be read; nil where none can be read either.
    package func fields(at offset: Int) throws(WARCError) -> HeaderFields? {
        if isCompressed { return try RecordHeads(path: path, limits: limits.record).fields(at: offset) }
        let head = try FileBytes(path: path).prefix(at: offset, limits.record.header)
        guard let end = HTTPHead.end(of: head) else { return nil }
        return try? RecordHeader(Array(head[..<end]), at: offset).fields
    }

    /// The bytes of that range as they stand in `path`, at most `limit`.
    package func bytes(_ range: Range<Int>, limit: Int) throws(WARCError) -> [UInt8] {
        try FileBytes(path: path).bytes(range.lowerBound..<min(range.upperBound, range.lowerBound + limit))
    }

    package enum Reader {
        case members(WARCReader)
        case plain(PlainReader)

        /// The next record or fault; nil at the end.
        package mutating func next() throws(WARCError) -> WARCReader.Item? {
            switch self {
            case .members(var reader):
                defer { self = .members(reader) }
                return try reader.next()
            case .plain(var reader):
                defer { self = .plain(reader) }
                return try reader.next()
            }
        }

        /// Where the next record is looked for.
        package var offset: Int {
            switch self {
            case .members(let reader): reader.offset
            case .plain(let reader): reader.offset
            }
        }
    }

    /// What the file is, or the part of it from `offset` on.
    package static func kind(path: String, at offset: Int = 0) throws(WARCError) -> Kind {
        let file = try FileBytes(path: path)
        let first = try file.prefix(at: offset, 8)
        if first.isEmpty { return .empty }
        if first.starts(with: [0x1F, 0x8B]) {
            var inner: [UInt8] = []
            try MemberInflater(file, at: offset).read(9, into: &inner)
            return inner.starts(with: "filedesc:".utf8) ? .arc : .gzip
        }
        if first.starts(with: "WARC/".utf8) { return .plain }
        if first.starts(with: "filedesc".utf8) { return .arc }
        if first.starts(with: [0x50, 0x4B, 3, 4]) || first.starts(with: [0x50, 0x4B, 5, 6]) { return .zip }
        let isSkippable = first.count > 3 && first[0] & 0xF0 == 0x50 && first[1...3] == [0x2A, 0x4D, 0x18]
        return first.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || isSkippable ? .zstd : .unknown
    }

    /// Whether more than a record stands in the first gzip member, as far as it can be read.
    private static func isInOnePiece(_ reader: inout WARCReader) throws(WARCError) -> Bool {
        switch try reader.next() {
        case .record(let entry): return entry.faults.contains { $0.kind == .crowded }
        case .fault(let fault) where fault.kind == .corrupt:
            // Where another member follows, this one was a record.
            while let item = try reader.next() { if case .record = item { return false } }
            return true
        case .fault(let fault): return fault.kind == .tooLarge || fault.kind == .truncated
        case nil: return false
        }
    }

    /// Inflates gzip members one after the other, as far as they are sound and the limits allow.
    private static func inflate(
        _ path: String, _ range: Range<Int>, to target: String, _ limits: Limits
    ) throws(WARCError) -> (bytes: Int, fault: WARCFault?) {
        let file = try FileBytes(path: path, end: range.upperBound)
        let (product, overflow) = range.count.multipliedReportingOverflow(by: limits.ratio)
        let limit = min(limits.inflated, max(1 << 20, overflow ? .max : product))
        let out = try ScratchFile(target)
        var position = range.lowerBound
        var chunk: [UInt8] = []
        while position < range.upperBound {
            let inflater = MemberInflater(file, at: position)
            repeat {
                chunk.removeAll(keepingCapacity: true)
                try inflater.read(1 << 20, into: &chunk)
                if out.count + chunk.count > limit {
                    return (
                        out.count,
                        WARCFault(
                            offset: position, kind: .tooLarge,
                            message: "more than \(limit) bytes come out of \(range.count)")
                    )
                }
                try out.write(chunk)
            } while !chunk.isEmpty && inflater.status == .more
            // What is left of the last chunk.
            while inflater.status == .ended, out.count <= limit {
                chunk.removeAll(keepingCapacity: true)
                try inflater.read(1 << 20, into: &chunk)
                if chunk.isEmpty { break }
                try out.write(chunk)
            }
            guard inflater.status == .ended else {
                let isCut = inflater.status == .truncated
                return (
                    out.count,
                    WARCFault(
                        offset: position, kind: isCut ? .truncated : .corrupt,
                        message: isCut ? "the compressed data breaks off" : "the compressed data is broken")
                )
            }
            position += max(1, inflater.consumed)
        }
        return (out.count, nil)
    }
}

/// A file that bytes are put into one after the other.
final class ScratchFile {
    private(set) var count = 0
    private let path: String
    private let descriptor: Int32

    /// Makes the file; it must not exist.
    init(_ path: String) throws(WARCError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8]) throws(WARCError) {
        var done = 0
        while done < bytes.count {
            let n = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done) }
            if n < 0 && errno == EINTR { continue }
            guard n > 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
            done += n
        }
        count += bytes.count
    }
}
