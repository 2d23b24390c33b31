/// The `meta` elements of a page by their names in small letters.
struct MetaTable {
    private var values: [String: [String]] = [:]
    /// Names in the order of the page, for conventions that are told by a part of a name.
    private(set) var names: [String] = []

    init(_ page: Page) {
        for (name, value) in page.facts.metas where !value.isEmpty && value.count < 4000 && name.count < 80 {
            // A description of a page is no name, but may be asked for; most metas never are.
            let key = page.string(name).lowercased()
            if values[key] == nil { names.append(key) }
            if values[key, default: []].count < 20 { values[key, default: []].append(page.string(value)) }
        }
    }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The first value that is not blank, of the first name that has one.
    func first(_ wanted: [String]) -> String? {
        for name in wanted { if let value = values[name]?.first(where: { $0.contains { $0 > " " } }) { return value } }
        return nil
    }

    func first(_ wanted: String...) -> String? { first(wanted) }
}
