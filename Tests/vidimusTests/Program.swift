import Foundation
import Press
import Synchronization
import TestSupport
import Testing

/// Runs the built program in a folder of its own, as a person would.
struct Program {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder("cli") }

    struct Result {
        var code: Int32
        var out: String
        var err: String

        /// Standard output as JSON objects, a line each.
        var lines: [[String: Any]] {
            out.split(separator: "\n").compactMap {
                try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
        }
    }

    /// Beside the test bundle, where SwiftPM puts both.
    private static let path: URL = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let beside = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
        return beside.appendingPathComponent("vidimus")
    }()

    func run(_ arguments: String..., input: String = "") async throws -> Result {
        try await run(arguments, input: input)
    }

    /// Runs it and also tells the most bytes that it held in memory.
    func measured(_ arguments: String...) async throws -> (result: Result, peak: Int) {
        let peak = Mutex(0)
        let result = try await run(arguments) { pid in
            // What the system says of ended children counts the memory of this process, too, before it became theirs.
            Thread.detachNewThread {
                while let bytes = Program.peak(of: pid) {
                    peak.withLock { $0 = max($0, bytes) }
                    usleep(5000)
                }
            }
        }
        return (result, peak.withLock { $0 })
    }

    /// Nil when it has ended (proc(5), VmHWM).
    private static func peak(of pid: Int32) -> Int? {
        let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }

    /// - Parameter redirect: as a shell has it after the command: `<&-`, `> /dev/full`.
    func run(
        _ arguments: [String], input: String = "", redirect: String? = nil,
        started: @Sendable (Int32) -> Void = { _ in }
    ) async throws -> Result {
        let program = Program.path.path
        let words = redirect.map { ["-c", "exec \"$0\" \"$@\" \($0)", program] + arguments }
        let tool = Tool(
            words == nil ? program : "/bin/sh", words ?? arguments, in: folder.path, unset: ["VIDIMUS_CONFIG"])
        let ended = try await tool.run(input: input, started: started)
        return Result(code: ended.code, out: ended.text, err: ended.errors)
    }

    /// Writes a config.json that leads every host to a press.
    func configure(_ press: Press) throws {
        try folder.write(
            """
            { "chronicle": [{ "path": "chronicle", "include": [] }],
              "archive": { "path": "archive", "freeSpace": "1MB" },
              "fetch": { "connectTo": { "*": "\(press.address)" }, "allowAddresses": ["127.0.0.0/8"], "delay": "0s" } }
            """, to: "config.json")
    }
}
