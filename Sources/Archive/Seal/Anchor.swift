internal import Catalog
internal import Foundation
package import Model

/// A checkpoint of the ledger, to be published or mailed: whoever keeps it can tell later whether the ledger was cut short or
/// written anew since.
///
/// It is one line of JSON, signed as the ledger's lines are (`SignedLine`).
package struct Anchor: Hashable, Sendable, Codable {
    /// What this version writes and reads.
    package static let format = "vidimus-anchor/1"

    package var format = Anchor.format
    package var date: Timestamp
    /// How many lines the ledger had.
    package var line: Int
    /// The SHA-256 of the last of them, which stands for all; of nothing where there was none.
    package var root: SHA256Digest
    /// What was acknowledged of files that were not sealed yet.
    package var open: [Part]
    /// The fingerprint of the key that signed.
    package var key: String
    /// Its public half as PEM.
    package var publicKey: String
    package var signature: String?

    /// The beginning of a WARC file.
    package struct Part: Hashable, Sendable, Codable {
        package var name: String
        package var bytes: Int
        package var sha256: SHA256Digest
    }

    /// Makes one of the archive as it stands, signed.
    ///
    /// - Returns: the line, with its newline.
    /// - Throws: `.cannotSign` when the key cannot be read, or the ledger is not whole.
    package static func make(_ path: String) async throws(ArchiveError) -> [UInt8] {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        guard let pem = FileManager.default.contents(atPath: folder.key), let key = LedgerKey(pem: [UInt8](pem)) else {
            throw .cannotSign(
                folder: path, reason: "the key \(folder.key) cannot be read; run this as the archive's owner")
        }
        let check = LedgerCheck(folder, keys: KeyRing(folder))
        if let fault = check.faults.first {
            throw .cannotSign(folder: path, reason: "line \(fault.line) of its ledger \(fault.message)")
        }
        let anchor = Anchor(
            date: .now, line: check.digests.count, root: check.digests.last ?? SHA256Digest(of: ""),
            open: try await parts(folder), key: key.fingerprint,
            publicKey: String(decoding: key.publicPEM, as: UTF8.self))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let content = try? encoder.encode(anchor),
            let line = SignedLine.signed([UInt8](content), by: key, before: nil)
        else { throw .cannotSign(folder: path, reason: "the key signs nothing") }
        return line + [10]
    }

    private static func parts(_ folder: ArchiveFolder) async throws(ArchiveError) -> [Part] {
        let open = folder.files().filter(\.isOpen)
        if open.isEmpty { return [] }
        var parts: [Part] = []
        do {
            let catalog = try Catalog.open(folder.catalog, readOnly: true)
            defer { catalog.close() }
            for file in open {
                guard let row = try await catalog.warcFile(file.name), row.committedLength > 0,
                    let path = folder.find(file.name)
                else { continue }
                let digest = try Disk.sha256(path, length: row.committedLength)
                parts.append(Part(name: file.name, bytes: row.committedLength, sha256: digest))
            }
        } catch let error as CatalogError { throw .catalog(error) } catch let error as ArchiveError {
            throw error
        } catch {
            throw .cannotSign(folder: folder.path, reason: "\(error)")
        }
        return parts
    }
}
