internal import Catalog
internal import Foundation
internal import LinkRot
package import Model
package import Settings
internal import Synchronization

/// The human judgements in force, as the file said when it was last read.
final class OverrideBook: Sendable {
    private let overrides: Mutex<Overrides>

    init(_ overrides: Overrides = Overrides()) { self.overrides = Mutex(overrides) }

    var current: Overrides { overrides.withLock { $0 } }

    func replace(_ fresh: Overrides) { overrides.withLock { $0 = fresh } }

    /// The note that names the sources whose standing a person holds.
    private static let held = "overrides-held"

    /// Gives sources the standings that are held for them, and gives those back to the death policy that no one holds any
    /// more.
    func apply(to catalog: Catalog, settings: RotSettings) async throws {
        let (overrides, today) = (current, Timestamp.now.day)
        let note = try await catalog.note(Self.held) ?? ""
        let before = Set(note.split(separator: "\n").map { SourceKey(text: String($0)) })
        if overrides.list.isEmpty, before.isEmpty { return }
        var held: Set<SourceKey> = []
        var free = before
        for row in try await sources(overrides, catalog) {
            if let override = overrides.inForce(for: row.key, on: today) {
                held.insert(row.key)
                try await give(Standing(override.standing), to: row, in: catalog)
            } else {
                free.insert(row.key)
            }
        }
        for key in free.subtracting(held) {
            guard let row = try await catalog.source(key) else { continue }
            let history = try await catalog.verdicts(of: key, limit: 100).map {
                PastVerdict($0.verdict.category, at: $0.visited)
            }
            try await give(DeathPolicy.standing(history: history, settings: settings), to: row, in: catalog)
        }
        guard held != before else { return }
        try await catalog.setNote(Self.held, held.isEmpty ? nil : held.map(\.text).sorted().joined(separator: "\n"))
    }

    private func give(_ standing: Standing, to row: SourceRow, in catalog: Catalog) async throws {
        guard row.state.visits > 0, row.state.standing != standing else { return }
        var state = row.state
        state.standing = standing
        try await catalog.reschedule(row.key, state)
    }

    /// The sources that overrides may be about.
    private func sources(_ overrides: Overrides, _ catalog: Catalog) async throws -> [SourceRow] {
        if overrides.list.isEmpty { return [] }
        var out: [SourceRow] = []
        var filter = SourceFilter()
        filter.limit = 2000
        while true {
            let page = try await catalog.sources(filter)
            out += page.filter { row in overrides.list.contains { $0.covers(row.key) } }
            if page.count < filter.limit { return out }
            filter.offset += page.count
        }
    }
}

extension Standing {
    /// As a person holds it.
    package init(_ held: Override.Held) {
        self =
            switch held {
            case .alive: .alive
            case .changed: .changed
            case .dead: .dead
            }
    }
}

/// A human judgement as JSON shows it.
package struct OverrideLine: Codable, Sendable {
    package var standing: Standing
    package var reason: String
    package var by: String
    package var until: String
    /// Its last day is over: it holds no more.
    package var expired: Bool

    /// Nil where nobody ever held anything of the source.
    package init?(_ overrides: Overrides, for key: SourceKey, on day: CalendarDay = Timestamp.now.day) {
        let current = overrides.inForce(for: key, on: day)
        guard let override = current ?? overrides.expired(for: key, on: day) else { return nil }
        standing = Standing(override.standing)
        reason = override.reason
        by = override.by
        until = override.until?.description ?? ""
        expired = current == nil
    }

    /// One sentence for a person.
    package var sentence: String {
        let what = "held to be \(standing.rawValue) by \(by.printable) until \(until): \(reason.printable)"
        return expired ? "was \(what) — expired" : what
    }
}
