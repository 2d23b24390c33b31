import Model
import Testing

@testable import Fetcher

@Suite("The head reader")
struct HeadReaderTests {
    private func read(_ lines: [String]) -> HeadReader {
        var reader = HeadReader()
        for line in lines { Array(line.utf8).withUnsafeBytes { reader.take($0) } }
        return reader
    }

    @Test("reads status, reason and fields in order")
    func plain() {
        let head = read(["HTTP/1.1 404 Not  Found\r\n", "A: 1\r\n", "b:2 \r\n", "A:\t3\r\n", "\r\n"])
        #expect(head.version == "1.1" && head.status == 404 && head.reason == "Not  Found" && head.isComplete)
        #expect(head.headers.fields == [.init("A", "1"), .init("b", "2"), .init("A", "3")])
        #expect(head.bytes == 25 + 6 + 6 + 6 + 2)
    }

    @Test("lets the last block count and drops trailers")
    func blocks() {
        var lines = ["HTTP/1.1 103 Early Hints\r\n", "Link: x\r\n", "\r\n"]
        #expect(!read(lines).isComplete)
        lines += ["HTTP/1.1 200 OK\r\n", "B: 2\r\n", "\r\n", "Trailer: late\r\n", "HTTP/1.1 500 No\r\n"]
        let head = read(lines)
        #expect(head.status == 200 && head.headers.fields == [.init("B", "2")])
    }

    @Test("reads HTTP/2 without a reason")
    func two() {
        let head = read(["HTTP/2 200 \r\n", "server: x\r\n", "\r\n"])
        #expect(head.version == "2" && head.status == 200 && head.reason == "")
    }

    @Test("joins folded lines, and drops lines without a name")
    func folded() {
        let head = read(["HTTP/1.1 200 OK\r\n", "A: one\r\n", "  two\r\n", "nonsense\r\n", "\r\n"])
        #expect(head.headers.fields == [.init("A", "one two")])
    }

    @Test("reads what is not UTF-8 as Latin-1")
    func latin1() {
        var reader = HeadReader()
        ([UInt8]("X: caf".utf8) + [0xE9, 13, 10]).withUnsafeBytes { reader.take($0) }
        #expect(reader.headers["X"] == "café")
    }
}
