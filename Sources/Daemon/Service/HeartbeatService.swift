internal import Foundation
internal import Logging
internal import Model
internal import ServiceLifecycle

/// Looks after the engine: tells systemd that it is ready and well, and lets fetching rest while the disk is full.
///
/// The watchdog is fed only after the engine has answered: the loop's actor, the catalog and the archive's folder. An
/// engine that hangs is thus restarted.
struct HeartbeatService: Service {
    let engine: LocalEngine
    let notifier: ServiceNotifier
    let logger: Logger
    /// Seconds between two looks; a third of systemd's `WatchdogSec=`.
    private let interval: Double

    init(
        engine: LocalEngine, notifier: ServiceNotifier, logger: Logger,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.engine = engine
        self.notifier = notifier
        self.logger = logger
        let watchdog = environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 1_000_000 / 3 }
        interval = min(watchdog ?? 5, 5)
    }

    func run() async throws {
        // The end of a sleep is no failure: an error thrown here would cancel the other services in the midst of their work.
        await cancelWhenGracefulShutdown {
            await listens()
            if !Task.isCancelled { notifier.ready() }
            while !Task.isCancelled {
                await beat()
                try? await Task.sleep(for: .seconds(interval))
            }
        }
        notifier.stopping()
    }

    /// Waits until the control socket answers: whoever was told that the service is ready may ask it for something.
    private func listens() async {
        let remote = RemoteEngine(path: "\(engine.archiveFolder)/run/control.sock")
        while !Task.isCancelled, await !remote.isReachable() { try? await Task.sleep(for: .milliseconds(10)) }
    }

    private func beat() async {
        do {
            let health = try await engine.health()
            notifier.alive()
            notifier.status(health)
        } catch {
            logger.error("self-check failed", metadata: ["error": "\(error)"])
        }
    }
}
