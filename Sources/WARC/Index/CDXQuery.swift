/// The query of a CDX key: without session ids, in lower case, its fields sorted.
enum CDXQuery {
    static func normalised(_ query: [UInt8]) -> [UInt8] {
        let fields = CDXKey.lowered(withoutSessions(query)).split(
            separator: ampersand, omittingEmptySubsequences: false)
        if fields.count < 2 { return Array(fields.joined()) }
        return Array(fields.map(Field.init).sorted().map(\.bytes).joined(separator: [ampersand]))
    }

    /// Sorted by name first: `a` before `a=`, `a=1` before `a-b=0`.
    private struct Field: Comparable {
        let bytes: ArraySlice<UInt8>
        let name: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            name = bytes.prefix { $0 != UInt8(ascii: "=") }
        }

        static func < (a: Field, b: Field) -> Bool {
            a.name == b.name ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.name.lexicographicallyPrecedes(b.name)
        }

        static func == (a: Field, b: Field) -> Bool { a.bytes == b.bytes }
    }

    private static func withoutSessions(_ query: [UInt8]) -> [UInt8] {
        var query = query
        for name in ["jsessionid=", "phpsessid=", "sid="] {
            drop(name, from: &query) { rest in run(rest, 32, CDXKey.isAlphanumeric) }
        }
        drop("aspsessionid", from: &query) { rest in
            guard let name = run(rest, 8, CDXKey.isLetter), rest.dropFirst(name).first == UInt8(ascii: "="),
                let value = run(rest.dropFirst(name + 1), 24, CDXKey.isLetter)
            else { return nil }
            return name + 1 + value
        }
        drop("cfid=", from: &query) { rest in
            let id = rest.prefix { $0 != ampersand }
            let token = rest.dropFirst(id.count + 1)
            guard !id.isEmpty, CDXKey.lowered(Array(token.prefix(8))) == Array("cftoken=".utf8) else { return nil }
            let value = token.dropFirst(8).prefix { $0 != ampersand }
            return value.isEmpty ? nil : id.count + 1 + 8 + value.count
        }
        return query
    }

    /// Removes the last field of that name, and the `&` behind it, whose value has the right form.
    ///
    /// - Parameter value: how many bytes of what follows the name are the value; nil when it is another.
    private static func drop(_ name: String, from query: inout [UInt8], value: (ArraySlice<UInt8>) -> Int?) {
        let name = Array(name.utf8)
        let lowered = CDXKey.lowered(query)
        for start in query.indices.reversed() where lowered[start...].starts(with: name) {
            let rest = query[(start + name.count)...]
            guard let length = value(rest) else { continue }
            let end = rest.startIndex + length
            guard end == query.count || query[end] == ampersand else { continue }
            query.removeSubrange(start..<min(end + 1, query.count))
            return
        }
    }

    private static func run(_ bytes: ArraySlice<UInt8>, _ count: Int, _ fits: (UInt8) -> Bool) -> Int? {
        let head = bytes.prefix(count)
        return head.count == count && head.allSatisfy(fits) ? count : nil
    }
}

private let ampersand = UInt8(ascii: "&")
