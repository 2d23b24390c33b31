package import Catalog
internal import Model

/// Everything that can go wrong with an archive. Each case says what happened, where, and what to do next.
package enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no archive at this path, and the caller asked only to read.
    case missing(folder: String)
    /// A part of the folder cannot be made, opened or written (permissions, a file in the way, a read-only disk).
    case notWritable(path: String, reason: String)
    /// Another process is the archive's writer.
    case locked(folder: String, pid: Int?)
    /// There are WARC files, but the catalog knows none of them.
    case catalogMissing(folder: String, files: Int)
    case catalog(CatalogError)
    /// Below the free-space floor: nothing was written.
    case noSpace(folder: String, free: Int, floor: Int)
    /// The archive has reached `archive.maxBytes`: nothing was written.
    case full(folder: String, bytes: Int, limit: Int)
    /// A write failed and was undone. The captures of the batch are not stored.
    case writeFailed(file: String, reason: String)
    /// A sync failed: nobody knows what the disk holds. The file was sealed as suspect, the captures are not stored.
    case syncFailed(file: String, reason: String)
    /// After an earlier failure it is not known what is stored; only opening the archive again can tell.
    case unusable(folder: String, reason: String)
    /// A stored record cannot be read back.
    case damaged(file: String, offset: Int, reason: String)
    /// A WARC file that the catalog names is not there.
    case missingFile(name: String)
    /// No response is stored for this capture.
    case noResponse(capture: String)
    /// An anchor of the ledger cannot be made.
    case cannotSign(folder: String, reason: String)
    /// A WARC file is not as it was sealed: it must not be written anew.
    case changed(file: String)
    case closed

    package var description: String {
        switch self {
        case .missing(let folder):
            "there is no archive at \(folder.printable); run `vidimus import` first, or check archive.path in config.json"
        case .notWritable(let path, let reason):
            "cannot write \(path.printable): \(reason); check its owner and permissions"
        case .locked(let folder, let pid):
            (pid.map { "another Vidimus (process \($0)) is writing to the archive \(folder.printable)" }
                ?? "another program holds the lock of the archive \(folder.printable)")
                + "; stop it first, or let it do the work"
        case .catalogMissing(let folder, let files):
            "the archive \(folder.printable) holds \(files) WARC file\(files == 1 ? "" : "s") that its catalog does not know; "
                + "run `vidimus reindex` to rebuild the catalog from them"
        case .catalog(let error): error.description
        case .noSpace(let folder, let free, let floor):
            "only \(byteCount(free)) are free on the disk of \(folder.printable), less than archive.freeSpace "
                + "(\(byteCount(floor))); make room, fetching then goes on by itself"
        case .full(let folder, let bytes, let limit):
            "the archive \(folder.printable) has reached its limit: it holds \(byteCount(bytes)) and archive.maxBytes is "
                + "\(byteCount(limit)); nothing more is fetched, reading goes on; raise archive.maxBytes in config.json, then "
                + "`vidimus reload` where a daemon runs (`vidimus status --space` shows what takes the room)"
        case .writeFailed(let file, let reason):
            "writing \(file.printable) failed: \(reason); nothing stored was lost, the captures will be fetched again"
        case .syncFailed(let file, let reason):
            "the disk did not confirm \(file.printable): \(reason); the file was sealed as suspect, check the disk, "
                + "then run `vidimus audit`"
        case .unusable(let folder, let reason):
            "the archive \(folder.printable) stopped taking captures: \(reason.printable); start Vidimus again to recover it"
        case .damaged(let file, let offset, let reason):
            "\(file.printable) cannot be read at byte \(offset): \(reason.printable); run `vidimus audit`"
        case .missingFile(let name):
            "the WARC file \(name.printable) is missing from the archive; restore it from a copy, then run `vidimus audit`"
        case .noResponse(let capture): "capture \(capture) holds no response"
        case .cannotSign(let folder, let reason):
            "no anchor of the archive \(folder.printable) was made: \(reason.printable)"
        case .changed(let file):
            "\(file.printable) is not as it was sealed, and to write it anew would hide that; run `vidimus audit`, and restore the "
                + "file from a copy"
        case .closed: "the archive was closed"
        }
    }
}
