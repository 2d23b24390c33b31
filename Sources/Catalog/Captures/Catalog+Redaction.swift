internal import GRDB
package import Model

extension Catalog {
    /// Follows a WARC file that was written anew with tombstones: places move, texts that were taken out are forgotten. One
    /// transaction; repeating it changes nothing. Nothing of what is forgotten stays in the database's files.
    package func relocate(_ groups: [Relocation], in file: WARCFileRow) async throws(CatalogError) {
        try await write("recording what was taken out") { db in
            try RedactionWriter.write(groups, in: file, db)
        }
        await checkpoint()
    }

    /// When and why the text of that digest was taken out; nil when it is held or was never known.
    package func redaction(ofText digest: SHA256Digest) async throws(CatalogError) -> Redaction? {
        try await read("looking up a text") { db in
            try db.row(
                "SELECT redacted, redaction FROM text WHERE digest = ? AND redacted IS NOT NULL", [digest]
            ) { Redaction(at: try $0.next(), reason: try $0.next() ?? "") }
        }
    }

    /// Where the tombstone stands to which a revisit leads that was made at that moment; nil when the bytes that it names were
    /// not taken out since.
    package func tombstone(
        _ sha256: SHA256Digest, length: Int, seen: Timestamp
    ) async throws(CatalogError) -> PayloadPlace? {
        try await read("looking up what was taken out") { db in
            try db.row(
                """
                \(CaptureQuery.payloadColumns) FROM hop h JOIN warc w ON w.id = h.warc
                WHERE h.sha256 = ? AND h.payload_length = ? AND h.redacted IS NOT NULL AND h.redacted > ?
                ORDER BY h.redacted LIMIT 1
                """, [sha256, length, seen], CaptureQuery.payload)
        }
    }
}
