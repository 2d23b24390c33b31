import Archive
import Catalog
import Foundation
import Model
import Testing
import WARC

@Suite("A takedown")
struct RedactionTests {
    static let url = "http://press.example/story"
    static let copy = "http://mirror.example/story"
    static let source = SourceKey(try! WebURL(url))
    static let secret = "The council hid the cracks of the bridge, says a quiet engineer."

    /// Two visits of one page, the second a revisit; the same bytes under another URL; and a page of its own. In two files.
    static func archive(_ sandbox: borrowing Sandbox) async throws -> [CaptureID] {
        let (archive, _) = try await sandbox.open()
        let page = Visit.page("<p>\(secret)</p>")
        var kept: [CaptureID] = []
        for capture in [
            Visit.capture(url, page, text: secret),
            Visit.capture("http://other.example/", after: 10, Visit.page("<p>Other</p>"), text: "Quite other words."),
        ] { kept.append(try await archive.keep(capture, events: [Visit.event]).id) }
        try await archive.seal()
        for capture in [
            Visit.capture(url, after: 20, page, text: secret), Visit.capture(copy, after: 30, page, text: secret),
        ] { kept.append(try await archive.keep(capture, events: [Visit.event]).id) }
        try await archive.close()
        archive.catalog.close()
        return kept
    }

    static func redact(
        _ sandbox: borrowing Sandbox, _ target: RedactionTarget = .source(source)
    ) async throws -> RedactionReport {
        try await Archive.redact(sandbox.path, target, reason: "court order 7/26")
    }

    /// Whether the words stand anywhere in the archive's files, compressed or not.
    static func holdsSecret(_ sandbox: borrowing Sandbox) throws -> Bool {
        for name in sandbox.warcs() {
            var reader = try WARCReader(path: "\(sandbox.path)/warc/\(name)")
            while let item = try reader.next() {
                if case .record(let entry) = item,
                    String(decoding: entry.record.body, as: UTF8.self).contains("hid the cracks")
                {
                    return true
                }
            }
        }
        return ["catalog.sqlite", "catalog.sqlite-wal"].contains { name in
            let bytes = sandbox.bytes(name)
            return ["hid the cracks", "engineer"].contains { bytes.firstRange(of: Array($0.utf8)) != nil }
        }
    }

    static func audit(_ sandbox: borrowing Sandbox) async throws -> Audit.Report {
        try await Audit.run(sandbox.path, level: .everything)
    }

    static func isRebuiltAlike(_ sandbox: borrowing Sandbox) async throws -> [String] {
        let (report, tables) = try await Archive.compare(sandbox.path)
        return report.faults + tables.filter { !$0.isEqual }.map { "\($0)" }
    }

    @Test("leaves no word of the page in the files, and tombstones to which revisits of every URL lead")
    func takenOut() async throws {
        let sandbox = Sandbox()
        let ids = try await Self.archive(sandbox)
        #expect(try Self.holdsSecret(sandbox))
        let before = Ledger.verify(ArchiveFolder(sandbox.path)).lines
        let report = try await Self.redact(sandbox)
        #expect(report.captures == [ids[0], ids[2]])
        #expect(report.responses == 1 && report.texts == 1 && report.files.count == 1)
        #expect(try !Self.holdsSecret(sandbox))
        let reader = try ArchiveReader.open(sandbox.path)
        defer { reader.catalog.close() }
        for i in [0, 2, 3] {
            let capture = try #require(try await reader.catalog.capture(ids[i]))
            #expect(capture.hops[0].response?.redaction?.reason == "court order 7/26", "\(i)")
            let message = try await reader.response(of: capture)
            #expect(message.redaction != nil && message.head?.status == 451)
            let body = String(decoding: message.body ?? [], as: UTF8.self)
            #expect(body.contains("court order 7/26") && body.contains(capture.hops[0].payloadDigest?.hex ?? "?"))
            let digest = try #require(capture.textDigest)
            #expect(try await reader.text(digest) == nil)
            #expect(try await reader.catalog.redaction(ofText: digest)?.at == report.done)
        }
        let other = try #require(try await reader.catalog.capture(ids[1]))
        #expect(try await reader.response(of: other).body == Array("<p>Other</p>".utf8))
        #expect(try await reader.catalog.search(SearchRequest("engineer")).isEmpty)
        #expect(try await reader.catalog.search(SearchRequest("quite")).count == 1)
        let after = Ledger.verify(ArchiveFolder(sandbox.path))
        #expect(after.broken.isEmpty && after.lines.count == before.count + 1)
        #expect(after.lines.last?.replaced == before[0].sha256)
        #expect(after.lines.last?.reason == "court order 7/26")
        let audit = try await Self.audit(sandbox)
        #expect(audit.faults == [])
        #expect(audit.notes.contains { $0.contains("court order 7/26") })
        #expect(try await Self.isRebuiltAlike(sandbox) == [])
    }

    @Test("of one capture that is a revisit takes the bytes out where they stand")
    func oneCapture() async throws {
        let sandbox = Sandbox()
        let ids = try await Self.archive(sandbox)
        let report = try await Self.redact(sandbox, .capture(ids[3]))
        #expect(report.captures == [ids[3]] && report.responses == 1 && report.texts == 1)
        #expect(report.others == [Self.url])
        #expect(try !Self.holdsSecret(sandbox))
        #expect(try await Self.audit(sandbox).faults == [])
    }

    @Test("changes nothing where it is only looked at, and nothing more when it is repeated")
    func repeated() async throws {
        let sandbox = Sandbox()
        _ = try await Self.archive(sandbox)
        let ledger = sandbox.bytes("ledger.jsonl")
        let looked = try await Archive.redact(
            sandbox.path, .source(Self.source), reason: "x", confirm: { _ in false })
        #expect(looked.done == nil && looked.files.count == 1 && looked.bytes > 0)
        #expect(sandbox.bytes("ledger.jsonl") == ledger)
        #expect(try Self.holdsSecret(sandbox))
        _ = try await Self.redact(sandbox)
        let done = sandbox.bytes("ledger.jsonl")
        let again = try await Self.redact(sandbox)
        #expect(again.isEmpty && again.captures.count == 2 && again.done == nil)
        #expect(sandbox.bytes("ledger.jsonl") == done)
    }

    @Test("lets the same bytes be stored anew, while earlier visits still lead to the tombstone")
    func storedAnew() async throws {
        let sandbox = Sandbox()
        let ids = try await Self.archive(sandbox)
        _ = try await Self.redact(sandbox)
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.isClean)
        let page = Visit.page("<p>\(Self.secret)</p>")
        let day = Timestamp.now - Visit.first + 60
        let fresh = try await archive.keep(Visit.capture(Self.url, after: day, page, text: Self.secret))
        let second = try await archive.keep(Visit.capture(Self.url, after: day + 60, page, text: Self.secret))
        for (id, isRevisit) in [(fresh.id, false), (second.id, true)] {
            let capture = try #require(try await archive.catalog.capture(id))
            #expect(capture.hops[0].response?.isRevisit == isRevisit && capture.version == 1)
            let message = try await archive.reader.response(of: capture)
            #expect(message.redaction == nil && message.body == Array("<p>\(Self.secret)</p>".utf8))
        }
        let old = try #require(try await archive.catalog.capture(ids[2]))
        #expect(try await archive.reader.response(of: old).redaction != nil)
        try await archive.close()
        archive.catalog.close()
        #expect(try await Self.audit(sandbox).faults == [])
        #expect(try await Self.isRebuiltAlike(sandbox) == [])
        #expect(try await Self.redact(sandbox).responses == 1)
        #expect(try !Self.holdsSecret(sandbox))
        #expect(try await Self.audit(sandbox).faults == [])
        #expect(try await Self.isRebuiltAlike(sandbox) == [])
    }

    /// Where a crash may interrupt the takedown: what stands on the disk then.
    enum Crash: CaseIterable {
        case halfWritten, written, inLedger, renamed
    }

    @Test("that a crash interrupts is undone or ended by the next start", arguments: Crash.allCases)
    func crash(_ crash: Crash) async throws {
        let sandbox = Sandbox()
        _ = try await Self.archive(sandbox)
        let name = "warc/" + sandbox.warcs()[0]
        let files = [name, "ledger.jsonl", "catalog.sqlite"]
        let old = files.map { sandbox.bytes($0) }
        _ = try await Self.redact(sandbox)
        let new = files.map { sandbox.bytes($0) }
        // Back to the old state, then as far as the crash let the takedown come.
        for (file, bytes) in zip(files, old) { try sandbox.write(bytes, to: file) }
        switch crash {
        case .halfWritten: try sandbox.write(Array(new[0].prefix(700)), to: name + ".redacting")
        case .written: try sandbox.write(new[0], to: name + ".redacting")
        case .inLedger:
            try sandbox.write(new[0], to: name + ".redacting")
            try sandbox.write(new[1], to: "ledger.jsonl")
        case .renamed:
            try sandbox.write(new[0], to: name)
            try sandbox.write(new[1], to: "ledger.jsonl")
        }
        let (archive, recovery) = try await sandbox.open()
        try await archive.close()
        archive.catalog.close()
        let isUndone = crash == .halfWritten || crash == .written
        #expect(recovery.warnings.contains { $0.contains("run `vidimus redact` again") } == isUndone)
        #expect(sandbox.warcs().count == 2)
        #expect(try Self.holdsSecret(sandbox) == isUndone)
        #expect(try await Self.audit(sandbox).faults == [])
        #expect(try await Self.isRebuiltAlike(sandbox) == [])
        let (again, second) = try await sandbox.open()
        #expect(second.isClean)
        try await again.close()
    }

    @Test("that a crash interrupts is ended by a rebuild of the catalog, too", arguments: [false, true])
    func rebuilt(_ knowsCaptures: Bool) async throws {
        let sandbox = Sandbox()
        _ = try await Self.archive(sandbox)
        let name = "warc/" + sandbox.warcs()[0]
        let (old, catalog) = (sandbox.bytes(name), sandbox.bytes("catalog.sqlite"))
        _ = try await Self.redact(sandbox)
        try sandbox.write(sandbox.bytes(name), to: name + ".redacting")
        try sandbox.write(old, to: name)
        if knowsCaptures {
            try sandbox.write(catalog, to: "catalog.sqlite")
        } else {
            try FileManager.default.removeItem(atPath: "\(sandbox.path)/catalog.sqlite")
        }
        let report = try await Archive.reindex(sandbox.path)
        #expect(report.faults == [] && report.captures == 4)
        #expect(try !Self.holdsSecret(sandbox))
        #expect(try await Self.audit(sandbox).faults == [])
        #expect(try await Self.isRebuiltAlike(sandbox) == [])
    }

    @Test("leaves a file alone that is not as it was sealed")
    func damaged() async throws {
        let sandbox = Sandbox()
        _ = try await Self.archive(sandbox)
        let name = "warc/" + sandbox.warcs()[0]
        let bytes = sandbox.bytes(name)
        try sandbox.write(bytes + [0], to: name)
        let error = await #expect(throws: ArchiveError.self) { try await Self.redact(sandbox) }
        #expect(error?.description.contains("vidimus audit") == true)
        #expect(sandbox.bytes(name) == bytes + [0])
    }

    @Test("waits for nobody: while somebody writes it is refused")
    func locked() async throws {
        let sandbox = Sandbox()
        _ = try await Self.archive(sandbox)
        let (archive, _) = try await sandbox.open()
        let error = await #expect(throws: ArchiveError.self) { try await Self.redact(sandbox) }
        guard case .locked = error else { return #expect(Bool(false), "\(String(describing: error))") }
        try await archive.close()
    }
}
