internal import Daemon
internal import Foundation
internal import Logging
internal import Settings

extension VidimusCommand {
    /// Performs a request where it belongs: in the running daemon when one holds the archive, else in this process.
    func perform(
        _ request: EngineRequest, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let configuration = try configuration()
        let remote = RemoteEngine(path: LocalEngine.socketPath(configuration))
        if await remote.isReachable() {
            return try await interruptible { try await remote.perform(request, emit: emit) }
        }
        try checkOwner(configuration)
        var logger = Logger(label: "vidimus") { _ in LineLogHandler(level: .warning, format: .logfmt) }
        logger.logLevel = .warning
        let engine = try await LocalEngine.open(configuration, isScheduling: false, logger: logger)
        do {
            try await interruptible { try await engine.perform(request, emit: emit) }
        } catch {
            await engine.close()
            throw error
        }
        await engine.close()
    }

    /// Runs `body`; the first SIGINT or SIGTERM cancels it, so that what was begun ends in order.
    func interruptible(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let work = Task { try await body() }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { work.cancel() }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        try await work.value
    }
}
