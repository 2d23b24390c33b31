package import Model

/// `overrides[]` of the file that `rot.overrides` names: where a person says what a source is, against the judge.
package struct Override: Hashable, Sendable {
    /// What it is about, as written: a URL, the beginning of URLs with `*` at its end, or of keys (`mk,makfax)/vesti`).
    package var source = ""
    package var standing = Held.alive
    /// Why, for whoever reads it in years.
    package var reason = ""
    /// Who says so.
    package var by = ""
    /// The last day on which it holds.
    package var until: CalendarDay?

    /// The standings that a person can give.
    package enum Held: String, Hashable, Sendable, CaseIterable {
        case alive, changed, dead
    }

    package init() {}

    /// Whether the override is about the source.
    package func covers(_ key: SourceKey) -> Bool {
        switch place {
        case .source(let own): own == key
        case .beginning(let text): key.text.hasPrefix(text)
        case nil: false
        }
    }

    /// Whether it holds on that day (UTC).
    package func holds(on day: CalendarDay) -> Bool { until.map { day <= $0 } ?? false }

    enum Place: Hashable {
        case source(SourceKey)
        case beginning(String)
    }

    /// Nil when `source` is neither a URL nor the beginning of a key.
    var place: Place? {
        if source.hasPrefix("http://") || source.hasPrefix("https://") {
            let isBeginning = source.hasSuffix("*")
            guard let url = try? WebURL(isBeginning ? String(source.dropLast()) : source) else { return nil }
            return isBeginning ? .beginning(SourceKey(url).text) : .source(SourceKey(url))
        }
        let text = source.hasSuffix("*") ? String(source.dropLast()) : source
        return text.contains(",") && !text.contains(" ") && !text.contains("://") ? .beginning(text) : nil
    }
}

extension Override: Section {
    static var keys: [Key<Self>] {
        [
            Key(
                "source", \.source,
                .text("a URL, a URL that ends in *, or the beginning of a key such as \"mk,makfax)/vesti\"") { text in
                    var probe = Override()
                    probe.source = text
                    return probe.place != nil
                }, required: true, "What it is about."),
            Key("standing", \.standing, .choice, required: true, "What the source is held to be."),
            Key("reason", \.reason, .text(empty: false), required: true, "Why."),
            Key("by", \.by, .text(empty: false), required: true, "Who says so."),
            Key("until", \.until, .present(.day), required: true, "The last day on which it holds."),
        ]
    }
}

extension ValueKind where Value == CalendarDay {
    /// A day, `2027-03-31`.
    static var day: ValueKind {
        ValueKind(
            wanted: "a day such as \"2027-03-31\"", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", print: \.description,
            parse: { $0.utf8.count == 10 ? CalendarDay($0) : nil })
    }
}
