/// What opening an archive found and put right.
package struct RecoveryReport: Hashable, Sendable {
    /// Files that were still being written when the last writer ended, now sealed.
    package var sealed: [String] = []
    /// Captures that were on the disk but not yet in the catalog, taken in.
    package var captures = 0
    /// What was moved to `quarantine/`: torn ends, with their bytes.
    package var quarantined: [Quarantined] = []
    /// The copy of the catalog that was made before an older Vidimus's was brought up to date.
    package var backup: String?
    /// Sentences about things that need a person: missing, shortened or unknown files.
    package var warnings: [String] = []

    package struct Quarantined: Hashable, Sendable {
        /// Of the file in `quarantine/`.
        package var path: String
        package var bytes: Int
        package var reason: String
    }

    /// Nothing had to be done.
    package var isClean: Bool { self == RecoveryReport() }
}
