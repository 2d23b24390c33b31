import Glibc

/// A client that sees the bytes as they come: what is tested here is what a well-mannered HTTP client would hide.
final class RawClient {
    enum End: Equatable { case closed, reset, silence }

    private let fd: Int32

    init(port: Int, timeout: Double = 5) throws {
        fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var wait = timeval(tv_sec: Int(timeout), tv_usec: Int(timeout * 1e6) % 1_000_000)
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(fd, $0, size) }
        }
        if result != 0 {
            close(fd)
            throw Refused()
        }
    }

    deinit { close(fd) }

    struct Refused: Error {}

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(fd, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Says that no more will be sent, and keeps reading.
    func finishSending() { shutdown(fd, Int32(SHUT_WR)) }

    func get(_ path: String, host: String, method: String = "GET", fields: [String] = []) {
        let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)"] + fields
        send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    }

    /// Reads to the end of the connection, or to `limit` bytes.
    func readAll(limit: Int = .max) -> (bytes: [UInt8], end: End) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = recv(fd, &buffer, buffer.count, 0)
            if count == 0 { return (bytes, .closed) }
            if count < 0 { return (bytes, errno == ECONNRESET ? .reset : .silence) }
            bytes += buffer[..<count]
        }
        return (bytes, .silence)
    }

    /// Reads one response that tells its length.
    func readResponse() -> Response? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !bytes.ends(with: "\r\n\r\n") {
            guard recv(fd, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
        }
        var response = Response(head: String(decoding: bytes, as: UTF8.self))
        let length = response["Content-Length"].flatMap { Int($0) } ?? 0
        var body = [UInt8](repeating: 0, count: length)
        if length > 0 {
            guard recv(fd, &body, length, Int32(MSG_WAITALL)) == length else { return nil }
        }
        response.body = String(decoding: body, as: UTF8.self)
        return response
    }

    struct Response {
        var head: String
        var body = ""

        var status: Int { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }

        subscript(name: String) -> String? {
            for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(name.lowercased() + ":") {
                return String(line.dropFirst(name.count + 2))
            }
            return nil
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with text: StaticString) -> Bool {
        text.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
}
