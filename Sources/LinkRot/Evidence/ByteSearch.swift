/// Finding byte strings.
enum ByteSearch {
    static func contains(_ needle: String, in bytes: [UInt8]) -> Bool {
        index(of: Array(needle.utf8), in: bytes, from: 0) != nil
    }

    /// Sunday's variant of Boyer and Moore: skips by the byte behind the window.
    static func index(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let last = needle.last, bytes.count >= start + needle.count else { return nil }
        var shift = [Int](repeating: needle.count + 1, count: 256)
        for (i, byte) in needle.enumerated() { shift[Int(byte)] = needle.count - i }
        return bytes.withUnsafeBufferPointer { bytes in
            needle.withUnsafeBufferPointer { needle in
                var i = start
                while i + needle.count <= bytes.count {
                    if bytes[i + needle.count - 1] == last {
                        var n = 0
                        while n < needle.count, bytes[i + n] == needle[n] { n += 1 }
                        if n == needle.count { return i }
                    }
                    guard i + needle.count < bytes.count else { return nil }
                    i += shift[Int(bytes[i + needle.count])]
                }
                return nil
            }
        }
    }
}
