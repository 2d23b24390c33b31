internal import Foundation

/// What an archive takes of its disk, as its files stand there now.
package struct ArchiveSpace: Hashable, Sendable {
    /// Files of one kind, and their bytes.
    package struct Part: Hashable, Sendable, Codable {
        package var files = 0
        package var bytes = 0
    }

    /// WARC files that nothing is written to any more.
    package var sealed = Part()
    /// WARC files that are being written, or wait for recovery.
    package var open = Part()
    /// The catalog with its write-ahead log.
    package var catalog = Part()
    /// Copies of the catalog that were made before it was brought up to date.
    package var backups = Part()
    package var quarantine = Part()
    /// Everything else: ledger, keys, anchors, README.
    package var other = Part()
    /// Bytes that this user may still write on the disk; nil when the system does not say.
    package var free: Int?

    package init(_ archive: String) {
        let folder = ArchiveFolder(archive)
        let walk = FileManager.default.enumerator(atPath: folder.path)
        for case let name as String in walk ?? .init() {
            let path = folder.path + "/" + name
            guard Disk.isFile(path) else { continue }
            count(name, Disk.size(path))
        }
        free = Disk.free(folder.path)
    }

    /// Of everything.
    package var bytes: Int {
        [sealed, open, catalog, backups, quarantine, other].reduce(0) { $0 + $1.bytes }
    }

    /// What `archive.maxBytes` limits: the WARC files and the catalog without its log.
    package var limited: Int { sealed.bytes + open.bytes + main }

    private var main = 0

    private mutating func count(_ name: String, _ bytes: Int) {
        func add(_ part: inout Part) {
            part.files += 1
            part.bytes += bytes
        }
        if name.hasPrefix("warc/"), name.hasSuffix(".warc.gz") {
            add(&sealed)
        } else if name.hasPrefix("warc/"), name.hasSuffix(".warc.gz" + ArchiveFolder.openSuffix) {
            add(&open)
        } else if name.hasPrefix("quarantine/") {
            add(&quarantine)
        } else if ["catalog.sqlite", "catalog.sqlite-wal", "catalog.sqlite-shm"].contains(name) {
            if name == "catalog.sqlite" { main = bytes }
            add(&catalog)
        } else if ArchiveFolder.isCatalogBackup(name) {
            add(&backups)
        } else {
            add(&other)
        }
    }
}
