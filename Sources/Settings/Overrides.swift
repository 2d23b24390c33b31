package import Model

/// Human judgements: a file of JSON beside the configuration, which editors keep under version control with their chronicle.
///
///     { "overrides": [ { "source": "http://daily.example/2008/*", "standing": "alive", "reason": "asks robots for a password",
///                        "by": "Ana", "until": "2027-03-31" } ] }
package struct Overrides: Hashable, Sendable {
    /// In the file's order.
    package var list: [Override] = []

    package init() {}

    /// Reads the file that `rot.overrides` names; none where it names none.
    ///
    /// - Throws: `.unreadable` when there is no such text, `.invalid` with everything that is wrong in it, each with line and
    ///   column.
    package static func load(_ configuration: Configuration) throws(SettingsError) -> Overrides {
        guard let name = configuration.rot.overrides else { return Overrides() }
        let path = configuration.resolve(name)
        return try parse(try Configuration.text(of: path), file: path)
    }

    /// - Parameter file: its name as messages give it.
    package static func parse(_ text: String, file: String) throws(SettingsError) -> Overrides {
        var out = Overrides()
        try Configuration.fill(&out, from: text, file: file, called: "overrides")
        return out
    }

    /// What holds for the source on that day (UTC): of several the most particular, of equals the later one.
    package func inForce(for key: SourceKey, on day: CalendarDay) -> Override? {
        list.filter { $0.holds(on: day) && $0.covers(key) }.max { $0.weight < $1.weight }
    }

    /// What held for the source once and holds no more; nil where something still does.
    package func expired(for key: SourceKey, on day: CalendarDay) -> Override? {
        if inForce(for: key, on: day) != nil { return nil }
        return list.last { !$0.holds(on: day) && $0.covers(key) }
    }
}

extension Overrides: Section {
    static var keys: [Key<Self>] {
        [Key("overrides", \.list, .list(.section), required: true, "Sources and what they are held to be.")]
    }
}

extension Override {
    /// One page before many, and longer beginnings before shorter.
    fileprivate var weight: Int {
        switch place {
        case .source: .max
        case .beginning(let text): text.utf8.count
        case nil: 0
        }
    }
}
