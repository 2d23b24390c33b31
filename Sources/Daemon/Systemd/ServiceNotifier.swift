internal import CLinux
internal import Foundation
internal import Model
internal import Synchronization

/// Tells systemd how the service is (sd_notify(3)): one datagram a message to the socket that `NOTIFY_SOCKET` names.
/// Without that variable every call does nothing, so the daemon runs the same from a terminal.
package struct ServiceNotifier: Sendable {
    private let address: [UInt8]?

    /// Reads `NOTIFY_SOCKET` from the environment given.
    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard let path = environment["NOTIFY_SOCKET"], path.hasPrefix("/") || path.hasPrefix("@"),
            path.utf8.count < 108
        else {
            address = nil
            return
        }
        // An abstract socket is written with `@` in place of its leading NUL.
        address = path.hasPrefix("@") ? [0] + Array(path.utf8.dropFirst()) : Array(path.utf8)
    }

    package var isActive: Bool { address != nil }

    /// The service serves: `READY=1`.
    package func ready() { send("READY=1") }

    /// The service rereads its configuration; `ready()` ends it.
    package func reloading() { send("RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds())") }

    package func stopping() { send("STOPPING=1") }

    /// One line for `systemctl status`.
    package func status(_ text: String) { send("STATUS=\(text.printable)") }

    /// The service is well: feeds the watchdog.
    package func alive() { send("WATCHDOG=1") }

    /// Asks for more time while a long start (a recovery) goes on.
    package func extendTimeout(seconds: Double) { send("EXTEND_TIMEOUT_USEC=\(Int(seconds * 1_000_000))") }

    private func send(_ message: String) {
        guard let path = address else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &target.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let bytes = Array(message.utf8)
        withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }

    private func monotonicMicroseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
