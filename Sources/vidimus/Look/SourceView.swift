internal import Archive
internal import Catalog
internal import Daemon
internal import Extractor
internal import Foundation
internal import Model
internal import Settings

/// One source as `show` prints it: where it stands, what cites it, its versions, the text of one.
struct SourceView {
    let row: SourceRow
    let citations: [CitationRow]
    let versions: [VersionRow]
    let latest: CaptureRow?
    /// The version whose text is shown; nil when there is none.
    let chosen: VersionRow?
    let text: String?
    /// When and why the text was taken out; nil when it is there.
    let redaction: Redaction?
    /// What others saw: shown apart.
    let foreign: [ForeignCaptureRow]
    let rescue: RescueView
    /// What the citing entries say, looked for in all versions.
    let claims: SourceClaims

    /// - Throws: `EngineFailure` when the source has no version of that number.
    init(_ row: SourceRow, in catalog: Catalog, number: Int?) async throws {
        self.row = row
        citations = try await catalog.citations(of: row.key)
        versions = try await catalog.versions(of: row.key)
        latest = try await catalog.captures(of: row.key, limit: 1).first
        chosen = try SourceView.version(number, of: versions)
        text = try await chosen.asyncMap { try await catalog.text($0.textDigest) } ?? nil
        let digest = text == nil ? chosen?.textDigest : nil
        redaction = try await digest.asyncMap { try await catalog.redaction(ofText: $0) } ?? nil
        foreign = try await catalog.foreignCaptures(of: row.key)
        rescue = try await RescueView(row, in: catalog)
        claims = try await SourceClaims(citations, versions: versions, in: catalog)
    }

    /// The version with that number, or the latest.
    static func version(_ number: Int?, of versions: [VersionRow]) throws -> VersionRow? {
        guard let number else { return versions.last }
        guard let found = versions.first(where: { $0.number == number }) else {
            let known = versions.isEmpty ? "it has none" : "it has 1 to \(versions.last!.number)"
            throw EngineFailure("there is no version \(number) of this source; \(known)", code: .usage)
        }
        return found
    }

    func show(on terminal: Terminal, json: Bool, textOnly: Bool) {
        if json { return terminal.out(JSONLine(Detail(self)).text) }
        if textOnly {
            if let text { terminal.out(text.printableParagraphs) }
            if let redaction { terminal.note(redaction.sentence("the text")) }
            return
        }
        terminal.out(terminal.paint((chosen?.title ?? row.title ?? row.url.string).printable, .bold))
        terminal.out(row.url.string.printable)
        let standing = terminal.paint(row.state.standing, row.state.standing.rawValue)
        let category = row.state.category.map { " (\($0.rawValue))" } ?? ""
        let visited = row.state.lastVisit.map { ", last visited \($0.minute)" } ?? ", never visited"
        terminal.out("\(row.outlet.printable) · \(standing)\(category)\(visited)")
        rescue.show(on: terminal)
        for citation in citations {
            let gone = citation.withdrawn == nil ? "" : " (no longer)"
            terminal.out("cited\(gone) by \(citation.title.printable.shortened(to: max(30, terminal.width - 12)))")
            terminal.out(
                terminal.paint(
                    "      \(citation.event) · \(citation.file.printable):\(citation.line) · \(citation.label.printable)",
                    .dim))
        }
        if !versions.isEmpty { terminal.out() }
        let areReadAlike = Set(versions.map(\.extractor)).count < 2
        for version in versions {
            let change = version.grade.map { ", \($0.rawValue)" } ?? ""
            let mark = version.number == chosen?.number && versions.count > 1 ? "▸" : " "
            terminal.out(
                "\(mark) version \(version.number)  \(version.firstSeen.minute) to \(version.lastSeen.minute)  "
                    + "\(counted(version.captures, "capture")), \(counted(version.words, "word"))\(change)"
                    + (areReadAlike ? "" : ", extractor \((version.extractor ?? "unknown").printable)"))
        }
        ForeignView.list(foreign, on: terminal)
        claims.show(on: terminal)
        if let text {
            terminal.out()
            for paragraph in text.split(separator: "\n") {
                String(paragraph).printable.wrapped(to: min(terminal.width, 100)).forEach { terminal.out($0) }
                terminal.out()
            }
        }
        if let redaction {
            terminal.out()
            terminal.out(redaction.sentence("the text"))
        }
    }

    /// The text as Markdown. Its structure is read again from the stored bytes; where today's extractor reads another text
    /// in them, the text is shown as it was kept, paragraph by paragraph.
    func showMarkdown(on terminal: Terminal, _ archive: ArchiveReader, _ settings: Configuration) async throws {
        if let redaction { return terminal.note(redaction.sentence("the text")) }
        guard let chosen, let text else { return terminal.note("\(row.url.string.printable) has no text yet") }
        let read = try await StoredArticle.read(chosen.firstCapture, holding: text, in: archive, settings: settings)
        if read == nil {
            terminal.note(
                "today's extractor reads this version otherwise; its text is shown without headings and links")
        }
        var article = read ?? Article(text: text, extractor: "")
        article.title = chosen.title
        terminal.write(article.markdown.printableParagraphs, to: STDOUT_FILENO)
    }

    private struct Detail: Encodable {
        var source: SourceLine
        var events: [CitationRow]
        var versions: [VersionRow]
        var capture: CaptureRow?
        var shown: Int?
        var text: String?
        var redaction: Redaction?
        var foreign: [ForeignCaptureRow]
        var rescued: ForeignOrigin.Memento?
        var claims: [SourceClaims.Line]

        init(_ view: SourceView) {
            source = SourceLine(view.row)
            events = view.citations
            versions = view.versions
            capture = view.latest
            shown = view.chosen?.number
            text = view.text
            redaction = view.redaction
            foreign = view.foreign
            rescued = view.rescue.memento
            claims = view.claims.lines
        }
    }
}

extension Redaction {
    /// `the text was taken out on 2026-11-20 23:45: court order`, for a person.
    func sentence(_ what: String) -> String { "\(what) was taken out on \(at.minute): \(reason.printable)" }
}

extension Timestamp {
    /// `2026-11-20 23:45`, for a person.
    var minute: String { String(iso8601.prefix(16)).replacing("T", with: " ") }
}
