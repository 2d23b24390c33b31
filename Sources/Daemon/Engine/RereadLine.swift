/// What reading one source's captures again changed, as `extract --again --json` prints it.
package struct RereadLine: Codable, Sendable {
    package var url: String
    package var captures = 0
    /// Captures whose bytes were read: those that brought a document.
    package var read = 0
    /// Captures with another text than before.
    package var texts = 0
    /// Captures with the same text, but another title or verdict.
    package var facts = 0
    /// Captures whose bytes were taken out of the archive.
    package var redacted = 0
    /// Versions before and after.
    package var versions: Int
    package var versionsAfter: Int
    /// Captures whose bytes cannot be read, a sentence each.
    package var faults: [String] = []

    enum CodingKeys: String, CodingKey {
        case url, captures, read, texts, facts, redacted, versions
        case versionsAfter = "versions_after"
        case faults
    }

    init(url: String, versions: Int) {
        self.url = url
        self.versions = versions
        versionsAfter = versions
    }
}
