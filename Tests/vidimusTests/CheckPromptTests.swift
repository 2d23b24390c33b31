import Foundation
import Press
import TestSupport
import Testing

/// What `check` does with odd input, odd output and what people hold.
@Suite struct CheckPromptTests {
    private let living = "http://daily.example/bridge"
    private let missing = "http://daily.example/gone"
    private let invalid = "http://[bad/page"

    private func started(_ program: Program) throws -> Press {
        let press = try Press.started()
        try press.publish(.bridge(costing: "240,000"), at: living)
        try program.configure(press)
        return press
    }

    private func categories(_ result: Program.Result) -> [String] {
        result.lines.compactMap { $0["category"] as? String }.sorted()
    }

    private func files(_ result: Program.Result) -> [String] {
        result.lines.flatMap { $0["events"] as? [[String: Any]] ?? [] }.compactMap { $0["file"] as? String }
    }

    @Test(
        "standard input that cannot be read is told",
        arguments: [["check", "--no-archive", "-"], ["import", "-"]], ["<&-", "< ."])
    func closedInput(arguments: [String], redirect: String) async throws {
        let program = try Program()
        try program.folder.write(#"{ "chronicle": [], "archive": { "freeSpace": "1MB" } }"#, to: "config.json")
        let result = try await program.run(arguments, redirect: redirect)
        #expect(result.code == 2)
        #expect(result.err.contains("standard input cannot be read"))
    }

    @Test("results that cannot be written are no success", arguments: ["> /dev/full", ">&-"])
    func lostOutput(redirect: String) async throws {
        let program = try Program()
        let result = try await program.run(["config", "schema"], redirect: redirect)
        #expect(result.code == 5)
        #expect(result.err.contains("standard output could not be written"))
        #expect(try await program.run(["--help"], redirect: redirect).code == 5)
    }

    @Test("with an archive, too, entries are checked as they lie there now, with the citations that are no URL")
    func notYetImported() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/old.txt")
        try await commit("chronicle", in: program)
        _ = try await program.run("import")
        try program.folder.write("\(missing)\n\(invalid)\n", to: "chronicle/new.txt")
        let result = try await program.run("check", "--changed-since", "HEAD", "--json")
        #expect(result.code == 1)
        #expect(categories(result) == ["invalid_url", "not_found"])
        try program.folder.write("\(invalid)\n", to: "chronicle/new.txt")
        #expect(categories(try await program.run("check", "--changed-since", "HEAD", "--json")) == ["invalid_url"])
        let named = try await program.run("check", "--no-fetch", "--json", "new.txt")
        #expect(named.code == 1 && categories(named) == ["invalid_url"])
    }

    @Test("with an archive, a list is checked and nothing else")
    func list() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        let empty = try await program.run("check", "-")
        #expect(empty.code == 0 && empty.err.contains("the list is empty"))
        let broken = try await program.run("check", "-", "--json", input: "\n\(invalid)\n")
        #expect(broken.code == 1 && categories(broken) == ["invalid_url"] && files(broken) == ["-"])
        #expect(press.requests(for: living).isEmpty)
        #expect(try await program.run("check", "").code == 2)
        let known = try await program.run("check", "-", "--json", input: "\(living)\n\(missing)\n")
        #expect(known.code == 1 && categories(known) == ["not_found", "ok"])
        let unknown = try await program.run("check", "--no-fetch", "-", "--json", input: "\(living)\n\(missing)-too\n")
        #expect(unknown.code == 3 && categories(unknown) == ["ok"])
        #expect(unknown.err.contains("\(missing)-too: never visited"))
        #expect(try await program.run("list", "--json").out.contains("-too") == false)
    }

    @Test("what was not visited keeps its verdict and says so, in every line and in the sum")
    func notVisited() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        _ = try await program.run("check")
        try press.misbehave(living, .unavailable(retryAfter: 3600))
        _ = try await program.run("check")
        let json = try await program.run("check", "--json")
        #expect(json.code == 3)
        #expect((json.lines.first?["not_visited"] as? String)?.contains("left alone until") == true)
        #expect((json.lines.last?["summary"] as? [String: Int])?["not_visited"] == 1)
        let text = try await program.run("check", "--verbose")
        #expect(text.out.contains("stands: daily.example is left alone until"))
        #expect(text.out.contains("1 of them not visited now"))
        let again = try await program.run("check", "--no-fetch", "--json")
        #expect(again.code == 0 && again.lines.first?["not_visited"] == nil)
    }

    @Test("why a citation that is no URL is dead is told from the citation")
    func whyInvalid() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n\(invalid)\n", to: "chronicle/sources.txt")
        _ = try await program.run("import")
        let why = try await program.run("why", invalid)
        #expect(why.code == 0 && why.out.contains("url.invalid") && why.out.contains("cited   at sources.txt:2"))
        let json = try #require(try await program.run("why", "--json", invalid).lines.first)
        #expect(((json["citations"] as? [[String: Any]])?.first?["rules"] as? [String]) == ["url.invalid"])
        #expect(try await program.run("why", "http://[other/page").code == 2)
    }

    @Test("a chronicle is the same one whichever way its configuration is named")
    func oneChronicle() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/sources.txt")
        for path in ["config.json", "./config.json", "chronicle/../config.json", program.folder.file("config.json")] {
            let summary = try #require(try await program.run("-c", path, "import", "--json").lines.last)
            #expect(summary["citations"] as? Int == 1)
            #expect(summary["unchanged"] as? Int == (path == "config.json" ? 0 : 1))
        }
    }

    @Test("what a person holds counts the same in every format and in the exit status")
    func held() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n\(missing)\n", to: "chronicle/sources.txt")
        func override(_ url: String, _ standing: String) -> String {
            #"{ "source": "\#(url)", "standing": "\#(standing)", "reason": "read it", "by": "Ana", "until": "9999-12-31" }"#
        }
        try program.folder.write(
            #"{ "overrides": [ \#(override(living, "dead")), \#(override(missing, "alive")) ] }"#, to: "overrides.json")
        try program.folder.write(
            String(decoding: program.folder.read("config.json"), as: UTF8.self).replacing(
                "\"fetch\":", with: "\"rot\": { \"overrides\": \"overrides.json\" }, \"fetch\":"), to: "config.json")
        _ = try await program.run("import")
        let json = try await program.run("check", "--json")
        #expect(json.code == 1)
        let counts = try #require(json.lines.last?["summary"] as? [String: Int])
        #expect(counts["findings"] == 1 && counts["dead"] == 1 && counts["alive"] == 1)
        let table = try await program.run("check", "--no-fetch", "--format", "md").out
        #expect(table.contains("| dead (held by Ana) | ok | <\(living)>"))
        #expect(table.contains("| alive (held by Ana) | not_found | <\(missing)>"))
        let sarif = try await program.run("check", "--no-fetch", "--format", "sarif").out
        #expect(sarif.contains(living) && !sarif.contains(missing) && sarif.contains(#""ruleId":"override""#))
        let junit = try await program.run("check", "--no-fetch", "--format", "junit").out
        #expect(
            junit.contains("failures=\"1\"") && junit.contains("<failure type=\"override\" message=\"held to be dead"))
        try program.folder.write(json.out, to: "known.json")
        #expect(try await program.run("check", "--no-fetch", "--baseline", "known.json").code == 0)
    }

    @Test("a file that cannot be read is no success")
    func unreadable() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        let path = try program.folder.write("", to: "chronicle/huge.txt")
        try #require(truncate(path, 65 << 20) == 0)
        let check = try await program.run("check", "--no-archive", "chronicle")
        #expect(check.code == 3 && check.err.contains("it is not read"))
        #expect(try await program.run("import").code == 3)
    }

    @Test("findings name files as seen from the command, and in SARIF from the top of the git tree")
    func places() async throws {
        let program = try Program()
        let press = try started(program)
        defer { press.stop() }
        try program.folder.write("\(living)\n", to: "chronicle/old.txt")
        try await commit(".", in: program)
        try program.folder.write("\(missing)\n\(invalid)\n", to: "chronicle/lists/new [1].txt")
        let named = try await program.run("check", "--no-archive", "chronicle/lists", "--json")
        #expect(files(named) == ["chronicle/lists/new [1].txt", "chronicle/lists/new [1].txt"])
        let sarif = try await program.run("check", "--no-archive", "--changed-since", "HEAD", "--format", "sarif").out
        let uri = #""uri":"chronicle/lists/new%20%5B1%5D.txt""#
        #expect(sarif.components(separatedBy: uri).count == 3)
    }

    @Test("a baseline that no check has printed is refused", arguments: ["", "\n", "{\"name\":\"x\"}\n", "{}\n"])
    func foreignBaseline(text: String) async throws {
        let program = try Program()
        try program.folder.write(text, to: "known.json")
        let result = try await program.run("check", "--baseline", "known.json", missing)
        #expect(result.code == 2 && result.err.contains("check --json"))
    }

    /// Makes the folder a git tree that holds what is in it.
    private func commit(_ folder: String, in program: Program) async throws {
        let editor = ["-c", "user.name=Editor", "-c", "user.email=editor@daily.example"]
        for command in [["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]] {
            let git = Tool("git", ["-C", "\(program.folder.path)/\(folder)"] + editor + command)
            try #require(try await git.run().code == 0)
        }
    }
}
