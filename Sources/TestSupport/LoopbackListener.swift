internal import CLinux
internal import Foundation
internal import Synchronization

/// Takes connections on a free port of loopback, on a thread of its own, until it is stopped or goes away.
package final class LoopbackListener: Sendable {
    package let port: Int
    private let listener: Int32
    private let isStopped = Atomic(false)

    /// Connections wait until `start`.
    package init() {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listener, $0, length)
                _ = listen(listener, 512)
                _ = getsockname(listener, $0, &length)
            }
        }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { stop() }

    /// Calls `take` with the descriptor of each connection, one after another; `take` closes it.
    package func start(_ take: @escaping @Sendable (Int32) -> Void) {
        Thread.detachNewThread { [listener] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0 else {
                    // Closed here alone: its number could else be another listener's by the next accept.
                    close(listener)
                    return
                }
                take(client)
            }
        }
    }

    /// Only the first call does anything: afterwards the descriptor may be somebody else's.
    package func stop() {
        if !isStopped.exchange(true, ordering: .relaxed) { shutdown(listener, Int32(SHUT_RDWR)) }
    }
}
