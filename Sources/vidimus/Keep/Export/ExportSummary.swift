internal import Archive
internal import Model

/// What an export ends with.
struct ExportSummary: Encodable {
    var form: String
    var files: [String]
    var records: Int
    var redacted: Int
    var lines: Int
    var bytes: Int
    var key: String?
    var faults: [String]

    init(form: String, _ report: ExportReport) {
        self.form = form
        files = report.files
        records = report.records
        redacted = report.redacted
        lines = report.lines
        bytes = report.bytes
        key = report.key?.hex
        faults = report.faults
    }

    /// One line for a person beside the export, or one object.
    func show(on terminal: Terminal, json: Bool) {
        if json { return terminal.out(JSONLine(self).text) }
        for fault in faults { terminal.note("left out: \(fault.printable)") }
        if terminal.isQuiet { return }
        var parts: [String] = []
        if records > 0 { parts.append(counted(records, "record")) }
        if lines > 0 { parts.append(counted(lines, ["cdxj", "wacz"].contains(form) ? "line" : "citation")) }
        parts.append(byteCount(bytes))
        let place = files.isEmpty ? "" : " in \(files.map(\.printable).joined(separator: ", "))"
        terminal.note("\(form): \(parts.joined(separator: ", "))\(place)")
        if redacted > 0 {
            terminal.note("\(counted(redacted, "record")) only say what was taken out, when and why")
        }
        if let key { terminal.note("signed with the key whose SHA-256 is \(key)") }
    }
}
