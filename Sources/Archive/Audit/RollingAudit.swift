internal import Foundation
package import Model

/// An audit that never ends: reads one sealed file after the other, the one that was not read for longest first, so that every
/// byte is read within 90 days; looks at the structure every week. What it has done it remembers across restarts.
package struct RollingAudit: Sendable {
    package static let day = 86_400.0
    /// A file is read again after so many seconds; what is left of 90 days is for reading it.
    package static let period = 80 * day
    /// Of the structure.
    package static let week = 7 * day
    /// A file that is sealed while nothing is due must not wait for longer than this.
    private static let longestRest = 3_600.0

    /// What is to be done next.
    package enum Step: Hashable, Sendable {
        case structure
        /// The name of a sealed file.
        case file(String)
        case rest(seconds: Double)
    }

    private let folder: ArchiveFolder

    package init(_ archive: String) { folder = ArchiveFolder(archive) }

    package func next(at now: Timestamp) -> Step {
        RollingAudit.next(of: folder.sealedNames, after: AuditJournal.load(folder.path), at: now)
    }

    /// Of these sealed files, with what is remembered. Moments that lie ahead, as a wrong clock leaves them, count as long ago.
    package static func next(of files: [String], after journal: AuditJournal, at now: Timestamp) -> Step {
        func due(_ read: Timestamp?, every seconds: Double) -> Double {
            guard let read, read <= now else { return 0 }
            return max(0, seconds - (now - read))
        }
        if due(journal.structure?.read, every: week) == 0 { return .structure }
        let unread = files.filter { journal.files[$0] == nil }
        if let first = unread.min() { return .file(first) }
        let oldest = files.min { (journal.files[$0]?.read ?? now, $0) < (journal.files[$1]?.read ?? now, $1) }
        var rest = min(longestRest, due(journal.structure?.read, every: week))
        if let oldest {
            let wait = due(journal.files[oldest]?.read, every: period)
            if wait == 0 { return .file(oldest) }
            rest = min(rest, wait)
        }
        return .rest(seconds: max(1, rest))
    }

    /// Does it, and remembers that it was done unless the task was cancelled meanwhile.
    ///
    /// - Parameter rest: called with the bytes read since, to let others go first.
    /// - Returns: what was found; nil for a rest.
    package func perform(
        _ step: Step, rest: @escaping @Sendable (Int) async -> Void = { _ in }
    ) async throws(ArchiveError) -> Audit.Report? {
        let report: Audit.Report
        switch step {
        case .rest: return nil
        case .structure: report = try await Audit.run(folder.path, rest: rest)
        case .file(let name):
            report = try await Audit.run(folder.path, level: .everything, only: [name], rest: rest)
        }
        if Task.isCancelled { return report }
        var journal = AuditJournal.load(folder.path)
        let entry = AuditJournal.Entry(read: .now, findings: report.findings)
        if case .file(let name) = step { journal.files[name] = entry } else { journal.structure = entry }
        // What is gone is a finding of the structure.
        let present = Set(folder.files().map(\.name))
        journal.files = journal.files.filter { present.contains($0.key) }
        try journal.save(folder)
        return report
    }
}
