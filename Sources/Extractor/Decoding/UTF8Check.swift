/// Fast validity of UTF-8 and its repair (Unicode 15 § 3.9, table 3-7; WHATWG Encoding § 8.1.1).
enum UTF8Check {
    struct Finding {
        var valid = true
        /// Well-formed sequences of two bytes and more.
        var sequences = 0
        /// Bytes that belong to none.
        var bad = 0
        var nul = false
    }

    static func look(at bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        var finding = Finding()
        let count = bytes.count
        var i = 0
        while i < count {
            if i + 8 <= count {
                let word = UnsafeRawPointer(bytes.baseAddress! + i).loadUnaligned(as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0 {
                    if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { finding.nul = true }
                    i += 8
                    continue
                }
            }
            if bytes[i] < 0x80 {
                if bytes[i] == 0 { finding.nul = true }
                i += 1
                continue
            }
            let length = sequenceLength(bytes, at: i)
            if length > 0 {
                finding.sequences += 1
                i += length
            } else {
                finding.bad += 1
                i += -length
            }
        }
        finding.valid = finding.bad == 0
        return finding
    }

    /// The length of the well-formed sequence at `i`, or minus the length of the ill-formed part to be replaced as one.
    @inline(__always)
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let first = bytes[i]
        let needed: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: needed = 1
        case 0xE0:
            needed = 2
            low = 0xA0
        case 0xED:
            needed = 2
            high = 0x9F
        case 0xE1...0xEF: needed = 2
        case 0xF0:
            needed = 3
            low = 0x90
        case 0xF1...0xF3: needed = 3
        case 0xF4:
            needed = 3
            high = 0x8F
        default: return -1
        }
        var k = 1
        while k <= needed {
            guard i + k < bytes.count, bytes[i + k] >= low, bytes[i + k] <= high else { return -k }
            low = 0x80
            high = 0xBF
            k += 1
        }
        return needed + 1
    }

    /// Replaces every ill-formed part by U+FFFD and leaves NUL out.
    static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                if byte != 0 { out.append(byte) }
                i += 1
                continue
            }
            let length = sequenceLength(bytes, at: i)
            if length > 0 {
                for k in 0..<length { out.append(bytes[i + k]) }
                i += length
            } else {
                out.append(contentsOf: replacement)
                i += -length
            }
        }
        return out
    }

    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
