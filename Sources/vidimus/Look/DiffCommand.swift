internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import LinkRot
internal import Model

/// `vidimus diff`.
struct DiffCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show word by word how a source's text changed between two versions.",
        discussion: """
            Removed words stand in [-…-], added ones in {+…+}, and in colour on a terminal.

            Examples:
              vidimus diff URL            the latest version against the one before
              vidimus diff URL 1          version 1 against the latest
              vidimus diff URL 1 2
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "The source's URL in any spelling.")
    var url: String

    @Argument(help: "The older version's number.")
    var a: Int?

    @Argument(help: "The newer version's number.")
    var b: Int?

    @Option(help: ArgumentHelp("Words shown around a change.", valueName: "n"))
    var context = 8

    func run() async throws {
        try await reading { catalog in
            let row = try await TargetResolver(catalog: catalog).source(url: url)
            let versions = try await catalog.versions(of: row.key)
            guard let newer = try SourceView.version(b, of: versions) else {
                return terminal.note("\(row.url.string.printable) has no version yet")
            }
            guard let older = try SourceView.version(a ?? max(1, newer.number - 1), of: versions),
                older.number != newer.number
            else {
                return terminal.note("version \(newer.number) is the only one to compare; nothing changed")
            }
            for version in [older, newer] {
                guard let redaction = try await catalog.redaction(ofText: version.textDigest) else { continue }
                if json {
                    let line = RedactedDiff(
                        url: row.url.string, from: older.number, to: newer.number, version: version.number,
                        redaction: redaction)
                    return terminal.out(JSONLine(line).text)
                }
                return terminal.out(redaction.sentence("the text of version \(version.number)"))
            }
            let diff = WordDiff(
                old: try await catalog.text(older.textDigest) ?? "", new: try await catalog.text(newer.textDigest) ?? ""
            )
            json ? terminal.out(JSONLine(DiffLine(row, older, newer, diff)).text) : show(diff, row, older, newer)
        }
    }

    func validate() throws {
        if context < 0 { throw ValidationError("--context takes a number from 0") }
    }

    private func show(_ diff: WordDiff, _ row: SourceRow, _ older: VersionRow, _ newer: VersionRow) {
        terminal.out(terminal.paint(row.url.string.printable, .bold))
        let grade = newer.number == older.number + 1 ? newer.grade.map { ", \($0.rawValue)" } ?? "" : ""
        terminal.out(
            "version \(older.number) (\(older.firstSeen.minute)) → version \(newer.number) (\(newer.firstSeen.minute))\(grade)"
        )
        if let a = older.extractor, let b = newer.extractor, a != b {
            terminal.note(
                "extractor \(a.printable) read the one, \(b.printable) the other: `vidimus extract --again URL` reads both alike"
            )
        }
        if older.title != newer.title {
            terminal.out("title: \((older.title ?? "none").printable) → \((newer.title ?? "none").printable)")
        }
        for hunk in diff.hunks(context: context) {
            terminal.out()
            terminal.out(terminal.paint("paragraph \(hunk.paragraph)", .dim))
            DiffText(terminal: terminal).lines(hunk).forEach { terminal.out($0) }
        }
    }
}

/// Words of a change as text for a person.
struct DiffText {
    let terminal: Terminal

    func lines(_ hunk: WordDiff.Hunk) -> [String] {
        var text = hunk.opensMidway ? "… " : ""
        for segment in hunk.segments {
            let words = segment.text.printableParagraphs
            text += words.isEmpty ? "" : (text.isEmpty || text.hasSuffix(" ") ? "" : " ") + marked(words, segment.kind)
        }
        return (text + (hunk.endsMidway ? " …" : "")).split(separator: "\n").flatMap {
            terminal.colours ? [String($0)] : String($0).wrapped(to: min(terminal.width, 100))
        }
    }

    private func marked(_ words: String, _ kind: WordDiff.Kind) -> String {
        switch kind {
        case .same: words
        case .removed: terminal.colours ? terminal.paint(words, .removed) : "[-\(words)-]"
        case .added: terminal.colours ? terminal.paint(words, .added) : "{+\(words)+}"
        }
    }
}

private struct DiffLine: Encodable {
    struct Segment: Encodable {
        var kind: WordDiff.Kind
        var text: String
    }

    var url: String
    var from: Int
    var to: Int
    var grade: ChangeGrade?
    var segments: [Segment]

    init(_ row: SourceRow, _ older: VersionRow, _ newer: VersionRow, _ diff: WordDiff) {
        url = row.url.string
        from = older.number
        to = newer.number
        grade = newer.grade
        segments = diff.segments.map { Segment(kind: $0.kind, text: $0.text) }
    }
}

/// What `diff --json` prints where there is nothing to compare any more.
private struct RedactedDiff: Encodable {
    var url: String
    var from: Int
    var to: Int
    /// Whose text was taken out.
    var version: Int
    var redaction: Redaction
}
