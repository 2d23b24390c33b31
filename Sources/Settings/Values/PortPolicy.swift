/// Which ports may be dialled: `fetch.ports`.
package enum PortPolicy: Hashable, Sendable {
    /// All but the web platform's blocked list (WHATWG Fetch § 2.9).
    case any
    /// These alone.
    case list([Int])

    /// Whether the policy names the port; `.any` leaves the blocked list to the gate.
    package func allows(_ port: Int) -> Bool {
        switch self {
        case .any: true
        case .list(let ports): ports.contains(port)
        }
    }
}
