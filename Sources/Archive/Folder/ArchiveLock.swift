internal import CLinux
internal import Foundation
internal import Model

/// The right to write to an archive: an advisory lock on the file `lock`, which names the holder's pid.
///
/// The kernel lets go of it when the holder dies, so a lock left behind by a killed process stops nobody.
package final class ArchiveLock: Sendable {
    private let descriptor: Int32

    package static func acquire(_ folder: ArchiveFolder) throws(ArchiveError) -> ArchiveLock {
        let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritable(path: folder.lock, reason: Disk.reason) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let reason = Disk.reason
            close(descriptor)
            throw isHeld
                ? .locked(folder: folder.path, pid: livingHolder(folder))
                : .notWritable(path: folder.lock, reason: reason)
        }
        let text = Array("\(getpid())\n".utf8)
        if ftruncate(descriptor, 0) != 0 || Disk.write(text, to: descriptor, at: 0) != nil {
            let reason = Disk.reason
            release(descriptor)
            throw .notWritable(path: folder.lock, reason: reason)
        }
        return ArchiveLock(descriptor)
    }

    /// Whom the lock file names, whether or not that process lives.
    package static func holder(_ folder: ArchiveFolder) -> Int? {
        guard let data = FileManager.default.contents(atPath: folder.lock) else { return nil }
        return Int(String(decoding: data, as: UTF8.self).filter { $0.isASCII && $0.isNumber })
    }

    /// Whom the lock file names, when that process lives: while another program holds the lock, the file still names the
    /// writer before it.
    private static func livingHolder(_ folder: ArchiveFolder) -> Int? {
        guard let pid = holder(folder).flatMap({ pid_t(exactly: $0) }), pid > 0 else { return nil }
        return kill(pid, 0) == 0 || errno == EPERM ? Int(pid) : nil
    }

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { ArchiveLock.release(descriptor) }

    /// Closing alone would leave it held for as long as a program that is being started has not yet closed what it inherited.
    private static func release(_ descriptor: Int32) {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
