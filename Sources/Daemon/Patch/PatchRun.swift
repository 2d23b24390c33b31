package import Chronicle
internal import Foundation
internal import Model

/// Carries a plan out, file by file; each is written whole or left as it is.
package struct PatchRun: Sendable {
    /// One file, and what became of it.
    package struct Outcome: Sendable {
        package var file: PatchPlan.File
        /// Nil when the file could not be read.
        package var patch: ChroniclePatch?
        /// Why the file could not be read or written.
        package var error: String?

        /// Links that were written, or would be.
        package var written: Int { error == nil ? patch?.places.count { $0.outcome == .written } ?? 0 : 0 }
    }

    private let isDry: Bool

    /// - Parameter dry: only looks; no file is written.
    package init(dry: Bool) { isDry = dry }

    /// What the file becomes; writes it unless this is a dry run.
    package func take(_ file: PatchPlan.File) -> Outcome {
        do throws(EntryFileError) {
            // Lists of URLs that came by standard input lie nowhere.
            guard file.root.hasPrefix("/") || FileManager.default.fileExists(atPath: file.root) else {
                return Outcome(file: file, error: "the file is not on this machine")
            }
            let entry = try EntryFile(root: file.root, path: file.path)
            let patch = ChroniclePatcher.patch(
                entry.bytes, path: file.path, format: file.format, site: file.site, remedies: file.remedies)
            var outcome = Outcome(file: file, patch: patch)
            guard !isDry, !patch.isEmpty else { return outcome }
            do throws(EntryFileError) { try entry.replace(with: patch.after) } catch { outcome.error = error.reason }
            return outcome
        } catch {
            return Outcome(file: file, error: error.reason)
        }
    }
}

/// The message of a commit with the patched files, ready for `git commit -F`.
package struct PatchMessage {
    private let plan: PatchPlan
    private let outcomes: [PatchRun.Outcome]

    package init(_ plan: PatchPlan, _ outcomes: [PatchRun.Outcome]) {
        self.plan = plan
        self.outcomes = outcomes.filter { $0.written > 0 }
    }

    /// A subject of one line, a blank line, and what was written for each source, with the files.
    package var text: String {
        var places: [SourceKey: [String]] = [:]
        for outcome in outcomes {
            for place in outcome.patch?.places ?? [] where place.outcome == .written {
                places[place.key, default: []].append("\(outcome.file.path.printable):\(place.line)")
            }
        }
        let sources = places.keys.compactMap { key in plan.sources[key].map { (key, $0) } }
            .sorted { $0.1.url < $1.1.url }
        let isMoved = sources.contains { $0.1.remedy.newAddress != nil }
        let hasCopies = sources.contains { $0.1.remedy.copy != nil }
        let what = hasCopies ? (isMoved ? "archive links and new addresses" : "archive links") : "new addresses"
        var lines = [
            "Add \(what) for \(sources.count) \(sources.count == 1 ? "source" : "sources")", "",
            "The original links stay as they are. The lines are those of the files before.",
        ]
        for (key, source) in sources {
            lines += ["", source.url.printable, "  \(PatchMessage.words(source))"]
            if let copy = source.remedy.copy { lines.append("  archived on \(copy.day): \(copy.url.printable)") }
            if let address = source.remedy.newAddress { lines.append("  now at \(address.printable)") }
            lines += (places[key] ?? []).map { "  in \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(_ source: PatchPlan.Source) -> String {
        let category = source.category.map { " (\($0.rawValue))" } ?? ""
        return switch source.standing {
        case .alive: "moved, with the same text"
        default: "\(source.standing.rawValue)\(category)"
        }
    }
}
