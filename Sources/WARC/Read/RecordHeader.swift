internal import Model

/// A record's header as it stands in a file: its version, its fields, and how long it says that its block is.
struct RecordHeader {
    /// `WARC/1.0` or `WARC/1.1`.
    var version: String
    /// Without `Content-Length`.
    var fields: HeaderFields
    var length: Int

    /// - Parameters:
    ///   - bytes: with the empty line at their end.
    ///   - start: where the record starts, for the fault.
    init(_ bytes: [UInt8], at start: Int) throws(WARCFault) { try self.init(HTTPHead(bytes), at: start) }

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) throws(WARCFault) {
        try self.init(HTTPHead(bytes), at: start)
    }

    private init(_ parsed: HTTPHead?, at start: Int) throws(WARCFault) {
        guard let parsed, ["WARC/1.0", "WARC/1.1"].contains(parsed.startLine) else {
            throw WARCFault(offset: start, kind: .header, message: "no WARC/1.0 or WARC/1.1 record")
        }
        version = parsed.startLine
        fields = parsed.headers
        let lengths = fields.all("Content-Length")
        fields.fields.removeAll { HeaderFields.isSame($0.name, "Content-Length") }
        guard let text = lengths.first, lengths.allSatisfy({ $0 == text }), text.utf8.count < 19,
            text.utf8.allSatisfy({ (48...57).contains($0) }), let length = Int(text)
        else { throw WARCFault(offset: start, kind: .field, message: "no usable Content-Length") }
        self.length = length
    }
}
