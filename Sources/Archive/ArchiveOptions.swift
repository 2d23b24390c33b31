/// How an archive writes.
package struct ArchiveOptions: Sendable {
    /// Bytes after which a WARC file is sealed and the next begun.
    package var warcSize = 1_000_000_000
    /// Bytes that the WARC files and the catalog may reach together; nil sets no limit.
    package var maxBytes: Int?
    /// Bytes that must stay free on the disk.
    package var freeSpace = 0
    /// Names this machine in file names; made safe for them.
    package var node = "node"
    /// Name and version of the program, as every warcinfo record carries it.
    package var software = "vidimus"
    /// Whom to ask about the collection; empty when nobody is named.
    package var contact = ""
    /// Whether robots.txt is respected, as every warcinfo record says.
    package var respectsRobots = true
    /// libdeflate's level, 1 to 12, for records of requests, metadata and texts.
    package var compression = 5
    /// The same for records with payloads. Level 1 takes two fifths of the time of level 5, for pages that are a twentieth larger.
    package var payloadCompression = 1
    /// How many captures share one sync at most.
    package var batch = 64
    /// How many bytes of payloads and texts share one sync; a capture that goes beyond is the batch's last.
    package var batchBytes = 16_000_000

    package init() {}
}
