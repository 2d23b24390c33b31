/// A JSON value to be written; members keep their order.
enum JSONTree: Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSONTree])
    case object([Member])

    struct Member: Equatable {
        var key: String
        var value: JSONTree

        init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// RFC 8259 text, two spaces a level; lists and objects stay on one line while they fit into `width` columns.
    func text(indent: Int = 0, lead: Int = 0, width: Int = 110) -> String {
        let line = inline
        if line.count + lead <= width, !holdsObjectsOfObjects { return line }
        let pad = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .array(let items):
            if items.isEmpty { return "[]" }
            let lines = items.map { pad + $0.text(indent: indent + 2, lead: indent + 2, width: width) }
            return "[\n" + lines.joined(separator: ",\n") + end + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { member in
                let key = pad + JSONTree.quoted(member.key) + ": "
                return key + member.value.text(indent: indent + 2, lead: key.count + 1, width: width)
            }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        default: return line
        }
    }

    /// Whether one line would hide structure even if it fitted.
    private var holdsObjectsOfObjects: Bool {
        guard case .object(let members) = self else { return false }
        return members.contains {
            if case .object(let inner) = $0.value { !inner.isEmpty } else { false }
        }
    }

    private var inline: String {
        switch self {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .double(let number): JSONTree.shortest(number)
        case .string(let text): JSONTree.quoted(text)
        case .array(let items): "[" + items.map(\.inline).joined(separator: ", ") + "]"
        case .object(let members):
            members.isEmpty
                ? "{}"
                : "{ " + members.map { JSONTree.quoted($0.key) + ": " + $0.value.inline }.joined(separator: ", ") + " }"
        }
    }

    /// `1` rather than `1.0`.
    private static func shortest(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 32 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
