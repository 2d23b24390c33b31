internal import Model

extension WARCEntry {
    /// The record that a member's inflated bytes are; nil unless it is sound, so that another reading can tell why not.
    init?(whole bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int, _ limits: RecordLimits) {
        guard let split = HTTPHead.end(of: bytes), split <= limits.header,
            let header = try? RecordHeader(UnsafeBufferPointer(rebasing: bytes[..<split]), at: offset),
            header.length <= limits.block, split + header.length + 4 == bytes.count,
            bytes[(split + header.length)...].elementsEqual([13, 10, 13, 10])
        else { return nil }
        let block = header.length
        var record = WARCRecord(fields: header.fields)
        record.divide(UnsafeBufferPointer(rebasing: bytes[split..<(split + block)]))
        self.init(record: record, version: header.version, offset: offset, length: length, faults: [])
    }
}

extension WARCRecord {
    /// Fills head and body from a block as read.
    mutating func divide(_ block: consuming [UInt8]) {
        if hasMessage, let end = HTTPHead.end(of: block) {
            head = Array(block[..<end])
            block.removeFirst(end)
        }
        body = block
    }

    /// Fills head and body with copies from a block.
    mutating func divide(_ block: UnsafeBufferPointer<UInt8>) {
        let end = hasMessage ? HTTPHead.end(of: block) ?? 0 : 0
        head = Array(block[..<end])
        body = Array(block[end...])
    }

    private var hasMessage: Bool { fields["Content-Type"]?.lowercased().hasPrefix("application/http") ?? false }
}
