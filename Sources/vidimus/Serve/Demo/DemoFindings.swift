internal import Catalog
internal import Daemon
internal import LinkRot
internal import Model
internal import Press

/// What an editor wants to know when the three visits are over, source by source.
struct DemoFindings {
    let catalog: Catalog
    let terminal: Terminal

    func show() async throws {
        terminal.out()
        terminal.out(terminal.paint("What the archive now proves", .bold))
        for source in DemoSource.all {
            guard let url = try? WebURL(source.url), let row = try await catalog.source(url) else { continue }
            try await show(row, source)
        }
    }

    private func show(_ row: SourceRow, _ source: DemoSource) async throws {
        let versions = try await catalog.versions(of: row.key)
        let capture = try await catalog.captures(of: row.key, limit: 1).first
        terminal.out()
        let category = row.state.category.map { " (\($0.rawValue))" } ?? ""
        terminal.out(
            "\(terminal.paint(source.outlet, .bold))  "
                + terminal.paint(row.state.standing, row.state.standing.rawValue + category))
        terminal.out("  source    \(row.url.string.printable.shortened(to: terminal.width - 12))")
        for citation in try await catalog.citations(of: row.key) {
            let width = terminal.width - 12
            terminal.out("  cited by  \(citation.title.printable.shortened(to: width))")
            terminal.out(terminal.paint("            \(citation.file.printable):\(citation.line)", .dim))
        }
        let words = versions.map {
            "v\($0.number) \(counted($0.words, "word"))\($0.grade.map { ", \($0.rawValue)" } ?? "")"
        }
        terminal.out("  versions  \(words.isEmpty ? "none" : words.joined(separator: " → "))")
        if versions.count > 1 { try await change(versions) }
        if let verdict = capture?.verdict {
            let lines = verdict.reason.printable.wrapped(to: terminal.width - 12)
            for (i, line) in lines.enumerated() { terminal.out("  \(i == 0 ? "verdict   " : "          ")\(line)") }
        }
        if let place = capture?.place {
            terminal.out("  evidence  \(place.warc) at byte \(place.offset)")
        }
    }

    private func change(_ versions: [VersionRow]) async throws {
        let (older, newer) = (versions[versions.count - 2], versions[versions.count - 1])
        let diff = WordDiff(
            old: try await catalog.text(older.textDigest) ?? "", new: try await catalog.text(newer.textDigest) ?? "")
        for hunk in diff.hunks(context: 6).prefix(3) {
            for (i, line) in DiffText(terminal: terminal).lines(hunk).enumerated() {
                terminal.out("  \(i == 0 ? "changed   " : "          ")\(line)")
            }
        }
    }

    func printJSON() async throws {
        var filter = SourceFilter()
        filter.limit = -1
        for row in try await catalog.sources(filter) { terminal.out(JSONLine(SourceLine(row)).text) }
    }
}
