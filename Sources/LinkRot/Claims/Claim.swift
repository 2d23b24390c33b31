/// Something that an entry says and that can be looked for in its source: a quoted passage, a number, a name.
package struct Claim: Hashable, Sendable, Codable {
    package enum Kind: String, Hashable, Sendable, Codable {
        /// Words between quotation marks.
        case quote
        case number
        case name
    }

    package var kind: Kind
    /// As the entry writes it.
    package var text: String
    /// What is looked for: the words of a quote or name in small letters, or the number's canonical value alone.
    var needles: [String]
}
