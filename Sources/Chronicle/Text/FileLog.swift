internal import Model

/// Collects what is odd in one file, at most so many lines of it.
struct FileLog {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var dropped = 0

    /// A hostile file could otherwise grow a log larger than itself.
    static let limit = 1000

    init(file: String) { self.file = file }

    mutating func add(
        _ code: String, line: Int = 0, _ message: String, severity: Diagnostic.Severity = .warning
    ) {
        if diagnostics.count < FileLog.limit {
            diagnostics.append(
                Diagnostic(file: file, line: line, code: code, message: message, severity: severity))
        } else {
            dropped += 1
        }
    }

    /// The diagnostics, with a last one that counts those left out.
    consuming func finish() -> [Diagnostic] {
        var all = diagnostics
        if dropped > 0 {
            all.append(
                Diagnostic(
                    file: file, line: 0, code: "diagnostics-cut",
                    message: "\(dropped) more oddities in this file are not listed"))
        }
        return all
    }
}
