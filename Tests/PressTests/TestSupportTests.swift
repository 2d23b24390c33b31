import Foundation
import Model
import TestSupport
import Testing

struct TestSupportTests {
    @Test("a manual clock moves only when told")
    func clock() {
        let clock = ManualClock()
        #expect(clock.now.iso8601 == "2008-04-12T12:00:00Z")
        #expect(clock.advance(by: 1.5) == clock.now)
        #expect(clock.now.iso8601 == "2008-04-12T12:00:01.500000Z")
        clock.set(Timestamp(seconds: 0))
        #expect(clock.now.iso8601 == "1970-01-01T00:00:00Z")
    }

    @Test("a temporary folder goes away with its owner")
    func folder() throws {
        var folder: TemporaryFolder? = try TemporaryFolder("gone")
        let path = try #require(folder?.path)
        try folder?.write("a", to: "x/y/z.txt")
        #expect(folder?.files() == ["x/y/z.txt"])
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
