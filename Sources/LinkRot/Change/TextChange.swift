package import Model

/// How one version's text differs from the one before.
package struct TextChange: Hashable, Sendable, Codable {
    /// Nil when nothing changed but noise (counters, clocks, adverts).
    package var grade: ChangeGrade?
    /// Shingles of words that both texts share, 0 (nothing in common) to 1 (the same).
    package var similarity: Double
    /// Share of the old text's words that are gone, 0 to 1.
    package var gone: Double
    /// Share of the new text's words that are new, 0 to 1.
    package var added: Double
    package var numbers: [Replacement]
    package var names: [Replacement]
    /// Sentences that gained or lost a negation.
    package var negations: [Replacement]
    /// The headline, when it changed in more than spelling.
    package var title: Replacement?

    /// What stood there and what stands there now; either may be empty.
    package struct Replacement: Hashable, Sendable, Codable {
        package var old: String
        package var new: String

        package init(old: String, new: String) {
            self.old = old
            self.new = new
        }
    }

    package init(
        grade: ChangeGrade? = nil, similarity: Double = 1, gone: Double = 0, added: Double = 0,
        numbers: [Replacement] = [], names: [Replacement] = [], negations: [Replacement] = [],
        title: Replacement? = nil
    ) {
        self.grade = grade
        self.similarity = similarity
        self.gone = gone
        self.added = added
        self.numbers = numbers
        self.names = names
        self.negations = negations
        self.title = title
    }
}
