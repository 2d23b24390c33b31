internal import Foundation
internal import LinkRot
internal import Model
internal import Web

/// A survival curve as inline SVG: steps, band, the median, and below the axis how many are watched.
struct SurvivalChart {
    let panel: ReportDocument.Panel
    let scale: AgeScale
    let width: Double
    let height: Double
    /// A curve begins, and is drawn whole, where so many are watched.
    let atLeast: Int

    private let left = 62.0
    private let right = 16.0
    private let top = 12.0
    private let bottom = 64.0

    private var curve: SurvivalCurve { panel.curve.curve }

    /// - Parameters:
    ///   - identifier: unique in the page.
    ///   - style: for a file of its own.
    func svg(identifier: String, style: HTML = "") -> HTML {
        let median =
            curve.median.map { "half are \(panel.end) at \(AgeScale.words($0))" }
            ?? "more than half are left at its end"
        let description =
            "\(counted(curve.lives, "source")), \(grouped(curve.ends)) \(panel.end), from \(AgeScale.words(curve.origin)) to "
            + "\(AgeScale.words(curve.end)); \(median)."
        return """
            <svg viewBox="0 0 \(number(width)) \(number(height))" role="img" \
            aria-labelledby="\(identifier)-title \(identifier)-text" xmlns="http://www.w3.org/2000/svg">
            <title id="\(identifier)-title">\(panel.name): share of sources by age</title>
            <desc id="\(identifier)-text">\(description)</desc>
            \(style)\(axes)\(band)\(line)\(medianMark)</svg>

            """
    }

    private var axes: HTML {
        var out: HTML = ""
        for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            out += """
                <path class="grid" d="M\(number(left)) \(y(share))H\(number(width - right))"/>\
                <text class="end" x="\(number(left - 8))" y="\(y(share, 4))">\(String(Int(share * 100))) %</text>
                """
        }
        let base = height - bottom
        for age in scale.ticks {
            out += """
                <path class="tick" d="M\(x(age)) \(number(base))v4"/>\
                <text class="middle" x="\(x(age))" y="\(number(base + 17))">\(scale.label(age))</text>
                """
            if age >= curve.origin, age <= curve.end {
                let watched = grouped(curve.atRisk(after: age))
                out += "<text class=\"middle\" x=\"\(x(age))\" y=\"\(number(base + 52))\">\(watched)</text>"
            }
        }
        out += """
            <text class="middle" x="\(number((left + width - right) / 2))" y="\(number(base + 34))">\
            age in \(scale.unit.rawValue)</text>\
            <text class="end" x="\(number(left - 8))" y="\(number(base + 52))">watched</text>
            """
        return out
    }

    private var band: HTML {
        guard !curve.steps.isEmpty else { return "" }
        var upper = "M\(x(curve.origin)) \(y(1))"
        var lower = ""
        for (i, step) in curve.steps.enumerated() {
            let next = i + 1 < curve.steps.count ? curve.steps[i + 1].age : curve.end
            upper += "H\(x(step.age))V\(y(step.upper))H\(x(next))"
            lower = "V\(y(step.lower))H\(x(step.age))" + lower
        }
        return "<path class=\"band\" d=\"\(upper)\(lower)V\(y(1))Z\"/>"
    }

    private var line: HTML {
        let thin = min(curve.end, max(curve.origin, curve.lastAge(watching: atLeast) ?? curve.origin))
        let steps = curve.steps
        var whole = "M\(x(curve.origin)) \(y(1))"
        for step in steps where step.age <= thin { whole += "H\(x(step.age))V\(y(step.survival))" }
        whole += "H\(x(thin))"
        guard thin < curve.end else { return "<path class=\"line\" d=\"\(whole)\"/>" }
        var rest = "M\(x(thin)) \(y(steps.last { $0.age <= thin }?.survival ?? 1))"
        for step in steps where step.age > thin { rest += "H\(x(step.age))V\(y(step.survival))" }
        rest += "H\(x(curve.end))"
        return "<path class=\"line\" d=\"\(whole)\"/><path class=\"line thin\" d=\"\(rest)\"/>"
    }

    private var medianMark: HTML {
        guard let median = curve.median else { return "" }
        return "<path class=\"half\" d=\"M\(number(left)) \(y(0.5))H\(x(median))V\(y(0))\"/>"
    }

    private func x(_ age: Double) -> String {
        let share = (age - scale.range.lowerBound) / (scale.range.upperBound - scale.range.lowerBound)
        return number(left + share * (width - left - right))
    }

    private func y(_ share: Double, _ offset: Double = 0) -> String {
        number(top + (1 - share) * (height - top - bottom) + offset)
    }

    private func number(_ value: Double) -> String {
        let text = String(format: "%.1f", value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The rules for what is drawn, on a page or in a file of its own.
    static let style: HTML = """
        svg text{fill:var(--quiet);font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;\
        font-variant-numeric:tabular-nums}
        svg .middle{text-anchor:middle}svg .end{text-anchor:end}
        svg path{fill:none}
        svg .grid{stroke:var(--rule)}svg .tick{stroke:var(--quiet)}
        svg .band{fill:var(--curve);fill-opacity:.16}
        svg .line{stroke:var(--curve);stroke-width:2;stroke-linejoin:round}
        svg .thin{stroke-dasharray:2 3}
        svg .half{stroke:var(--dead);stroke-dasharray:5 4}
        """
}
