/// Reads scalars from bytes that are valid UTF-8.
enum UTF8Scalars {
    /// The scalar that begins at `index` (RFC 3629 § 3), and the number of its bytes.
    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
}
