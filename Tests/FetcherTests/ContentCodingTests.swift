import CZlib
import Model
import Testing

@testable import Fetcher

@Suite("Content codings")
struct ContentCodingTests {
    private static let plain = Array(String(repeating: "<p>Seen on a given day.</p>\n", count: 400).utf8)

    /// zlib's own compressor: 31 gzip, 15 zlib, -15 bare.
    static func deflated(_ bytes: [UInt8], _ windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var out = [UInt8](repeating: 0, count: bytes.count + 1000)
        let made = input.withUnsafeMutableBufferPointer { input in
            out.withUnsafeMutableBufferPointer { out in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(out.count)
                deflate(&stream, Z_FINISH)
                return out.count - Int(stream.avail_out)
            }
        }
        return Array(out[..<made])
    }

    static let gzip = deflated(plain, 31)
    static let wholes: [([String], [UInt8])] = [
        ([], plain), (["identity"], plain), (["gzip"], gzip), (["GZip"], gzip), (["x-gzip"], gzip),
        ([" gzip ; q=1"], gzip),
        (["deflate"], deflated(plain, 15)), (["deflate"], deflated(plain, -15)), (["gzip, gzip"], deflated(gzip, 31)),
        (["deflate", "gzip"], deflated(deflated(plain, 15), 31)), (["gzip"], gzip + [0, 0, 0]),
    ]

    @Test("undo gzip and deflate in every dress", arguments: wholes)
    func whole(names: [String], bytes: [UInt8]) {
        #expect(ContentCoding.decode(bytes, contentEncoding: names) == DecodedBody(bytes: ContentCodingTests.plain))
    }

    @Test("join the members of one gzip stream")
    func members() {
        let two = ContentCoding.decode(ContentCodingTests.gzip + ContentCodingTests.gzip, contentEncoding: ["gzip"])
        #expect(two == DecodedBody(bytes: ContentCodingTests.plain + ContentCodingTests.plain))
    }

    @Test("keep what comes out of a torn stream", arguments: [20, 60, 90])
    func torn(length: Int) {
        let body = ContentCoding.decode(Array(ContentCodingTests.gzip.prefix(length)), contentEncoding: ["gzip"])
        #expect(body.flags == [.torn])
        #expect(ContentCodingTests.plain.starts(with: body.bytes))
    }

    @Test("stop at the limits", arguments: [31, 15, -15] as [Int32])
    func bomb(windowBits: Int32) {
        let bomb = ContentCodingTests.deflated([UInt8](repeating: 0, count: 20_000_000), windowBits)
        let name = windowBits == 31 ? "gzip" : "deflate"
        let ratio = ContentCoding.decode(bomb, contentEncoding: [name])
        #expect(ratio.flags == [.bomb])
        #expect(ratio.bytes.count == bomb.count * 200)
        let limits = ContentCoding.Limits(maxDecoded: 5000, maxRatio: 10_000)
        let size = ContentCoding.decode(bomb, contentEncoding: [name], limits: limits)
        #expect(size.flags == [.bomb])
        #expect(size.bytes.count == 5000)
    }

    @Test("measure a bomb within a bomb by what was on the wire")
    func nested() {
        let bomb = ContentCodingTests.deflated(
            ContentCodingTests.deflated([UInt8](repeating: 0, count: 50_000_000), 31), 31)
        let body = ContentCoding.decode(bomb, contentEncoding: ["gzip, gzip"])
        #expect(body.flags == [.bomb])
        #expect(body.bytes.count == 1 << 20)
    }

    @Test(
        "hand back what nobody asked for",
        arguments: [["br"], ["zstd"], ["compress"], ["utf-8"], ["gzip, gzip, gzip, gzip"]])
    func unknown(names: [String]) {
        let body = ContentCoding.decode([1, 2, 3], contentEncoding: names)
        #expect(body == DecodedBody(bytes: [1, 2, 3], flags: [.unknown], undecoded: names[0]))
    }

    @Test("undo what they can around an unknown one")
    func mixed() {
        let body = ContentCoding.decode(ContentCodingTests.gzip, contentEncoding: ["br, gzip"])
        #expect(body == DecodedBody(bytes: ContentCodingTests.plain, flags: [.unknown], undecoded: "br"))
    }

    @Test("take plain bytes under a coding's name as they are", arguments: ["gzip", "deflate"])
    func mislabelled(name: String) {
        let page = Array("<!doctype html><title>plain</title>".utf8)
        #expect(ContentCoding.decode(page, contentEncoding: [name]) == DecodedBody(bytes: page, flags: [.mislabelled]))
    }

    @Test("pass an empty body", arguments: ["gzip", "deflate", "br"])
    func empty(name: String) {
        #expect(ContentCoding.decode([], contentEncoding: [name]) == DecodedBody(bytes: []))
    }

    @Test("survive noise of every length")
    func noise() {
        var random = SystemRandomNumberGenerator()
        for length in 1..<400 {
            let bytes = [0x1F, 0x8B, 8] + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            for name in ["gzip", "deflate", "gzip, deflate"] {
                #expect(ContentCoding.decode(bytes, contentEncoding: [name]).bytes.count <= 1 << 20)
            }
        }
    }
}
