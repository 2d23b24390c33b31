internal import Model

/// One question put to the evidence.
struct Rule: Sendable {
    /// What the rule may say; the rest of each finding's id names the answer: `status.404`.
    let family: String
    /// Whether it looks at what the host was asked besides (probe, front page, siblings). All others say the same again
    /// when that is known.
    let listens: Bool
    let look: @Sendable (Matter) -> Word

    init(_ family: String, listens: Bool = false, _ look: @escaping @Sendable (Matter) -> Word) {
        self.family = family
        self.listens = listens
        self.look = look
    }
}

/// What a rule said: nothing, something worth noting, or the decision.
struct Word: Sendable {
    var findings: [Verdict.Finding] = []
    /// The decision; nil leaves it to the rules that follow.
    var category: Category?

    static let silence = Word()

    static func note(_ rule: String, _ detail: String) -> Word { Word(findings: [.init(rule, detail)]) }

    static func decide(_ category: Category, _ rule: String, _ detail: String) -> Word {
        Word(findings: [.init(rule, detail)], category: category)
    }
}
