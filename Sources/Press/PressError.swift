/// Why the press cannot do what was asked.
package enum PressError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A system call failed; `reason` is the system's own sentence.
    case system(call: String, reason: String)
    /// The port is taken by another program.
    case portTaken(Int)
    /// A page was to be published at something that is no http(s) URL.
    case badURL(String, reason: String)
    /// A line of a map file cannot be used.
    case badMap(file: String, line: Int, reason: String)
    /// A line of a script cannot be used.
    case badScript(file: String, line: Int, reason: String)
    /// A file cannot be read.
    case unreadable(path: String, reason: String)
    /// A file or folder cannot be written.
    case unwritable(path: String, reason: String)
    /// The demo has no such edition.
    case noEdition(Int)

    package var description: String {
        switch self {
        case .system(let call, let reason):
            "the press cannot serve: \(call): \(reason)"
        case .portTaken(let port):
            "port \(port) of 127.0.0.1 is taken; choose another, or 0 for any free one"
        case .badURL(let url, let reason):
            "the press cannot publish at \"\(url)\": \(reason)"
        case .badMap(let file, let line, let reason):
            "\(file):\(line): \(reason); a line reads URL<TAB>FILE[<TAB>CONTENT-TYPE]"
        case .badScript(let file, let line, let reason):
            "\(file):\(line): \(reason)"
        case .unreadable(let path, let reason):
            "cannot read \(path): \(reason)"
        case .unwritable(let path, let reason):
            "cannot write \(path): \(reason)"
        case .noEdition(let edition):
            "the demo has editions 1 to 3, not \(edition)"
        }
    }
}
