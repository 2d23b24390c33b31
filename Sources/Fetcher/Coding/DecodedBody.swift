/// A body without its content coding, as far as it could be undone.
package struct DecodedBody: Hashable, Sendable {
    package var bytes: [UInt8]
    /// Bytes in all: more than `bytes` where not all were to be kept.
    package var length: Int
    /// What did not go as announced, once each, in the order found.
    package var flags: [Flag]
    /// The coding that `bytes` still carries: nil when they are plain, `br` for one that is not understood.
    package var undecoded: String?

    package enum Flag: String, Hashable, Sendable, Codable, CaseIterable {
        /// The coded data ends early or breaks; what came before is kept.
        case torn = "coding-torn"
        /// More comes out than the limits allow; what fits is kept.
        case bomb = "coding-bomb"
        /// A coding that Vidimus never asks for and cannot undo (`br`, `zstd`, a misspelt one), or too many in a row.
        case unknown = "coding-unknown"
        /// Labelled as coded, but the bytes are not; taken as they are.
        case mislabelled = "coding-mislabelled"
    }

    package init(bytes: [UInt8], flags: [Flag] = [], undecoded: String? = nil) {
        self.bytes = bytes
        length = bytes.count
        self.flags = flags
        self.undecoded = undecoded
    }
}
