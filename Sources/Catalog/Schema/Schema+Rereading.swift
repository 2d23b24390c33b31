extension Schema {
    /// Which extractor first made a text, and where a capture's later reading stands.
    static let rereadingColumns = """
        ALTER TABLE text ADD COLUMN extractor TEXT;
        UPDATE text SET extractor = made.extractor FROM (
            SELECT text_digest, extractor, min(started) FROM capture
            WHERE text_digest IS NOT NULL AND extractor IS NOT NULL GROUP BY text_digest
        ) AS made WHERE made.text_digest = text.digest;

        ALTER TABLE capture ADD COLUMN reread INTEGER;
        ALTER TABLE capture ADD COLUMN reread_warc INTEGER REFERENCES warc (id);
        ALTER TABLE capture ADD COLUMN reread_offset INTEGER;
        ALTER TABLE capture ADD COLUMN reread_length INTEGER;
        """
}
