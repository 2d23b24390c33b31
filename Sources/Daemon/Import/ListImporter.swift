internal import Catalog
internal import Chronicle
internal import Model

/// Imports a list that arrived on standard input.
struct ListImporter {
    let catalog: Catalog?
    let format: ChronicleFormat

    /// The name under which such lists are kept; each list is a file of its own, named by its digest.
    private static let chronicle = "stdin"

    func run(_ bytes: [UInt8], emit: @escaping @Sendable (EngineEvent) async -> Void) async throws -> ImportSummary {
        let began = ContinuousClock.now
        let name = "list-\(SHA256Digest(of: bytes).hex.prefix(12))"
        let file = ChronicleParser.parse(bytes, path: name, format: format)
        for diagnostic in file.diagnostics { await emit(.diagnostic(diagnostic)) }
        var summary = ImportSummary()
        summary.files = 1
        summary.diagnostics = file.diagnostics.count
        if let catalog {
            let counts = try await catalog.take([file], chronicle: Self.chronicle, at: .now)
            let totals = try await catalog.totals()
            summary.newEvents = counts.newEvents
            summary.newSources = counts.newSources
            summary.events = totals.events
            summary.citations = totals.citations
            summary.sources = totals.sources
        } else {
            summary.events = file.entries.count
            summary.citations = file.entries.reduce(0) { $0 + $1.citations.count }
        }
        summary.seconds = (ContinuousClock.now - began).seconds
        return summary
    }
}
