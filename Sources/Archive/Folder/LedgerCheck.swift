internal import Foundation
internal import Model

/// The ledger as it stands on the disk: its lines, and what of it cannot be believed.
struct LedgerCheck {
    struct Fault: Hashable {
        /// From 1.
        var line: Int
        var message: String
    }

    private(set) var lines: [Ledger.Line] = []
    private(set) var faults: [Fault] = []
    /// The SHA-256 of each line without its newline, readable or not.
    private(set) var digests: [SHA256Digest] = []
    /// How many lines have no signature: those that were written before there was a key.
    private(set) var unsigned = 0
    /// The fingerprints of the keys that signed, each with the first line that it signed.
    private(set) var signers: [(key: String, line: Int)] = []
    /// The fingerprints of keys that signed and whose public halves are not here.
    private(set) var missing: Set<String> = []

    init(_ folder: ArchiveFolder, keys: KeyRing) {
        let bytes: [UInt8]
        do { bytes = try Disk.whole(folder.ledger) ?? [] } catch {
            add(0, "\(error)")
            return
        }
        var previous: SHA256Digest?
        for (i, text) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            // Behind the last newline there is nothing.
            if text.isEmpty, text.endIndex == bytes.endIndex { break }
            let line = try? JSONDecoder().decode(Ledger.Line.self, from: Data(text))
            if let line {
                lines.append(line)
                if line.previous != previous { add(i, "does not follow from the line before it") }
                checkSignature(line, text, i, keys)
            } else {
                add(i, "cannot be read")
            }
            if text.endIndex == bytes.endIndex { add(i, "does not end") }
            previous = SHA256Digest(of: text)
            digests.append(SHA256Digest(of: text))
        }
    }

    private mutating func checkSignature(_ line: Ledger.Line, _ text: ArraySlice<UInt8>, _ i: Int, _ keys: KeyRing) {
        guard let signed = SignedLine(text) else { return add(i, "has a signature that cannot be read") }
        guard signed.signature != nil else {
            unsigned += 1
            if line.key != nil || !signers.isEmpty { add(i, "is not signed, and lines before it are") }
            return
        }
        guard let name = line.key, let key = keys.keys[name] else {
            missing.insert(line.key ?? "")
            return add(i, "is signed with a key whose public half is not here: \(line.key ?? "unnamed")")
        }
        if signers.last?.key != name { signers.append((name, i + 1)) }
        if !signed.isSigned(by: key) { add(i, "is not what was signed") }
    }

    private mutating func add(_ index: Int, _ message: String) {
        faults.append(Fault(line: index + 1, message: message))
    }
}
