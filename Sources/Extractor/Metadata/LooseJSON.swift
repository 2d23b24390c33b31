/// JSON as found in the wild: read as far as it goes.
///
/// Forgives trailing commas, raw line feeds and control characters in strings, comments and CDATA marks around the
/// text, unknown escapes, several documents in a row, and a missing end. Never throws; depth is bounded.
indirect enum LooseJSON {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([LooseJSON])
    case object([(key: String, value: LooseJSON)])

    /// All top-level values of a text.
    static func read(_ bytes: some Collection<UInt8>) -> [LooseJSON] {
        var reader = Reader(bytes: Array(bytes))
        var values: [LooseJSON] = []
        while let value = reader.topLevel(), values.count < 100 { values.append(value) }
        return values
    }

    subscript(_ key: String) -> LooseJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var string: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let text): text
        default: nil
        }
    }

    /// The elements of an array; any other value stands for itself.
    var list: [LooseJSON] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var i = 0
        /// Values read; a bound against floods.
        var budget = 200_000

        mutating func topLevel() -> LooseJSON? {
            while i < bytes.count, bytes[i] != UInt8(ascii: "{"), bytes[i] != UInt8(ascii: "[") { i += 1 }
            return i < bytes.count ? value(depth: 0) : nil
        }

        private mutating func skip() {
            while i < bytes.count {
                let byte = bytes[i]
                if byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF {
                    i += 1
                } else if byte == UInt8(ascii: "/"), i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "*") {
                    i += 2
                    while i + 1 < bytes.count, !(bytes[i] == UInt8(ascii: "*") && bytes[i + 1] == UInt8(ascii: "/")) {
                        i += 1
                    }
                    i += 2
                } else {
                    return
                }
            }
        }

        private mutating func value(depth: Int) -> LooseJSON? {
            skip()
            budget -= 1
            guard i < bytes.count, depth < 64, budget > 0 else {
                i = bytes.count
                return nil
            }
            switch bytes[i] {
            case UInt8(ascii: "{"): return object(depth)
            case UInt8(ascii: "["):
                i += 1
                var values: [LooseJSON] = []
                while true {
                    skip()
                    guard i < bytes.count else { return .array(values) }
                    if bytes[i] == UInt8(ascii: "]") {
                        i += 1
                        return .array(values)
                    }
                    if bytes[i] == UInt8(ascii: ",") {
                        i += 1
                        continue
                    }
                    guard let next = value(depth: depth + 1) else { return .array(values) }
                    values.append(next)
                }
            case UInt8(ascii: "\""): return .string(text())
            default: return word()
            }
        }

        private mutating func object(_ depth: Int) -> LooseJSON {
            i += 1
            var members: [(key: String, value: LooseJSON)] = []
            while true {
                skip()
                guard i < bytes.count else { return .object(members) }
                switch bytes[i] {
                case UInt8(ascii: "}"):
                    i += 1
                    return .object(members)
                case UInt8(ascii: "\""):
                    let key = text()
                    skip()
                    if i < bytes.count, bytes[i] == UInt8(ascii: ":") { i += 1 }
                    skip()
                    if i < bytes.count, bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: "}") { continue }
                    guard let value = value(depth: depth + 1) else { return .object(members) }
                    members.append((key, value))
                default: i += 1
                }
            }
        }

        private mutating func word() -> LooseJSON {
            let start = i
            while i < bytes.count, !",]}".utf8.contains(bytes[i]), bytes[i] > 32 { i += 1 }
            if i == start { i += 1 }
            let text = String(decoding: bytes[start..<i], as: UTF8.self)
            switch text {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null", "undefined": return .null
            default: return .number(text)
            }
        }

        private mutating func text() -> String {
            i += 1
            var out: [UInt8] = []
            while i < bytes.count {
                let byte = bytes[i]
                if byte == UInt8(ascii: "\"") {
                    i += 1
                    break
                }
                i += 1
                guard byte == UInt8(ascii: "\\"), i < bytes.count else {
                    if byte != 0 { out.append(byte) }
                    continue
                }
                let escape = bytes[i]
                i += 1
                switch escape {
                case UInt8(ascii: "n"): out.append(10)
                case UInt8(ascii: "t"): out.append(9)
                case UInt8(ascii: "r"): out.append(10)
                case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(32)
                case UInt8(ascii: "u"): LegacyDecoder.append(escapedScalar(), to: &out)
                default: out.append(escape)
                }
            }
            return String(decoding: out, as: UTF8.self)
        }

        private mutating func escapedScalar() -> UInt32 {
            guard let unit = hex() else { return 0xFFFD }
            if unit & 0xFC00 == 0xD800, i + 1 < bytes.count, bytes[i] == UInt8(ascii: "\\"),
                bytes[i + 1] == UInt8(ascii: "u")
            {
                let mark = i
                i += 2
                if let low = hex(), low & 0xFC00 == 0xDC00 {
                    return 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
                }
                i = mark
            }
            return unit & 0xF800 == 0xD800 || unit == 0 ? 0xFFFD : unit
        }

        private mutating func hex() -> UInt32? {
            guard i + 4 <= bytes.count else { return nil }
            var unit: UInt32 = 0
            for k in 0..<4 {
                let digit: UInt32
                switch bytes[i + k] {
                case 48...57: digit = UInt32(bytes[i + k] - 48)
                case 65...70: digit = UInt32(bytes[i + k] - 55)
                case 97...102: digit = UInt32(bytes[i + k] - 87)
                default: return nil
                }
                unit = unit << 4 | digit
            }
            i += 4
            return unit
        }
    }
}
