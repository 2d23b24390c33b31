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
    /// Larger files are reported, not read.
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
    /// Left out: dot files and folders, symbolic links to folders or out of the root, the Context's README.md twins
    /// and, for `auto`, files whose names say that they hold no chronicle.
    ///
    /// - Throws: when the root itself cannot be opened or `format` is not supported.
    package func paths() throws(ChronicleError) -> [String] { [] }

    /// Reads one file. Never fails: what is wrong is in the file's diagnostics.
    ///
    /// - Parameters:
    ///   - path: one of `paths()`.
    ///   - known: the digest of the bytes last read under this path.
    package func read(_ path: String, known: SHA256Digest? = nil) -> ChronicleReading { .unchanged }
}
