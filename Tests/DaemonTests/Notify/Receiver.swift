import Foundation
import Synchronization
import TestSupport

/// A webhook's other end on loopback: keeps what is posted, and answers with the statuses it was given, the last one for ever.
final class Receiver: Sendable {
    struct Letter: Sendable {
        var head: String
        var body: [UInt8]

        func field(_ name: String) -> String? {
            for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(name.lowercased() + ": ") {
                return String(line.dropFirst(name.utf8.count + 2))
            }
            return nil
        }
    }

    var letters: [Letter] { state.withLock { $0.letters } }
    private let listener = LoopbackListener()
    private let state: Mutex<(letters: [Letter], statuses: [Int])>

    init(_ statuses: Int...) {
        state = Mutex(([], statuses))
        listener.start { [weak self] client in
            self?.answer(client)
            close(client)
        }
    }

    var port: Int { listener.port }
    var url: String { "http://127.0.0.1:\(port)/hook" }

    private func answer(_ client: Int32) {
        guard let letter = Receiver.read(client) else { return }
        let status = state.withLock { state in
            state.letters.append(letter)
            return state.statuses.count > 1 ? state.statuses.removeFirst() : state.statuses[0]
        }
        let answer = Array("HTTP/1.1 \(status) Said\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
        _ = answer.withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    private static func read(_ client: Int32) -> Letter? {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                var letter = Letter(head: String(decoding: bytes[..<end.lowerBound], as: UTF8.self), body: [])
                letter.body = Array(bytes[end.upperBound...])
                if letter.body.count >= letter.field("Content-Length").flatMap(Int.init) ?? 0 { return letter }
            }
            let count = recv(client, &part, part.count, 0)
            guard count > 0 else { return nil }
            bytes += part[..<count]
        }
    }
}
