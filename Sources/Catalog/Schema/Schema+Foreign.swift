extension Schema {
    /// Captures that others made: apart from `capture`, so that nothing that asks for our own sight can meet them.
    static let foreignTables = """
        CREATE TABLE foreign_captures (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            -- The same for the same record or memento, however often it is brought.
            identity BLOB NOT NULL,
            source INTEGER NOT NULL REFERENCES source (id),
            url TEXT NOT NULL,
            moment INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            taken_by TEXT NOT NULL,
            -- JSON, as in the capture's record.
            origin TEXT NOT NULL,
            origin_kind TEXT NOT NULL,
            origin_sha256 BLOB,
            category TEXT NOT NULL,
            verdict TEXT NOT NULL,
            text_digest BLOB,
            title TEXT,
            words INTEGER,
            extractor TEXT,
            -- JSON: each with the place of its record.
            hops TEXT NOT NULL,
            warc INTEGER NOT NULL REFERENCES warc (id),
            offset INTEGER NOT NULL,
            length INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX foreign_source ON foreign_captures (source, moment);
        CREATE INDEX foreign_identity ON foreign_captures (identity);
        CREATE INDEX foreign_text ON foreign_captures (text_digest) WHERE text_digest IS NOT NULL;
        CREATE INDEX foreign_warc ON foreign_captures (warc, offset);
        """
}
