package import Archive
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
package import Logging
internal import Model
internal import NIOCore
internal import ServiceLifecycle
package import Settings
internal import Synchronization

/// The pages, the API and the metrics on `http.listen`, for as long as the group of services runs.
///
/// The archive comes first: when the port is taken, the server says so once, tries again every half minute, and the
/// daemon goes on fetching meanwhile.
package struct WebServer: Service {
    private let settings: HTTPSettings
    private let site: Site
    private let logger: Logger
    private let retry: Duration
    private let onListening: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - reader: the archive that is shown.
    ///   - pulse: asks the daemon how it is; throws when it does not answer as it should.
    ///   - retry: how long to wait before listening is tried again.
    ///   - onListening: is told the port once connections are taken.
    package init(
        settings: HTTPSettings, reader: ArchiveReader, logger: Logger,
        pulse: @escaping @Sendable () async throws -> DaemonPulse, retry: Duration = .seconds(30),
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.settings = settings
        site = Site(settings: settings, reader: reader, pulse: pulse)
        self.logger = logger
        self.retry = retry
        self.onListening = onListening
    }

    /// Returns after a graceful shutdown, when the answers under way are sent.
    package func run() async throws {
        var complaint: WebError?
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do { return try await serve() } catch let error as WebError {
                if error != complaint { logger.error("\(error)") }
                complaint = error
                if case .notLoopback = error { return try await gracefulShutdown() }
                await cancelWhenGracefulShutdown { try? await Task.sleep(for: retry) }
            }
        }
    }

    /// Serves until told to stop.
    ///
    /// - Throws: `WebError` when connections could not be taken in the first place.
    private func serve() async throws {
        guard settings.listen.isLoopback else { throw WebError.notLoopback(address: settings.listen.description) }
        let isListening = Mutex(false)
        do {
            try await application { port in
                isListening.withLock { $0 = true }
                logger.notice("pages are served", metadata: ["address": "\(address(port: port))"])
                await onListening(port)
            }.run()
        } catch {
            if isListening.withLock({ $0 }) || error is CancellationError { throw error }
            throw WebError.cannotListen(address: settings.listen.description, reason: WebServer.reason(error))
        }
    }

    private func application(
        onListening: @escaping @Sendable (Int) async -> Void
    ) -> Application<RouterResponder<BasicRequestContext>> {
        // What the framework says of its own life is not for the journal.
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return Application(
            router: site.router(),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    idleTimeout: .seconds(30),
                    httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                        maxHeaderFieldSize: 65_536, maxHeaderListSize: 65_536, maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.listen.host, port: settings.listen.port ?? 8480),
                availableConnectionsDelegate: MaximumAvailableConnections(256)),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) }, logger: quiet)
    }

    private func address(port: Int) -> String {
        "http://\(Endpoint(host: settings.listen.host, port: port))\(settings.base)"
    }

    /// What the system said, without the call that said it: `Address already in use`.
    private static func reason(_ error: any Error) -> String {
        guard let code = (error as? IOError)?.errnoCode else { return "\(error)" }
        return String(cString: strerror(code))
    }
}
