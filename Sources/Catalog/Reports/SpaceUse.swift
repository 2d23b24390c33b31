package import Model

/// What the captures take of the WARC files, and what revisits spare.
package struct SpaceUse: Hashable, Sendable, Codable {
    /// Bytes of all captures as they stand compressed in the files.
    package var captures: Int
    package var revisits: Revisits
    /// The sources that take most, the largest first.
    package var largest: [Source]

    /// Answers whose payload stood in the archive already, so that only their heads were written.
    package struct Revisits: Hashable, Sendable, Codable {
        package var count: Int
        /// Those whose payload was first kept for another source.
        package var acrossSources: Int
        /// Bytes of the payloads that were not written again, as they came.
        package var payload: Int
        /// Compressed bytes of records that were not written again.
        package var saved: Int

        enum CodingKeys: String, CodingKey {
            case count
            case acrossSources = "across_sources"
            case payload, saved
        }
    }

    /// One source's share.
    package struct Source: Hashable, Sendable, Codable {
        package var url: WebURL
        package var captures: Int
        package var versions: Int
        package var bytes: Int
    }
}
