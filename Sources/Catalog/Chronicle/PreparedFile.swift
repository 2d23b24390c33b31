internal import Model

/// A chronicle file with everything worked out that needs no database: keys, hashes, columns.
struct PreparedFile: Sendable {
    var path: String
    var digest: SHA256Digest
    var entries: [PreparedEntry]

    init(_ file: ChronicleFile) {
        path = file.path
        digest = file.digest
        entries = file.entries.map(PreparedEntry.init)
    }

    /// Prepares files on two cores, in order: keys and hashes cost a third of what the tables do.
    static func prepare(_ files: [ChronicleFile]) async -> [PreparedFile] {
        let half = files.count / 2
        async let first = files[..<half].map(PreparedFile.init)
        let second = files[half...].map(PreparedFile.init)
        return await first + second
    }
}

/// One entry, ready to be matched and stored.
struct PreparedEntry: Sendable {
    var entry: Entry
    var citations: [PreparedCitation]
    /// The set of its sources; empty without any.
    var keys: Set<SourceKey>
    var identity: EntryIdentity
    /// The id it gets when no event known is the same.
    var newID: EventID

    init(_ entry: Entry) {
        self.entry = entry
        citations = entry.citations.map(PreparedCitation.init)
        keys = Set(citations.compactMap(\.key))
        identity = EntryIdentity(date: entry.date, keys: keys, title: entry.title)
        newID = EventID(date: entry.date, keys: keys, title: entry.title)
    }

    /// The aliases as paths inside a chronicle: without the leading slash; and without a first folder that may be a
    /// language's (`zh/news/…`).
    var aliasPaths: [String] {
        entry.aliases.flatMap { alias -> [String] in
            let path = alias.drop { $0 == "/" }
            guard let slash = path.firstIndex(of: "/") else { return [String(path)] }
            return [String(path), String(path[path.index(after: slash)...])]
        }
    }
}

/// One citation with the source that it names.
struct PreparedCitation: Sendable {
    var citation: Citation
    var key: SourceKey?
    var url: WebURL?
    var problem: String?

    init(_ citation: Citation) {
        self.citation = citation
        switch citation.target {
        case .success(let url):
            self.url = url
            key = SourceKey(url)
        case .failure(let error): problem = error.description
        }
    }
}

/// What two readings of one entry are compared by.
struct EntryIdentity: Hashable, Sendable {
    var date: CalendarDay?
    /// Of the set of source keys; nil when there are none.
    var keysHash: Int64?
    /// Of the folded title; nil when nothing is left of it.
    var titleHash: Int64?

    init(date: CalendarDay?, keysHash: Int64?, titleHash: Int64?) {
        self.date = date
        self.keysHash = keysHash
        self.titleHash = titleHash
    }

    init(date: CalendarDay?, keys: Set<SourceKey>, title: String) {
        self.date = date
        keysHash = keys.isEmpty ? nil : EntryIdentity.hash(keys.map(\.text).sorted().joined(separator: "\n"))
        let folded = ArticleText.folded(title)
        titleHash = folded.isEmpty ? nil : EntryIdentity.hash(folded)
    }

    private static func hash(_ text: String) -> Int64 {
        SHA256Digest(of: text).bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }
}
