internal import Model

/// Reads a WARC file that is not compressed, in constant memory but for the block of one record.
///
/// Damage is reported with its place, and reading goes on at the next line that starts a record: a length that lies cannot
/// swallow what stands behind it.
package struct PlainReader {
    package let path: String
    /// Where the next record is looked for, in bytes from the file's start.
    package private(set) var offset: Int
    private let file: FileBytes
    private let limits: RecordLimits

    package init(
        path: String, from offset: Int = 0, to end: Int = .max, limits: RecordLimits = RecordLimits()
    ) throws(WARCError) {
        file = try FileBytes(path: path, end: end)
        self.path = path
        self.offset = offset
        self.limits = limits
    }

    /// The next record or fault; nil at the end.
    ///
    /// - Throws: only when the file itself cannot be read.
    package mutating func next() throws(WARCError) -> WARCReader.Item? {
        try skipEmptyLines()
        guard offset < file.size else { return nil }
        let start = offset
        let head = try file.prefix(at: start, limits.header)
        guard head.starts(with: PlainReader.magic) else {
            try resynchronise(after: start)
            return fault(start, .garbage, "\(offset - start) bytes where a record should start")
        }
        guard let headEnd = HTTPHead.end(of: head) else {
            try resynchronise(after: start)
            return head.count < limits.header
                ? fault(start, .truncated, "the file ends inside a record's header")
                : fault(start, .tooLarge, "a record's header of more than \(limits.header) bytes")
        }
        let header: RecordHeader
        do { header = try RecordHeader(Array(head[..<headEnd]), at: start) } catch {
            try resynchronise(after: start)
            return .fault(error)
        }
        let block = start + headEnd
        guard header.length <= file.size - block else {
            try resynchronise(after: block - 1)
            return fault(
                start, .truncated,
                "a block of \(header.length) bytes by its Content-Length, and the file has \(file.size - block) more")
        }
        let end = block + header.length
        // Before the block is read: a length that lies must cost nothing.
        guard try file.bytes(end..<end + 4) == [13, 10, 13, 10] else {
            try resynchronise(after: block - 1)
            return fault(start, .length, "no two empty lines where Content-Length (\(header.length)) ends the block")
        }
        offset = end + 4
        guard header.length <= limits.block else {
            return fault(start, .tooLarge, "a block of \(header.length) bytes, more than \(limits.block)")
        }
        var record = WARCRecord(fields: header.fields)
        record.divide(try file.bytes(block..<end))
        return .record(
            WARCEntry(record: record, version: header.version, offset: start, length: offset - start, faults: []))
    }

    private static let magic = Array("WARC/".utf8)

    private func fault(_ offset: Int, _ kind: WARCFault.Kind, _ message: String) -> WARCReader.Item {
        .fault(WARCFault(offset: offset, kind: kind, message: message))
    }

    /// Some writers end a record with more lines than two.
    private mutating func skipEmptyLines() throws(WARCError) {
        while offset < file.size {
            let lines = try file.prefix(at: offset, 64).prefix { $0 == 13 || $0 == 10 }.count
            offset += lines
            if lines < 64 { return }
        }
    }

    /// Moves `offset` to the next line behind `start` that begins a record, or to the end.
    private mutating func resynchronise(after start: Int) throws(WARCError) {
        let line = [10] + PlainReader.magic + Array("1.".utf8)
        var position = start
        while position < file.size {
            let window = try file.prefix(at: position, 1 << 16)
            if let found = window.firstRange(of: line) {
                offset = position + found.lowerBound + 1
                return
            }
            if window.count <= line.count { break }
            position += window.count - line.count
        }
        offset = file.size
    }
}
