package import Model

/// `rescue`: where mementos of dead sources are looked for, and where living pages are sent to be preserved.
package struct RescueSettings: Hashable, Sendable {
    /// TimeGates (RFC 7089 § 4), asked in this order; the source's URL is appended. Default the Wayback Machine's.
    package var timegates: [WebURL] = RescueSettings.defaultTimegates
    /// So many mementos of a source are fetched from each archive before it is given up. Default 5.
    package var tries = 5
    /// Where the public finds this archive's captures, as a URL that stands before `<14 digits>/<url>`; nil for nowhere.
    /// Default nil.
    package var replay: WebURL?
    /// Whether living sources are also sent to the Wayback Machine for preservation. Default false.
    package var save = false
    /// The Save Page Now 2 service. Default the Wayback Machine's.
    package var saveService: WebURL? = try? WebURL("https://web.archive.org/save")
    /// File with `accesskey:secret` for that service, mode 0600; nil takes the systemd credential `spn2`. Default nil.
    package var saveKeyFile: String?
    /// Seconds between two pages that are sent. Default 15.
    package var savePause = 15.0

    private static let defaultTimegates = ["https://web.archive.org/web/"].compactMap { try? WebURL($0) }

    package init() {}
}

extension RescueSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key(
                "timegates", \.timegates, .list(.url),
                "Memento TimeGates (RFC 7089), asked in this order; the source's URL is appended."),
            Key(
                "tries", \.tries, .count(1...100),
                "So many mementos of a source are fetched from each archive before it is given up."),
            Key(
                "replay", \.replay, .optional(.url),
                "Where the public finds this archive's captures: what stands before <14 digits>/<url>; null for nowhere."
            ),
            Key("save", \.save, .flag, "Whether rescue also sends living sources to the Wayback Machine."),
            Key("saveService", \.saveService, .present(.url), "The Save Page Now 2 service that they are sent to."),
            Key(
                "saveKeyFile", \.saveKeyFile, .optional(.text(empty: false)),
                "File with accesskey:secret for that service, mode 0600; null takes the systemd credential spn2."),
            Key("savePause", \.savePause, .span(1...86_400), "Time between two pages that are sent."),
        ]
    }
}
