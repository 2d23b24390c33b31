/// A gzip stream (RFC 1952) of zero bytes at the best ratio that deflate allows, 258 bytes in 2 bits, written by hand so
/// that the press needs no compressor.
enum GzipBomb {
    /// A valid stream; `size` is rounded down to one byte more than a multiple of 258.
    static func bytes(inflatingTo size: Int) -> [UInt8] {
        let runs = max(0, (size - 1) / 258)
        var bits = BitWriter(bytes: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
        bits.bytes.reserveCapacity(runs / 4 + 100)
        writeCodes(to: &bits)
        bits.write(0b01, count: 2)  // the literal 0, from which every run copies
        // Length code 285 (a run of 258) is "0", distance code 0 (one byte back) is "0".
        for _ in 0..<runs { bits.write(0, count: 2) }
        bits.write(0b11, count: 2)  // end of block
        bits.flush()
        let length = UInt32(truncatingIfNeeded: runs * 258 + 1)
        for word in [crcOfZeros(runs * 258 + 1), length] {
            for shift: UInt32 in [0, 8, 16, 24] { bits.bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return bits.bytes
    }

    /// The head of one dynamic block (RFC 1951 § 3.2.7): length 2 for the literal 0 and for 256, length 1 for 285, and
    /// length 1 for distance 0.
    private static func writeCodes(to bits: inout BitWriter) {
        bits.write(1, count: 1)  // the last block
        bits.write(0b10, count: 2)  // dynamic codes
        bits.write(286 - 257, count: 5)
        bits.write(1 - 1, count: 5)
        bits.write(18 - 4, count: 4)
        // The code lengths of the code length alphabet, in the order 16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1:
        // 18 (a long run of zeros) gets 1 bit, 1 and 2 get 2 bits.
        for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
            let length: UInt32 =
                switch symbol {
                case 18: 1
                case 1, 2: 2
                default: 0
                }
            bits.write(length, count: 3)
        }
        // Canonical codes, first bit lowest: 18 = "0", 1 = "10", 2 = "11".
        func one() { bits.write(0b01, count: 2) }
        func two() { bits.write(0b11, count: 2) }
        func zeros(_ count: Int) {
            bits.write(0, count: 1)
            bits.write(UInt32(count - 11), count: 7)
        }
        two()  // 0
        zeros(138)  // 1...138
        zeros(117)  // 139...255
        two()  // 256
        zeros(28)  // 257...284
        one()  // 285
        one()  // distance 0
    }

    private static func crcOfZeros(_ count: Int) -> UInt32 {
        let table: [UInt32] = (0..<256).map { (index: UInt32) -> UInt32 in
            var value = index
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
            return value
        }
        var crc: UInt32 = ~0
        for _ in 0..<count { crc = table[Int(crc & 255)] ^ crc >> 8 }
        return ~crc
    }

    private struct BitWriter {
        var bytes: [UInt8]
        private var pending: UInt32 = 0
        private var count: UInt32 = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// The lowest bits first, as deflate packs them.
        mutating func write(_ value: UInt32, count width: UInt32) {
            pending |= value << count
            count += width
            while count >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: pending))
                pending >>= 8
                count -= 8
            }
        }

        mutating func flush() {
            if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
            (pending, count) = (0, 0)
        }
    }
}
