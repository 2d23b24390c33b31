/// Finds the encoding that a document declares about itself in its first 1024 bytes (HTML § 13.2.3.2, "prescan a byte
/// stream to determine its encoding", and the encoding pseudo-attribute of an XML declaration).
enum MetaPrescan {
    /// The declared label as written, or nil.
    static func label(in bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let head = Array(bytes.prefix(1024))
        var i = 0
        if starts(head, at: 0, with: "<?xml"), let end = head.firstIndex(of: UInt8(ascii: ">")) {
            if let at = find("encoding", in: head, from: 0), at < end, let label = value(head, after: at + 8) {
                return label
            }
        }
        while i < head.count {
            guard head[i] == UInt8(ascii: "<") else {
                i += 1
                continue
            }
            if starts(head, at: i, with: "<!--") {
                guard let end = find("-->", in: head, from: i + 4) else { return nil }
                i = end + 3
            } else if starts(head, at: i, with: "<meta"), i + 5 < head.count, isSpace(head[i + 5]) || head[i + 5] == 47
            {
                let end = head[i...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
                // Both forms, charset="x" and content="text/html; charset=x", name it the same way.
                if let at = find("charset", in: head, from: i), at < end, let label = value(head, after: at + 7) {
                    return label
                }
                i = end
            } else {
                i += 1
            }
        }
        return nil
    }

    /// The charset parameter of a Content-Type value.
    static func charset(ofContentType text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        guard let at = find("charset", in: bytes, from: 0) else { return nil }
        return value(bytes, after: at + 7)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private static func starts(_ bytes: [UInt8], at i: Int, with text: StaticString) -> Bool {
        guard i + text.utf8CodeUnitCount <= bytes.count else { return false }
        for k in 0..<text.utf8CodeUnitCount where bytes[i + k] | 0x20 != text.utf8Start[k] | 0x20 { return false }
        return true
    }

    private static func find(_ text: StaticString, in bytes: [UInt8], from: Int) -> Int? {
        var i = from
        while i + text.utf8CodeUnitCount <= bytes.count {
            if starts(bytes, at: i, with: text) { return i }
            i += 1
        }
        return nil
    }

    private static func value(_ bytes: [UInt8], after index: Int) -> [UInt8]? {
        var i = index
        while i < bytes.count, isSpace(bytes[i]) { i += 1 }
        guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { return nil }
        i += 1
        while i < bytes.count, isSpace(bytes[i]) || bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
            i += 1
        }
        var out: [UInt8] = []
        while i < bytes.count {
            let byte = bytes[i]
            let ends = isSpace(byte) || "\"';>,/?".utf8.contains(byte)
            if ends { break }
            out.append(byte)
            i += 1
        }
        return out.isEmpty ? nil : out
    }
}
