/// `rot`: when a source counts as changed or dead.
package struct RotSettings: Hashable, Sendable {
    /// Dead verdicts in a row before a source stands as dead. Default 3.
    package var failures = 3
    /// Seconds that must lie between two dead verdicts for both to count. Default 3 d.
    package var spacing = 259_200.0
    /// Seconds between re-tests of a dead source. Default 30 d.
    package var retest = 2_592_000.0
    /// Whether a host is asked for a page that cannot exist, to learn how it says "not found". Default true.
    package var probe = true
    /// Whether a page is fetched a second time before it is called dead. Default true.
    package var confirm = true
    /// Share of the text that must be gone for `truncated`, 0 to 1. Default 0.6.
    package var truncated = 0.6
    /// Share of the text that must be gone for `truncated` where it went in whole paragraphs and nothing came, 0 to 1. Default 0.25.
    package var removed = 0.25
    /// Seconds by which an article's date may differ from its event's. Default 3 d.
    package var dateSlack = 259_200.0
    /// File of human judgements, relative to the configuration's folder. Default nil: none. See `Overrides`.
    package var overrides: String?

    package init() {}
}

extension RotSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("failures", \.failures, .count(1...100), "Dead verdicts in a row before a source stands as dead."),
            Key("spacing", \.spacing, .span(0...31_536_000), "Time between two dead verdicts for both to count."),
            Key("retest", \.retest, .span(1...315_360_000), "Time between re-tests of a dead source."),
            Key(
                "probe", \.probe, .flag, "Whether hosts are asked for a page that cannot exist, to learn their answer."),
            Key("confirm", \.confirm, .flag, "Whether a page is fetched once more before it is called dead."),
            Key("truncated", \.truncated, .factor(0.05...1), "Share of the text that must be gone for \"truncated\"."),
            Key(
                "removed", \.removed, .factor(0.05...1),
                "The same where whole paragraphs were taken out and nothing came in their place."),
            Key(
                "dateSlack", \.dateSlack, .span(0...315_360_000),
                "Time by which an article's date may differ from its event's."),
            Key(
                "overrides", \.overrides, .optional(.text(empty: false)),
                "File of human judgements that hold against the judge; relative to this file's folder."),
        ]
    }
}
