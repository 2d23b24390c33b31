package import Model

/// What became of reading one file of a chronicle.
package enum ChronicleReading: Sendable {
    /// The file has the bytes that it had before; it was hashed and not parsed.
    case unchanged
    case file(ChronicleFile)
}
