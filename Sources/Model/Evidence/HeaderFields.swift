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
    package subscript(name: String) -> String? { all(name).first }

    /// Every field of that name.
    package func all(_ name: String) -> [String] {
        let wanted = name.lowercased()
        return fields.filter { $0.name.lowercased() == wanted }.map(\.value)
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
