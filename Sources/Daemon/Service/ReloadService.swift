internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Rereads configuration and chronicle when SIGHUP comes, and once at the start.
struct ReloadService: Service {
    let engine: LocalEngine
    let notifier: ServiceNotifier
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await reload("start")
            for await _ in await UnixSignalsSequence(trapping: .sighup) {
                notifier.reloading()
                await reload("SIGHUP")
                notifier.ready()
            }
        }
    }

    private func reload(_ cause: String) async {
        do {
            try await engine.perform(.reload) { event in
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
        } catch is CancellationError {
        } catch {
            logger.error("the chronicle was not read; what was known stays", metadata: ["error": "\(error)"])
        }
    }
}
