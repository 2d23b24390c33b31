/// `chronicle[]`: one tree of event entries to read. Several may stand side by side.
package struct ChronicleSettings: Hashable, Sendable {
    /// Folder or file of the chronicle, relative to the configuration's folder. Default `.`.
    package var path = "."
    /// How the entries are written. Default `auto`.
    package var format = Format.auto
    /// Globs of what is read, relative to `path`; `**` crosses folders, an empty list means everything.
    package var include = ["news/**", "opinion/**"]
    /// Globs of what is left out; they win over `include`. Default none.
    package var exclude: [String] = []
    /// Address under which the chronicle itself is published, for links back to entries. Default `""`: none.
    package var site = ""

    /// The formats that `import --format` knows.
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case auto, context, wce, urls, frontmatter, feed, csv, opml
    }

    package init() {}
}

extension ChronicleSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key(
                "path", \.path, .text(empty: false), "Folder or file of the chronicle; relative to this file's folder."),
            Key("format", \.format, .choice, "How the entries are written; auto looks at them."),
            Key(
                "include", \.include, .list(.text(empty: false)),
                "Globs of what is read, relative to path; ** crosses folders. An empty list reads everything."),
            Key("exclude", \.exclude, .list(.text(empty: false)), "Globs of what is left out; they win over include."),
            Key(
                "site", \.site, .text("a URL or \"\"", pattern: "^(https?://.*)?$") { $0.isEmpty || isWebURL($0) },
                "Address under which the chronicle is published, for links back to its entries."),
        ]
    }
}
