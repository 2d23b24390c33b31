/// Reads JSON by RFC 8259 and nothing more, and goes on after the slips that people make (comments, commas too many
/// or too few, wrong quotes, duplicate keys), so that one run names them all.
struct JSONReader {
    /// A mistake in the notation itself.
    struct Slip {
        var offset: Int
        var message: String
    }

    /// Deeper than any configuration, far from the stack's end.
    static let maximumDepth = 32
    static let maximumSlips = 100

    let bytes: [UInt8]
    var at = 0
    private(set) var slips: [Slip] = []
    private var depth = 0

    /// Reading cannot go on.
    struct Stop: Error {}

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The outermost value, nil when the text is too broken for one, and everything that is wrong with the notation.
    static func read(_ text: String) -> (root: JSONNode?, slips: [Slip]) {
        var reader = JSONReader(text)
        let root = try? reader.document()
        return (root, reader.slips)
    }

    private mutating func document() throws(Stop) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            try slip(0, "the file begins with a byte order mark, save it without one")
            at = 3
        }
        try skip()
        if at == bytes.count { throw try stop(at, "the file is empty, write {} to take every default") }
        let root = try value()
        try skip()
        if at < bytes.count { try slip(at, "nothing may follow the outermost value") }
        return root
    }

    private mutating func value() throws(Stop) -> JSONNode {
        let start = at
        guard let byte = peek else { throw try stop(at, "the file ends where a value should stand") }
        switch byte {
        case UInt8(ascii: "{"): return JSONNode(offset: start, value: .object(try object()))
        case UInt8(ascii: "["): return JSONNode(offset: start, value: .array(try array()))
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return JSONNode(offset: start, value: .string(try text()))
        case _ where isWord(byte): return JSONNode(offset: start, value: try word())
        default: throw try stop(at, "a value should stand here, found \(shown(at))")
        }
    }

    private mutating func object() throws(Stop) -> [JSONNode.Member] {
        let open = at
        var members: [JSONNode.Member] = []
        var places: [String: Int] = [:]
        try enter()
        while try more(in: open, closedBy: UInt8(ascii: "}"), after: members.last?.node) {
            let keyOffset = at
            let key = try key()
            try skip()
            if peek == UInt8(ascii: ":") {
                at += 1
            } else if peek == UInt8(ascii: "=") {
                try slip(at, "a colon stands between key and value, not =")
                at += 1
            } else {
                try slip(at, "a colon is missing after the key \"\(key)\"")
            }
            try skip()
            let node = try value()
            if let first = places[key] {
                try slip(keyOffset, "the key \"\(key)\" was already given in line \(place(first).line)")
            } else {
                places[key] = keyOffset
                members.append(.init(key: key, keyOffset: keyOffset, node: node))
            }
        }
        depth -= 1
        return members
    }

    private mutating func array() throws(Stop) -> [JSONNode] {
        let open = at
        var nodes: [JSONNode] = []
        try enter()
        while try more(in: open, closedBy: UInt8(ascii: "]"), after: nodes.last) {
            nodes.append(try value())
        }
        depth -= 1
        return nodes
    }

    private mutating func enter() throws(Stop) {
        depth += 1
        if depth > Self.maximumDepth { throw try stop(at, "values are nested more than \(Self.maximumDepth) deep") }
        at += 1
    }

    /// Steps over what separates members; false once the closing bracket was taken.
    private mutating func more(in open: Int, closedBy close: UInt8, after last: JSONNode?) throws(Stop) -> Bool {
        let end = at
        try skip()
        var commas = 0
        while peek == UInt8(ascii: ",") {
            let comma = at
            commas += 1
            at += 1
            try skip()
            if last == nil || commas > 1 {
                try slip(comma, "there is a comma too many")
            } else if peek == close {
                try slip(comma, "no comma may stand before the closing \(shown(at))")
            }
        }
        guard let byte = peek else {
            throw try stop(
                open, "the \(close == UInt8(ascii: "}") ? "object" : "list") that begins here is never closed")
        }
        if byte == close {
            at += 1
            return false
        }
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
            let (line, column) = place(open)
            throw try stop(at, "\(shown(at)) does not close what line \(line), column \(column) opened")
        }
        if last != nil, commas == 0 { try slip(end, "a comma is missing here") }
        return true
    }

    private mutating func key() throws(Stop) -> String {
        guard let byte = peek else { throw try stop(at, "the file ends where a key should stand") }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try text() }
        guard isWord(byte) else { throw try stop(at, "a key in double quotes should stand here, found \(shown(at))") }
        let start = at
        while let byte = peek, isWord(byte) { at += 1 }
        let name = String(decoding: bytes[start..<at], as: UTF8.self)
        try slip(start, "keys stand in double quotes: \"\(name)\"")
        return name
    }

    /// A number, `true`, `false`, `null`, or something that was meant to be one.
    private mutating func word() throws(Stop) -> JSONNode.Value {
        let start = at
        while let byte = peek, isWord(byte) { at += 1 }
        let run = bytes[start..<at]
        let written = String(decoding: run, as: UTF8.self)
        switch written {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case _ where isNumber(run): return .number(written)
        case _ where ["true", "false", "null"].contains(written.lowercased()):
            try slip(start, "\(written) is written \(written.lowercased())")
        case "None", "nil", "undefined": try slip(start, "\(written) is written null")
        case _ where run.contains(where: { (97...122).contains($0 | 32) && $0 | 32 != UInt8(ascii: "e") }):
            try slip(start, "texts, durations and sizes stand in double quotes: \"\(written)\"")
        default: try slip(start, "\(written) is no JSON number")
        }
        return .broken
    }

    /// Skips white space, and comments after reporting them.
    private mutating func skip() throws(Stop) {
        while let byte = peek {
            switch byte {
            case 9, 10, 13, 32: at += 1
            case UInt8(ascii: "#"), UInt8(ascii: "/"):
                let start = at
                if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
                    at += 2
                    while at < bytes.count,
                        !(bytes[at - 1] == UInt8(ascii: "/") && bytes[at - 2] == UInt8(ascii: "*") && at - start > 3)
                    { at += 1 }
                } else if byte == UInt8(ascii: "#") || (at + 1 < bytes.count && bytes[at + 1] == byte) {
                    while let byte = peek, byte != 10 { at += 1 }
                } else {
                    return
                }
                try slip(start, "JSON knows no comments, remove this one")
            default: return
            }
        }
    }

    var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func slip(_ offset: Int, _ message: String) throws(Stop) {
        slips.append(Slip(offset: offset, message: message))
        if slips.count >= Self.maximumSlips {
            slips.append(Slip(offset: offset, message: "too many problems, the rest of the file was not read"))
            throw Stop()
        }
    }

    func place(_ offset: Int) -> (line: Int, column: Int) { TextPlace.of(offset, in: bytes) }

    /// Reports and gives up.
    mutating func stop(_ offset: Int, _ message: String) throws(Stop) -> Stop {
        try slip(offset, message)
        return Stop()
    }

    /// The character at an offset in quotes.
    func shown(_ offset: Int) -> String {
        String(decoding: bytes[offset..<min(bytes.count, offset + 4)], as: UTF8.self).first.map { "\"\($0)\"" }
            ?? "the end"
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 32) || byte >= 128 || "+-._$%".utf8.contains(byte)
    }

    private func isNumber(_ run: ArraySlice<UInt8>) -> Bool {
        var rest = run
        func digits() -> Bool {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count > 0
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        if rest.first == UInt8(ascii: "0") { rest = rest.dropFirst() } else if !digits() { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            if !digits() { return false }
        }
        if let mark = rest.first, mark | 32 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
            if !digits() { return false }
        }
        return rest.isEmpty
    }
}
