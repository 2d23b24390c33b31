internal import LinkRot
internal import Model

extension ReportDocument {
    /// Curves of more outlets than this would be too small to read.
    private static let panelLimit = 9

    mutating func addSurvival(_ report: RotReport) {
        let survival = report.survival
        blocks.append(.heading("How long sources live"))
        blocks.append(.words(survival.words))
        add(
            survival.there, "Still there", end: "gone",
            meaning:
                "How many of the sources that were alive at an age still have their page later: until the first dead "
                + "verdict of a run that made the source stand as dead.", survival)
        add(
            survival.unchanged, "Still there and unchanged", end: "gone or changed",
            meaning:
                "The same, until the page is gone or says something else than when it was first seen: a number, a name, "
                + "a negation, the headline, or most of the text.", survival)
    }

    private mutating func add(
        _ curve: RotReport.Curve?, _ name: String, end: String, meaning: String, _ survival: RotReport.Survival
    ) {
        guard let curve else {
            blocks.append(
                .words("\(name): no curve, since fewer than \(survival.atLeast) sources were watched at any one age."))
            return
        }
        blocks.append(.words("\(meaning) \(curve.curve.sentence)"))
        let panel = Panel(name: name, curve: curve, end: end)
        blocks.append(.curve(panel))
        blocks.append(.table(panel.table))
    }

    /// The curves of the outlets with most sources, on equal axes.
    mutating func addPanels(_ rows: [RotReport.Row], _ survival: RotReport.Survival) {
        let panels = rows.compactMap { row in row.life.map { Panel(name: row.name, curve: $0, end: "gone") } }
        if !panels.isEmpty { blocks.append(.panels(Array(panels.prefix(ReportDocument.panelLimit)))) }
    }
}

extension RotReport.Survival {
    /// Who is on the curves, who is not, and why.
    fileprivate var words: String {
        var parts = ["\(counted(watched, "source")) seen alive and watched since"]
        func add(_ count: Int, _ what: String) { if count > 0 { parts.append("\(grouped(count)) \(what)") } }
        add(seenOnce, "seen alive by one visit only, so far")
        add(deadAtFirst, "dead already when first looked at")
        add(notSeen, "never seen alive, and not dead either")
        add(undated, "cited by undated events only")
        return
            "Age is counted from the date of the event that cites a source. Each source counts from the age at which it was "
            + "first seen alive, since what was lost before nobody saw; the curves are therefore no measure of the rot of "
            + "earlier years, the tables are. They begin where \(atLeast) sources are watched at once (dotted: where fewer "
            + "are left); bands are 95 %. On the curves: \(parts.first!)."
            + (parts.count == 1 ? "" : " Not on them: \(parts.dropFirst().joined(separator: "; ")).")
    }
}

extension SurvivalCurve {
    /// `6.2 years`, or that it is not reached. For a cell.
    var medianWords: String { median.map(AgeScale.words) ?? "not reached" }

    /// The median with its interval, and what it rests on.
    fileprivate var sentence: String {
        let start = origin > 0.5 ? " that were alive at \(AgeScale.words(origin))" : ""
        let rests = "\(counted(lives, "source")), \(grouped(ends)) of which were seen to end"
        guard let median else {
            return
                "Of the sources\(start) more than half live on at \(AgeScale.words(end)): the median is not reached (\(rests))."
        }
        let bounds = medianBounds
        let lower = bounds.lower.map(AgeScale.words) ?? "not reached"
        let upper = bounds.upper.map(AgeScale.words) ?? "not reached"
        return
            "Half of the sources\(start) do not outlive \(AgeScale.words(median)) (95 %: \(lower) to \(upper); \(rests))."
    }
}

extension ReportDocument.Panel {
    /// The curve at the ages of its axis.
    fileprivate var table: ReportDocument.Table {
        let curve = curve.curve
        let scale = AgeScale(curve.origin...curve.end, ticks: 10)
        let inner = scale.ticks.filter { $0 > curve.origin && $0 < curve.end }
        return ReportDocument.Table(
            columns: ["age", "watched", "\(end) until then", "alive", "95 % band"], figuresFrom: 1,
            rows: ([curve.origin] + inner + [curve.end]).map { age in
                let step = curve.step(at: age)
                let ends = curve.steps.reduce(0) { $0 + ($1.age <= age ? $1.ends : 0) }
                return [
                    AgeScale.words(age), grouped(curve.atRisk(after: age)), grouped(ends), percent(step?.survival ?? 1),
                    step.map { "\(percent($0.lower)) to \(percent($0.upper))" } ?? "–",
                ]
            })
    }
}
