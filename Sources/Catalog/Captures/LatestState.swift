package import Model

/// What is held of a source when a new visit begins: the base of versions, revisits and verdicts.
package struct LatestState: Hashable, Sendable {
    package var source: SourceKey
    /// The latest capture of any kind.
    package var capture: CaptureID?
    package var category: Category?
    /// The latest version; nil before the first text.
    package var version: VersionRow?
    /// The capture that last belonged to that version.
    package var versionCapture: CaptureID?
    /// The latest 2xx answer of the source's last hop whose payload is held: what a 304 refers to.
    package var payload: PayloadPlace?

    /// The number that a capture with this text gets: the latest when the text is the same, the next otherwise.
    package func number(for text: SHA256Digest) -> Int {
        guard let version else { return 1 }
        return version.textDigest == text ? version.number : version.number + 1
    }

    /// Whether a capture of this category can belong to a version: error pages and walls have text, too.
    package static func yieldsVersion(_ category: Category) -> Bool {
        category.state == .alive || category.state == .changed
    }
}
