internal import Model

/// Why there is no configuration.
package enum SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file could not be read at all: missing, a folder, no permission, not UTF-8. `reason` is a sentence.
    case unreadable(path: String, reason: String)
    /// Everything that is wrong with the file, in its order; never empty.
    case invalid([Problem])

    /// One mistake and its place.
    package struct Problem: Hashable, Sendable, CustomStringConvertible {
        /// The file's name as it was given.
        package var file: String
        /// Counted from 1.
        package var line: Int
        /// Counted from 1, in Unicode scalars.
        package var column: Int
        package var message: String

        /// `config.json:14:7: unknown key "intervall", did you mean "interval"?`
        package var description: String { "\(file.printable):\(line):\(column): \(message.printable)" }
    }

    /// One line a problem, without a newline at the end; safe for a terminal.
    package var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path.printable): \(reason)"
        case .invalid(let problems): problems.map(\.description).joined(separator: "\n")
        }
    }
}
