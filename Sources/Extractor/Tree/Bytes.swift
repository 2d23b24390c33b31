/// Small searches over bytes.
enum Bytes {
    static func contains(_ bytes: some Collection<UInt8>, _ text: StaticString) -> Bool {
        let found: Bool? = bytes.withContiguousStorageIfAvailable { contains($0, text) }
        return found ?? Array(bytes).withUnsafeBufferPointer { contains($0, text) }
    }

    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard count > 0, bytes.count >= count else { return false }
        let first = text.utf8Start[0]
        var i = 0
        while i <= bytes.count - count {
            if bytes[i] == first {
                var k = 1
                while k < count, bytes[i + k] == text.utf8Start[k] { k += 1 }
                if k == count { return true }
            }
            i += 1
        }
        return false
    }

    /// Small letters for capitals, in ASCII alone.
    static func lowered(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
