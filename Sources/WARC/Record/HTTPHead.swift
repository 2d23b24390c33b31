package import Model

/// The start line and header fields of an HTTP/1 message, as they stand in a record's block.
package struct HTTPHead: Sendable {
    package var startLine: String
    package var headers: HeaderFields

    /// Reads a head; nil when it has no empty line at its end. Lines without a colon are passed over, continuation lines
    /// (RFC 9112 § 5.2) are joined. Bytes that are not UTF-8 become replacement characters.
    package init?(_ bytes: [UInt8]) {
        guard let head = bytes.withUnsafeBufferPointer({ HTTPHead($0) }) else { return nil }
        self = head
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let end = HTTPHead.end(of: bytes) else { return nil }
        var first: String?
        headers = HeaderFields()
        headers.fields.reserveCapacity(16)
        var rest = bytes[..<end]
        while let feed = rest.firstIndex(of: 10) {
            var line = rest[..<feed]
            rest = rest[(feed + 1)...]
            if line.isEmpty { continue }
            if line.last == 13 { line.removeLast() }
            if first == nil {
                first = String(decoding: line, as: UTF8.self)
            } else if let byte = line.first, byte == 32 || byte == 9 {
                guard let last = headers.fields.indices.last else { continue }
                headers.fields[last].value += " " + HTTPHead.trimmed(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                headers.append(HTTPHead.name(line[..<colon]), HTTPHead.trimmed(line[(colon + 1)...]))
            }
        }
        guard let first else { return nil }
        startLine = first
    }

    /// The three digits of a response's start line; nil for a request or a broken line.
    package var status: Int? {
        let parts = startLine.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/"), parts[1].utf8.count == 3 else { return nil }
        return Int(parts[1])
    }

    /// Where the bytes after the head's empty line start; nil when there is none.
    package static func end(of bytes: some RandomAccessCollection<UInt8>) -> Int? {
        bytes.withContiguousStorageIfAvailable { buffer in
            var i = 0
            while i + 3 < buffer.count {
                if buffer[i + 3] > 13 {
                    i += 4
                } else if buffer[i] == 13, buffer[i + 1] == 10, buffer[i + 2] == 13, buffer[i + 3] == 10 {
                    return i + 4
                } else {
                    i += 1
                }
            }
            return nil
        } ?? nil
    }

    /// A name that is known needs no memory of its own.
    private static func name(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        HeaderField(UnsafeBufferPointer(rebasing: bytes))?.spelling ?? trimmed(bytes)
    }

    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var slice = bytes
        while let byte = slice.first, byte == 32 || byte == 9 { slice.removeFirst() }
        while let byte = slice.last, byte == 32 || byte == 9 { slice.removeLast() }
        return String(decoding: UnsafeBufferPointer(rebasing: slice), as: UTF8.self)
    }
}
