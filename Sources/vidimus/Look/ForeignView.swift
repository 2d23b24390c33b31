internal import Archive
internal import Catalog
internal import Daemon
internal import Model

/// What others saw of a source, as `show` prints it: apart from our own sight.
struct ForeignView {
    let row: ForeignCaptureRow
    let text: String?
    let redaction: Redaction?

    /// - Throws: `EngineFailure` when there is no such capture.
    init(_ name: String, in catalog: Catalog) async throws {
        guard let id = CaptureID(name), let row = try await catalog.foreignCapture(id) else {
            throw EngineFailure(
                "there is no capture of others with the id \"\(name.printable)\"; `vidimus show URL` lists them",
                code: .usage)
        }
        self.row = row
        text = try await row.textDigest.asyncMap { try await catalog.text($0) } ?? nil
        let digest = text == nil ? row.textDigest : nil
        redaction = try await digest.asyncMap { try await catalog.redaction(ofText: $0) } ?? nil
    }

    func show(on terminal: Terminal, json: Bool, textOnly: Bool) {
        if json { return terminal.out(JSONLine(Detail(capture: row, text: text, redaction: redaction)).text) }
        if textOnly {
            if let text { terminal.out(text.printableParagraphs) }
            return
        }
        terminal.out(terminal.paint((row.title ?? row.url.string).printable, .bold))
        terminal.out(row.url.string.printable)
        terminal.out("seen by others on \(row.moment.minute) UTC, not by us")
        terminal.out("from    \(row.origin.sentence)")
        terminal.out("taken   \(row.taken.minute) UTC by \(row.takenBy.printable)")
        for hop in row.hops {
            let size = hop.payloadLength.map { " (\(byteCount($0)), \((hop.mime ?? "no type").printable))" } ?? ""
            let gone = hop.response?.redaction.map { "; \($0.sentence("its payload"))" } ?? ""
            terminal.out("hop     \(hop.url.string.printable) → \(hop.status.map(String.init) ?? "-")\(size)\(gone)")
        }
        let verdict = row.verdict
        terminal.out("judged  \(terminal.paint(verdict.state, verdict.category.rawValue)) against what we know")
        for finding in verdict.findings {
            terminal.out("rule    \(finding.rule.printable.padded(to: 24)) \(finding.detail.printable)")
        }
        terminal.out("proof   \(row.place.warc) at byte \(row.place.offset), \(row.place.length) bytes")
        if let text {
            terminal.out()
            for paragraph in text.split(separator: "\n") {
                String(paragraph).printable.wrapped(to: min(terminal.width, 100)).forEach { terminal.out($0) }
                terminal.out()
            }
        }
        if let redaction { terminal.out(redaction.sentence("the text")) }
    }

    private struct Detail: Encodable {
        var capture: ForeignCaptureRow
        var text: String?
        var redaction: Redaction?
    }

    /// The lines that a source's own page gives to what others saw.
    static func list(_ rows: [ForeignCaptureRow], on terminal: Terminal) {
        if rows.isEmpty { return }
        terminal.out()
        terminal.out("seen by others: \(counted(rows.count, "capture"))")
        for row in rows {
            let words = row.words.map { ", \(counted($0, "word"))" } ?? ""
            terminal.out(
                "  \(row.moment.minute)  \(row.verdict.category.rawValue)\(words)  \(row.origin.name.printable)"
                    + "\(row.origin.software.map { " (\($0))" } ?? "")  \(row.id)")
        }
    }
}

extension ForeignOrigin {
    /// The program that wrote the file, safe for a terminal; nil where it does not say.
    var software: String? {
        if case .file(let file) = self { file.software?.printable } else { nil }
    }

    /// For a person; safe for a terminal.
    var sentence: String {
        switch self {
        case .file(let file):
            let member = file.member.map { ", \($0.printable)" } ?? ""
            let offset = file.offset.map { " at byte \($0)" } ?? ""
            return "\(file.name.printable)\(member)\(offset)\(software.map { ", written by \($0)" } ?? "")"
                + ", sha256:\(file.sha256.hex)"
        case .memento(let memento):
            return "\(memento.archive.printable), \(memento.url.string.printable)"
        }
    }
}
