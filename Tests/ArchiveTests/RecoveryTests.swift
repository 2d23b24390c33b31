import Archive
import Catalog
import Foundation
import Model
import Testing
import WARC

@Suite("Recovery")
struct RecoveryTests {
    /// An archive whose one file holds three captures, closed and then set back to the moment before it was sealed.
    /// Returns the ids and the file's bytes.
    static func crashed(_ sandbox: borrowing Sandbox, catalogKnows count: Int) async throws -> (
        ids: [CaptureID], places: [RecordPlace], file: String, bytes: [UInt8]
    ) {
        let (archive, _) = try await sandbox.open()
        var kept: [KeptCapture] = []
        for i in 0..<3 {
            if i == count {
                archive.catalog.checkpointForTest(sandbox.path)
            }
            kept.append(
                try await archive.keep(
                    Visit.capture("http://h.example/\(i)", after: Double(i), Visit.page("\(i)"), text: "Text \(i).")))
        }
        if count == 3 { archive.catalog.checkpointForTest(sandbox.path) }
        try await archive.close()
        archive.catalog.close()
        let file = "warc/" + sandbox.warcs()[0]
        let bytes = sandbox.bytes(file)
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(file)")
        try FileManager.default.removeItem(atPath: "\(sandbox.path)/ledger.jsonl")
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: "\(sandbox.path)/catalog.sqlite\(suffix)")
        }
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: "\(sandbox.path)/saved\(suffix)") {
            try FileManager.default.moveItem(
                atPath: "\(sandbox.path)/saved\(suffix)", toPath: "\(sandbox.path)/catalog.sqlite\(suffix)")
        }
        return (kept.map(\.id), kept.map(\.place), file, bytes)
    }

    @Test("whole groups that the catalog had not learnt of are taken in", arguments: 0...3)
    func takenIn(_ known: Int) async throws {
        let sandbox = Sandbox()
        let (ids, places, file, bytes) = try await Self.crashed(sandbox, catalogKnows: known)
        try sandbox.write(bytes, to: file + ".open")
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.captures == 3 - known)
        #expect(recovery.quarantined.isEmpty)
        #expect(recovery.warnings.isEmpty)
        for (id, place) in zip(ids, places) { #expect(try await archive.catalog.capture(id)?.place == place) }
        #expect(try await archive.catalog.text(ArticleText.digest("Text 2.")) == "Text 2.")
        #expect(sandbox.warcs().map { "warc/" + $0 } == [file])
        #expect(sandbox.bytes(file) == bytes)
        #expect(Ledger.verify(archive.folder).lines.map(\.bytes) == [bytes.count])
        try await archive.close()
        let (again, second) = try await sandbox.open()
        #expect(second.isClean)
        try await again.close()
    }

    @Test("a file torn anywhere keeps its whole groups; the rest goes to quarantine and a second run changes nothing")
    func torn() async throws {
        let whole = Sandbox()
        let (ids, places, file, bytes) = try await Self.crashed(whole, catalogKnows: 1)
        let acknowledged = places[0].offset + places[0].length
        let catalog = ["catalog.sqlite", "catalog.sqlite-wal"].map { ($0, whole.bytes($0)) }
        for length in stride(from: acknowledged, to: bytes.count, by: 211) {
            let sandbox = Sandbox()
            try FileManager.default.createDirectory(
                atPath: "\(sandbox.path)/\(file)", withIntermediateDirectories: true)
            try FileManager.default.removeItem(atPath: "\(sandbox.path)/\(file)")
            for (name, bytes) in catalog { try sandbox.write(bytes, to: name) }
            try sandbox.write(Array(bytes[..<length]), to: file + ".open")
            let (archive, recovery) = try await sandbox.open()
            let groups = places.filter { $0.offset + $0.length <= length }
            let end = groups.map { $0.offset + $0.length }.max() ?? 0
            #expect(recovery.captures == groups.count - 1)
            #expect(sandbox.bytes(file) == Array(bytes[..<end]))
            let quarantined = sandbox.names(in: "quarantine")
            if end < length {
                #expect(quarantined.count == 1)
                #expect(sandbox.bytes("quarantine/\(quarantined.first ?? "")") == Array(bytes[end..<length]))
            } else {
                #expect(quarantined.isEmpty)
            }
            for id in ids.prefix(groups.count) { #expect(try await archive.catalog.capture(id) != nil) }
            try await archive.close()
            let (again, second) = try await sandbox.open()
            #expect(second.isClean)
            try await again.close()
        }
    }

    @Test("rubbish behind the committed bytes, as an unsynced disk leaves it, goes to quarantine")
    func rubbish() async throws {
        let sandbox = Sandbox()
        let (ids, places, file, bytes) = try await Self.crashed(sandbox, catalogKnows: 2)
        var damaged = bytes
        let start = places[2].offset
        for i in start..<(start + 300) { damaged[i] = 0 }
        try sandbox.write(damaged, to: file + ".open")
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.captures == 0)
        #expect(recovery.quarantined.map(\.bytes) == [bytes.count - start])
        #expect(try await archive.catalog.capture(ids[1]) != nil)
        #expect(try await archive.catalog.capture(ids[2]) == nil)
        try await archive.close()
    }

    @Test("a file without one whole group leaves nothing but its bytes in quarantine")
    func empty() async throws {
        let sandbox = Sandbox()
        let (_, places, file, bytes) = try await Self.crashed(sandbox, catalogKnows: 0)
        try sandbox.write(Array(bytes[..<(places[0].offset + 50)]), to: file + ".open")
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.captures == 0 && recovery.sealed.isEmpty)
        #expect(recovery.quarantined.map(\.bytes) == [places[0].offset + 50])
        #expect(sandbox.warcs().isEmpty)
        try await archive.close()
    }

    @Test("sealing that was interrupted is finished")
    func sealing() async throws {
        let sandbox = Sandbox()
        let (_, _, file, bytes) = try await Self.crashed(sandbox, catalogKnows: 3)
        try sandbox.write(bytes, to: file)
        try sandbox.write(Array("{\"name\":\"torn".utf8), to: "ledger.jsonl")
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.sealed.count == 1)
        #expect(recovery.quarantined.map(\.bytes) == [13])
        #expect(Ledger.verify(archive.folder).lines.count == 1)
        #expect(Ledger.verify(archive.folder).broken.isEmpty)
        let row = try await archive.catalog.warcFiles().first
        #expect(row?.sealed == true)
        #expect(row?.sha256 == SHA256Digest(of: bytes))
        try await archive.close()
    }

    @Test("a file that the ledger calls suspect stays so when the catalog had not learnt of it")
    func suspect() async throws {
        let sandbox = Sandbox()
        let (_, _, file, bytes) = try await Self.crashed(sandbox, catalogKnows: 3)
        try sandbox.write(bytes, to: file)
        let name = file.split(separator: "/").last ?? ""
        let line =
            "{\"bytes\":\(bytes.count),\"name\":\"\(name)\",\"sealed\":\"2026-11-20T10:00:00Z\","
            + "\"sha256\":\"\(SHA256Digest(of: bytes).hex)\",\"suspect\":\"disk error\"}\n"
        try sandbox.write(Array(line.utf8), to: "ledger.jsonl")
        let (archive, _) = try await sandbox.open()
        let row = try await archive.catalog.warcFiles().first
        #expect(row?.sealed == true && row?.suspect == true)
        #expect(Ledger.verify(archive.folder).lines.count == 1)
        try await archive.close()
        archive.catalog.close()
        #expect(try await Archive.compare(sandbox.path).tables.first { $0.what == "files" }?.isEqual == true)
    }

    @Test("missing and shortened files are warned of, and the archive still opens")
    func missing() async throws {
        let sandbox = Sandbox()
        let (_, _, file, bytes) = try await Self.crashed(sandbox, catalogKnows: 3)
        let (archive, recovery) = try await sandbox.open()
        #expect(recovery.warnings.count == 1)
        try await archive.close()
        try sandbox.write(Array(bytes[..<(bytes.count - 100)]), to: file + ".open")
        let (again, second) = try await sandbox.open()
        #expect(second.warnings.count == 1)
        #expect(second.sealed.count == 1)
        #expect(try await again.catalog.warcFiles().first?.suspect == true)
        try await again.close()
    }
}

extension Catalog {
    /// Copies the database file as it stands, beside it under the name `saved`.
    func checkpointForTest(_ folder: String) {
        for suffix in ["", "-wal"] {
            try? FileManager.default.removeItem(atPath: "\(folder)/saved\(suffix)")
            try? FileManager.default.copyItem(
                atPath: "\(folder)/catalog.sqlite\(suffix)", toPath: "\(folder)/saved\(suffix)")
        }
    }
}
