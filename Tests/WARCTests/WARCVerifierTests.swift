import Foundation
import Model
import Testing
import WARC

@Suite("Verifying")
struct WARCVerifierTests {
    @Test("a sound file has no faults, and its digests are counted")
    func sound() throws {
        let story = Samples.record(Samples.exchange(response: Samples.response(body: "text")))
        try Samples.withFile(Samples.bytes([Samples.info(), story])) { path in
            let report = try WARCVerifier.verify(path: path)
            #expect(report.isSound)
            #expect(report.digests == 3)
            #expect(report.records == ["warcinfo": 1, "response": 1])
        }
    }

    @Test("an altered payload in a member with a valid CRC is found by its digests")
    func altered() throws {
        var story = Samples.record(Samples.exchange(response: Samples.response(body: "text")))
        story.body[0] = UInt8(ascii: "T")
        try Samples.withFile(Samples.bytes([Samples.info(), story])) { path in
            let report = try WARCVerifier.verify(path: path)
            #expect(report.faults.map(\.kind) == [.digest, .digest])
        }
    }

    @Test(
        "a field that is missing or wrong is a fault",
        arguments: [
            ("WARC-Date", String?.none), ("WARC-Record-ID", nil), ("WARC-Target-URI", nil),
            ("WARC-Date", "yesterday"), ("WARC-Record-ID", "urn:uuid:1"), ("WARC-Target-URI", "http://a b/"),
            ("WARC-Warcinfo-ID", "<urn:uuid:unknown>"),
        ])
    func fields(_ name: String, _ value: String?) throws {
        var story = Samples.record(Samples.exchange(response: Samples.response(body: "text")))
        story.fields.fields.removeAll { $0.name == name }
        if let value { story.fields.append(name, value) }
        try Samples.withFile(Samples.bytes([Samples.info(), story])) { path in
            let report = try WARCVerifier.verify(path: path)
            #expect(report.faultCount == 1)
        }
    }

    /// `VIDIMUS_WARC_FIXTURES` names a folder with `good/*.warc.gz` and `bad/*.warc.gz`.
    static let fixtures = ProcessInfo.processInfo.environment["VIDIMUS_WARC_FIXTURES"]

    @Test("good fixtures are sound, bad ones are not", .enabled(if: fixtures != nil))
    func known() throws {
        for (folder, sound) in [("good", true), ("bad", false)] {
            let base = "\(Self.fixtures ?? "")/\(folder)"
            for name in try FileManager.default.contentsOfDirectory(atPath: base).sorted() where name.hasSuffix(".gz") {
                let report = try WARCVerifier.verify(path: "\(base)/\(name)")
                #expect(report.isSound == sound, "\(name): \(report.faults)")
            }
        }
    }
}
