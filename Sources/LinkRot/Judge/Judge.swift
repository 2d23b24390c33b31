package import Model
package import Settings

/// Judges one visit by an ordered list of rules: walls of the network first, then the server's answer, then the
/// redirects, then the page, and our own snapshot before every guess.
package struct Judge: Sendable {
    /// Version of the rules, written into every verdict.
    package static let version = "3"

    let settings: RotSettings

    package init(settings: RotSettings = RotSettings()) { self.settings = settings }

    var isConfirming: Bool { settings.confirm }
    var isProbing: Bool { settings.probe }

    /// The verdict on one visit. Pure and total: the same evidence gets the same verdict.
    package func judge(_ evidence: Evidence) -> Verdict { hearing(evidence).verdict }

    /// The same, for evidence that is to be completed by what the host is asked.
    package func hearing(_ evidence: Evidence) -> Hearing { Hearing(Matter(evidence, settings)) }
}
