/// A file's bytes as valid UTF-8, with what had to be done to them.
struct DecodedText {
    enum Encoding: Equatable {
        case utf8
        case windows1252
        /// Mostly UTF-8; stray bytes were read as Windows-1252.
        case mixed
        case utf16
    }

    /// Valid UTF-8 without byte order mark. NUL and other control bytes are still there.
    let bytes: [UInt8]
    let encoding: Encoding
    /// Where the first control character other than tab and line ends stands; nil when there is none.
    let firstControl: Int?

    init(_ raw: [UInt8]) {
        var encoding = Encoding.utf8
        var bytes = raw
        if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16
            bytes = DecodedText.utf16(raw)
        } else if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes.removeFirst(3)
        }
        if encoding == .utf8, !DecodedText.isValid(bytes) {
            let counts = DecodedText.sequences(bytes)
            encoding = counts.whole > counts.stray ? .mixed : .windows1252
            bytes = DecodedText.repaired(bytes, keepingUTF8: encoding == .mixed)
        }
        self.bytes = bytes
        self.encoding = encoding
        firstControl = bytes.firstIndex { $0 < 32 && $0 != .tab && $0 != .newline && $0 != .carriageReturn }
    }

    /// Whether the bytes are no text at all: the mark of a known binary format at their start, or one control
    /// character in 32 among the first 8,192.
    static func isBinary(_ raw: [UInt8]) -> Bool {
        let marks: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("%PDF-".utf8), [0x50, 0x4B, 3, 4],
            [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh".utf8), [0x7F, 0x45, 0x4C, 0x46],
            Array("SQLite format 3".utf8), [0x28, 0xB5, 0x2F, 0xFD], Array("RIFF".utf8), [0, 0, 1, 0],
        ]
        if marks.contains(where: raw.starts(with:)) { return true }
        if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) { return false }
        let head = raw.prefix(8192)
        let controls = head.count { $0 < 9 || (14...26).contains($0) || (28...31).contains($0) }
        return controls * 32 > head.count
    }

    /// Whether the bytes are well-formed UTF-8.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { $0 < 128 } || String(validating: bytes, as: UTF8.self) != nil
    }

    /// The well-formed sequences beyond ASCII, and the bytes that belong to none.
    private static func sequences(_ bytes: [UInt8]) -> (whole: Int, stray: Int) {
        var counts = (whole: 0, stray: 0)
        var i = 0
        while i < bytes.count {
            let n = sequenceLength(bytes, at: i)
            if n > 1 { counts.whole += 1 }
            if n == 0 { counts.stray += 1 }
            i += max(n, 1)
        }
        return counts
    }

    private static func repaired(_ bytes: [UInt8], keepingUTF8: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        var i = 0
        while i < bytes.count {
            let n = bytes[i] < 128 ? 1 : keepingUTF8 ? sequenceLength(bytes, at: i) : 0
            if n > 0 {
                out += bytes[i..<(i + n)]
                i += n
            } else {
                out += UTF8.encode(scalar(windows1252: bytes[i]))!
                i += 1
            }
        }
        return out
    }

    /// 1 to 4 for the well-formed sequence at `i` (Unicode 15 table 3-7), 0 when there is none.
    static func sequenceLength(_ bytes: [UInt8], at i: Int) -> Int {
        let lead = bytes[i]
        if lead < 128 { return 1 }
        let n: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: n = 2
        case 0xE0...0xEF:
            n = 3
            if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            n = 4
            if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
        default: return 0
        }
        guard i + n <= bytes.count, second.contains(bytes[i + 1]) else { return 0 }
        for k in 2..<max(n, 2) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
        return n
    }

    /// The WHATWG index of windows-1252: the five bytes that it leaves open stand for themselves.
    static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte), let scalar = Unicode.Scalar(upper[Int(byte - 0x80)]) else {
            return Unicode.Scalar(byte)
        }
        return scalar
    }

    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]

    private static func utf16(_ raw: [UInt8]) -> [UInt8] {
        let little = raw[0] == 0xFF
        var units: [UInt16] = []
        units.reserveCapacity(raw.count / 2)
        var i = 2
        while i + 1 < raw.count {
            let (a, b) = (UInt16(raw[i]), UInt16(raw[i + 1]))
            units.append(little ? b << 8 | a : a << 8 | b)
            i += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
