internal import GRDB
internal import Model

/// Takes chronicle files into the tables, within one transaction.
struct Importer {
    private let chronicle: String
    private let moment: Timestamp
    private let resolver: EventResolver
    private var sources: SourceTable
    private var events: Set<Int64> = []
    private var counts = ImportCounts()
    /// Whether some events stand only because captures named them.
    private var hasRestored = false
    private var nextAppearance: Int64 = 0

    init(chronicle: String, moment: Timestamp, outlets: OutletTable) {
        self.chronicle = chronicle
        self.moment = moment
        resolver = EventResolver(chronicle: chronicle)
        sources = SourceTable(outlets)
    }

    mutating func take(_ files: [PreparedFile], _ db: Database) throws -> ImportCounts {
        hasRestored =
            try db.number("SELECT 1 FROM file WHERE chronicle = ? LIMIT 1", [EventRestorer.chronicle]) != nil
        nextAppearance = try AppearanceTable.nextID(db)
        for file in files { try take(file, db) }
        counts.events = events.count
        counts.newSources = sources.added
        return counts
    }

    /// Marks gone what is in the catalog but no longer in the chronicle's folder.
    mutating func finish(present: Set<String>, _ db: Database) throws -> ImportCounts {
        let standing = try db.rows("SELECT id, path FROM file WHERE chronicle = ? AND gone IS NULL", [chronicle]) {
            (try $0.next(Int64.self), try $0.next(String.self))
        }
        for (id, path) in standing where !present.contains(path) {
            try db.run("UPDATE file SET gone = ? WHERE id = ?", [moment, id])
            for old in try AppearanceTable.of(file: id, db) where !old.isWithdrawn { try withdraw(old, db) }
        }
        return counts
    }

    private mutating func take(_ file: PreparedFile, _ db: Database) throws {
        counts.files += 1
        counts.citations += file.entries.reduce(0) { $0 + $1.citations.count }
        let known = try db.row(
            "SELECT id, digest, gone IS NOT NULL FROM file WHERE chronicle = ? AND path = ?", [chronicle, file.path]
        ) { (try $0.next(Int64.self), try $0.next(SHA256Digest.self), try $0.next(Bool.self)) }
        var old: [AppearanceTable.Known] = []
        let fileID: Int64
        if let known {
            fileID = known.0
            old = try AppearanceTable.of(file: fileID, db)
            if known.1 == file.digest, !known.2 {
                // Read again without a change, as after a crash between two batches.
                events.formUnion(old.lazy.filter { !$0.isWithdrawn }.map(\.event))
                counts.invalid += file.entries.reduce(0) { $0 + $1.citations.count { $0.key == nil } }
                return
            }
            try db.run(
                "UPDATE file SET digest = ?, taken = ?, gone = NULL WHERE id = ?", [file.digest, moment, fileID])
        } else {
            try db.run(
                "INSERT INTO file (chronicle, path, digest, taken) VALUES (?, ?, ?, ?)",
                [chronicle, file.path, file.digest, moment])
            fileID = db.lastInsertedRowID
        }
        let matches = EntryMatcher.match(
            file.entries, to: old.map { EntryMatcher.Old(identity: $0.identity, keys: $0.keys) })
        // Withdrawn before the new ones are stored, so that an event left without words takes those that come.
        let matched = Set(matches.compactMap { $0 })
        for (i, appearance) in old.enumerated() where !matched.contains(i) && !appearance.isWithdrawn {
            try withdraw(appearance, db)
        }
        var told = Set(matched.map { old[$0].event })
        for (position, entry) in file.entries.enumerated() {
            let match = matches[position].map { old[$0] }
            let event = try take(
                entry, position: position, match: match, file: (fileID, file.path),
                isOnlyEntry: file.entries.count == 1, told: told, db)
            told.insert(event)
            events.insert(event)
        }
    }

    private mutating func take(
        _ entry: PreparedEntry, position: Int, match: AppearanceTable.Known?, file: (id: Int64, path: String),
        isOnlyEntry: Bool, told: Set<Int64>, _ db: Database
    ) throws -> Int64 {
        let event: Int64
        let appearance: Int64
        var isToldAnew = true
        if let match {
            (event, appearance) = (match.event, match.id)
            try AppearanceTable.update(appearance, entry, position: position, db)
        } else {
            appearance = nextAppearance
            nextAppearance += 1
            if let known = try resolver.event(for: entry, path: file.path, isOnlyEntry: isOnlyEntry, told: told, db) {
                event = known
            } else {
                let added = try EventTable.add(entry, nextAppearance: appearance, at: moment, db)
                event = added.id
                isToldAnew = !added.isNew
                if added.isNew { counts.newEvents += 1 }
            }
            if hasRestored { try EventRestorer.withdraw(event: event, at: moment, db) }
            try AppearanceTable.add(id: appearance, event: event, file: file.id, entry, position: position, db)
        }
        if isToldAnew { try EventTable.speak(event: event, appearance: appearance, entry, db) }
        for alias in entry.aliasPaths.prefix(64) where alias != file.path {
            try db.run(
                "INSERT OR IGNORE INTO alias (chronicle, path, event) VALUES (?, ?, ?)", [chronicle, alias, event])
        }
        try takeCitations(of: entry, appearance: appearance, isNew: match == nil, db)
        return event
    }

    /// Brings the citations of one appearance up to date: those that stay keep their row.
    private mutating func takeCitations(
        of entry: PreparedEntry, appearance: Int64, isNew: Bool, _ db: Database
    ) throws {
        var standing = isNew ? [:] : try CitationTable.byIdentity(appearance: appearance, db)
        for (i, prepared) in entry.citations.enumerated() {
            var source: Int64?
            if let key = prepared.key, let url = prepared.url {
                source = try sources.id(of: key, url: url, at: moment, db)
            } else {
                counts.invalid += 1
            }
            let identity = CitationTable.Identity(source: source, url: source == nil ? prepared.citation.url : "")
            if let row = standing[identity]?.popLast() {
                try CitationTable.update(row, prepared, ordinal: i + 1, db)
            } else {
                try CitationTable.add(prepared, appearance: appearance, source: source, ordinal: i + 1, db)
                counts.newCitations += 1
            }
        }
        for row in standing.values.joined() {
            try db.run("UPDATE citation SET withdrawn = ? WHERE id = ? AND withdrawn IS NULL", [moment, row])
            counts.withdrawn += db.changesCount
        }
    }

    private mutating func withdraw(_ appearance: AppearanceTable.Known, _ db: Database) throws {
        try db.run("UPDATE appearance SET withdrawn = ? WHERE id = ?", [moment, appearance.id])
        try db.run(
            "UPDATE citation SET withdrawn = ? WHERE appearance = ? AND withdrawn IS NULL", [moment, appearance.id])
        counts.withdrawn += db.changesCount
    }
}
