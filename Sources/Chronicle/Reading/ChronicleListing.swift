package import Model

/// The files of a chronicle's folder, and what could not be looked into.
package struct ChronicleListing: Sendable {
    /// Relative to the root, with `/`, sorted by their bytes.
    package var paths: [String]
    /// One error for each folder that could not be opened. Files that were known below it are not to be taken for
    /// deleted.
    package var diagnostics: [Diagnostic]
}
