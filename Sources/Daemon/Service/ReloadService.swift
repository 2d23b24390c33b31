internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Rereads configuration and chronicle when SIGHUP comes, and once at the start.
struct ReloadService: Service {
    let engine: LocalEngine
    let notifier: ServiceNotifier
    let logger: Logger

    func run() async throws {
        // Caught before the first reading, which can take a while: a SIGHUP meanwhile is answered after it.
        let signals = await UnixSignalsSequence(trapping: .sighup)
        await cancelWhenGracefulShutdown {
            await reload("start")
            for await _ in signals {
                notifier.reloading()
                await reload("SIGHUP")
                notifier.ready()
            }
        }
    }

    private func reload(_ cause: String) async {
        let journal = ReloadJournal(cause: cause, logger: logger)
        do {
            try await engine.perform(.reload) { journal.note($0) }
        } catch is CancellationError {
        } catch {
            journal.failed(error)
        }
    }
}
