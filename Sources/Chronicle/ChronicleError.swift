internal import Model

/// Why a chronicle as a whole cannot be read. What is wrong with one of its files is a `Diagnostic`, never an error.
package enum ChronicleError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownFormat(String)
    case unsupportedFormat(ChronicleFormat)
    /// Nothing stands at the root's path.
    case missing(String)
    /// The root is there but cannot be opened, with the system's reason.
    case unreadable(String, reason: String)
    /// The root is neither a folder nor a plain file.
    case notAFile(String)

    package var description: String {
        let known = ChronicleFormat.allCases.filter(\.isSupported).map(\.rawValue).joined(separator: ", ")
        return switch self {
        case .unknownFormat(let name): "\"\(name.printable)\" is no chronicle format; the formats are \(known)"
        case .unsupportedFormat(let format):
            "this version does not read the format \"\(format.rawValue)\" yet; it reads \(known)"
        case .missing(let path): "there is no chronicle at \(path.printable)"
        case .unreadable(let path, let reason): "the chronicle at \(path.printable) cannot be opened: \(reason)"
        case .notAFile(let path): "\(path.printable) is neither a folder nor a plain file"
        }
    }
}
