internal import Catalog
internal import Chronicle
internal import Foundation
internal import Model

/// Reads a chronicle's files, several at once, and hands them to the catalog in batches.
struct ChronicleImporter {
    let catalog: Catalog?
    let reader: ChronicleReader
    /// The name under which the catalog knows this tree.
    let name: String
    /// Only these paths, where it is set; nothing is then said of the others.
    var only: Set<String>?

    private static let batchSize = 200

    /// Imports the tree. Without a catalog nothing is stored and everything is parsed (a dry run).
    ///
    /// - Throws: `EngineFailure` when the root cannot be read or the catalog cannot be written.
    func run(emit: @escaping @Sendable (EngineEvent) async -> Void) async throws -> ImportSummary {
        let began = ContinuousClock.now
        let listing = try await translating { try reader.listing() }
        let paths = only.map { only in listing.paths.filter(only.contains) } ?? listing.paths
        for diagnostic in listing.diagnostics { await emit(.diagnostic(diagnostic)) }
        let known = try await translating { try await catalog?.knownFiles(chronicle: name) } ?? [:]
        var summary = ImportSummary()
        summary.files = paths.count
        summary.diagnostics = listing.diagnostics.count
        await emit(.planned(total: paths.count, what: "reading"))
        var done = 0
        for start in stride(from: 0, to: paths.count, by: Self.batchSize) {
            try Task.checkCancellation()
            let batch = paths[start..<min(start + Self.batchSize, paths.count)]
            let files = await read(Array(batch), known: known)
            summary.unchanged += batch.count - files.count
            for file in files {
                for diagnostic in file.diagnostics { await emit(.diagnostic(diagnostic)) }
                summary.diagnostics += file.diagnostics.count
            }
            // A file that cannot be read now has not lost its entries.
            try await take(files.filter { !$0.isUnreadable }, into: &summary)
            done += batch.count
            await emit(.progress(done: done))
        }
        if let catalog {
            if only == nil {
                try await translating {
                    _ = try await catalog.finishImport(chronicle: name, present: present(listing, known), at: .now)
                }
            }
            let totals = try await translating { try await catalog.totals() }
            summary.events = totals.events
            summary.citations = totals.citations
            summary.sources = totals.sources
        }
        summary.seconds = (ContinuousClock.now - began).seconds
        return summary
    }

    /// The files that are still there: those listed, and those in folders that could not be opened this time.
    private func present(_ listing: ChronicleListing, _ known: [String: SHA256Digest]) -> Set<String> {
        let hidden = listing.diagnostics.filter { $0.severity == .error }.map { $0.file + "/" }
        let kept = known.keys.filter { path in hidden.contains { path.hasPrefix($0) } }
        return Set(listing.paths).union(kept)
    }

    /// The files that changed, in their order; parsed on all cores.
    private func read(_ paths: [String], known: [String: SHA256Digest]) async -> [ChronicleFile] {
        await withTaskGroup(of: (Int, [ChronicleFile]).self) { group in
            let share = max(1, (paths.count + 3) / 4)
            for start in stride(from: 0, to: paths.count, by: share) {
                let part = paths[start..<min(start + share, paths.count)]
                group.addTask {
                    var files: [ChronicleFile] = []
                    for path in part {
                        if case .file(let file) = reader.read(path, known: known[path]) { files.append(file) }
                    }
                    return (start, files)
                }
            }
            var parts: [(Int, [ChronicleFile])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func take(_ files: [ChronicleFile], into summary: inout ImportSummary) async throws {
        guard let catalog else {
            for file in files {
                summary.events += file.entries.count
                summary.citations += file.entries.reduce(0) { $0 + $1.citations.count }
            }
            return
        }
        if files.isEmpty { return }
        let counts = try await translating { try await catalog.take(files, chronicle: name, at: .now) }
        summary.newEvents += counts.newEvents
        summary.newSources += counts.newSources
    }
}

extension ChronicleFile {
    /// Nothing could be read of it.
    fileprivate var isUnreadable: Bool { entries.isEmpty && diagnostics.contains { $0.severity == .error } }
}

extension Duration {
    /// The span in seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
