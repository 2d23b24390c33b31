internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Logging
internal import Settings
internal import Web

/// `vidimus run`.
struct RunCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run the daemon: schedule, capture, judge, serve.",
        discussion: """
            Visits each source when it is due, until SIGTERM or SIGINT. SIGHUP, like `vidimus reload`, rereads config.json and the \
            chronicles. Pages, JSON and metrics are served on http.listen; when that port is taken, the daemon says so, goes on without \
            them and tries again. Under systemd it reports readiness, status and a watchdog; `make install` puts the unit in place.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        // Until the service listens for it, a SIGHUP must not end the process: recovery may take a while.
        signal(SIGHUP, SIG_IGN)
        let configuration = try configuration()
        try checkOwner(configuration)
        var logger = Logger(label: "vidimus") { [log = configuration.log] _ in
            LineLogHandler(level: .info, format: LineLogHandler.Format(log.format))
        }
        logger.logLevel = Logger.Level(rawValue: configuration.log.level.rawValue) ?? .info
        signal(SIGPIPE, SIG_IGN)
        try await DaemonRunner(configuration: configuration, reread: { try self.configuration() }, logger: logger)
            .run(beside: { engine in
                [
                    WebServer(
                        settings: configuration.http, reader: engine.reader, logger: logger,
                        pulse: {
                            let pulse = try await engine.pulse()
                            return DaemonPulse(
                                version: LocalEngine.version, since: pulse.since, inFlight: pulse.inFlight,
                                paused: pulse.paused)
                        })
                ]
            })
    }
}

extension LineLogHandler.Format {
    init(_ format: LogSettings.Format) {
        self =
            switch format {
            case .auto: .automatic
            case .journald: .journal
            case .logfmt, .text: .logfmt
            }
    }
}
