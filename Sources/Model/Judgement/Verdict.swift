/// The judgement of one capture against what was known, with everything that led to it.
package struct Verdict: Hashable, Sendable, Codable {
    package var category: Category
    /// The rules that spoke, in the order in which they did; the last one decided.
    package var findings: [Finding]
    /// Where the chain of redirects ended; nil when nothing answered.
    package var finalURL: WebURL?
    /// Shared words between this text and the last known one, 0 to 1; nil when there was nothing to compare.
    package var similarity: Double?
    /// How the article's text changed against the version before; nil for the first or without text.
    package var change: ChangeGrade?
    /// Version of the rules that judged.
    package var judge: String
    /// What was asked beside the page itself; nil when nothing was.
    package var circumstances: Circumstances?

    /// One rule's word.
    package struct Finding: Hashable, Sendable, Codable {
        /// Stable id, `status.404`, `redirect.home`, `text.number-changed`.
        package var rule: String
        /// The figures or excerpt behind it, for a person. May quote the web: escape before showing.
        package var detail: String

        package init(_ rule: String, _ detail: String) {
            self.rule = rule
            self.detail = detail
        }
    }

    package init(
        _ category: Category, findings: [Finding], finalURL: WebURL? = nil, similarity: Double? = nil,
        change: ChangeGrade? = nil, judge: String, circumstances: Circumstances? = nil
    ) {
        self.category = category
        self.findings = findings
        self.finalURL = finalURL
        self.similarity = similarity
        self.change = change
        self.judge = judge
        self.circumstances = circumstances
    }

    package var state: VerdictState { category.state }

    /// One sentence for a person: what decided. For a rewritten text that is the fact that changed, not the share of it.
    package var reason: String {
        let facts = findings.dropLast().filter { category == .rewritten && $0.rule.hasPrefix("text.") }
        return (facts.last ?? findings.last)?.detail ?? ""
    }
}

/// How far the text of one version is from the one before.
package enum ChangeGrade: String, Hashable, Sendable, Codable {
    /// The wording changed.
    case edited
    /// A number, a name, a negation or the headline changed.
    case rewritten
    /// More than the configured share of the text is gone.
    case truncated
    /// Another article stands there.
    case replaced
}
