/// A link that stands beside a citation and belongs to it: no citation of its own.
package enum Companion: String, Hashable, Sendable, Codable {
    /// An archived copy of the page.
    case archive
    /// Where the page has moved to.
    case newAddress = "new_address"

    /// What a label says that such a link has; nil for the label of any other link.
    static func named(by label: String) -> Companion? {
        let name = label.lowercased()
        if name == "new address" || name == "新地址" { return .newAddress }
        for word in ["archive", "archived", "存档", "存檔"] where name.hasPrefix(word) {
            let rest = name.dropFirst(word.count)
            if rest.allSatisfy({ $0 == " " || $0 == "-" || $0.isNumber }) { return .archive }
        }
        return nil
    }
}
