internal import Foundation
internal import Model

extension Auditor {
    /// Checks the ledger's chain and signatures, and the archive's other small files.
    ///
    /// - Parameter listing: whether what is found is told.
    /// - Returns: the lines that can be read.
    func checkLedger(listing: Bool) -> [Ledger.Line] {
        let keys = KeyRing(folder)
        let check = LedgerCheck(folder, keys: keys)
        guard listing else { return check.lines }
        report.lines = check.digests.count
        report.findings += check.faults.map { Finding(file: "ledger.jsonl", line: $0.line, message: $0.message) }
        var seen: [String: SHA256Digest] = [:]
        for line in check.lines {
            if let replaced = line.replaced, replaced == seen[line.name] {
                report.notes.append(
                    "\(line.name): bytes were taken out on \(line.sealed.iso8601): \(line.reason ?? "no reason")")
            } else if seen[line.name] != nil {
                find("ledger.jsonl", "it names \(line.name) twice")
            }
            seen[line.name] = line.sha256
        }
        tellOfKeys(check, keys)
        let readme = FileManager.default.contents(atPath: folder.readme).map { [UInt8]($0) }
        if let readme, readme != Array(ArchiveReadme.text.utf8),
            !ArchiveReadme.formerDigests.contains(SHA256Digest(of: readme).hex)
        {
            find("README", "it is not as Vidimus wrote it; move it away, and the next start writes it anew")
        }
        return check.lines
    }

    private func tellOfKeys(_ check: LedgerCheck, _ keys: KeyRing) {
        for name in keys.unreadable { find(name, "it does not hold the key that its name says") }
        if check.unsigned > 0 {
            let lines = check.unsigned == 1 ? "1 line is" : "\(check.unsigned) lines are"
            report.notes.append("ledger.jsonl: \(lines) unsigned")
        }
        report.signers = check.signers.map(\.key)
        if check.unsigned > 0 || check.signers.count > 1 {
            for (key, line) in check.signers {
                report.notes.append("ledger.jsonl: key \(key) signs from line \(line) on")
            }
        }
        if let last = check.signers.last?.key, let current = keys.current, last != current {
            report.notes.append("ledger.pem: the key was replaced; what is sealed next is signed with \(current)")
        }
        if !check.signers.isEmpty, !FileManager.default.fileExists(atPath: folder.publicKey) {
            find("ledger.pem", "it is missing; it held the public half of the key that signs the ledger")
        }
        if let current = keys.current, !check.missing.isEmpty, !check.signers.contains(where: { $0.key == current }) {
            find("ledger.pem", "it holds another key than the one that signs the ledger")
        }
        checkWholeKey(keys, check)
    }

    /// The key itself, where the auditor may read it.
    private func checkWholeKey(_ keys: KeyRing, _ check: LedgerCheck) {
        guard let current = keys.current, access(folder.keys, X_OK) == 0 else { return }
        if access(folder.key, F_OK) != 0 {
            report.notes.append(
                "\(folder.label(folder.key)): the key is not here; what is sealed next is signed with a new one")
        } else if let bytes = FileManager.default.contents(atPath: folder.key).map({ [UInt8]($0) }) {
            guard let key = LedgerKey(pem: bytes), key.pem == bytes else {
                return find(folder.label(folder.key), "it is no key any more")
            }
            if key.fingerprint != current {
                find(folder.label(folder.key), "it is another key than the one whose public half is ledger.pem")
                if check.signers.isEmpty { find("ledger.pem", "it is not the public half of the key that is here") }
            }
        }
    }
}

extension ArchiveFolder {
    /// A path in the archive, from the archive's folder on.
    func label(_ path: String) -> String { String(path.dropFirst(self.path.count + 1)) }
}
