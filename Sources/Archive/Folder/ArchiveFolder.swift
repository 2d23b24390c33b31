internal import Foundation
internal import Model

/// Where things lie in an archive. Names come from clocks, counters and hashes, never from the web.
package struct ArchiveFolder: Hashable, Sendable {
    /// Without a slash at its end.
    package let path: String

    package init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    package var readme: String { path + "/README" }
    package var warcs: String { path + "/warc" }
    package var catalog: String { path + "/catalog.sqlite" }
    package var ledger: String { path + "/ledger.jsonl" }
    /// Where private keys lie; for the owner's eyes only.
    package var keys: String { path + "/keys" }
    /// The whole key that signs the ledger.
    package var key: String { keys + "/ed25519.pem" }
    /// Its public half, for everybody.
    package var publicKey: String { path + "/ledger.pem" }
    /// What the rolling audit remembers.
    package var audited: String { path + "/audited.json" }
    /// Where checkpoints of the ledger lie, unless they are written elsewhere.
    package var anchors: String { path + "/anchors" }
    /// What is told to feed readers.
    package var feed: String { path + "/feeds/news.atom" }
    package var quarantine: String { path + "/quarantine" }
    package var lock: String { path + "/lock" }
    package var run: String { path + "/run" }

    /// What a file is called while it is written.
    static let openSuffix = ".open"

    /// The folder of a WARC file, by the year and month in its name; foreign names lie in `warc/` itself.
    func folder(of name: String) -> String {
        let stamp = name.split(separator: "-").dropFirst().first ?? ""
        let digits = stamp.prefix(6)
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return warcs }
        return "\(warcs)/\(digits.prefix(4))/\(digits.dropFirst(4))"
    }

    func sealedPath(of name: String) -> String { folder(of: name) + "/" + name }

    func openPath(of name: String) -> String { sealedPath(of: name) + ArchiveFolder.openSuffix }

    /// Where the file of that name lies, sealed or not; nil when it is missing or the name is none.
    package func find(_ name: String) -> String? {
        guard !name.contains("/"), name.hasSuffix(".warc.gz") else { return nil }
        return [sealedPath(of: name), openPath(of: name)].first { FileManager.default.fileExists(atPath: $0) }
    }

    /// The name of the file begun at that moment.
    static func name(_ moment: Timestamp, serial: Int, node: String) -> String {
        let digits = moment.digits14
        return "vidimus-\(digits.prefix(8))T\(digits.dropFirst(8))Z-\(padded(serial, 6))-\(safe(node)).warc.gz"
    }

    /// The serial in a name of ours; 0 for foreign names.
    static func serial(of name: String) -> Int {
        let parts = name.split(separator: "-")
        return parts.count > 3 && parts[0] == "vidimus" ? Int(parts[2]) ?? 0 : 0
    }

    private static func safe(_ node: String) -> String {
        let name = node.lowercased().utf8.prefix(32).map { byte in
            (48...57).contains(byte) || (97...122).contains(byte) ? byte : UInt8(ascii: "_")
        }
        return name.isEmpty ? "node" : String(decoding: name, as: UTF8.self)
    }

    /// One WARC file on the disk.
    struct File: Hashable {
        var name: String
        var path: String
        var isOpen: Bool
        var bytes: Int
    }

    /// Every WARC file, by name.
    func files() -> [File] {
        guard let walk = FileManager.default.enumerator(atPath: warcs) else { return [] }
        var out: [File] = []
        for case let relative as String in walk {
            let isOpen = relative.hasSuffix(".warc.gz" + ArchiveFolder.openSuffix)
            guard isOpen || relative.hasSuffix(".warc.gz") else { continue }
            let path = warcs + "/" + relative
            var name = String(relative.split(separator: "/").last ?? "")
            if isOpen { name.removeLast(ArchiveFolder.openSuffix.count) }
            out.append(File(name: name, path: path, isOpen: isOpen, bytes: Disk.size(path)))
        }
        return out.sorted { $0.name < $1.name }
    }

    /// Copies of the catalog that were made before it was brought up to date.
    var catalogBackups: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter(ArchiveFolder.isCatalogBackup).sorted().map { path + "/" + $0 }
    }

    static func isCatalogBackup(_ name: String) -> Bool { name.hasPrefix("catalog.sqlite.") && name.contains(".bak") }

    /// The names of the files that are sealed.
    package var sealedNames: [String] { files().filter { !$0.isOpen }.map(\.name) }

    /// Puts a new feed in the place of the one before; a reader sees the one or the other.
    package func writeFeed(_ bytes: [UInt8]) throws(ArchiveError) {
        try Disk.makeFolder(Disk.parent(of: feed))
        try Disk.writeWhole(bytes, to: feed)
    }

    /// Makes what is missing of the layout.
    func create() throws(ArchiveError) {
        for folder in [path, warcs, quarantine, run] { try Disk.makeFolder(folder) }
        try Disk.makeFolder(keys, mode: 0o700)
        let told = FileManager.default.contents(atPath: readme).map { SHA256Digest(of: $0).hex }
        if told == nil || told.map(ArchiveReadme.formerDigests.contains) == true {
            try Disk.writeWhole(Array(ArchiveReadme.text.utf8), to: readme)
        }
    }
}
