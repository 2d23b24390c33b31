extension Schema {
    static let captureTables = """
        CREATE TABLE warc (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            committed INTEGER NOT NULL,
            sealed INTEGER NOT NULL,
            sha256 BLOB,
            suspect INTEGER NOT NULL,
            created INTEGER NOT NULL
        ) STRICT;

        -- Article texts, each once. The body is null where only its digest is known (recovered without its record).
        CREATE TABLE text (
            id INTEGER PRIMARY KEY,
            digest BLOB NOT NULL UNIQUE,
            title TEXT,
            body TEXT
        ) STRICT;

        -- Fed with `IndexedText`, in which characters of unspaced scripts are words of their own; hence contentless.
        CREATE VIRTUAL TABLE text_index USING fts5 (
            title, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO text_index (text_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
        -- Commits cost a third less than with the default of 4, searches the same.
        INSERT INTO text_index (text_index, rank) VALUES ('automerge', 8);

        CREATE TABLE capture (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            source INTEGER NOT NULL REFERENCES source (id),
            url TEXT NOT NULL,
            started INTEGER NOT NULL,
            finished INTEGER NOT NULL,
            category TEXT NOT NULL,
            not_modified INTEGER NOT NULL,
            version INTEGER,
            text_digest BLOB,
            title TEXT,
            words INTEGER,
            extractor TEXT,
            warc INTEGER NOT NULL REFERENCES warc (id),
            offset INTEGER NOT NULL,
            length INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX capture_source ON capture (source, started);

        CREATE TABLE hop (
            capture INTEGER NOT NULL REFERENCES capture (id),
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            started INTEGER NOT NULL,
            seconds REAL NOT NULL,
            status INTEGER,
            failure TEXT,
            failure_detail TEXT,
            location TEXT,
            mime TEXT,
            truncated TEXT,
            address TEXT,
            sha256 BLOB,
            payload_length INTEGER,
            record_id TEXT,
            warc INTEGER REFERENCES warc (id),
            offset INTEGER,
            length INTEGER,
            sha1 BLOB,
            is_revisit INTEGER NOT NULL,
            PRIMARY KEY (capture, position)
        ) STRICT, WITHOUT ROWID;

        -- The hop that holds these bytes.
        CREATE TABLE payload (
            sha256 BLOB NOT NULL,
            length INTEGER NOT NULL,
            capture INTEGER NOT NULL,
            position INTEGER NOT NULL,
            PRIMARY KEY (sha256, length)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE verdict (
            id INTEGER PRIMARY KEY,
            capture INTEGER NOT NULL REFERENCES capture (id),
            judged INTEGER NOT NULL,
            category TEXT NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX verdict_capture ON verdict (capture);

        CREATE TABLE version (
            source INTEGER NOT NULL REFERENCES source (id),
            number INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text (id),
            title TEXT,
            words INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            captures INTEGER NOT NULL,
            grade TEXT,
            first_capture INTEGER NOT NULL REFERENCES capture (id),
            PRIMARY KEY (source, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX version_text ON version (text);
        """
}
