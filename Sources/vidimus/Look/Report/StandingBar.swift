internal import Model
internal import Web

/// How sources are shared out among the standings, as one bar.
struct StandingBar {
    let standings: [Standing: Int]

    init(_ standings: [Standing: Int]) { self.standings = standings }

    /// Decoration: the same figures stand in the row's cells.
    var svg: HTML {
        let total = max(1, standings.values.reduce(0, +))
        var start = 0.0
        let parts = [Standing.alive, .changed, .failing, .dead, .unsure, .new].html { standing -> HTML in
            let share = Double(standings[standing] ?? 0) / Double(total) * 100
            defer { start += share }
            if share == 0 { return "" }
            return
                "<rect class=\"\(standing.rawValue)\" x=\"\(hundredths(start))\" width=\"\(hundredths(share))\" height=\"8\"/>"
        }
        return "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(parts)</svg>"
    }

    private func hundredths(_ value: Double) -> String {
        let whole = Int((value * 100).rounded())
        return "\(whole / 100).\(padded(whole % 100, 2))"
    }
}
