/// A struct that is filled from one JSON object. What `keys` says is all there is: reading, defaults, `config show` and
/// `config schema` come from it.
protocol Section: Sendable {
    /// All defaults.
    init()

    static var keys: [Key<Self>] { get }

    /// What must hold between keys.
    static var rules: [Rule<Self>] { get }
}

extension Section {
    static var rules: [Rule<Self>] { [] }
}

/// A condition over more than one key.
struct Rule<Owner> {
    /// The keys that it is about; a breach is reported at the first of them that the file has.
    var keys: [String]
    /// What is wrong, nil when nothing is.
    var breach: (Owner) -> String?

    init(_ keys: String..., breach: @escaping (Owner) -> String?) {
        self.keys = keys
        self.breach = breach
    }
}

/// One key of a section: its name, its place in the struct, its kind and its meaning.
struct Key<Owner> {
    let name: String
    let isRequired: Bool
    let read: (JSONNode, inout Owner, inout Reading) -> Void
    /// The value in the file's notation; nil for keys that carry no value.
    let print: (Owner) -> JSONTree?
    let schema: (Owner) -> JSONTree
    /// Keys inside this one, for "it belongs to".
    let inner: () -> [String]

    init<Value>(
        _ name: String, _ path: WritableKeyPath<Owner, Value>, _ kind: ValueKind<Value>, required: Bool = false,
        _ meaning: String
    ) {
        self.name = name
        isRequired = required
        read = { node, owner, reading in
            reading.key = name
            if let value = kind.read(node, &reading) { owner[keyPath: path] = value }
        }
        print = { kind.print($0[keyPath: path]) }
        schema = { defaults in
            var members = [JSONTree.Member("description", .string(meaning))] + kind.schema()
            if !required, !kind.isSection { members.append(.init("default", kind.print(defaults[keyPath: path]))) }
            return .object(members)
        }
        inner = kind.inner
    }

    /// A key that editors use and Vidimus does not: `$schema`.
    init(ignored name: String, _ meaning: String) {
        self.name = name
        isRequired = false
        read = { node, _, reading in
            reading.key = name
            _ = ValueKind<String>.text().read(node, &reading)
        }
        print = { _ in nil }
        schema = { _ in .object([.init("description", .string(meaning)), .init("type", .string("string"))]) }
        inner = { [] }
    }
}
