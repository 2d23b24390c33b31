import Foundation
import Glibc
import Testing

@testable import Daemon

@Suite("systemd hears how the service is")
struct ServiceNotifierTests {
    /// A datagram socket that listens as systemd does.
    private struct Listener: ~Copyable {
        let descriptor: Int32

        init(_ name: [UInt8]) throws {
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
            let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
            }
            try #require(bound == 0)
        }

        func next() -> String {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        }

        deinit { close(descriptor) }
    }

    @Test("messages arrive at a named and at an abstract socket", arguments: ["/tmp/", "@"])
    func messages(prefix: String) throws {
        let name = "\(prefix)vidimus-notify-\(UUID().uuidString)"
        defer { if prefix != "@" { unlink(name) } }
        let listener = try Listener(prefix == "@" ? [0] + Array(name.utf8.dropFirst()) : Array(name.utf8))
        let notifier = ServiceNotifier(environment: ["NOTIFY_SOCKET": name])
        notifier.ready()
        #expect(listener.next() == "READY=1")
        notifier.status("3 due\nREADY=1")
        #expect(listener.next() == "STATUS=3 due\\nREADY=1")
        notifier.reloading()
        #expect(listener.next().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        notifier.alive()
        #expect(listener.next() == "WATCHDOG=1")
    }

    @Test("without systemd nothing happens", arguments: [[:], ["NOTIFY_SOCKET": "relative"]])
    func silent(environment: [String: String]) {
        let notifier = ServiceNotifier(environment: environment)
        #expect(!notifier.isActive)
        notifier.ready()
    }
}
