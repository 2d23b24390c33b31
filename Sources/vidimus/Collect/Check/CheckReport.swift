internal import ArgumentParser
internal import Daemon
internal import Model

/// How `check` prints its findings.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    /// For continuous integration servers.
    case junit
    /// For code review: findings at the lines that cite them (OASIS SARIF 2.1.0).
    case sarif
    /// A Markdown table.
    case md
}

/// The result of a check, in any of its formats.
struct CheckReport {
    let lines: [CheckLine]
    let isFinding: (CheckLine) -> Bool
    let verbose: Bool

    func show(_ format: CheckFormat, on terminal: Terminal) {
        switch format {
        case .text: showText(on: terminal)
        case .json:
            lines.forEach { terminal.out(JSONLine($0).text) }
            terminal.out(JSONLine(["summary": counts]).text)
        case .junit: terminal.out(JUnitReport(lines: lines, isFinding: isFinding, finished: .now).text)
        case .sarif: terminal.out(JSONLine(SARIFLog(lines.filter(isFinding))).text)
        case .md: terminal.out(markdown)
        }
    }

    private var counts: [String: Int] {
        var counts = ["sources": lines.count, "findings": lines.count(where: isFinding)]
        counts["not_visited"] = lines.count { $0.notVisited != nil }
        for state in VerdictState.allCases { counts[state.rawValue] = lines.count { $0.effectiveState == state } }
        return counts
    }

    private func showText(on terminal: Terminal) {
        for line in lines where isListed(line) {
            let category = terminal.paint(line.effectiveState, line.category.rawValue.padded(to: 14))
            terminal.out("\(category) \(line.url.printable)")
            if !line.reason.isEmpty { terminal.out("               \(line.reason.printable)") }
            if let reason = line.notVisited {
                let day = line.judged.map { " of \($0.minute)" } ?? ""
                terminal.out("               the verdict\(day) stands: \(reason.printable)")
            }
            if let override = line.override { terminal.out("               \(override.sentence)") }
            for event in line.events {
                let place = event.file.map { "\($0.printable):\(event.line ?? 0)" } ?? event.id.text
                terminal.out(
                    terminal.paint("               cited at \(place), \(event.title.printable.shortened(to: 60))", .dim)
                )
            }
        }
        let counts = counts
        let words = VerdictState.allCases.map { "\(grouped(counts[$0.rawValue] ?? 0)) \($0.rawValue)" }
        let missed = counts["not_visited"] ?? 0
        terminal.out(
            "\(counted(lines.count, "source")): \(words.joined(separator: ", "))"
                + (missed > 0 ? "; \(grouped(missed)) of them not visited now" : ""))
    }

    /// What a person holds to be alive stays in sight while the judge says otherwise.
    private func isListed(_ line: CheckLine) -> Bool {
        verbose || line.state != .alive || line.effectiveState != .alive
    }

    private var markdown: String {
        var out = "| state | category | source | cited at |\n|---|---|---|---|\n"
        for line in lines where isListed(line) {
            let places = line.events.map { "\($0.file ?? $0.id.text):\($0.line ?? 0)" }.joined(separator: "<br>")
            let state = line.effectiveState.rawValue + (line.held.map { " (held by \(cell($0.by)))" } ?? "")
            out += "| \(state) | \(line.category.rawValue) | <\(cell(line.url))> | \(cell(places)) |\n"
        }
        return String(out.dropLast())
    }

    private func cell(_ text: String) -> String { text.printable.replacing("|", with: "\\|") }
}
