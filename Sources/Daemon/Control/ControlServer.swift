internal import Foundation
package import Logging
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle

/// Serves the engine to other commands through a Unix socket that only the archive's owner may open: one request a
/// connection, answered by JSON lines. A client that goes away cancels its request.
package struct ControlServer: Service {
    private let path: String
    private let engine: any Engine
    private let logger: Logger

    /// - Parameter path: where the socket is made; an old one is replaced, since the archive's lock is held.
    package init(path: String, engine: any Engine, logger: Logger) {
        self.path = path
        self.engine = engine
        self.logger = logger
    }

    package func run() async throws {
        let address = try SocketPath(path)
        unlink(path)
        // The folder is closed to others, so it does not matter what mode the socket is born with; changing the umask
        // instead would also change that of files which other threads make meanwhile.
        chmod(URL(fileURLWithPath: path).deletingLastPathComponent().path, 0o700)
        let (clients, arrivals) = AsyncStream.makeStream(of: Client.self)
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let client = try Client(wrappingChannelSynchronously: channel)
                    if case .terminated = arrivals.yield(client) { Self.turnAway(client) }
                }
            }
            .bind(unixDomainSocketPath: address.short).get()
        chmod(path, 0o600)
        defer { unlink(path) }
        await withDiscardingTaskGroup { group in
            for await client in clients.cancelOnGracefulShutdown() { group.addTask { await serve(client) } }
            arrivals.finish()
            group.cancelAll()
        }
        for await client in clients { Self.turnAway(client) }
        try await server.close()
    }

    /// A connection. When accepting fails because too many files are open, the bootstrap waits and tries again; a sequence of
    /// clients, as `NIOAsyncChannel` offers it of the server's channel, would end then.
    private typealias Client = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    /// Closes a connection that came when the server had stopped: a channel that nobody finishes ends the process.
    private static func turnAway(_ client: Client) {
        Task { try? await client.executeThenClose { _, _ in } }
    }

    /// Reads the request, then only watches for the client's leaving: the end of its stream cancels the answer.
    private func serve(_ client: Client) async {
        do {
            try await client.executeThenClose { inbound, outbound in
                try await withThrowingDiscardingTaskGroup { group in
                    var splitter = LineSplitter()
                    var asked = false
                    for try await buffer in inbound {
                        guard let lines = splitter.take(buffer.readableBytesView) else { break }
                        guard !asked, let line = lines.first else { continue }
                        asked = true
                        guard let request = try? ControlLine.decode(EngineRequest.self, from: line) else {
                            let failure = EngineFailure(
                                "the daemon does not understand this command; it is of another version, restart it",
                                code: .usage)
                            try await outbound.write(
                                ByteBuffer(bytes: ControlLine.encode(ControlMessage.failed(failure))))
                            outbound.finish()
                            continue
                        }
                        group.addTask {
                            try await answer(request, to: outbound)
                            outbound.finish()
                        }
                    }
                    group.cancelAll()
                }
            }
        } catch {
            logger.debug("control connection ended", metadata: ["error": "\(error)"])
        }
    }

    private func answer(
        _ request: EngineRequest, to outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) async throws {
        @Sendable func send(_ message: ControlMessage) async throws {
            try await outbound.write(ByteBuffer(bytes: ControlLine.encode(message)))
        }
        let journal: ReloadJournal? =
            if case .reload = request { ReloadJournal(cause: "reload", logger: logger) } else { nil }
        do {
            try await engine.perform(request) { event in
                journal?.note(event)
                try? await send(.event(event))
            }
            try await send(.done)
        } catch let failure as EngineFailure {
            journal?.failed(failure)
            try await send(.failed(failure))
        } catch is CancellationError {
            // In a task of its own: a cancelled one may not write any more. Nobody reads it when it was the client who left.
            let goodbye = EngineFailure("the daemon is stopping; ask again later", code: .interrupted)
            try await Task { try await send(.failed(goodbye)) }.value
        }
    }
}
