internal import Model

/// The heads of one hop's answer, line by line. Every `HTTP/` line opens a new block (103, 100); the last one counts.
/// What follows the final block are trailers: they are counted and dropped.
struct HeadReader: Sendable {
    /// Of the block being read: `1.0`, `1.1`, `2`.
    private(set) var version = ""
    private(set) var status = 0
    private(set) var reason = ""
    private(set) var headers = HeaderFields()
    /// Whether the final block (status 200 and above) has ended.
    private(set) var isComplete = false
    /// Bytes of all lines so far, trailers included.
    private(set) var bytes = 0

    /// Takes one line as it came, line end included.
    mutating func take(_ line: UnsafeRawBufferPointer) {
        bytes += line.count
        if isComplete { return }
        var text = line[...]
        while let last = text.last, last == 10 || last == 13 { text = text.dropLast() }
        if text.starts(with: "HTTP/".utf8) {
            open(text.dropFirst(5))
        } else if text.isEmpty {
            isComplete = status >= 200
        } else if text.first == 32 || text.first == 9 {
            // A folded line (RFC 9112 § 5.2) continues the value before it.
            guard var field = headers.fields.popLast() else { return }
            field.value += (field.value.isEmpty ? "" : " ") + HeadReader.text(HeadReader.trimmed(text))
            headers.fields.append(field)
        } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            headers.append(
                HeadReader.text(HeadReader.trimmed(text[..<colon])),
                HeadReader.text(HeadReader.trimmed(text[(colon + 1)...])))
        }
    }

    private mutating func open(_ line: Slice<UnsafeRawBufferPointer>) {
        let parts = line.split(separator: 32, maxSplits: 2, omittingEmptySubsequences: false)
        version = parts.first.map(HeadReader.text) ?? ""
        status = parts.count > 1 ? Int(HeadReader.text(parts[1])) ?? 0 : 0
        reason = parts.count > 2 ? HeadReader.text(HeadReader.trimmed(parts[2])) : ""
        headers = HeaderFields()
    }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        var bytes = bytes
        while let first = bytes.first, first == 32 || first == 9 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 32 || last == 9 { bytes = bytes.dropLast() }
        return bytes
    }

    /// UTF-8 where it is valid, else Latin-1 (RFC 9110 § 5.5), so that no byte is lost.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
