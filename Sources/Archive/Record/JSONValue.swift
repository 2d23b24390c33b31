internal import Glibc

/// JSON as the archive writes it: objects with their members in the order of their names, no blanks, no null. Texts and numbers
/// are the bytes between which they stand.
enum JSONValue {
    /// Nothing of it is escaped unless `isEscaped`.
    case text(UnsafeBufferPointer<UInt8>, isEscaped: Bool)
    case number(UnsafeBufferPointer<UInt8>)
    case flag(Bool)
    case array([JSONValue])
    case object([(name: UnsafeBufferPointer<UInt8>, value: JSONValue)])

    /// Nil for any other JSON, and for what is none.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
        var scanner = Scanner(bytes: bytes)
        guard let value = scanner.value(depth: 0), scanner.position == bytes.count else { return nil }
        return value
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        private func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }

        private mutating func take(_ byte: Character) -> Bool {
            guard peek() == byte.asciiValue else { return false }
            position += 1
            return true
        }

        mutating func value(depth: Int) -> JSONValue? {
            // Nothing of ours is as deep.
            if depth > 8 { return nil }
            switch peek() {
            case UInt8(ascii: "\""): return text().map { .text($0.bytes, isEscaped: $0.isEscaped) }
            case UInt8(ascii: "{"): return object(depth)
            case UInt8(ascii: "["): return array(depth)
            case UInt8(ascii: "t"): return word("true") ? .flag(true) : nil
            case UInt8(ascii: "f"): return word("false") ? .flag(false) : nil
            default: return number()
            }
        }

        private mutating func word(_ word: StaticString) -> Bool {
            let length = word.utf8CodeUnitCount
            guard position + length <= bytes.count,
                memcmp(bytes.baseAddress! + position, word.utf8Start, length) == 0
            else { return false }
            position += length
            return true
        }

        private mutating func text() -> (bytes: UnsafeBufferPointer<UInt8>, isEscaped: Bool)? {
            position += 1
            let start = position
            var isEscaped = false
            while position < bytes.count {
                let byte = bytes[position]
                if byte == UInt8(ascii: "\"") {
                    defer { position += 1 }
                    return (UnsafeBufferPointer(rebasing: bytes[start..<position]), isEscaped)
                }
                if byte < 32 { return nil }
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                    position += 1
                }
                position += 1
            }
            return nil
        }

        /// RFC 8259 § 6.
        private mutating func number() -> JSONValue? {
            let start = position
            func digits() -> Bool {
                let first = position
                while (48...57).contains(peek()) { position += 1 }
                return position > first
            }
            _ = take("-")
            let whole = position
            guard digits(), position == whole + 1 || bytes[whole] != 48 else { return nil }
            if take("."), !digits() { return nil }
            if take("e") || take("E") {
                _ = take("-") || take("+")
                if !digits() { return nil }
            }
            return .number(UnsafeBufferPointer(rebasing: bytes[start..<position]))
        }

        private mutating func array(_ depth: Int) -> JSONValue? {
            position += 1
            var values: [JSONValue] = []
            if take("]") { return .array(values) }
            while let value = value(depth: depth + 1) {
                values.append(value)
                if take("]") { return .array(values) }
                if !take(",") { return nil }
            }
            return nil
        }

        private mutating func object(_ depth: Int) -> JSONValue? {
            position += 1
            var members: [(name: UnsafeBufferPointer<UInt8>, value: JSONValue)] = []
            members.reserveCapacity(16)
            if take("}") { return .object(members) }
            while peek() == UInt8(ascii: "\"") {
                guard let (name, isEscaped) = text(), !isEscaped, take(":"),
                    members.last.map({ $0.name.lexicographicallyPrecedes(name) }) ?? true,
                    let value = value(depth: depth + 1)
                else { return nil }
                members.append((name, value))
                if take("}") { return .object(members) }
                if !take(",") { return nil }
            }
            return nil
        }
    }
}

/// The members of an object, taken by name.
struct JSONObject {
    /// What is not as it is expected.
    struct Mismatch: Error {}

    private let members: [(name: UnsafeBufferPointer<UInt8>, value: JSONValue)]

    init?(_ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        self.members = members
    }

    func member(_ name: StaticString) -> JSONValue? {
        let length = name.utf8CodeUnitCount
        return members.first {
            $0.name.count == length && memcmp($0.name.baseAddress!, name.utf8Start, length) == 0
        }?.value
    }

    func required(_ name: StaticString) throws(Mismatch) -> JSONValue {
        guard let value = member(name) else { throw Mismatch() }
        return value
    }

    func object(_ name: StaticString) throws(Mismatch) -> JSONObject? {
        guard let value = member(name) else { return nil }
        guard let object = JSONObject(value) else { throw Mismatch() }
        return object
    }

    func text(_ name: StaticString) throws(Mismatch) -> String? { try member(name)?.text() }

    func int(_ name: StaticString) throws(Mismatch) -> Int? { try (member(name)?.int()).map { Int($0) } }

    func double(_ name: StaticString) throws(Mismatch) -> Double? { try member(name)?.double() }

    func flag(_ name: StaticString) throws(Mismatch) -> Bool {
        guard case .flag(let flag)? = member(name) else { throw Mismatch() }
        return flag
    }

    /// Nil when there is no such member; what `make` does not take is a mismatch.
    func value<Value>(_ name: StaticString, _ make: (String) -> Value?) throws(Mismatch) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let value = make(text) else { throw Mismatch() }
        return value
    }

    func list<Value>(
        _ name: StaticString, _ make: (JSONValue) throws(Mismatch) -> Value
    ) throws(Mismatch) -> [Value]? {
        guard let value = member(name) else { return nil }
        guard case .array(let values) = value else { throw Mismatch() }
        var out: [Value] = []
        out.reserveCapacity(values.count)
        for value in values { out.append(try make(value)) }
        return out
    }
}

extension Optional {
    /// What must be there.
    func required() throws(JSONObject.Mismatch) -> Wrapped {
        guard let self else { throw JSONObject.Mismatch() }
        return self
    }
}

extension JSONValue {
    func object() throws(JSONObject.Mismatch) -> JSONObject { try JSONObject(self).required() }

    func text() throws(JSONObject.Mismatch) -> String {
        guard case .text(let bytes, let isEscaped) = self else { throw JSONObject.Mismatch() }
        if !isEscaped { return try String(validating: bytes, as: UTF8.self).required() }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var escapes = false
        for byte in bytes {
            if !escapes, byte == UInt8(ascii: "\\") {
                escapes = true
                continue
            }
            // Of the escapes only the two that are needed.
            if escapes, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { throw JSONObject.Mismatch() }
            escapes = false
            plain.append(byte)
        }
        return try String(validating: plain, as: UTF8.self).required()
    }

    func int() throws(JSONObject.Mismatch) -> Int64 {
        guard case .number(let bytes) = self else { throw JSONObject.Mismatch() }
        return try Int64(String(decoding: bytes, as: UTF8.self)).required()
    }

    func double() throws(JSONObject.Mismatch) -> Double {
        guard case .number(let bytes) = self else { throw JSONObject.Mismatch() }
        return try Double(String(decoding: bytes, as: UTF8.self)).required()
    }
}
