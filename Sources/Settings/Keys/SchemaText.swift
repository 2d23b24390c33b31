/// Sections written out: their values, and their JSON Schema (draft 2020-12).
enum SchemaText {
    /// The effective values in the file's notation.
    static func values<T: Section>(of section: T) -> JSONTree {
        .object(T.keys.compactMap { key in key.print(section).map { .init(key.name, $0) } })
    }

    /// The schema keywords of an object with the section's keys.
    static func members<T: Section>(of type: T.Type) -> [JSONTree.Member] {
        let defaults = T()
        let keys = T.keys
        var out: [JSONTree.Member] = [
            .init("type", .string("object")),
            .init("properties", .object(keys.map { .init($0.name, $0.schema(defaults)) })),
            .init("additionalProperties", .bool(false)),
        ]
        let required = keys.filter(\.isRequired).map { JSONTree.string($0.name) }
        if !required.isEmpty { out.append(.init("required", .array(required))) }
        return out
    }
}
