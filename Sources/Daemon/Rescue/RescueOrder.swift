package import Catalog
internal import Foundation
package import Model
package import Rescue

/// Looks for mementos of dead and changed sources in other archives.
package struct RescueOrder: Codable, Sendable {
    /// As in `FetchOrder`; empty means every dead or changed source.
    package var targets: [String]
    /// Asks other archives for at most so many sources; nil sets no limit.
    package var limit: Int?
    /// Also asks others where we hold the article ourselves.
    package var alsoOthers: Bool
    /// Keeps nothing of what is found.
    package var dryRun: Bool
    /// Sends living sources to a service that preserves them.
    package var save: Bool

    package init(
        targets: [String] = [], limit: Int? = nil, alsoOthers: Bool = false, dryRun: Bool = false, save: Bool = false
    ) {
        self.targets = targets
        self.limit = limit
        self.alsoOthers = alsoOthers
        self.dryRun = dryRun
        self.save = save
    }
}

/// What came of one source, as `rescue --json` prints it.
package struct RescueLine: Codable, Sendable {
    package enum Outcome: String, Codable, Sendable {
        /// Our own capture shows the article: that is the rescue.
        case own
        /// A memento was found and kept.
        case rescued
        /// A memento had been kept before.
        case known
        /// No archive that was asked has the article.
        case none
        /// It was asked for a while ago, in vain; not asked again yet.
        case asked
        /// An archive wants to be left alone for now, or does not answer.
        case putOff = "put_off"
        /// The source is neither dead nor changed.
        case notMeant = "not_meant"
        /// The living page was sent to be preserved, or could not be.
        case saved
        case notSaved = "not_saved"
    }

    package var url: String
    package var standing: Standing
    package var outcome: Outcome
    /// One sentence for a person.
    package var reason: String
    /// Host of the archive that has it; nil for none and for our own.
    package var archive: String?
    package var memento: String?
    /// When it was taken.
    package var moment: Timestamp?
    package var title: String?
    package var words: Int?
    package var capture: CaptureID?
    package var warc: String?
    package var offset: Int?
    /// What was looked at and did not do.
    package var refused: [Refusal]
    package var events: [EventID]

    package init(
        _ source: SourceRow, _ outcome: Outcome, _ reason: String, refused: [Refusal] = [], events: [EventID] = []
    ) {
        url = source.url.string
        standing = source.state.standing
        self.outcome = outcome
        self.reason = reason
        self.refused = refused
        self.events = events
    }
}

/// What is remembered of the last time that other archives were asked for a source in vain, as a note of the catalog.
package struct RescueRecord: Codable, Sendable {
    package var at: Timestamp
    package var refused: [Refusal]

    package init(at: Timestamp, refused: [Refusal]) {
        self.at = at
        // What a hostile archive says must not fill the catalog.
        self.refused = refused.prefix(20).map { refusal in
            var refusal = refusal
            refusal.reason = String(refusal.reason.prefix(300))
            refusal.url = refusal.url.map { String($0.prefix(1000)) }
            return refusal
        }
    }

    static func name(_ key: SourceKey) -> String { "rescue \(key.text)" }
}

extension Catalog {
    /// When other archives were last asked for the source in vain, and what was wrong with what they had.
    package func rescueRecord(of key: SourceKey) async throws -> RescueRecord? {
        guard let text = try await note(RescueRecord.name(key)) else { return nil }
        return try? JSONDecoder().decode(RescueRecord.self, from: Data(text.utf8))
    }

    func keep(_ record: RescueRecord?, of key: SourceKey) async throws {
        let text = try record.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        try await setNote(RescueRecord.name(key), text)
    }
}
