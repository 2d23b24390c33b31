/// The name of a record, `<urn:uuid:…>` with angle brackets, as `WARC-Record-ID` and the fields that refer to it carry it.
package enum RecordID {
    /// A new random name (UUID version 4, RFC 9562 § 5.4).
    package static func make() -> String {
        var random = SystemRandomNumberGenerator()
        return make(using: &random)
    }

    package static func make(using random: inout some RandomNumberGenerator) -> String {
        let high: UInt64 = random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low: UInt64 = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        var out = Array("<urn:uuid:".utf8)
        let digits = Array("0123456789abcdef".utf8)
        for (word, dashes) in [(high, [8, 12]), (low, [0, 4])] {
            for i in 0..<16 {
                if dashes.contains(i) { out.append(UInt8(ascii: "-")) }
                out.append(digits[Int(word >> UInt64(60 - 4 * i) & 15)])
            }
        }
        out.append(UInt8(ascii: ">"))
        return String(decoding: out, as: UTF8.self)
    }
}
