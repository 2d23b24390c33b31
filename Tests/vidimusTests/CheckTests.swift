import Foundation
import Press
import Synchronization
import TestSupport
import Testing

/// `check` as people and continuous integration use it.
@Suite struct CheckTests {
    private let living = "http://daily.example/bridge"
    private let missing = "http://daily.example/gone"

    private func started(_ program: Program) throws -> Press {
        let press = try Press.started()
        try press.publish(.bridge(costing: "240,000"), at: living)
        try program.configure(press)
        return press
    }

    @Test("a list of URLs is judged without an archive, and nothing is left behind")
    func bareList() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        let result = try await program.run("check", "-", "--json", input: "\(living)\n\(missing)\nnonsense\n")
        #expect(result.code == 1)
        let categories = result.lines.compactMap { $0["category"] as? String }
        #expect(categories.sorted() == ["not_found", "ok"])
        let found = try #require(result.lines.first { $0["category"] as? String == "not_found" })
        let place = try #require((found["events"] as? [[String: Any]])?.first)
        #expect(place["file"] as? String == "-")
        #expect(place["line"] as? Int == 2)
        #expect(result.err.contains("without an archive"))
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/archive"))
    }

    @Test("files of a chronicle are judged without an archive, with the lines that cite")
    func bareFolder() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n# a remark\n\(missing)\n", to: "chronicle/lists/sources.txt")
        let result = try await program.run("check", "--no-archive", "chronicle", "--format", "md")
        #expect(result.code == 1)
        #expect(result.out.contains("chronicle/lists/sources.txt:3"))
        #expect(try await program.run("check", "--no-archive", "--fail-on", "never", "--quiet").code == 0)
    }

    @Test("what a baseline knows is no finding; what is new is")
    func baseline() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        let known = try await program.run("check", "--json", missing)
        try program.folder.write(known.out, to: "known.json")
        let same = try await program.run("check", "--baseline", "known.json", living, missing)
        #expect(same.code == 0)
        let more = try await program.run("check", "--baseline", "known.json", "--json", missing, missing + "-too")
        #expect(more.code == 1)
        #expect(more.lines.compactMap { $0["url"] as? String } == [missing + "-too"])
        let none = try await program.run("check", "--baseline", "nowhere.json", missing)
        #expect(none.code == 2 && none.err.contains("check --json"))
        try program.folder.write("{\"url\": 3}\n", to: "known.json")
        #expect(try await program.run("check", "--baseline", "known.json", missing).err.contains("known.json:1"))
    }

    @Test("only entries that a branch touches are checked")
    func changedSince() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/old.txt")
        for command in [["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]] {
            try await git(["-c", "user.name=Editor", "-c", "user.email=editor@daily.example"] + command, in: program)
        }
        try program.folder.write("\(missing)\n", to: "chronicle/new.txt")
        let result = try await program.run("check", "--no-archive", "--changed-since", "HEAD", "--json")
        #expect(result.lines.compactMap { $0["url"] as? String } == [missing])
        _ = try await program.run("import")
        let kept = try await program.run("check", "--changed-since", "HEAD", "--json")
        #expect(kept.lines.compactMap { $0["url"] as? String } == [missing])
        let unknown = try await program.run("check", "--changed-since", "--output=x")
        #expect(unknown.code == 2)
        let nowhere = try await program.run("check", "--changed-since", "no-such-branch")
        #expect(nowhere.code == 2 && nowhere.err.contains("knows no revision"))
    }

    @Test("pages that hang do not hold up the others, and their host is parked after three of them")
    func parked() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        press.misbehave(host: "silent.example", .hang)
        try program.folder.write(
            String(decoding: program.folder.read("config.json"), as: UTF8.self).replacing(
                "\"delay\": \"0s\"", with: "\"delay\": \"0s\", \"firstByteTimeout\": \"1s\", \"robots\": \"ignore\""),
            to: "config.json")
        let silent = (1...20).map { "http://silent.example/\($0)" }
        let list = (silent + [living]).joined(separator: "\n")
        let result = try await program.run("check", "-", "--json", "--fail-on", "never", input: list)
        let lines = result.lines.filter { $0["url"] != nil }
        #expect(lines.count == 21)
        #expect(lines.count { $0["category"] as? String == "timeout" } == 20)
        #expect(silent.reduce(0) { $0 + press.requests(for: $1).count } == 3)
    }

    @Test("what was not reached in the time given is told, and the rest is judged")
    func maxTime() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        press.misbehave(host: "silent.example", .hang)
        let list = "http://silent.example/1\nhttp://silent.example/2\n" + living
        let result = try await program.run("check", "-", "--json", "--max-time", "8s", input: list)
        let lines = result.lines.filter { $0["url"] != nil }
        #expect(lines.count == 3)
        #expect(lines.first { $0["url"] as? String == living }?["state"] as? String == "alive")
        let late = lines.filter { ($0["reason"] as? String ?? "").contains("the time given for all was over") }
        #expect(late.count == 2 && late.allSatisfy { $0["state"] as? String == "unsure" })
        #expect(result.code == 3)
        #expect(try await program.run("check", "-", "--max-time", "soon", input: list).code == 2)
    }

    @Test("what was judged before an interruption is told, in the order of the list")
    func interrupted() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write(
            """
            { "fetch": { "connectTo": { "*": "\(press.address)" }, "allowAddresses": ["127.0.0.0/8"], "delay": "0s",
                         "concurrency": 1 } }
            """, to: "config.json")
        let stories = (1...3).map { "http://daily.example/story/\($0)" }
        let asked = Mutex<Set<String>>([])
        let pid = Mutex<Int32>(0)
        let running = DispatchSemaphore(value: 0)
        let ended = DispatchSemaphore(value: 0)
        defer { ended.signal() }
        // One visit after the other: when the third page is asked for, two are judged, whichever they are.
        press.serve(host: "daily.example") { request in
            guard stories.contains(request.url) else { return nil }
            let count = asked.withLock { asked in
                asked.insert(request.url)
                return asked.count
            }
            guard count == 3 else { return Page.bridge(costing: "240,000") }
            running.wait()
            kill(pid.withLock { $0 }, SIGINT)
            ended.wait()
            return nil
        }
        let result = try await program.run(["check", "-", "--json"], input: stories.joined(separator: "\n")) {
            started in
            pid.withLock { $0 = started }
            running.signal()
        }
        let judged = result.lines.compactMap { $0["url"] as? String }
        #expect(result.code == 130 && result.err.contains("interrupted after 2 sources"), "\(result)")
        #expect(judged.count == 2 && judged == judged.sorted())
    }

    private func git(_ arguments: [String], in program: Program) async throws {
        let folder = program.folder.path + "/chronicle"
        try #require(try await Tool("git", ["-C", folder] + arguments).run().code == 0)
    }
}
