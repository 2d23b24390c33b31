/// What is being read, and all that was found wrong so far.
struct Reading {
    struct Finding {
        var offset: Int
        var message: String
    }

    private(set) var findings: [Finding] = []
    /// The key whose value is being read.
    var key = ""
    /// Which section knows which key, to help those who put one into the wrong place.
    var homes: [(key: String, section: String)] = []

    /// Reports at a value.
    mutating func report(_ node: JSONNode, _ message: String) { report(node.offset, message) }

    mutating func report(_ offset: Int, _ message: String) { findings.append(.init(offset: offset, message: message)) }

    /// `"delay" must be a duration such as "2s", found the number 2`; broken values were reported before.
    mutating func mustBe(_ wanted: String, _ node: JSONNode, hint: String = "") {
        if case .broken = node.value { return }
        report(node, "\"\(key)\" must be \(wanted), found \(node.described)\(hint)")
    }

    /// Fills a section from an object.
    mutating func fill<T: Section>(_ section: inout T, from node: JSONNode) {
        guard case .object(let members) = node.value else { return mustBe("an object", node) }
        let before = findings.count
        let keys = T.keys
        let outer = key
        for member in members {
            if let known = keys.first(where: { $0.name == member.key }) {
                known.read(member.node, &section, &self)
            } else {
                report(member.keyOffset, unknown(member.key, among: keys.map(\.name)))
            }
        }
        key = outer
        for known in keys where known.isRequired && !members.contains(where: { $0.key == known.name }) {
            report(node, "the key \"\(known.name)\" is missing in \"\(outer)\"")
        }
        // Relations between values say nothing while the values themselves are wrong.
        guard findings.count == before else { return }
        for rule in T.rules {
            guard let breach = rule.breach(section) else { continue }
            let place = rule.keys.lazy.compactMap { name in members.first { $0.key == name } }.first
            report(place?.node.offset ?? node.offset, breach)
        }
    }

    private func unknown(_ written: String, among names: [String]) -> String {
        let suggestion = Suggestion.phrase(written, among: names)
        if suggestion.isEmpty, let home = homes.first(where: { $0.key == written }) {
            return "unknown key \"\(written)\" here, it belongs to \"\(home.section)\""
        }
        return "unknown key \"\(written)\"\(suggestion)"
    }
}
