internal import Foundation
internal import Model
internal import Subprocess
internal import SystemPackage

/// The system's program that takes a mail on standard input, `sendmail -t -i`.
struct Sendmail: Sendable {
    let path: String
    /// Seconds after which it is ended.
    var patience = 60

    /// Hands over a message and waits for the program's end.
    ///
    /// - Throws: `DeliveryFailure` when it cannot be started, fails or does not end; `CancellationError`.
    func send(_ message: [UInt8]) async throws {
        // Files instead of pipes: neither side can wait for the other.
        let (letter, complaints) = (try UnnamedFile(message), try UnnamedFile([]))
        let ended = try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
            group.addTask { try await run(letter, complaints) }
            group.addTask {
                try await Task.sleep(for: .seconds(patience))
                return nil
            }
            // Whichever is second is cancelled, and that kills the program.
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        switch ended {
        case .exited(0): return
        case nil: throw DeliveryFailure("\(path) did not end within \(patience) s")
        case .exited(let code): throw DeliveryFailure("\(path) ended with \(code)\(complaints.lastLine)")
        case .signaled(let signal): throw DeliveryFailure("\(path) was ended by signal \(signal)\(complaints.lastLine)")
        }
    }

    private func run(_ letter: UnnamedFile, _ complaints: UnnamedFile) async throws -> TerminationStatus {
        do {
            return try await Subprocess.run(
                .path(FilePath(path)), arguments: ["-t", "-i"],
                input: .fileDescriptor(letter.descriptor, closeAfterSpawningProcess: false), output: .discarded,
                error: .fileDescriptor(complaints.descriptor, closeAfterSpawningProcess: false)
            ).terminationStatus
        } catch let failure as SubprocessError {
            throw DeliveryFailure("\(path) cannot be started: \(failure)")
        }
    }
}

/// A file that is gone as soon as nobody has it open.
private final class UnnamedFile: Sendable {
    let descriptor: FileDescriptor

    /// - Parameter bytes: what is read from its beginning.
    init(_ bytes: [UInt8]) throws {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/vidimus-XXXXXX".utf8CString)
        descriptor = FileDescriptor(rawValue: mkstemp(&template))
        guard descriptor.rawValue >= 0 else {
            throw DeliveryFailure("no temporary file can be made: \(String(cString: strerror(errno)))")
        }
        unlink(template)
        _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC)
        try descriptor.writeAll(bytes)
        try descriptor.seek(offset: 0, from: .start)
    }

    deinit { try? descriptor.close() }

    /// After a colon and a space, the last of its first 4096 bytes; empty when it is.
    var lastLine: String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = bytes.withUnsafeMutableBytes { (try? descriptor.read(fromAbsoluteOffset: 0, into: $0)) ?? 0 }
        return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").last.map { ": \($0)" } ?? ""
    }
}

/// Why a delivery failed, in a sentence.
struct DeliveryFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
