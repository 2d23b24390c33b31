package import Model

/// `rescue`: where mementos of dead sources are looked for.
package struct RescueSettings: Hashable, Sendable {
    /// TimeGates (RFC 7089 § 4), asked in this order; the source's URL is appended. Default the Wayback Machine's.
    package var timegates: [WebURL] = RescueSettings.defaultTimegates
    /// Whether living sources are also sent to the Wayback Machine for preservation. Default false.
    package var save = false

    private static let defaultTimegates = ["https://web.archive.org/web/"].compactMap { try? WebURL($0) }

    package init() {}
}

extension RescueSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key(
                "timegates", \.timegates, .list(.url),
                "Memento TimeGates (RFC 7089), asked in this order; the source's URL is appended."),
            Key("save", \.save, .flag, "Whether living sources are also sent to the Wayback Machine."),
        ]
    }
}
