package import Model

/// Looks at the headers of records at known places, without reading their blocks.
package struct RecordHeads {
    private let file: FileBytes
    private let limits: RecordLimits

    /// Bytes of the file when it was opened.
    package var size: Int { file.size }

    package init(path: String, limits: RecordLimits = RecordLimits()) throws(WARCError) {
        // Headers lie far apart: more than a page of each would be read for nothing.
        file = try FileBytes(path: path, window: 4096, largest: 4096)
        self.limits = limits
    }

    /// The named fields of the record whose gzip member starts there; nil when none does.
    package func fields(at offset: Int) throws(WARCError) -> HeaderFields? {
        guard try startsMember(at: offset) else { return nil }
        let inflater = MemberInflater(file, at: offset, chunk: 1024)
        var head: [UInt8] = []
        while head.count < limits.header {
            let before = head.count
            try inflater.read(1024, into: &head)
            if let end = HTTPHead.end(of: head) {
                let parsed = HTTPHead(Array(head[..<end]))
                return parsed?.startLine.hasPrefix("WARC/1.") == true ? parsed?.headers : nil
            }
            if head.count == before { return nil }
        }
        return nil
    }

    /// Whether a gzip member may start there.
    package func startsMember(at offset: Int) throws(WARCError) -> Bool {
        guard offset >= 0, offset < size else { return false }
        return try file.startsMember(at: offset)
    }

    /// Whether the gzip header there (RFC 1952 § 2.3) is one that `WARCWriter` writes. gzip's own checksum does not cover
    /// the header, so that a change in it alone is seen only by its bytes.
    package func hasWritersHeader(at offset: Int) throws(WARCError) -> Bool {
        let bytes = try file.prefix(at: offset, 10)
        let (unix, unknown): (UInt8, UInt8) = (3, 255)
        return bytes.count == 10 && bytes[..<9] == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0]
            && (bytes[9] == unix || bytes[9] == unknown)
    }
}
