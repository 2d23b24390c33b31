extension Schema {
    /// When and why the bytes of a response or a text were taken out; null for those that are there.
    static let redactionColumns = """
        ALTER TABLE hop ADD COLUMN redacted INTEGER;
        ALTER TABLE hop ADD COLUMN redaction TEXT;
        CREATE INDEX hop_redacted ON hop (sha256, payload_length) WHERE redacted IS NOT NULL;
        ALTER TABLE text ADD COLUMN redacted INTEGER;
        ALTER TABLE text ADD COLUMN redaction TEXT;
        """
}
