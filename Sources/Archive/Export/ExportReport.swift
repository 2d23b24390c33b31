/// What an export wrote and what it had to leave out.
package struct ExportReport: Hashable, Sendable {
    package var records = 0
    /// Lines of an index; 0 where there is none.
    package var lines = 0
    /// Bytes of what was written.
    package var bytes = 0
    /// The files that were made, with the folder that was asked for.
    package var files: [String] = []
    /// Places that could not be read, as `file: byte n: what`. What stood there is not in the export.
    package var faults: [String] = []

    package init() {}
}
