internal import Foundation
internal import NIOCore
internal import NIOPosix

/// The engine of a running daemon, reached through its control socket.
package struct RemoteEngine: Engine {
    private let path: String

    /// - Parameter path: the socket in the archive's `run` folder.
    package init(path: String) { self.path = path }

    /// Whether a daemon answers there.
    package func isReachable() async -> Bool {
        guard let channel = try? await connect() else { return false }
        try? await channel.executeThenClose { _, _ in }
        return true
    }

    package func perform(
        _ request: EngineRequest, emit: @escaping @Sendable (EngineEvent) async -> Void
    ) async throws {
        let channel = try await connect()
        try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(bytes: ControlLine.encode(request)))
            var splitter = LineSplitter()
            for try await buffer in inbound {
                for line in splitter.take(buffer.readableBytesView) ?? [] {
                    switch try ControlLine.decode(ControlMessage.self, from: line) {
                    case .event(let event): await emit(event)
                    case .failed(let failure): throw failure
                    case .done: return
                    }
                }
            }
            try Task.checkCancellation()
            throw EngineFailure("the daemon went away before it was done; see its log", code: .archive)
        }
    }

    private func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
        let address = try SocketPath(path)
        return try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(unixDomainSocketPath: address.short) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
    }
}
