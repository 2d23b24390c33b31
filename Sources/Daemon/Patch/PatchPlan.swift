package import Chronicle
package import Model

/// What is to be written into which files of which chronicles.
package struct PatchPlan: Sendable {
    /// A file that cites sources with a remedy.
    package struct File: Hashable, Sendable {
        /// The chronicle's folder, or the file that is the whole chronicle.
        package var root: String
        /// Relative to the folder.
        package var path: String
        package var format: ChronicleFormat
        /// The chronicle's own address; empty when it has none.
        package var site: String
        package var remedies: [SourceKey: Remedy]
    }

    /// A source whose standing is sure and for which there is nothing to write, with the reason.
    package struct Helpless: Hashable, Sendable {
        package var url: String
        package var standing: Standing
        package var reason: String
    }

    /// By root and path.
    package var files: [File]
    package var helpless: [Helpless]
    /// What the commit message says of each source that has a remedy.
    package var sources: [SourceKey: Source]

    /// A source with its remedy, for people.
    package struct Source: Hashable, Sendable {
        package var url: String
        package var standing: Standing
        package var category: Category?
        package var remedy: Remedy
    }
}
