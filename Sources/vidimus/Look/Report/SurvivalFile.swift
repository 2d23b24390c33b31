internal import Daemon
internal import Web

/// The curve of all sources as an SVG file of its own, with its colours in both schemes.
struct SurvivalFile {
    let bytes: [UInt8]

    /// - Throws: `EngineFailure` when there is no curve.
    init(_ survival: RotReport.Survival) throws {
        guard let curve = survival.there else {
            throw EngineFailure(
                "there is no curve yet, since fewer than \(survival.atLeast) sources were watched at any one age; "
                    + "--at-least takes fewer, at the cost of certainty", code: .usage)
        }
        let panel = ReportDocument.Panel(name: "Still there", curve: curve, end: "gone")
        let chart = SurvivalChart(
            panel: panel, scale: AgeScale(panel.ages, ticks: 10), width: 720, height: 340, atLeast: survival.atLeast)
        bytes =
            chart.svg(identifier: "curve", style: "<style>\(ReportPage.colours)\(SurvivalChart.style)</style>").bytes
    }
}
