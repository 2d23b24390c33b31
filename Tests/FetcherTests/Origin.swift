import CLinux
import Foundation
import Synchronization
import TestSupport

/// A small origin on loopback that answers with whatever bytes a test wants, one thread a connection.
final class Origin: Sendable {
    var port: Int { listener.port }
    /// Connections taken so far.
    var accepted: Int { counter.load(ordering: .relaxed) }

    private let listener = LoopbackListener()
    private let counter = Atomic(0)

    /// Answers each request with `answer`, which may write, wait and break off as it likes.
    ///
    /// - Parameter greeting: whether it speaks without being asked.
    init(greeting: Bool = false, _ answer: @escaping @Sendable (Connection) -> Void) {
        listener.start { [self] client in
            counter.add(1, ordering: .relaxed)
            Thread.detachNewThread {
                let connection = Connection(client)
                while greeting || connection.nextRequest() {
                    answer(connection)
                    if greeting { return }
                }
            }
        }
    }

    /// An origin that says the same to everybody.
    convenience init(_ answer: String, greeting: Bool = false) { self.init(greeting: greeting) { $0.send(answer) } }

    func stop() { listener.stop() }

    var url: String { "http://127.0.0.1:\(port)" }

    /// One client's connection and the request it has just sent.
    final class Connection {
        private(set) var head = ""
        private var fd: Int32

        init(_ fd: Int32) { self.fd = fd }

        deinit { hangUp() }

        var path: String { head.split(separator: " ").dropFirst().first.map(String.init) ?? "" }

        func nextRequest() -> Bool {
            var bytes: [UInt8] = []
            var one = [UInt8](repeating: 0, count: 4096)
            while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
                let count = fd < 0 ? 0 : recv(fd, &one, one.count, 0)
                guard count > 0 else { return false }
                bytes += one[..<count]
            }
            head = String(decoding: bytes, as: UTF8.self)
            return true
        }

        func send(_ text: String) { send(Array(text.utf8)) }

        /// False when the other side is gone.
        @discardableResult
        func send(_ bytes: [UInt8]) -> Bool {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    Foundation.send(fd, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }

        /// Returns when the client has closed.
        func waitForClose() {
            var byte: UInt8 = 0
            while recv(fd, &byte, 1, 0) > 0 {}
        }

        func hangUp() {
            if fd >= 0 { close(fd) }
            fd = -1
        }

        /// Closes with RST.
        func reset() {
            var now = linger(l_onoff: 1, l_linger: 0)
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
            hangUp()
        }
    }
}
