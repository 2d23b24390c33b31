internal import Model
internal import Settings

/// The evidence with what follows from it, computed once for all rules.
struct Matter: Sendable {
    let evidence: Evidence
    let settings: RotSettings

    init(_ evidence: Evidence, _ settings: RotSettings) {
        self.evidence = evidence
        self.settings = settings
    }

    func verdict(_ category: Category, _ findings: [Verdict.Finding]) -> Verdict {
        Verdict(category, findings: findings, judge: Judge.version)
    }
}
