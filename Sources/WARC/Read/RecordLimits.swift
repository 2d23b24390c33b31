/// How much of a hostile WARC file is taken into memory.
package struct RecordLimits: Sendable {
    /// Bytes of a record's header.
    package var header: Int
    /// Bytes of a record's block; larger ones are a fault and passed over.
    package var block: Int

    package init(header: Int = 64 << 10, block: Int = 256 << 20) {
        self.header = header
        self.block = block
    }
}
