internal import Model

/// Everything that can go wrong with a catalog. Each case says what happened, where, and what to do next.
package enum CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no catalog at this path, and the caller asked only to read.
    case missing(path: String)
    /// The file cannot be opened or created (permissions, no such folder, a read-only disk).
    case cannotOpen(path: String, detail: String)
    /// The file is a database, but of another program; or no database at all.
    case notACatalog(path: String, detail: String)
    /// A newer Vidimus wrote it. `unknown` names the migrations that this one does not know.
    case newerSchema(path: String, unknown: [String])
    /// An older Vidimus wrote it and it was opened read-only, so that it cannot be brought up to date.
    case olderSchema(path: String)
    /// An older Vidimus wrote it, and it could not be copied before it is brought up to date.
    case noBackup(path: String, copy: String, detail: String)
    /// SQLite found the file damaged.
    case corrupt(path: String, detail: String)
    /// Another process holds the write lock for longer than the busy timeout.
    case busy(path: String)
    case diskFull(path: String)
    /// A write was asked of a catalog that was opened read-only.
    case readOnly(path: String)
    /// A call after `close()`: the program is ending.
    case closed(path: String)
    /// A shortened event id fits several events; the first few are named.
    case ambiguousEvent(prefix: String, candidates: [String])
    /// The search text holds no word.
    case emptySearch
    /// Anything else that SQLite said, with what was being done.
    case failed(doing: String, detail: String)

    package var description: String {
        switch self {
        case .missing(let path):
            "there is no catalog at \(path.printable); run `vidimus import` first, or check archive.path in config.json"
        case .cannotOpen(let path, let detail):
            "the catalog \(path.printable) cannot be opened: \(detail.printable); check the folder and its permissions"
        case .notACatalog(let path, let detail):
            "\(path.printable) is not a Vidimus catalog (\(detail.printable)); move it away, then run `vidimus reindex`"
        case .newerSchema(let path, let unknown):
            "the catalog \(path.printable) was written by a newer Vidimus (it knows \(unknown.joined(separator: ", "))); "
                + "update this one, or put back the copy catalog.sqlite.….bak that the newer one made; nothing was changed"
        case .olderSchema(let path):
            "the catalog \(path.printable) is of an older Vidimus; run any command that writes, such as `vidimus import`, "
                + "to bring it up to date"
        case .noBackup(let path, let copy, let detail):
            "the catalog \(path.printable) is of an older Vidimus and could not be copied to \(copy.printable) before bringing "
                + "it up to date (\(detail.printable)); nothing was changed, make room on the disk and try again"
        case .corrupt(let path, let detail):
            "the catalog \(path.printable) is damaged (\(detail.printable)); the WARC files hold everything: move it away, "
                + "then run `vidimus reindex`"
        case .busy(let path):
            "another program has been writing to \(path.printable) for too long; wait for it to end, then try again"
        case .diskFull(let path):
            "the disk is full: \(path.printable) could not be written; nothing stored was lost, make room and try again"
        case .readOnly(let path):
            "the catalog \(path.printable) is open for reading only"
        case .closed(let path):
            "the catalog \(path.printable) is closed already; start the command again"
        case .ambiguousEvent(let prefix, let candidates):
            "\"\(prefix.printable)\" fits several events: \(candidates.joined(separator: ", ")); write more of the id"
        case .emptySearch:
            "there is no word to search for; give at least one letter or digit"
        case .failed(let doing, let detail):
            "\(doing) failed in the catalog: \(detail.printable)"
        }
    }
}
