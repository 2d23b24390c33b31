internal import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// Whether that text stands there.
    func holds(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count, let start = baseAddress else { return false }
        return memcmp(start + offset, text.utf8Start, length) == 0
    }

    func ends(_ text: StaticString) -> Bool { holds(text, at: count - text.utf8CodeUnitCount) }

    /// Whether the bytes are that text of small letters, in either case.
    func isSame(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount, let start = baseAddress else { return false }
        return strncasecmp(
            UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
            UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self), count) == 0
    }

    /// Where the next line feed stands.
    func firstFeed(from offset: Int) -> Int? {
        guard offset < count, let start = baseAddress, let found = memchr(start + offset, 10, count - offset) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    /// Without blanks and tabs around.
    var trimmed: UnsafeBufferPointer<UInt8> {
        var slice = self[...]
        while let byte = slice.first, byte == 32 || byte == 9 { slice.removeFirst() }
        while let byte = slice.last, byte == 32 || byte == 9 { slice.removeLast() }
        return UnsafeBufferPointer(rebasing: slice)
    }
}
