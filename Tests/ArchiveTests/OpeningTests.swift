import Archive
import Catalog
import Foundation
import Model
import Testing

@Suite("Opening")
struct OpeningTests {
    @Test("a second writer is refused with the holder's pid; after an orderly end the next one is welcome")
    func locked() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let pid = Int(ProcessInfo.processInfo.processIdentifier)
        let path = sandbox.path
        await #expect(throws: ArchiveError.locked(folder: path, pid: pid)) { try await Archive.open(path) }
        try await archive.close()
        let (next, recovery) = try await sandbox.open()
        #expect(recovery.isClean)
        try await next.close()
    }

    @Test("a lock file left behind by a dead process stops nobody")
    func stale() async throws {
        let sandbox = Sandbox()
        try await sandbox.open().0.close()
        try sandbox.write(Array("999999\n".utf8), to: "lock")
        let (archive, _) = try await sandbox.open()
        #expect(ArchiveLock.holder(archive.folder) == Int(ProcessInfo.processInfo.processIdentifier))
        try await archive.close()
    }

    @Test("a lock held by a program that did not write its pid is not blamed on the dead writer before it")
    func foreignLock() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        try sandbox.write(Array("999999999\n".utf8), to: "lock")
        let path = sandbox.path
        await #expect(throws: ArchiveError.locked(folder: path, pid: nil)) { try await Archive.open(path) }
        try await archive.close()
    }

    @Test("a program that is just being started, and has inherited what is open, does not keep the lock")
    func inherited() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let lock = try #require(
            (0..<4096).first { Sandbox.link("/proc/self/fd/\($0)") == Sandbox.link(sandbox.path + "/lock") })
        let copy = dup(Int32(lock))
        defer { close(copy) }
        try await archive.close()
        try await sandbox.open().0.close()
    }

    @Test("after close nothing is kept")
    func closed() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        try await archive.close()
        await #expect(throws: ArchiveError.closed) { try await archive.keep(Visit.capture(Visit.page("x"))) }
    }

    @Test("a lost catalog is noticed, and rebuilt from the WARC files")
    func reindex() async throws {
        let sandbox = Sandbox()
        let path = sandbox.path
        let (archive, _) = try await sandbox.open()
        var ids: [CaptureID] = []
        for i in 0..<5 {
            let text = i < 3 ? "One." : "Two."
            let visit = Visit.capture(after: Double(i) * 60, Visit.page("<p>\(i / 2)</p>"), text: text)
            ids.append(try await archive.keep(visit, events: [Visit.event]).id)
        }
        let before = try await archive.catalog.captures(of: SourceKey(text: "example,press)/story"))
        let versions = try await archive.catalog.versions(of: SourceKey(text: "example,press)/story"))
        try await archive.close()
        archive.catalog.close()
        for name in ["catalog.sqlite", "catalog.sqlite-wal", "catalog.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
        await #expect(throws: ArchiveError.catalogMissing(folder: path, files: 1)) { try await Archive.open(path) }
        #expect(throws: ArchiveError.catalogMissing(folder: path, files: 1)) { try ArchiveReader.open(path) }
        let report = try await Archive.reindex(path)
        #expect(report.files == 1 && report.captures == 5 && report.added == 5 && report.faults.isEmpty)
        let afresh = try Catalog.open("\(path)/catalog.sqlite")
        try await afresh.setNote("reindexed", sandbox.warcs()[0].split(separator: "/").last.map(String.init))
        afresh.close()
        let resumed = try await Archive.reindex(path)
        #expect(resumed.resumed == 1 && resumed.captures == 0, "a rebuild that was stopped goes on where it was")
        let again = try await Archive.reindex(path)
        #expect(again.captures == 5 && again.added == 0)
        let (rebuilt, recovery) = try await sandbox.open()
        #expect(recovery.isClean)
        let after = try await rebuilt.catalog.captures(of: SourceKey(text: "example,press)/story"))
        #expect(after == before)
        #expect(try await rebuilt.catalog.versions(of: SourceKey(text: "example,press)/story")) == versions)
        #expect(try await rebuilt.catalog.text(ArticleText.digest("Two.")) == "Two.")
        try await rebuilt.close()
    }

    @Test("damage anywhere in a group costs that group alone when the catalog is rebuilt")
    func damagedGroup() async throws {
        let whole = Sandbox()
        let (archive, _) = try await whole.open()
        var places: [RecordPlace] = []
        var ids: [CaptureID] = []
        for i in 0..<3 {
            let kept = try await archive.keep(
                Visit.capture("http://h.example/\(i)", after: Double(i), Visit.page("\(i)"), text: "Text \(i)."))
            places.append(kept.place)
            ids.append(kept.id)
        }
        let rows = try await archive.catalog.captures(of: SourceKey(text: "example,h)/2"))
        try await archive.close()
        archive.catalog.close()
        let file = "warc/" + whole.warcs()[0]
        let bytes = whole.bytes(file)
        for place in stride(from: places[1].offset, to: places[1].offset + places[1].length, by: 61) {
            let sandbox = Sandbox()
            let folder = URL(fileURLWithPath: "\(sandbox.path)/\(file)").deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // The moment and the system in a gzip header are under no checksum, and a record is whole without them.
            let isUnprotected = (4...9).contains { bytes[(place - $0)...].starts(with: [0x1F, 0x8B, 8, 0]) }
            if isUnprotected { continue }
            var damaged = bytes
            damaged[place] ^= 0xFF
            try sandbox.write(damaged, to: file)
            let report = try await Archive.reindex(sandbox.path)
            #expect(!report.faults.isEmpty && report.captures == 2, "byte \(place)")
            let catalog = try Catalog.open("\(sandbox.path)/catalog.sqlite")
            #expect(try await catalog.capture(ids[0]) != nil)
            #expect(try await catalog.capture(ids[1]) == nil)
            #expect(try await catalog.captures(of: SourceKey(text: "example,h)/2")) == rows, "byte \(place)")
            catalog.close()
        }
    }

    @Test("a ledger that cannot be read is not taken for none: nothing is written over it")
    func unreadableLedger() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        try await archive.close()
        archive.catalog.close()
        let path = sandbox.path + "/ledger.jsonl"
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        await #expect(throws: ArchiveError.damaged(file: path, offset: 0, reason: "Is a directory")) {
            try await sandbox.open()
        }
    }

    @Test("an archive that is not there, or cannot be made, is one clear sentence")
    func refusals() async throws {
        let sandbox = Sandbox()
        let path = sandbox.path
        #expect(throws: ArchiveError.missing(folder: path)) { try ArchiveReader.open(path) }
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: ArchiveError.notWritable(path: path, reason: "it is no folder")) {
            try await Archive.open(path)
        }
        #expect(ArchiveError.notWritable(path: path, reason: "x").description.contains(path))
    }

    @Test("below the floor of free space nothing is written, and it goes on when there is room")
    func noSpace() async throws {
        let sandbox = Sandbox()
        var options = ArchiveOptions()
        options.freeSpace = .max
        let (archive, _) = try await sandbox.open(options)
        do {
            _ = try await archive.keep(Visit.capture(Visit.page("x")))
            Issue.record("nothing may be kept")
        } catch {
            guard case ArchiveError.noSpace = error else { throw error }
        }
        #expect(sandbox.warcs().isEmpty)
        await archive.limit(maxBytes: nil, freeSpace: 0)
        _ = try await archive.keep(Visit.capture(Visit.page("x")))
        try await archive.close()
    }

    @Test("at archive.maxBytes nothing more is kept, reading goes on, and raising it is enough to go on")
    func full() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let first = try await archive.keep(Visit.capture(Visit.page("x")))
        await archive.limit(maxBytes: 1000, freeSpace: 0)
        let second = Visit.capture(after: 9, Visit.page("y"))
        do {
            _ = try await archive.keep(second)
            Issue.record("nothing may be kept")
        } catch {
            guard case .full(_, let bytes, 1000) = error else { throw error }
            #expect(bytes == ArchiveSpace(sandbox.path).limited)
            let sentence = error.description
            #expect(sentence.contains("archive.maxBytes is 1.0 kB") && sentence.contains("raise archive.maxBytes"))
        }
        #expect(try archive.reader.records(in: first.place).count == 4)
        await archive.limit(maxBytes: 1_000_000_000, freeSpace: 0)
        #expect(try await archive.keep(second).id == second.id)
        try await archive.close()
    }

    @Test("a file that cannot be sealed is told, and costs no capture")
    func unsealed() async throws {
        let sandbox = Sandbox()
        var options = ArchiveOptions()
        options.warcSize = 1
        let (archive, _) = try await sandbox.open(options)
        #expect(await archive.trouble == nil)
        // A folder where the ledger belongs is as good as a disk that fails.
        try FileManager.default.createDirectory(
            atPath: sandbox.path + "/ledger.jsonl", withIntermediateDirectories: true)
        let kept = try await archive.keep(Visit.capture(Visit.page("x")))
        #expect(try archive.reader.records(in: kept.place).count == 4)
        let trouble = try #require(await archive.trouble)
        #expect(trouble.contains("could not be sealed"))
        try FileManager.default.removeItem(atPath: sandbox.path + "/ledger.jsonl")
        try await archive.close()
    }

    @Test("what is spared by revisits, also of other sources, and what each source takes")
    func space() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await sandbox.open()
        let body = (1...400).map { "\($0 * 7919 % 10007)" }.joined(separator: " ")
        _ = try await archive.keep(Visit.capture("http://one.example/", Visit.page(body), text: "Same."))
        _ = try await archive.keep(Visit.capture("http://one.example/", after: 60, Visit.page(body), text: "Same."))
        _ = try await archive.keep(Visit.capture("http://two.example/", after: 90, Visit.page(body), text: "Same."))
        try await archive.seal()
        let use = try await archive.catalog.spaceUse(top: 5)
        #expect(use.revisits.count == 2 && use.revisits.acrossSources == 1)
        #expect(use.revisits.payload == 2 * body.utf8.count && use.revisits.saved > 0)
        #expect(use.largest.map(\.url.string) == ["http://one.example/", "http://two.example/"])
        #expect(use.largest.map(\.captures) == [2, 1] && use.largest.map(\.versions) == [1, 1])
        #expect(use.largest.reduce(0) { $0 + $1.bytes } == use.captures)
        #expect(try await archive.catalog.spaceUse(top: 1).largest.count == 1)
        try sandbox.write([1, 2, 3], to: "quarantine/torn")
        let space = ArchiveSpace(sandbox.path)
        #expect(space.sealed.files == 1 && space.open.files == 0 && space.quarantine.bytes == 3)
        #expect(space.sealed.bytes == sandbox.bytes("warc/" + sandbox.warcs()[0]).count)
        #expect(use.captures < space.sealed.bytes && space.bytes > space.sealed.bytes + space.catalog.bytes)
        try await archive.close()
    }
}
