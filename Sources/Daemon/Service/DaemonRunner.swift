package import Logging
internal import Model
package import ServiceLifecycle
package import Settings
internal import UnixSignals

/// `vidimus run`: the engine, the control socket, the heartbeat and whatever else is to live beside them, as one group.
package struct DaemonRunner {
    private let configuration: Configuration
    private let reread: @Sendable () throws -> Configuration
    private let logger: Logger
    private let notifier = ServiceNotifier()

    package init(
        configuration: Configuration, reread: @escaping @Sendable () throws -> Configuration, logger: Logger
    ) {
        self.configuration = configuration
        self.reread = reread
        self.logger = logger
    }

    /// Runs until SIGTERM or SIGINT; then visits under way end, the archive is sealed, and it returns.
    ///
    /// - Parameter beside: makes the services that look at the archive from outside (the web).
    /// - Throws: `EngineFailure` when the archive cannot be opened or a service fails.
    package func run(beside: (LocalEngine) throws -> [any Service]) async throws {
        notifier.status("opening the archive")
        let engine = try await LocalEngine.open(configuration, isScheduling: true, logger: logger, reread: reread)
        let services: [any Service]
        do {
            services =
                [
                    EngineService(engine: engine),
                    ControlServer(path: LocalEngine.socketPath(configuration), engine: engine, logger: logger),
                ] + (try beside(engine)) + [
                    ReloadService(engine: engine, notifier: notifier, logger: logger),
                    HeartbeatService(engine: engine, notifier: notifier, logger: logger),
                    FixityService(archive: engine.archiveFolder, logger: logger),
                    NotificationService(notifier: engine.notifier, logger: logger),
                ]
        } catch {
            await engine.close()
            throw error
        }
        var group = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(9)
        logger.notice("vidimus runs", metadata: ["archive": "\(engine.archiveFolder)"])
        do { try await ServiceGroup(configuration: group).run() } catch {
            await engine.close()
            throw translated(error)
        }
        logger.notice("vidimus has stopped")
    }
}
