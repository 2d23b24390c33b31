internal import Glibc
internal import Model

/// One file of a chronicle, to be read and replaced, and nothing but that file: no symbolic link is followed below the
/// chronicle's folder, and no path leads out of it.
package struct EntryFile: Sendable {
    package let bytes: [UInt8]
    private let folder: String
    private let names: [String]
    private let mark: Mark

    /// By what a file is known to be the one that was read.
    private struct Mark: Equatable, Sendable {
        var device: UInt64
        var inode: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
        var mode: UInt32
        var owner: UInt32
        var group: UInt32

        init(_ status: stat) {
            device = UInt64(status.st_dev)
            inode = UInt64(status.st_ino)
            size = Int64(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
            mode = UInt32(status.st_mode)
            owner = status.st_uid
            group = status.st_gid
        }
    }

    /// Reads the file.
    ///
    /// - Parameters:
    ///   - root: the chronicle's folder, or a chronicle that is one file.
    ///   - path: relative to the folder, with `/`; of a single file its name.
    package init(root: String, path: String) throws(EntryFileError) {
        guard let base = FileSystem.resolved(root) else { throw EntryFileError(path, "the chronicle is gone") }
        var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if FileSystem.kind(base) == .file {
            guard let slash = base.lastIndex(of: "/"), names.count == 1 else {
                throw EntryFileError(path, "the chronicle is a single file of another name")
            }
            names = [String(base[base.index(after: slash)...])]
            folder = slash == base.startIndex ? "/" : String(base[..<slash])
        } else {
            folder = base
        }
        guard let last = names.last, !names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
            throw EntryFileError(path, "the path leads out of the chronicle")
        }
        self.names = names
        let (descriptor, _) = try EntryFile.descend(folder, names, path)
        defer { close(descriptor) }
        let file = openat(descriptor, last, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard file >= 0 else { throw EntryFileError(path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw EntryFileError(path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw EntryFileError(path, "this is no plain file") }
        guard Int(status.st_size) <= ChronicleReader.maximumFileSize else {
            throw EntryFileError(path, "the file is too large for a chronicle's")
        }
        bytes = try EntryFile.contents(of: file, size: Int(status.st_size), path)
        mark = Mark(status)
    }

    /// Puts new bytes in the file's place: whole or not at all, with its mode and owner.
    ///
    /// - Throws: also when the file is no longer what was read, and when it may not be written.
    package func replace(with fresh: [UInt8]) throws(EntryFileError) {
        let path = names.joined(separator: "/")
        let (descriptor, last) = try EntryFile.descend(folder, names, path)
        defer { close(descriptor) }
        guard faccessat(descriptor, last, W_OK, AT_EACCESS) == 0 else { throw EntryFileError(path, code: errno) }
        let name = ".\(last.prefix(100)).vidimus-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard file >= 0 else { throw EntryFileError(path, code: errno) }
        var isKept = false
        defer {
            close(file)
            if !isKept { unlinkat(descriptor, name, 0) }
        }
        try EntryFile.write(fresh, to: file, path)
        // Only a privileged writer can give a file away; what another user may write without owning becomes his.
        if geteuid() == 0 || mark.group != getegid() {
            _ = fchown(file, geteuid() == 0 ? mark.owner : .max, mark.group)
        }
        guard fchmod(file, mode_t(mark.mode & 0o7777)) == 0, fsync(file) == 0 else {
            throw EntryFileError(path, code: errno)
        }
        var status = stat()
        guard fstatat(descriptor, last, &status, AT_SYMLINK_NOFOLLOW) == 0, Mark(status) == mark else {
            throw EntryFileError(path, "somebody else has changed the file meanwhile")
        }
        guard renameat(descriptor, name, descriptor, last) == 0 else { throw EntryFileError(path, code: errno) }
        isKept = true
        fsync(descriptor)
    }

    /// Opens the folder that the file lies in, without following a link.
    private static func descend(
        _ folder: String, _ names: [String], _ path: String
    ) throws(EntryFileError) -> (descriptor: Int32, name: String) {
        var descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw EntryFileError(path, code: errno) }
        for name in names.dropLast() {
            let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            let code = errno
            close(descriptor)
            guard next >= 0 else { throw EntryFileError(path, code: code) }
            descriptor = next
        }
        return (descriptor, names[names.count - 1])
    }

    private static func contents(of file: Int32, size: Int, _ path: String) throws(EntryFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw EntryFileError(path, code: errno)
            }
            bytes += buffer[..<count]
            if bytes.count > ChronicleReader.maximumFileSize {
                throw EntryFileError(path, "the file is too large for a chronicle's")
            }
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(EntryFileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw EntryFileError(path, code: errno)
            }
        }
    }
}

/// Why a file of a chronicle could not be read or replaced; it is as it was.
package struct EntryFileError: Error, Hashable, Sendable, CustomStringConvertible {
    package var path: String
    package var reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    init(_ path: String, code: Int32) {
        // Of a link where a folder is wanted Linux says ENOTDIR.
        let isLink = code == ELOOP || code == ENOTDIR
        self.init(path, isLink ? "a symbolic link stands in its path" : String(cString: strerror(code)))
    }

    package var description: String { "\(path.printable): \(reason)" }
}
