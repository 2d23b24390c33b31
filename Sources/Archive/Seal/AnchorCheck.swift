internal import Foundation
internal import Model

/// An anchor against the archive of today: the ledger must still contain what it named.
package struct AnchorCheck: Sendable {
    /// Nil when the file holds none.
    package private(set) var anchor: Anchor?
    /// One sentence each; empty when the anchor holds.
    package private(set) var faults: [String] = []

    /// - Parameter bytes: of the anchor's file.
    /// - Throws: `.missing` when there is no archive.
    package init(_ bytes: [UInt8], archive path: String) throws(ArchiveError) {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        let line = bytes.last == 10 ? bytes.dropLast() : bytes[...]
        guard let anchor = try? JSONDecoder().decode(Anchor.self, from: Data(line)), anchor.format == Anchor.format,
            anchor.line >= 0, anchor.open.allSatisfy({ $0.bytes >= 0 })
        else {
            faults.append("it is no anchor that this version reads (\(Anchor.format))")
            return
        }
        self.anchor = anchor
        let keys = KeyRing(folder)
        guard let key = LedgerKey(publicPEM: Array(anchor.publicKey.utf8)), key.fingerprint == anchor.key,
            SignedLine(line)?.isSigned(by: key) == true
        else {
            faults.append("its signature is not good: it is not what was signed")
            return
        }
        if keys.keys[anchor.key] == nil {
            faults.append(
                "the archive knows no key \(anchor.key): the key was replaced, or the anchor is another archive's")
        }
        let ledger = LedgerCheck(folder, keys: keys)
        checkLedger(anchor, ledger)
        // Of a file out of which bytes were taken the ledger tells what it was before.
        let redacted = Set(ledger.lines.filter { $0.replaced != nil }.map(\.name))
        for part in anchor.open where !redacted.contains(part.name) { check(part, folder) }
    }

    private mutating func checkLedger(_ anchor: Anchor, _ ledger: LedgerCheck) {
        for fault in ledger.faults where fault.line <= anchor.line {
            faults.append("line \(fault.line) of the ledger \(fault.message)")
        }
        if ledger.digests.count < anchor.line {
            faults.append(
                "the ledger was cut short: it has \(ledger.digests.count) lines, and had \(anchor.line) on "
                    + anchor.date.iso8601)
        } else if anchor.line > 0, ledger.digests[anchor.line - 1] != anchor.root {
            faults.append(
                "the ledger was written anew: line \(anchor.line) is not the one that it had on \(anchor.date.iso8601)")
        }
    }

    /// The bytes that were acknowledged then, wherever the file is by now.
    private mutating func check(_ part: Anchor.Part, _ folder: ArchiveFolder) {
        guard let path = folder.find(part.name) else {
            faults.append("\(part.name.printable) is not there any more")
            return
        }
        if Disk.size(path) < part.bytes || (try? Disk.sha256(path, length: part.bytes)) != part.sha256 {
            faults.append("the first \(part.bytes) bytes of \(part.name) are not those that it had on the anchor's day")
        }
    }
}
