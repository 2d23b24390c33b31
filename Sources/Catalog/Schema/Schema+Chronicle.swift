extension Schema {
    /// Moments are microseconds since 1970, days `YYYY-MM-DD`, digests blobs, lists JSON.
    static let chronicleTables = """
        CREATE TABLE note (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- One file of a chronicle, by its digest known to be unchanged.
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            chronicle TEXT NOT NULL,
            path TEXT NOT NULL,
            digest BLOB NOT NULL,
            taken INTEGER NOT NULL,
            gone INTEGER,
            UNIQUE (chronicle, path)
        ) STRICT;
        CREATE INDEX file_path ON file (path);

        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            date TEXT,
            title TEXT NOT NULL,
            lead TEXT NOT NULL,
            topics TEXT NOT NULL,
            related TEXT NOT NULL,
            first_seen INTEGER NOT NULL,
            -- The appearance whose words these are.
            main_appearance INTEGER
        ) STRICT;
        CREATE INDEX event_date ON event (date, name);

        -- One entry of one file. The hashes are the first eight bytes of a SHA-256.
        CREATE TABLE appearance (
            id INTEGER PRIMARY KEY,
            event INTEGER NOT NULL REFERENCES event (id),
            file INTEGER NOT NULL REFERENCES file (id),
            position INTEGER NOT NULL,
            line INTEGER NOT NULL,
            date TEXT,
            -- Null where the event's title is the same.
            title TEXT,
            keys_hash INTEGER,
            title_hash INTEGER,
            withdrawn INTEGER
        ) STRICT;
        CREATE INDEX appearance_event ON appearance (event);
        CREATE INDEX appearance_file ON appearance (file, position);
        CREATE INDEX appearance_keys ON appearance (keys_hash, date) WHERE keys_hash IS NOT NULL;
        CREATE INDEX appearance_title ON appearance (title_hash, date) WHERE title_hash IS NOT NULL;

        -- Paths that an event's entry went by earlier.
        CREATE TABLE alias (
            chronicle TEXT NOT NULL,
            path TEXT NOT NULL,
            event INTEGER NOT NULL REFERENCES event (id),
            PRIMARY KEY (chronicle, path, event)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outlet (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE host (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            outlet INTEGER NOT NULL REFERENCES outlet (id),
            next_turn INTEGER,
            blocked_until INTEGER,
            backoff INTEGER NOT NULL DEFAULT 0,
            delay REAL,
            failures INTEGER NOT NULL DEFAULT 0,
            owner TEXT,
            lease INTEGER,
            token INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX host_outlet ON host (outlet);

        CREATE TABLE robots (
            origin TEXT PRIMARY KEY,
            fetched INTEGER NOT NULL,
            status INTEGER,
            failure TEXT,
            body BLOB NOT NULL,
            body_fetched INTEGER,
            unreachable_since INTEGER
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            url TEXT NOT NULL,
            host INTEGER NOT NULL REFERENCES host (id),
            first_seen INTEGER NOT NULL,
            due INTEGER,
            interval REAL NOT NULL DEFAULT 0,
            visits INTEGER NOT NULL DEFAULT 0,
            last_visit INTEGER,
            last_change INTEGER,
            etag TEXT,
            last_modified TEXT,
            conditional INTEGER NOT NULL DEFAULT 0,
            failures INTEGER NOT NULL DEFAULT 0,
            category TEXT,
            standing TEXT NOT NULL DEFAULT 'new',
            observations TEXT NOT NULL DEFAULT '',
            first_visit INTEGER,
            last_comparison INTEGER,
            comparisons INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            last_capture INTEGER,
            -- The latest version and the capture that last belonged to it.
            version INTEGER,
            version_capture INTEGER
        ) STRICT;
        CREATE INDEX source_due ON source (due) WHERE due IS NOT NULL;
        CREATE INDEX source_host ON source (host, due);
        CREATE INDEX source_standing ON source (standing);
        CREATE INDEX source_category ON source (category) WHERE category IS NOT NULL;

        CREATE TABLE citation (
            id INTEGER PRIMARY KEY,
            appearance INTEGER NOT NULL REFERENCES appearance (id),
            ordinal INTEGER NOT NULL,
            source INTEGER REFERENCES source (id),
            label TEXT NOT NULL,
            url TEXT NOT NULL,
            line INTEGER NOT NULL,
            original TEXT,
            repaired TEXT,
            marked_dead INTEGER NOT NULL,
            -- Why there is no source.
            problem TEXT,
            withdrawn INTEGER
        ) STRICT;
        CREATE INDEX citation_appearance ON citation (appearance, ordinal);
        CREATE INDEX citation_source ON citation (source) WHERE source IS NOT NULL;
        CREATE INDEX citation_invalid ON citation (withdrawn) WHERE source IS NULL;
        """
}
