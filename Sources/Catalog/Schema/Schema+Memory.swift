extension Schema {
    /// What the pages of a host have in common. Not evidence: it may be forgotten.
    static let memoryTables = """
        CREATE TABLE host_memory (
            host INTEGER PRIMARY KEY REFERENCES host (id),
            blocks INTEGER NOT NULL,
            seen INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX host_memory_seen ON host_memory (seen);

        -- A block, by the first eight bytes of its SHA-256, and the first three sources that were seen to have it.
        CREATE TABLE host_block (
            host INTEGER NOT NULL REFERENCES host (id),
            digest INTEGER NOT NULL,
            first INTEGER NOT NULL,
            second INTEGER,
            third INTEGER,
            seen INTEGER NOT NULL,
            PRIMARY KEY (host, digest)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX host_block_seen ON host_block (host, seen);
        """
}
