package import Catalog
package import Model

/// What a later reading made of a capture's stored bytes.
package struct Rereading: Sendable {
    /// The capture's record anew, with `rereading` set; its hops and events are those of the first one.
    package var record: CaptureRecord
    /// The text, normalised; nil when there is none. Its digest is `record.textDigest`.
    package var text: String?
    /// Where the source stands by the new verdict; nil leaves it.
    package var state: SourceState?

    package init(record: CaptureRecord, text: String?, state: SourceState? = nil) {
        self.record = record
        self.text = text
        self.state = state
    }
}
