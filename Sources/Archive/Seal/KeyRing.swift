internal import CLinux
internal import Foundation
internal import Model

/// The keys that sign an archive's ledger: the one in use, and the public halves of all.
///
/// `ledger.pem` holds the public half of the key in use, `ledger-<fingerprint>.pem` that of each one before it.
struct KeyRing {
    /// By fingerprint.
    private(set) var keys: [String: LedgerKey] = [:]
    /// Of the key in use; nil when its public half is missing or cannot be read.
    private(set) var current: String?
    /// Files that hold no key, though their names say so.
    private(set) var unreadable: [String] = []

    /// Reads the public halves.
    init(_ folder: ArchiveFolder) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() where name.hasPrefix("ledger") && name.hasSuffix(".pem") {
            let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(name)").map { [UInt8]($0) } ?? []
            guard let key = LedgerKey(publicPEM: bytes) else {
                unreadable.append(name)
                continue
            }
            keys[key.fingerprint] = key
            if name == "ledger.pem" {
                current = key.fingerprint
            } else if name != "ledger-\(key.fingerprint).pem" {
                unreadable.append(name)
            }
        }
    }

    /// The key that signs from now on, made when the archive has none yet. Only for the archive's writer.
    ///
    /// - Returns: the key, and what is to be told: a key that is lost, replaced or damaged.
    static func open(_ folder: ArchiveFolder) throws(ArchiveError) -> (key: LedgerKey, warnings: [String]) {
        var warnings: [String] = []
        var stored: LedgerKey?
        if let bytes = try Disk.whole(folder.key) {
            stored = LedgerKey(pem: bytes)
            if stored == nil {
                let place = "\(folder.quarantine)/key-\(Timestamp.now.digits14).pem"
                if rename(folder.key, place) != 0 { throw .notWritable(path: place, reason: Disk.reason) }
                warnings.append("the signing key \(folder.key) was no key any more and was moved to \(place)")
            }
        }
        let ring = KeyRing(folder)
        let known = try Disk.whole(folder.publicKey) != nil
        guard let key = stored ?? LedgerKey.make() else {
            throw .notWritable(path: folder.key, reason: "no key can be made: the system gives no randomness")
        }
        if stored == nil {
            guard let pem = key.pem else { throw .notWritable(path: folder.key, reason: "the key cannot be written") }
            try Disk.writeWhole(pem, to: folder.key, mode: 0o600)
            if known {
                warnings.append(
                    "the signing key of the archive is lost: what is sealed from now on is signed with a new one, "
                        + "\(key.fingerprint)")
            }
        } else if known, ring.current != key.fingerprint {
            warnings.append(
                "the signing key of the archive was replaced: what is sealed from now on is signed with "
                    + key.fingerprint)
        }
        if ring.current != key.fingerprint {
            // Lines that the key before it has signed stay provable.
            if known {
                let name = ring.current.map { "ledger-\($0).pem" } ?? "quarantine/ledger-\(Timestamp.now.digits14).pem"
                if rename(folder.publicKey, "\(folder.path)/\(name)") != 0 {
                    throw .notWritable(path: name, reason: Disk.reason)
                }
            }
            try Disk.writeWhole(key.publicPEM, to: folder.publicKey)
        }
        return (key, warnings)
    }
}
