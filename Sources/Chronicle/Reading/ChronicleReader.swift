package import Model

/// Reads a chronicle from disk: a folder of files, or one file.
///
/// A value without state: any number of threads may call `read` at once.
package struct ChronicleReader: Sendable {
    /// The folder or file as given.
    package let root: String
    package let format: ChronicleFormat
    /// Globs over paths relative to the root (`news/**`); a file matching none is left out. None at all takes every file.
    package let include: [String]
    /// Globs that leave files out, whatever `include` says.
    package let exclude: [String]
    /// The chronicle's own address on the web (`https://example.org/`), or empty: links to it are no sources.
    package let site: String
    /// Larger files are reported, not read. In bytes.
    package static let maximumFileSize = 64 << 20

    package init(
        root: String, format: ChronicleFormat = .auto, include: [String] = [], exclude: [String] = [], site: String = ""
    ) {
        self.root = root
        self.format = format
        self.include = include
        self.exclude = exclude
        self.site = site
    }

    /// The chronicle's files, relative to the root and sorted by their bytes; for a root that is a file, its name.
    ///
    /// Left out: dot files and folders, symbolic links to folders or out of the root, the Context's README.md twins,
    /// and files whose ending says that they hold no chronicle text (the HTML, JSON and XML twins of entries).
    ///
    /// - Throws: when the root itself cannot be opened or `format` is not supported.
    package func paths() throws(ChronicleError) -> [String] { try listing().paths }

    /// `paths()`, and which folders could not be opened.
    ///
    /// - Throws: as `paths()` does.
    package func listing() throws(ChronicleError) -> ChronicleListing {
        guard format.isSupported else { throw .unsupportedFormat(format) }
        switch FileSystem.kind(root, followingLinks: true) {
        case nil: throw .missing(root)
        case .file: return ChronicleListing(paths: [ChronicleReader.name(of: root)], diagnostics: [])
        case .folder: break
        case .link, .other: throw .notAFile(root)
        }
        do { _ = try FileSystem.names(in: root) } catch { throw .unreadable(root, reason: error.reason) }
        return FolderWalk(
            root: root, include: include.map(Glob.init), exclude: exclude.map(Glob.init),
            skipsTwins: format == .auto || format == .context
        ).listing()
    }

    /// Reads one file. Never fails: what is wrong is in the file's diagnostics. A file that could not be read at all
    /// has no entries and one diagnostic of severity `error`; what was known of it before is not to be given up.
    ///
    /// - Parameters:
    ///   - path: one of `paths()`.
    ///   - known: the digest of the bytes last read under this path.
    package func read(_ path: String, known: SHA256Digest? = nil) -> ChronicleReading {
        switch contents(path) {
        case .success(let bytes):
            let digest = SHA256Digest(of: bytes)
            if digest == known { return .unchanged }
            return .file(ChronicleParser.parse(bytes, path: path, format: format, site: site, digest: digest))
        case .failure(let problem):
            return .file(
                ChronicleFile(
                    path: path, digest: SHA256Digest(of: [UInt8]()), entries: [],
                    diagnostics: [
                        Diagnostic(file: path, line: 0, code: problem.code, message: problem.text, severity: .error)
                    ]))
        }
    }

    private struct Problem: Error {
        let code: String
        let text: String
    }

    private func contents(_ path: String) -> Result<[UInt8], Problem> {
        guard let base = FileSystem.resolved(root) else {
            return .failure(Problem(code: "unreadable", text: "the chronicle \(root.printable) is gone"))
        }
        var place = base
        if FileSystem.kind(base) == .folder {
            guard let file = FileSystem.resolved(base + "/" + path) else {
                return .failure(Problem(code: "missing", text: "the file is gone"))
            }
            let fence = base.hasSuffix("/") ? base : base + "/"
            guard file.hasPrefix(fence) else {
                return .failure(
                    Problem(code: "outside", text: "the file lies outside of the chronicle; it is not read"))
            }
            place = file
        }
        switch FileSystem.read(place, limit: ChronicleReader.maximumFileSize) {
        case .bytes(let bytes): return .success(bytes)
        case .failed(let failure):
            return .failure(Problem(code: "unreadable", text: "the file cannot be read: \(failure.reason)"))
        case .notAFile: return .failure(Problem(code: "not-a-file", text: "this is no plain file"))
        case .tooLarge(let size):
            let limit = ChronicleReader.maximumFileSize
            return .failure(
                Problem(code: "too-large", text: "the file has \(size) bytes, more than \(limit); it is not read"))
        }
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
