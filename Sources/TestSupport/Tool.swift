internal import Foundation
internal import Subprocess
internal import SystemPackage

/// A program of the system that a test calls, found on the PATH unless its name has a slash.
package struct Tool: Sendable {
    /// How it ended and what it printed.
    package struct Outcome: Sendable {
        /// Its exit code; the signal's number plus 128 when one ended it, as shells have it.
        package var code: Int32
        package var output: [UInt8]
        package var errors: String

        /// Standard output as text.
        package var text: String { String(decoding: output, as: UTF8.self) }
    }

    private let configuration: Configuration

    /// - Parameters:
    ///   - folder: where it runs; nil for where the tests do.
    ///   - unset: names of environment variables that it does not inherit.
    package init(_ name: String, _ arguments: [String], in folder: String? = nil, unset: [String] = []) {
        configuration = Configuration(
            executable: name.contains("/") ? .path(FilePath(name)) : .name(name), arguments: Arguments(arguments),
            environment: .inherit.updating(
                Dictionary(uniqueKeysWithValues: unset.map { (.init(stringLiteral: $0), nil) })),
            workingDirectory: folder.map { FilePath($0) })
    }

    /// A shell that ends at the first command that fails.
    package static func shell(_ script: String, in folder: String) -> Tool {
        Tool("/bin/sh", ["-ec", script], in: folder)
    }

    /// Runs it to its end; a task that is cancelled kills it.
    ///
    /// - Parameter started: called with its process number once it runs.
    /// - Throws: when it cannot be started.
    @discardableResult
    package func run(input: String = "", started: @Sendable (Int32) -> Void = { _ in }) async throws -> Outcome {
        let ended = try await Subprocess.run(
            configuration, input: .fileDescriptor(try Tool.file(of: input), closeAfterSpawningProcess: true),
            output: .bytes(limit: .max), error: .string(limit: .max)
        ) { started($0.processIdentifier.value) }
        let code =
            switch ended.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        return Outcome(code: code, output: ended.standardOutput, errors: ended.standardError)
    }

    /// A file without a name, to be read from its beginning: unlike a pipe it does not mind a program that ends before it has read
    /// everything.
    private static func file(of text: String) throws -> FileDescriptor {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/vidimus-input-XXXXXX".utf8CString)
        let file = FileDescriptor(rawValue: mkstemp(&template))
        guard file.rawValue >= 0 else { throw Errno(rawValue: errno) }
        unlink(template)
        _ = fcntl(file.rawValue, F_SETFD, FD_CLOEXEC)
        try file.writeAll(text.utf8)
        try file.seek(offset: 0, from: .start)
        return file
    }

    /// Starts it and returns at once. It is killed when what is returned goes away.
    package func start() -> RunningTool { RunningTool(configuration) }
}

/// A program that runs beside a test, such as a server.
package final class RunningTool: Sendable {
    private let running: Task<Void, any Error>
    private let lines: AsyncThrowingStream<String, any Error>

    fileprivate init(_ configuration: Configuration) {
        let (lines, said) = AsyncThrowingStream.makeStream(of: String.self)
        self.lines = lines
        running = Task {
            do {
                _ = try await Subprocess.run(configuration, input: .none, output: .sequence, error: .discarded) {
                    tool in
                    for try await line in tool.standardOutput.strings() { said.yield(line) }
                }
                said.finish()
            } catch { said.finish(throwing: error) }
        }
    }

    deinit { running.cancel() }

    /// The first line of its standard output that begins so; nil when it ended before.
    package func line(beginning start: String) async throws -> String? {
        try await lines.first { $0.hasPrefix(start) }
    }
}
