/// Takes captures of others in.
package struct IngestOrder: Codable, Sendable {
    package struct Input: Codable, Sendable {
        /// An absolute path, or an http(s) URL.
        package var path: String
        /// What it is known by from then on: a name without folder, or the URL.
        package var name: String

        package init(path: String, name: String) {
            self.path = path
            self.name = name
        }
    }

    package var inputs: [Input]
    /// Only says what would be taken in.
    package var dryRun: Bool
    /// Who brings them.
    package var by: String

    package init(inputs: [Input], dryRun: Bool = false, by: String) {
        self.inputs = inputs
        self.dryRun = dryRun
        self.by = by
    }
}
