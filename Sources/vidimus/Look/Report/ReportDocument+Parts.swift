internal import Catalog
internal import Foundation
internal import LinkRot
internal import Model

extension ReportDocument {
    /// - Parameter limit: rows of each table; negative means all.
    init(_ report: RotReport, headings: [RotHeading], limit: Int) {
        made = report.made
        scope = ReportDocument.scope(report.scope)
        blocks = []
        addTotals(report)
        if report.totals.sources + report.totals.invalidCitations == 0 { return }
        addEndangered(report)
        addSurvival(report)
        for heading in headings { addTable(heading, report, limit: limit) }
    }

    private static func scope(_ scope: RotReport.Scope) -> String {
        var parts = [scope.path ?? "the whole chronicle"]
        if let since = scope.since { parts.append("events since \(since)") }
        if let until = scope.until { parts.append("events until \(until)") }
        return parts.joined(separator: ", ")
    }

    private mutating func addTotals(_ report: RotReport) {
        let totals = report.totals
        guard totals.citations > 0 else {
            blocks.append(.words("No citation stands here: there is nothing to report on."))
            return
        }
        func part(_ standing: Standing, _ verb: String) -> String? {
            (totals.standings[standing] ?? 0) > 0 ? "\(grouped(totals.standings[standing]!)) \(verb)" : nil
        }
        let parts = [
            part(.alive, "alive"), part(.changed, "changed"), part(.dead, "dead"), part(.failing, "failing"),
            part(.unsure, "unsure"), part(.new, "not yet judged"),
        ].compactMap { $0 }
        var words =
            "\(counted(totals.events, "event")), \(counted(totals.citations, "citation")), "
            + "\(counted(totals.sources, "source"))"
        if !parts.isEmpty { words += ": \(parts.joined(separator: ", "))" }
        words += "."
        if let share = totals.standings.deadShare {
            words += " Of those that could be judged, \(percent(share)) are dead."
        }
        if totals.invalidCitations > 0 {
            words += " Citations without an address that can be fetched: \(grouped(totals.invalidCitations))."
        }
        blocks.append(.words(words))
    }

    private mutating func addEndangered(_ report: RotReport) {
        blocks.append(.heading("No living source left"))
        blocks.append(
            .words(
                "\(counted(report.lost.count, "event")) of which every source is lost: dead, replaced by another text, or "
                    + "cited by a URL that is none."
                    + (report.undecided == 0
                        ? ""
                        : " Not among them: \(counted(report.undecided, "event")) with a lost source and none known to "
                            + "live, since other sources are failing, unsure or not yet judged.")))
        add(report.lost)
        blocks.append(.heading("Last source standing"))
        blocks.append(
            .words("\(counted(report.lastStanding.count, "event")) of which one source lives and every other is lost."))
        add(report.lastStanding)
    }

    private mutating func add(_ list: RotReport.Endangered) {
        if !list.events.isEmpty { blocks.append(.events(list.events, more: list.count - list.events.count)) }
    }

    private mutating func addTable(_ heading: RotHeading, _ report: RotReport, limit: Int) {
        guard let rows = report.by[heading], !rows.isEmpty else { return }
        let hasLife = heading == .outlet
        blocks.append(.heading(heading.title))
        blocks.append(.words(heading.remark))
        if hasLife { addPanels(rows, report.survival) }
        let shown = limit < 0 ? rows : Array(rows.prefix(limit))
        let life = hasLife ? ["watched", "deaths seen", "median life"] : []
        blocks.append(
            .table(
                Table(
                    columns: [
                        heading.rawValue, "sources", "alive", "changed", "failing", "dead", "unsure", "new", "% dead",
                    ]
                        + life, figuresFrom: 1,
                    rows: shown.map { heading.cells($0) }, standings: shown.map(\.standings),
                    more: rows.count - shown.count)))
    }
}

extension RotHeading {
    var title: String { "By \(self == .year ? "year of the event" : rawValue)" }

    fileprivate var remark: String {
        let share = "The share of dead ones is of those that could be judged, neither unsure nor new."
        return switch self {
        case .outlet:
            "\(share) Median life as under “Still there”, of the sources on the outlet's curve; too few: no curve, since fewer "
                + "were watched at any one age than it takes."
        case .year: "A source counts once in each year that cites it. \(share)"
        case .country:
            "By the country-code domain of the host, which tells where a name was registered and not where an outlet sits; "
                + "names such as .com tell none. \(share)"
        case .topic: "Topics of the citing events; a source counts once under each. \(share)"
        }
    }

    /// A name for a person.
    func words(_ name: String) -> String {
        if name.isEmpty {
            return switch self {
            case .outlet: "no outlet"
            case .year: "undated"
            case .country: "no country"
            case .topic: "no topic"
            }
        }
        guard self == .country else { return name }
        if name == "EU" { return "European Union" }
        return Locale(identifier: "en_US").localizedString(forRegionCode: name) ?? name
    }

    fileprivate func cells(_ row: RotReport.Row) -> [String] {
        let counts = [Standing.alive, .changed, .failing, .dead, .unsure, .new].map { grouped(row.standings[$0] ?? 0) }
        let cells = [words(row.name), grouped(row.sources)] + counts + [percent(row.dead).replacing(" %", with: "")]
        guard self == .outlet else { return cells }
        guard let curve = row.life?.curve else { return cells + ["–", "–", "too few"] }
        return cells + [grouped(curve.lives), grouped(curve.ends), curve.medianWords]
    }
}
