package import Catalog
package import Model

/// A capture that stands durably in a WARC file and in the catalog.
package struct KeptCapture: Hashable, Sendable {
    package var id: CaptureID
    /// The version it belongs to; nil when it yielded no text.
    package var version: Int?
    /// The capture opened that version.
    package var isNewVersion: Bool
    /// Where the capture's whole group of records stands.
    package var place: RecordPlace
    /// Where the last hop's response or revisit record stands; nil when nothing answered.
    package var response: RecordPlace?
}
