internal import Foundation
internal import Model

/// The system's program that takes a mail on standard input, `sendmail -t -i`.
struct Sendmail: Sendable {
    let path: String
    /// Seconds after which it is ended.
    var patience = 60

    /// Hands over a message and waits, on this thread, for the program's end.
    ///
    /// - Throws: `DeliveryFailure` when it cannot be started, fails or does not end.
    func send(_ message: [UInt8]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-t", "-i"]
        // Files instead of pipes: neither side can wait for the other.
        process.standardInput = try Sendmail.unnamedFile(message)
        process.standardOutput = FileHandle.nullDevice
        let complaints = try Sendmail.unnamedFile([])
        process.standardError = complaints
        let over = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in over.signal() }
        do { try process.run() } catch {
            throw DeliveryFailure("\(path) cannot be started: \(error.localizedDescription)")
        }
        guard over.wait(timeout: .now() + .seconds(patience)) == .success else {
            kill(process.processIdentifier, SIGKILL)
            throw DeliveryFailure("\(path) did not end within \(patience) s")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            lseek(complaints.fileDescriptor, 0, SEEK_SET)
            let said = String(decoding: (try? complaints.read(upToCount: 4096)) ?? Data(), as: UTF8.self)
            let last = said.split(separator: "\n").last.map { ": \($0)" } ?? ""
            throw DeliveryFailure("\(path) ended with \(process.terminationStatus)\(last)")
        }
    }

    /// A file that is gone as soon as nobody has it open, read from its beginning.
    private static func unnamedFile(_ bytes: [UInt8]) throws -> FileHandle {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/vidimus-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            throw DeliveryFailure("no temporary file can be made: \(String(cString: strerror(errno)))")
        }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(bytes))
        lseek(descriptor, 0, SEEK_SET)
        return file
    }
}

/// Why a delivery failed, in a sentence.
struct DeliveryFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
