/// How one kind of value is read, printed and described.
struct ValueKind<Value> {
    /// Reads the value, or reports what is wrong and returns nil.
    var read: (JSONNode, inout Reading) -> Value?
    /// The value in the file's notation.
    var print: (Value) -> JSONTree
    /// JSON Schema keywords.
    var schema: () -> [JSONTree.Member]
    /// Whether defaults belong to the keys inside rather than to the whole.
    var isSection = false
    var inner: () -> [String] = { [] }

    init(
        schema: @autoclosure @escaping () -> [JSONTree.Member], print: @escaping (Value) -> JSONTree,
        read: @escaping (JSONNode, inout Reading) -> Value?
    ) {
        self.read = read
        self.print = print
        self.schema = schema
    }

    /// A value written as text, in a notation of its own.
    init(
        wanted: String, pattern: String? = nil, print: @escaping (Value) -> String, parse: @escaping (String) -> Value?
    ) {
        self.init(
            schema: [.init("type", .string("string"))] + (pattern.map { [.init("pattern", .string($0))] } ?? []),
            print: { .string(print($0)) },
            read: { node, reading in
                if case .string(let text) = node.value, let value = parse(text) { return value }
                reading.mustBe(wanted, node)
                return nil
            })
    }
}

extension ValueKind {
    /// `null` stands for nil.
    static func optional<Wrapped>(_ kind: ValueKind<Wrapped>) -> ValueKind<Wrapped?> where Value == Wrapped? {
        var out = ValueKind<Wrapped?>(
            schema: [.init("anyOf", .array([.object(kind.schema()), .object([.init("type", .string("null"))])]))],
            print: { $0.map(kind.print) ?? .null },
            read: { node, reading in
                if case .null = node.value { return .some(nil) }
                return kind.read(node, &reading).map { .some($0) }
            })
        out.inner = kind.inner
        return out
    }

    /// A field that is nil only before it was read; `null` is refused.
    static func present<Wrapped>(_ kind: ValueKind<Wrapped>) -> ValueKind<Wrapped?> where Value == Wrapped? {
        ValueKind<Wrapped?>(
            schema: kind.schema(), print: { $0.map(kind.print) ?? .null },
            read: { node, reading in kind.read(node, &reading).map { .some($0) } })
    }

    /// A list of at least `least` values.
    static func list<Element>(_ kind: ValueKind<Element>, least: Int = 0) -> ValueKind<[Element]>
    where Value == [Element] {
        var out = ValueKind<[Element]>(
            schema: [.init("type", .string("array")), .init("items", .object(kind.schema()))]
                + (least > 0 ? [.init("minItems", .int(least))] : []),
            print: { .array($0.map(kind.print)) },
            read: { node, reading in
                guard case .array(let nodes) = node.value else {
                    reading.mustBe("a list", node)
                    return nil
                }
                if nodes.count < least {
                    reading.report(node, "\"\(reading.key)\" needs at least \(least) value\(least == 1 ? "" : "s")")
                    return nil
                }
                let key = reading.key
                let values = nodes.map { node in
                    reading.key = key
                    return kind.read(node, &reading)
                }
                return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
            })
        out.inner = kind.inner
        return out
    }
}

extension ValueKind where Value: Section {
    /// An object with keys of its own.
    static var section: ValueKind {
        var out = ValueKind(
            schema: SchemaText.members(of: Value.self), print: SchemaText.values,
            read: { node, reading in
                var value = Value()
                reading.fill(&value, from: node)
                if case .object = node.value { return value }
                return nil
            })
        out.isSection = true
        out.inner = { Value.keys.map(\.name) }
        return out
    }
}
