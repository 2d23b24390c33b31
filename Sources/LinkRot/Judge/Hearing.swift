package import Model

/// A judgement that goes on while the host is asked: what the rules said of the page itself holds.
package struct Hearing: Sendable {
    package private(set) var verdict: Verdict
    private var matter: Matter
    /// What the rules said that need not be asked again, by their place in the procedure.
    private var words: [Word?]

    init(_ matter: Matter) {
        self.matter = matter
        words = Array(repeating: nil, count: Judge.procedure.count)
        verdict = Hearing.judge(matter, &words)
    }

    /// Judges anew once the host has answered.
    ///
    /// - Parameter evidence: that from before, but for `probe`, `front` and `sharing`.
    package mutating func goOn(with evidence: Evidence) {
        matter.evidence = evidence
        verdict = Hearing.judge(matter, &words)
    }

    private static func judge(_ matter: Matter, _ words: inout [Word?]) -> Verdict {
        var findings: [Verdict.Finding] = []
        for (i, rule) in Judge.procedure.enumerated() {
            let word = words[i] ?? rule.look(matter)
            if !rule.listens { words[i] = word }
            findings += word.findings
            if let category = word.category { return matter.verdict(category, findings) }
        }
        findings.append(.init("page.stands", "nothing speaks against the page"))
        return matter.verdict(.ok, findings)
    }
}
