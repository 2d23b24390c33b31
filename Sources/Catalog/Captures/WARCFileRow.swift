package import Model

/// One WARC file of the archive.
package struct WARCFileRow: Hashable, Sendable, Codable {
    /// Without folder and without `.open`.
    package var name: String
    /// Bytes up to which every group is known to the catalog: recovery starts here.
    package var committedLength: Int
    package var sealed: Bool
    /// Of the whole file, once sealed.
    package var sha256: SHA256Digest?
    /// A failed fsync: what the disk holds is not certain.
    package var suspect: Bool
    package var created: Timestamp

    package init(
        name: String, committedLength: Int = 0, sealed: Bool = false, sha256: SHA256Digest? = nil,
        suspect: Bool = false, created: Timestamp
    ) {
        self.name = name
        self.committedLength = committedLength
        self.sealed = sealed
        self.sha256 = sha256
        self.suspect = suspect
        self.created = created
    }
}
