internal import Daemon
internal import Foundation

/// Standard input, output and error, as the caller left them.
enum StandardStreams {
    /// Gives closed ones a descriptor on which every read or write fails: else the next file that is opened, one of the archive,
    /// would take its number and be written into.
    static func occupyClosed() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
            _ = open("/dev/null", mode)
        }
    }

    /// All of standard input.
    ///
    /// - Throws: `EngineFailure` when it is closed or cannot be read.
    static func input() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += buffer[..<count]
            } else if errno != EINTR {
                throw EngineFailure(
                    "standard input cannot be read: \(String(cString: strerror(errno))); give the list by `< FILE` or a pipe, "
                        + "or name the file instead of -",
                    code: .usage)
            }
        }
    }
}
