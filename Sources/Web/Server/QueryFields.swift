internal import HTTPTypes

/// The fields of a query as an HTML form sends them (application/x-www-form-urlencoded, WHATWG URL § 5.1).
struct QueryFields: Sendable {
    /// A query holds one URL, each byte of it written as `%xx`, and little else.
    static let maximumLength = 32_768
    static let maximumFields = 64
    private let fields: [(name: String, value: String)]

    /// Reads what stands behind the `?`.
    init(_ query: String) throws(Refusal) {
        guard query.utf8.count <= QueryFields.maximumLength else {
            throw Refusal(.uriTooLong, "The address of this page is too long.")
        }
        let parts = query.utf8.split(separator: UInt8(ascii: "&"))
        guard parts.count <= QueryFields.maximumFields else {
            throw Refusal(.badRequest, "The address of this page has too many fields.")
        }
        fields = parts.map { part in
            let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = end == part.endIndex ? part[end...] : part[part.index(after: end)...]
            return (QueryFields.decoded(part[..<end]), QueryFields.decoded(value))
        }
    }

    /// The first field of that name; nil when there is none, or nothing but white space in it.
    ///
    /// - Throws: when it is longer than `limit` bytes.
    func value(_ name: String, limit: Int = 300) throws(Refusal) -> String? {
        try all(name, limit: limit).first
    }

    /// Every field of that name that is not empty.
    func all(_ name: String, limit: Int = 300) throws(Refusal) -> [String] {
        var out: [String] = []
        for field in fields where field.name == name {
            guard field.value.utf8.count <= limit else {
                throw Refusal(.badRequest, "The field “\(name)” is longer than \(limit.grouped) bytes.")
            }
            let bounds = field.value.trimming()
            if !bounds.isEmpty { out.append(bounds) }
        }
        return out
    }

    /// A whole number from 1; nil when there is no such field.
    func number(_ name: String) throws(Refusal) -> Int? {
        guard let text = try value(name) else { return nil }
        guard let number = Int(text), (1...1_000_000_000).contains(number) else {
            throw Refusal(.badRequest, "The field “\(name)” must be a whole number from 1.")
        }
        return number
    }

    /// `+` is a space, `%xx` a byte; what is not UTF-8 is repaired.
    private static func decoded(_ text: Substring.UTF8View) -> String {
        var out: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                out.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let high = digit(rest.first), let low = digit(rest.dropFirst().first) {
                out.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let b) where (48...57).contains(b): b - 48
        case .some(let b) where (65...70).contains(b): b - 55
        case .some(let b) where (97...102).contains(b): b - 87
        default: nil
        }
    }
}

extension String {
    /// The text without white space at its ends.
    func trimming() -> String {
        let head = drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}
