package import Model

/// What an export wrote and what it had to leave out.
package struct ExportReport: Hashable, Sendable {
    /// Of WARC files.
    package var records = 0
    /// Records among them that stand where bytes were taken out.
    package var redacted = 0
    /// Of an index, a table or a list.
    package var lines = 0
    /// Bytes of what was written.
    package var bytes = 0
    /// The files that were made, with the folder that was asked for.
    package var files: [String] = []
    /// What the public key of the signature is known by; nil for what is not signed.
    package var key: SHA256Digest?
    /// Places that could not be read, as `file: byte n: what`. What stood there is not in the export.
    package var faults: [String] = []

    package init() {}
}
