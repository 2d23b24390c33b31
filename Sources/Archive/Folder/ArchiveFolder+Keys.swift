internal import CLinux
internal import Foundation
internal import Model
package import WARC

extension ArchiveFolder {
    /// The private key that WACZ files are signed with.
    package var signingKey: String { keys + "/wacz.pem" }

    /// Makes that key, for its owner's eyes only.
    ///
    /// - Throws: `.notWritable` when it exists or cannot be made.
    package func makeSigningKey() throws(ArchiveError) -> SigningKey {
        let folder = keys
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .notWritable(path: folder, reason: Disk.reason) }
        guard let key = SigningKey.make() else {
            throw .notWritable(path: signingKey, reason: "no key can be made: the system gives no randomness")
        }
        let descriptor = open(signingKey, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: signingKey, reason: Disk.reason) }
        defer { close(descriptor) }
        if let problem = Disk.write(key.pem, to: descriptor, at: 0) {
            throw .writeFailed(file: signingKey, reason: problem)
        }
        if fsync(descriptor) != 0 { throw .syncFailed(file: signingKey, reason: Disk.reason) }
        try Disk.syncFolder(folder)
        try Disk.syncFolder(path)
        return key
    }
}
