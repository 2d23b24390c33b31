internal import Glibc
internal import Model

/// Files without Foundation, which would take longer to load than the press to serve.
enum Files {
    static func read(_ path: String) throws(PressError) -> [UInt8] {
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(fd) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(fd, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func modified(_ path: String) -> Timestamp? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        return Timestamp(microseconds: Int64(facts.st_mtim.tv_sec) * 1_000_000)
    }

    /// Writes a file whole, making the folders on its way.
    static func write(_ bytes: [UInt8], to path: String) throws(PressError) {
        var at = path.startIndex
        while let slash = path[at...].firstIndex(of: "/") {
            at = path.index(after: slash)
            if slash > path.startIndex { mkdir(String(path[..<slash]), 0o777) }
        }
        let fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard fd >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(fd) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
            rest = rest.dropFirst(count)
        }
    }
}
