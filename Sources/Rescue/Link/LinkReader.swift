/// Reads links by the algorithm of RFC 8288 Appendix B.2: commas and semicolons count only outside of angle brackets and quotes,
/// quoted values may escape, and what is no link is passed over up to the next comma.
package struct LinkReader {
    private let bytes: [UInt8]
    private var i = 0
    /// No answer is read for more links than this.
    private let limit: Int

    private init(_ bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        self.limit = limit
    }

    /// The links of a Link field's value.
    package static func links(_ field: String, limit: Int = 1000) -> [WebLink] {
        links(Array(field.utf8), limit: limit)
    }

    /// The links of a document in application/link-format.
    package static func links(_ bytes: [UInt8], limit: Int = 50_000) -> [WebLink] {
        var reader = LinkReader(bytes, limit: limit)
        return reader.readAll()
    }

    private mutating func readAll() -> [WebLink] {
        var links: [WebLink] = []
        while i < bytes.count, links.count < limit {
            skip(while: { LinkReader.isSpace($0) || $0 == UInt8(ascii: ",") })
            guard i < bytes.count else { break }
            if bytes[i] == UInt8(ascii: "<"), let link = link() { links.append(link) }
            skipToComma()
        }
        return links
    }

    private mutating func link() -> WebLink? {
        i += 1
        guard let close = bytes[i...].firstIndex(of: UInt8(ascii: ">")) else {
            i = bytes.count
            return nil
        }
        var link = WebLink(target: LinkReader.text(bytes[i..<close]))
        i = close + 1
        var hasRelation = false
        while true {
            skip(while: LinkReader.isSpace)
            guard i < bytes.count, bytes[i] == UInt8(ascii: ";") else { return link }
            i += 1
            skip(while: LinkReader.isSpace)
            guard let (name, value) = parameter() else { continue }
            if name == "rel", !hasRelation {
                hasRelation = true
                link.relations = value.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
            } else if link.parameters[name] == nil {
                link.parameters[name] = value
            }
        }
    }

    /// `name`, `name=token` or `name="quoted"`.
    private mutating func parameter() -> (name: String, value: String)? {
        let start = i
        skip(while: { !LinkReader.isSpace($0) && !"=;,".utf8.contains($0) })
        guard i > start else { return nil }
        let name = LinkReader.text(bytes[start..<i]).lowercased()
        skip(while: LinkReader.isSpace)
        guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { return (name, "") }
        i += 1
        skip(while: LinkReader.isSpace)
        if i < bytes.count, bytes[i] == UInt8(ascii: "\"") { return (name, quoted()) }
        let from = i
        skip(while: { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") })
        var value = bytes[from..<i]
        while let last = value.last, LinkReader.isSpace(last) { value.removeLast() }
        return (name, LinkReader.text(value))
    }

    private mutating func quoted() -> String {
        var value: [UInt8] = []
        i += 1
        while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
            if bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.count { i += 1 }
            value.append(bytes[i])
            i += 1
        }
        i += 1
        return LinkReader.text(value[...])
    }

    /// Past what a link should not have, up to the comma that ends it.
    private mutating func skipToComma() {
        var isQuoted = false
        while i < bytes.count, isQuoted || bytes[i] != UInt8(ascii: ",") {
            if bytes[i] == UInt8(ascii: "\"") { isQuoted.toggle() }
            i += 1
        }
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while i < bytes.count, condition(bytes[i]) { i += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
