internal import GRDB
package import Model

extension Catalog {
    /// What others have seen of a source, earliest first; negative `limit` means all.
    package func foreignCaptures(
        of key: SourceKey, limit: Int = -1
    ) async throws(CatalogError) -> [ForeignCaptureRow] {
        try await read("listing what others have seen") { db in
            try ForeignTable.rows(
                "WHERE f.source = (SELECT id FROM source WHERE key = ?) ORDER BY f.moment, f.id LIMIT ?", [key, limit],
                db)
        }
    }

    /// Nil when no capture of others has that id.
    package func foreignCapture(_ id: CaptureID) async throws(CatalogError) -> ForeignCaptureRow? {
        try await read("looking up a capture of others") { db in
            try ForeignTable.rows("WHERE f.name = ?", [id], db).first
        }
    }

    /// Which of the captures of others are known, by what they are known by (`CaptureRecord.foreignIdentity`).
    package func foreignCaptures(
        known identities: [SHA256Digest]
    ) async throws(CatalogError) -> [SHA256Digest: ForeignCaptureRow] {
        try await read("looking up captures of others") { db in
            var found: [SHA256Digest: ForeignCaptureRow] = [:]
            for identity in identities {
                found[identity] = try ForeignTable.rows("WHERE f.identity = ? ORDER BY f.id LIMIT 1", [identity], db)
                    .first
            }
            return found
        }
    }

    /// Which of the keys are sources of ours.
    package func known(_ keys: [SourceKey]) async throws(CatalogError) -> Set<SourceKey> {
        try await read("looking up sources") { db in
            Set(try keys.filter { try SourceTable.id(of: $0, db) != nil })
        }
    }

    /// Whether a version of ours has the text, with its words. What only others have seen does not count.
    package func holdsOwnText(_ digest: SHA256Digest) async throws(CatalogError) -> Bool {
        try await read("looking up a text") { db in try TextTable.holds(digest, db) }
    }
}
