/// What the catalog says stands at one place of a WARC file.
///
/// Everything is as it stands in the column: an audit must be able to tell of values that make no sense.
package struct Holding: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The records of a visit.
        case visit
        /// The records of a later reading.
        case rereading
        /// The response or revisit record of a hop.
        case response(recordID: String)
    }

    package var kind: Kind
    /// Id of the capture.
    package var capture: String
    /// The URL that was asked for first, or the hop's.
    package var url: String
    package var offset: Int
    /// Bytes as compressed in the file.
    package var length: Int

    package var end: Int { offset + length }
}

/// A capture at some place of the archive, and what cites it: whom damage concerns.
package struct Concerned: Hashable, Sendable {
    package var capture: String
    package var url: String
    /// Ids of the events that cite its source now.
    package var events: [String]
}

/// Something in the catalog that cannot be as it stands there.
package struct CatalogFault: Hashable, Sendable {
    package var message: String
    /// The capture that it concerns; nil when it concerns none, or the catalog as a whole.
    package var capture: String?
    package var url: String?

    package init(_ message: String, capture: String? = nil, url: String? = nil) {
        self.message = message
        self.capture = capture
        self.url = url
    }
}
