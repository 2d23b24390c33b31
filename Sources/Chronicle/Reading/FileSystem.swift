internal import Glibc

/// The few calls to the system that reading a chronicle takes. No shared state; safe from any thread.
enum FileSystem {
    enum Kind {
        case folder
        case file
        case link
        case other
    }

    struct Failure: Error {
        let code: Int32
        var reason: String { String(cString: strerror(code)) }
    }

    /// What stands at the path, without following a link there.
    static func kind(_ path: String, followingLinks: Bool = false) -> Kind? {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// The path with all links resolved; nil when it leads nowhere.
    static func resolved(_ path: String) -> String? {
        guard let raw = realpath(path, nil) else { return nil }
        defer { free(raw) }
        return String(cString: raw)
    }

    /// The names in a folder, sorted by their bytes, without `.` and `..`.
    static func names(in folder: String) throws(Failure) -> [String] {
        guard let handle = opendir(folder) else { throw Failure(code: errno) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    enum Contents {
        case bytes([UInt8])
        case tooLarge(Int)
        case notAFile
        case failed(Failure)
    }

    /// All of a plain file; never waits on a pipe or a device.
    static func read(_ path: String, limit: Int) -> Contents {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return .failed(Failure(code: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failed(Failure(code: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
        if Int(status.st_size) > limit { return .tooLarge(Int(status.st_size)) }
        var bytes: [UInt8] = []
        // One byte more than the size, so that the end is seen without a second turn.
        var room = Int(status.st_size) + 1
        while true {
            var got = 0
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, room)
                count = max(got, 0)
            }
            if got < 0 {
                if errno == EINTR { continue }
                return .failed(Failure(code: errno))
            }
            if got == 0 { return .bytes(bytes) }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            if bytes.count > limit { return .tooLarge(bytes.count) }
            room = 65536
        }
    }
}
