internal import Model

/// Writes JSON (RFC 8259) value by value. Whoever writes an object brings its members in the order of their names.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func object(_ body: (inout JSONWriter) -> Void) { wrap(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }

    mutating func array<Value>(_ values: [Value], _ body: (inout JSONWriter, Value) -> Void) {
        wrap(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for value in values {
                writer.separate()
                body(&writer, value)
            }
        }
    }

    mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        self.name(name)
        string(text)
    }

    mutating func member(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        self.name(name)
        bytes += String(number).utf8
    }

    mutating func member(_ name: StaticString, _ flag: Bool) {
        self.name(name)
        bytes += (flag ? "true" : "false").utf8
    }

    /// The number must be finite.
    mutating func member(_ name: StaticString, _ number: Double?) {
        guard let number else { return }
        self.name(name)
        let text = String(describing: number)
        bytes += (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8
    }

    mutating func member(_ name: StaticString, _ moment: Timestamp?) { member(name, moment?.iso8601) }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<32:
                bytes += "\\u00".utf8
                bytes += [byte].hex.utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ value: Int64) { bytes += String(value).utf8 }

    private mutating func wrap(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        bytes.append(open)
        isFirst = true
        body(&self)
        bytes.append(close)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
