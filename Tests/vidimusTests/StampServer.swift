import Foundation
import TestSupport
import Testing

/// A time-stamp server (RFC 3161) on loopback: `openssl ts -reply` behind the least HTTP that will do, with an authority made
/// for the occasion.
final class StampServer: @unchecked Sendable {
    let folder: TemporaryFolder
    let port: UInt16
    private let listener: Int32

    /// Where requests go.
    var url: String { "http://127.0.0.1:\(port)/" }
    /// PEM file of the authority to trust.
    var authority: String { folder.file("ca.pem") }

    init() async throws {
        folder = try TemporaryFolder("stamps")
        try await StampServer.shell(StampServer.setup, in: folder.path)
        let opened = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(opened, address, length) == 0 && listen(opened, 4) == 0
                    && getsockname(opened, address, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRINUSE) }
        listener = opened
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in serve() }
    }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func serve() {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0 { break }
            Task {
                await answer(connection)
                close(connection)
            }
        }
        close(listener)
    }

    private func answer(_ connection: Int32) async {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !StampServer.isWhole(request) {
            let n = read(connection, &buffer, buffer.count)
            if n <= 0 { return }
            request += buffer[..<n]
        }
        guard let body = StampServer.body(of: request) else { return }
        try? Data(body).write(to: URL(fileURLWithPath: folder.file("query")))
        try? await StampServer.shell("openssl ts -reply -config tsa.cnf -queryfile query -out reply", in: folder.path)
        let reply = FileManager.default.contents(atPath: folder.file("reply")) ?? Data()
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: \(reply.count)\r\n\r\n"
        let answer = [UInt8](head.utf8) + [UInt8](reply)
        _ = answer.withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
    }

    private static func body(of request: [UInt8]) -> [UInt8]? {
        guard let end = request.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        return Array(request[end.upperBound...])
    }

    private static func isWhole(_ request: [UInt8]) -> Bool {
        guard let body = body(of: request) else { return false }
        let head = String(decoding: request.dropLast(body.count), as: UTF8.self).lowercased()
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
        return body.count >= length.flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
    }

    private static func shell(_ script: String, in folder: String) async throws {
        let ended = try await Tool.shell(script, in: folder).run()
        try #require(ended.code == 0, "\(ended.errors)")
    }

    private static let setup = """
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Authority
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Stamps
        printf 'extendedKeyUsage=critical,timeStamping\\nkeyUsage=critical,digitalSignature\\n' > extensions
        openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile extensions -out tsa.pem
        printf '%s\\n' '[tsa]' 'default_tsa = stamps' '[stamps]' 'serial = serial' 'signer_cert = tsa.pem' 'certs = tsa.pem' \\
            'signer_key = tsa.key' 'signer_digest = sha256' 'default_policy = 1.2.3.4.1' 'digests = sha256' > tsa.cnf
        """
}
