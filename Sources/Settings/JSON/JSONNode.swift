/// A JSON value as read, with the place it was read from.
struct JSONNode {
    /// Where the value begins, in bytes from the start of the file.
    var offset: Int
    var value: Value

    enum Value {
        case null
        case bool(Bool)
        /// As written, valid by RFC 8259 § 6.
        case number(String)
        case string(String)
        case array([JSONNode])
        case object([Member])
        /// Something that was reported already; nobody complains about it again.
        case broken
    }

    struct Member {
        var key: String
        var keyOffset: Int
        var node: JSONNode
    }

    /// What stands there, for a message: `the number 5`.
    var described: String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): "the number \(text)"
        case .string(let text): "\"\(text.count > 60 ? text.prefix(60) + "…" : text[...])\""
        case .array: "a list"
        case .object: "an object"
        case .broken: "something unreadable"
        }
    }
}
