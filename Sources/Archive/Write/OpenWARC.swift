internal import CLinux
internal import Foundation
internal import Model
internal import WARC

/// The WARC file being written. Bytes count only once they are committed: written, synced, and known to the catalog.
///
/// Belongs to the archive's actor.
final class OpenWARC {
    let name: String
    let path: String
    let created: Timestamp
    let warcinfo: String
    /// Bytes that are written, synced and known to the catalog.
    private(set) var committed = 0
    private let descriptor: Int32
    private var hash: SHA256Stream? = SHA256Stream()

    /// Creates the file; it must not exist.
    init(_ folder: ArchiveFolder, serial: Int, node: String, at moment: Timestamp) throws(ArchiveError) {
        name = ArchiveFolder.name(moment, serial: serial, node: node)
        path = folder.openPath(of: name)
        created = moment
        warcinfo = RecordID.make()
        try Disk.makeFolder(folder.folder(of: name))
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritable(path: path, reason: Disk.reason) }
        self.descriptor = descriptor
        do { try Disk.syncFolder(folder.folder(of: name)) } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// Writes behind the committed bytes. When that fails, what was written is cut off again.
    func write(_ bytes: [UInt8]) throws(ArchiveError) {
        guard let problem = Disk.write(bytes, to: descriptor, at: committed) else { return }
        guard rollBack() else {
            throw .unusable(folder: path, reason: "a failed write (\(problem)) could not be undone: \(Disk.reason)")
        }
        throw .writeFailed(file: path, reason: problem)
    }

    /// Makes what was written durable.
    func sync() throws(ArchiveError) {
        if fdatasync(descriptor) != 0 { throw .syncFailed(file: path, reason: Disk.reason) }
    }

    /// The catalog knows these bytes, which were written and synced.
    func commit(_ bytes: [UInt8]) {
        committed += bytes.count
        bytes.withUnsafeBytes { hash?.update($0) }
    }

    /// Cuts off what is not committed.
    func rollBack() -> Bool { ftruncate(descriptor, off_t(committed)) == 0 }

    /// Removes a file that holds no capture.
    func remove() { unlink(path) }

    /// The SHA-256 of all committed bytes. Ends the running hash: only for sealing.
    func finishHash() -> SHA256Digest? { hash.take()?.finish() }
}
