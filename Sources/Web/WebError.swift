internal import Model

/// Why there are no pages.
package enum WebError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Something else listens there, or the address is not this machine's.
    case cannotListen(address: String, reason: String)
    /// The address can be reached from outside, where only a token may let people in.
    case notLoopback(address: String)

    package var description: String {
        switch self {
        case .cannotListen(let address, let reason):
            "the pages cannot be served on \(address.printable): \(reason.printable); free the port or change http.listen"
        case .notLoopback(let address):
            "the pages are not served on \(address.printable), which others can reach: set http.listen to a loopback address "
                + "such as 127.0.0.1:8480 and let a reverse proxy in front of it ask who is there (its name goes into http.hosts)"
        }
    }
}
