import Archive
import Catalog
import Foundation
import Model
import Testing

@Suite("The rolling audit")
struct RollingAuditTests {
    private static let now = Timestamp(iso8601: "2026-11-20T10:00:00Z")!

    private static func journal(structure age: Double?, _ files: [String: Double]) -> AuditJournal {
        var journal = AuditJournal()
        journal.structure = age.map { AuditJournal.Entry(read: now - $0, findings: []) }
        for (name, age) in files { journal.files[name] = AuditJournal.Entry(read: now - age, findings: []) }
        return journal
    }

    @Test(
        "takes the structure each week, files that were never read, then those that were not read for 80 days, oldest first"
    )
    func order() {
        let day = RollingAudit.day
        func next(_ files: [String], _ journal: AuditJournal) -> RollingAudit.Step {
            RollingAudit.next(of: files, after: journal, at: Self.now)
        }
        #expect(next([], Self.journal(structure: nil, [:])) == .structure)
        #expect(next(["a"], Self.journal(structure: 8 * day, ["a": 0])) == .structure)
        #expect(next(["b", "a", "c"], Self.journal(structure: 0, ["a": 100 * day])) == .file("b"))
        #expect(next(["b", "a"], Self.journal(structure: 0, ["a": 81 * day, "b": 85 * day])) == .file("b"))
        #expect(next(["a"], Self.journal(structure: 0, ["a": 80 * day - 60])) == .rest(seconds: 60))
        #expect(next(["a"], Self.journal(structure: 0, ["a": day])) == .rest(seconds: 3600))
        #expect(next(["a"], Self.journal(structure: -9 * day, ["a": 0])) == .structure, "a clock that was set back")
        #expect(next(["a"], Self.journal(structure: 0, ["a": -9 * day])) == .file("a"))
    }

    @Test("reads one file after the other, remembers it across restarts, and what it found")
    func resumes() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await AuditTests.archive(sandbox)
        try await archive.close()
        let names = sandbox.warcs().map { String($0.split(separator: "/").last ?? "") }
        var damaged = sandbox.bytes("warc/" + sandbox.warcs()[1])
        damaged[40] ^= 2
        try sandbox.write(damaged, to: "warc/" + sandbox.warcs()[1])
        var steps: [RollingAudit.Step] = []
        for _ in 0..<4 {
            let audit = RollingAudit(sandbox.path)
            let step = audit.next(at: .now)
            steps.append(step)
            _ = try await audit.perform(step)
        }
        #expect(steps.prefix(3) == [.structure, .file(names[0]), .file(names[1])])
        if case .rest = steps[3] {} else { Issue.record("everything is read: \(steps[3])") }
        let journal = AuditJournal.load(sandbox.path)
        #expect(journal.files[names[0]]?.findings == [])
        #expect(journal.findings.contains { $0.file.hasSuffix(names[1]) })
    }

    @Test("reads a file again when it was stopped in the midst of it")
    func cancelled() async throws {
        let sandbox = Sandbox()
        let (archive, _) = try await AuditTests.archive(sandbox)
        try await archive.close()
        let path = sandbox.path
        let name = String(sandbox.warcs()[0].split(separator: "/").last ?? "")
        let task = Task {
            try await RollingAudit(path).perform(.file(name)) { _ in withUnsafeCurrentTask { $0?.cancel() } }
        }
        _ = try await task.value
        #expect(AuditJournal.load(path).files[name] == nil)
    }
}
