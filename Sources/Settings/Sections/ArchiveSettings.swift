package import Model

/// `archive`: where evidence is kept, and how much of it.
package struct ArchiveSettings: Hashable, Sendable {
    /// The archive's folder, relative to the configuration's folder. Default `archive`.
    package var path = "archive"
    /// Bytes after which a WARC file is sealed and the next begun. Default 1 GB.
    package var warcSize = 1_000_000_000
    /// Bytes that the archive may hold before fetching pauses; nil (the default) sets no limit.
    package var maxBytes: Int?
    /// Bytes that must stay free on the disk; below, fetching pauses and reading goes on. Default 1 GB.
    package var freeSpace = 1_000_000_000
    /// What is kept of a page besides its document. Default `none`.
    package var assets = Assets.none

    /// Where anchors are sent for a time stamp (RFC 3161); nil (the default) asks for none.
    package var timestampServer: WebURL?
    /// PEM file of the authorities to trust for time stamps in place of the system's; relative to the configuration's folder.
    package var timestampAuthority: String?

    package enum Assets: String, Hashable, Sendable, CaseIterable {
        /// The cited document alone.
        case none
    }

    package init() {}
}

extension ArchiveSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("path", \.path, .text(empty: false), "The archive's folder; relative to this file's folder."),
            Key("warcSize", \.warcSize, .size(least: 1000), "Size after which a WARC file is sealed."),
            Key(
                "maxBytes", \.maxBytes, .optional(.size(least: 1000)),
                "Size that the archive may reach before fetching pauses; null sets no limit."),
            Key(
                "freeSpace", \.freeSpace, .size(least: 0),
                "Space that must stay free on the disk; below it fetching pauses, reading goes on."),
            Key("assets", \.assets, .choice, "What is kept of a page besides its document."),
            Key(
                "timestampServer", \.timestampServer, .optional(.url),
                "Where audit --anchor asks for a time stamp (RFC 3161); null asks for none."),
            Key(
                "timestampAuthority", \.timestampAuthority, .optional(.text(empty: false)),
                "PEM file of the authorities to trust for time stamps in place of the system's; relative to this file's folder."
            ),
        ]
    }
}
