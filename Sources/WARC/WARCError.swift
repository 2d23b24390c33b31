internal import Model

/// Why a file could not be read or written at all. What is wrong *inside* a file is a `WARCFault`.
package enum WARCError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file cannot be opened or read; `reason` is the system's.
    case unreadable(path: String, reason: String)
    /// There is no whole record at that place.
    case noRecord(path: String, offset: Int, fault: WARCFault?)
    /// A file of an export cannot be made or written; `reason` is the system's.
    case unwritable(path: String, reason: String)

    /// A key that was read cannot sign.
    case unsigned

    package var description: String {
        switch self {
        case .unsigned: "OpenSSL refuses to sign with the key; name another with --key, or leave the file unsigned"
        case .unreadable(let path, let reason): "cannot read \(path.printable): \(reason)"
        case .unwritable(let path, let reason):
            "cannot write \(path.printable): \(reason); check its folder, its permissions and the room on the disk"
        case .noRecord(let path, let offset, let fault):
            "\(path.printable) holds no whole record at byte \(offset)"
                + (fault.map { " (\($0.message.printable))" } ?? "")
        }
    }
}

/// Something wrong at one place of a WARC file. Reading goes on behind it.
package struct WARCFault: Error, Hashable, Sendable, Codable, CustomStringConvertible {
    /// Where the record starts, or where the readable part ended, in bytes from the file's start.
    package var offset: Int
    package var kind: Kind
    /// One sentence; may quote the file, escaped by `description`.
    package var message: String

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// The file has no bytes.
        case empty
        /// Bytes where a gzip member should start.
        case garbage
        /// The compressed data breaks off.
        case truncated
        /// The compressed data is broken or its CRC is wrong.
        case corrupt
        /// The member is larger than the limits allow.
        case tooLarge = "too-large"
        /// Not `WARC/1.0` or `WARC/1.1`, or a header that never ends.
        case header
        /// A field that is missing, malformed, repeated or misplaced.
        case field
        /// The block is shorter than its `Content-Length`, or the record does not end with two empty lines.
        case length
        /// More than one record in a gzip member.
        case crowded
        /// A digest that does not match.
        case digest
        /// The HTTP message in the block is malformed.
        case http
        /// A record name that is used twice, or that no record has.
        case reference
    }

    package init(offset: Int, kind: Kind, message: String) {
        self.offset = offset
        self.kind = kind
        self.message = message
    }

    package var description: String { "byte \(offset): \(message.printable) [\(kind.rawValue)]" }
}
