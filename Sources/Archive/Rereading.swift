package import Model

/// What a later reading made of a capture's stored bytes.
package struct Rereading: Sendable {
    /// The capture's record anew, with `rereading` set; its hops and events are those of the first one. `state` is where the source
    /// stands by the new verdict; nil leaves it.
    package var record: CaptureRecord
    /// The text, normalised; nil when there is none. Its digest is `record.textDigest`.
    package var text: String?

    package init(record: CaptureRecord, text: String?) {
        self.record = record
        self.text = text
    }
}
