internal import Archive
internal import Catalog
internal import Model
internal import Settings

/// What takes room in an archive, and how much is left: what `status --space` shows.
struct SpaceReport: Encodable {
    var archive: String
    /// Of all files.
    var bytes: Int
    var sealed: ArchiveSpace.Part
    var open: ArchiveSpace.Part
    var catalog: ArchiveSpace.Part
    var backups: ArchiveSpace.Part
    var quarantine: ArchiveSpace.Part
    var other: ArchiveSpace.Part
    /// Of the disk, and what archive.freeSpace keeps free of it.
    var free: Int?
    var freeSpace: Int
    /// archive.maxBytes, and what of it is left.
    var maxBytes: Int?
    var left: Int?
    var revisits: SpaceUse.Revisits
    var largest: [SpaceUse.Source]

    init(_ archive: String, _ settings: ArchiveSettings, _ use: SpaceUse) {
        let space = ArchiveSpace(archive)
        self.archive = archive
        bytes = space.bytes
        (sealed, open, catalog, backups) = (space.sealed, space.open, space.catalog, space.backups)
        (quarantine, other) = (space.quarantine, space.other)
        (free, freeSpace) = (space.free, settings.freeSpace)
        maxBytes = settings.maxBytes
        left = settings.maxBytes.map { max(0, $0 - space.limited) }
        revisits = use.revisits
        largest = use.largest
    }

    func show(on terminal: Terminal) {
        func line(_ name: String, _ part: ArchiveSpace.Part, _ note: String = "") {
            let files = "\(grouped(part.files)) file\(part.files == 1 ? "" : "s")"
            terminal.out("\(name.padded(to: 12))\(byteCount(part.bytes).leftPadded(to: 10))  \(files)\(note)")
        }
        terminal.out("\(archive.printable): \(byteCount(bytes))")
        line("sealed", sealed)
        if open.files > 0 { line("open", open, ", being written") }
        line("catalog", catalog)
        if backups.files > 0 { line("copies", backups, ", the catalog before an upgrade") }
        if quarantine.files > 0 { line("quarantine", quarantine) }
        line("other", other)
        if let free {
            terminal.out(
                "free        \(byteCount(free).leftPadded(to: 10))  on the disk; archive.freeSpace keeps \(byteCount(freeSpace))"
            )
        }
        if let maxBytes, let left {
            let rest =
                left > 0
                ? "of archive.maxBytes (\(byteCount(maxBytes)))"
                : terminal.paint(
                    "archive.maxBytes (\(byteCount(maxBytes))) is reached: nothing is fetched until it is raised",
                    .yellow)
            terminal.out("left        \(byteCount(left).leftPadded(to: 10))  \(rest)")
        }
        terminal.out(
            "spared      \(byteCount(revisits.saved).leftPadded(to: 10))  by \(counted(revisits.count, "revisit")) of bytes held "
                + "already (\(byteCount(revisits.payload)) as they came), \(grouped(revisits.acrossSources)) of other sources"
        )
        if !largest.isEmpty { terminal.out("\nlargest sources") }
        for source in largest {
            terminal.out(
                "\(byteCount(source.bytes).leftPadded(to: 10))  \(counted(source.captures, "capture")), "
                    + "\(counted(source.versions, "version"))  \(source.url.string.printable.shortened(to: 200))")
        }
    }
}
