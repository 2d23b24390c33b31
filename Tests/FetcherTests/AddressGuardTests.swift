import Model
import Settings
import Testing

@testable import Fetcher

@Suite("The address guard")
struct AddressGuardTests {
    private func bytes(_ text: String) -> [UInt8] { AddressBlock(text)!.bytes }

    @Test("reads every row of its tables")
    func tables() {
        #expect(AddressGuard.v4.count == 15)
        #expect(AddressGuard.v6.count == 20)
    }

    @Test(
        "refuses whatever is not the public internet",
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1",
            "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1",
            "64:ff9b::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:0:4136:e378::1",
            "2001:2::1",
            "2001:20::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3ffe::1", "3fff::1", "5f00::1", "fc00::1",
            "fd12:3456::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "4000::1", "8000::1", "200::1",
        ])
    func refuses(address: String) {
        #expect(AddressGuard().objection(to: bytes(address)) != nil)
    }

    @Test(
        "lets public addresses through, up to the edges of the blocks",
        arguments: [
            "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.1",
            "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255", "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1", "2c00::1",
        ])
    func admits(address: String) {
        #expect(AddressGuard().objection(to: bytes(address)) == nil)
    }

    @Test("opens what is allowed, and only in its own family")
    func allowed() {
        let fence = AddressGuard(allowed: [AddressBlock("127.0.0.0/8")!, AddressBlock("fd00::/8")!])
        #expect(fence.objection(to: bytes("127.0.0.1")) == nil)
        #expect(fence.objection(to: bytes("fd00::1")) == nil)
        #expect(fence.objection(to: bytes("::ffff:127.0.0.1")) != nil)
        #expect(fence.objection(to: bytes("10.0.0.1")) != nil)
    }

    @Test("refuses what is no internet address", arguments: [0, 3, 5, 15, 17])
    func nonsense(count: Int) {
        #expect(AddressGuard().objection(to: [UInt8](repeating: 8, count: count)) != nil)
    }

    /// The URL spellings that reach loopback or the metadata service of clouds; the origin must never be asked.
    @Test(
        "stands behind every spelling of a host",
        arguments: [
            "127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "0x7f000001", "0177.0.0.1", "017700000001", "127.0.0.1.",
            "localhost", "LOCALHOST", "0.0.0.0", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "169.254.169.254", "0xa9fea9fe", "%31%32%37.0.0.1", "１２７.0.0.1",
            "127。0。0。1",
        ])
    func spellings(host: String) async throws {
        let origin = Origin("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let exchange = try await { () async throws -> Exchange in
            let fetcher = try Fetcher(options: loopbackOptions { $0.allowAddresses = [] })
            let url = try WebURL("http://\(host):\(origin.port)/")
            let exchange = await fetcher.hop(HopRequest(url: url))
            await fetcher.shutdown()
            return exchange
        }()
        origin.stop()
        #expect([.addressForbidden, .unreachable].contains(exchange.failure?.kind), "\(exchange.outcome)")
        #expect(exchange.requestHead == nil)
        #expect(exchange.remoteAddress == nil)
        #expect(origin.accepted == 0)
    }
}
