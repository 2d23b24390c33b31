internal import Model

/// The text against the one that we hold.
enum TextRules {
    /// The article stands where the status denies it: some servers send whole articles with 404 or 500.
    static let articleStands = Rule("text") { matter in
        guard let status = matter.last?.status, status >= 400, matter.stands, let grade = grade(matter) else {
            return .silence
        }
        return .decide(grade, "text.stands", "status \(status), yet the article is here: \(matter.figures)")
    }

    /// What became of the text. Edits leave a moved page moved, so they only note.
    static let change = Rule("text") { matter in
        guard matter.evidence.known != nil, matter.resemblance != nil else { return .silence }
        guard let change = matter.change else {
            return matter.isSameText
                ? .note("text.same", "word for word version \(matter.evidence.known?.version ?? 0)") : .silence
        }
        guard let grade = change.grade else {
            return .note("text.noise", "only counters, clocks or adverts changed; \(matter.figures)")
        }
        var word = Word(findings: facts(change))
        switch grade {
        case .replaced:
            word.findings.append(.init("text.replaced", matter.figures))
            word.category = .replaced
        case .truncated:
            word.findings.append(
                .init("text.truncated", "\(percent(change.gone)) of the words are gone; \(matter.figures)"))
            word.category = .truncated
        case .rewritten:
            word.findings.append(.init("text.rewritten", matter.figures))
            word.category = .rewritten
        case .edited:
            word.findings.append(
                .init("text.edited", "\(percent(change.gone)) of the words gone, \(percent(change.added)) new"))
            word.category = !matter.isAtFirst && matter.evidence.hops.count > 1 ? nil : .edited
        }
        return word
    }

    private static func grade(_ matter: Matter) -> Category? {
        switch matter.change?.grade {
        case nil: .ok
        case .edited: .edited
        case .rewritten: .rewritten
        case .truncated, .replaced: nil
        }
    }

    /// One finding for every fact that changed, the first few of each kind.
    private static func facts(_ change: TextChange) -> [Verdict.Finding] {
        func shown(_ rule: String, _ list: [TextChange.Replacement]) -> [Verdict.Finding] {
            list.prefix(5).map { .init(rule, "\"\($0.old)\" became \"\($0.new)\"") }
        }
        return shown("text.headline-changed", change.title.map { [$0] } ?? [])
            + shown("text.number-changed", change.numbers) + shown("text.name-changed", change.names)
            + shown("text.negation-changed", change.negations)
    }
}
