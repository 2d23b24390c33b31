internal import Model
internal import WARC

/// Reads and checks the records of a file, or of a part of one, a batch ahead of whoever compares them.
actor RecordReader {
    /// What comes next in the file.
    struct Batch: Sendable {
        var items: [(item: WARCReader.Item, isForeign: Bool)] = []
        /// How far was read, in bytes from the file's start.
        var end: Int
        /// Why reading ended before its time.
        var error: WARCError?
    }

    private var verifier: WARCVerifier
    private let heads: RecordHeads?

    /// - Parameter checksGzip: whether gzip headers that Vidimus does not write are noticed.
    init(path: String, from start: Int = 0, to end: Int, hashing: Bool, checksGzip: Bool) throws(WARCError) {
        verifier = try WARCVerifier(path: path, from: start, to: end, hashing: hashing)
        heads = checksGzip ? try RecordHeads(path: path) : nil
    }

    /// Empty at the end.
    func next() -> Batch {
        var batch = Batch(end: verifier.offset)
        let start = verifier.offset
        var inflated = 0
        do {
            while batch.items.count < 1024, inflated < 8 << 20, verifier.offset - start < 4 << 20,
                let item = try verifier.next()
            {
                var isForeign = false
                if case .record(let entry) = item {
                    inflated += entry.record.blockLength
                    isForeign = try heads?.hasWritersHeader(at: entry.offset) == false
                }
                batch.items.append((item, isForeign))
            }
        } catch { batch.error = error }
        batch.end = verifier.offset
        return batch
    }

    /// What was found, with the names that no record of the file has.
    func finish() -> WARCReport { verifier.finish() }

    /// The SHA-256 of the file; nil unless `hashing`.
    func digest() throws(WARCError) -> SHA256Digest? { try verifier.digest() }
}
