/// `log`: what goes to standard error.
package struct LogSettings: Hashable, Sendable {
    /// The least grave level that is written. Default `info`.
    package var level = Level.info
    /// How a line is written. Default `auto`.
    package var format = Format.auto

    /// The levels of swift-log, from the finest.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        case trace, debug, info, notice, warning, error, critical
    }

    package enum Format: String, Hashable, Sendable, CaseIterable {
        /// `journald` under systemd, `text` on a terminal, `logfmt` otherwise.
        case auto
        /// For people: time, level, message.
        case text
        case logfmt
        /// One line with a `<N>` syslog priority, no time.
        case journald
    }

    package init() {}
}

extension LogSettings: Section {
    static var keys: [Key<Self>] {
        [
            Key("level", \.level, .choice, "The least grave level that is written."),
            Key(
                "format", \.format, .choice,
                "How a line is written; auto is journald under systemd, text on a terminal, logfmt otherwise."),
        ]
    }
}
