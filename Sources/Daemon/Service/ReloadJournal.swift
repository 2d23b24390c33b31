internal import Logging

/// Writes to the log what became of a reload, whoever asked for it.
struct ReloadJournal: Sendable {
    /// What it was done for: `start`, `SIGHUP` or `reload`.
    let cause: String
    let logger: Logger

    func note(_ event: EngineEvent) {
        switch event {
        case .diagnostic(let diagnostic): logger.debug("\(diagnostic)")
        case .note(let note): logger.notice("\(note)")
        case .imported(let summary):
            logger.notice(
                "chronicle read",
                metadata: [
                    "cause": "\(cause)", "events": "\(summary.events)", "sources": "\(summary.sources)",
                    "new": "\(summary.newSources)", "diagnostics": "\(summary.diagnostics)",
                    "files": "\(summary.files)",
                ])
        default: break
        }
    }

    func failed(_ error: any Error) {
        logger.error(
            "the chronicle was not read; what was known stays", metadata: ["cause": "\(cause)", "error": "\(error)"])
    }
}
