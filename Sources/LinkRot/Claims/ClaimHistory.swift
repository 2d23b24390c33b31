package import Model

/// In which versions of a source a claim was found.
package struct ClaimHistory: Hashable, Sendable, Codable {
    /// One version, by the captures that open and close it.
    package struct Sight: Hashable, Sendable, Codable {
        package var version: Int
        package var first: Timestamp
        package var last: Timestamp
        package var isFound: Bool

        package init(version: Int, first: Timestamp, last: Timestamp, isFound: Bool) {
            self.version = version
            self.first = first
            self.last = last
            self.isFound = isFound
        }
    }

    package var claim: Claim
    /// In the order of versions; versions whose text was taken out are left out.
    package var sights: [Sight]

    package init(claim: Claim, sights: [Sight]) {
        self.claim = claim
        self.sights = sights
    }

    /// Whether the latest text has it; nil where there is none.
    package var stands: Bool? { sights.last?.isFound }

    /// The captures between which it went missing for the last time: the last that had it, the first that had not. Nil where it
    /// stands, or was never found.
    package var loss: (present: Timestamp, absent: Timestamp)? {
        guard stands == false, let held = sights.lastIndex(where: \.isFound) else { return nil }
        return (sights[held].last, sights[held + 1].first)
    }

    /// What was seen, and no more: `present in the capture of …, absent in that of …`.
    package func sentence(_ moment: (Timestamp) -> String) -> String {
        guard let first = sights.first, let last = sights.last else { return "no text was kept" }
        if let loss {
            return "present in the capture of \(moment(loss.present)), absent in that of \(moment(loss.absent))"
        }
        let span =
            first.first == last.last
            ? "in the capture of \(moment(first.first))"
            : "in the captures from \(moment(first.first)) to \(moment(last.last))"
        guard last.isFound else { return "absent \(span)" }
        if sights.allSatisfy(\.isFound) { return "present \(span)" }
        let since = sights.lastIndex { !$0.isFound }.map { sights[$0 + 1] } ?? last
        return "present in the capture of \(moment(since.first)), absent in earlier ones"
    }
}
