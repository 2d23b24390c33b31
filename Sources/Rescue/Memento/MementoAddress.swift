package import Model

/// The address of a memento in the form that most archives share: `<collection>/<14 digits><form>/<original>`.
///
/// The form `id_` asks for the bytes as they were archived, without a toolbar and with the links as they stood.
package struct MementoAddress: Hashable, Sendable {
    /// What stands before the digits, with its slash.
    package var collection: String
    package var moment: Timestamp
    package var original: WebURL

    package init(collection: String, moment: Timestamp, original: WebURL) {
        self.collection = collection
        self.moment = moment
        self.original = original
    }

    /// Nil for an address of another form.
    package init?(_ url: WebURL) {
        let bytes = Array(url.string.utf8)
        var i = url.origin.utf8.count
        while i < bytes.count, bytes[i] == UInt8(ascii: "/") {
            let start = i + 1
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "/") { end += 1 }
            let digits = bytes[start..<end].prefix { (48...57).contains($0) }
            let form = bytes[start..<end].dropFirst(digits.count)
            if digits.count == 14, form.isEmpty || form.last == UInt8(ascii: "_"), form.count <= 4, end < bytes.count,
                let moment = Timestamp(digits14: String(decoding: digits, as: UTF8.self)),
                let original = MementoAddress.original(bytes[(end + 1)...])
            {
                self.init(
                    collection: String(decoding: bytes[..<start], as: UTF8.self), moment: moment, original: original)
                return
            }
            i = end
        }
        return nil
    }

    /// The address of the bytes as they were archived.
    package var raw: WebURL? { try? WebURL("\(collection)\(moment.digits14)id_/\(original.string)") }

    /// The address for people: without a form.
    package var shown: WebURL? { try? WebURL("\(collection)\(moment.digits14)/\(original.string)") }

    /// The same moment of another page.
    package func of(_ other: WebURL) -> MementoAddress {
        MementoAddress(collection: collection, moment: moment, original: other)
    }

    /// Some servers fold `//` to `/`.
    private static func original(_ rest: ArraySlice<UInt8>) -> WebURL? {
        let text = String(decoding: rest, as: UTF8.self)
        for scheme in ["http:/", "https:/"] where text.lowercased().hasPrefix(scheme) {
            return try? WebURL(scheme + "/" + text.dropFirst(scheme.count).drop { $0 == "/" })
        }
        return nil
    }
}
