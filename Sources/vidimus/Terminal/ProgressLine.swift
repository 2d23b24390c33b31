internal import Daemon
internal import Foundation
internal import Model
internal import Synchronization

/// One line on standard error that is redrawn while long work goes on, and gone when it ends. Drawn on a terminal only.
final class ProgressLine: Sendable {
    private struct State {
        var label: String
        var done = 0
        var total = 0
        var lastDrawn = 0.0
        var rest = ""
        let began = ProcessInfo.processInfo.systemUptime
    }

    private let terminal: Terminal
    private let state: Mutex<State>

    init(_ label: String, terminal: Terminal) {
        self.terminal = terminal
        state = Mutex(State(label: label))
    }

    func plan(total: Int, label: String? = nil) {
        state.withLock {
            $0.total = total
            $0.rest = ""
            if let label { $0.label = label }
        }
        draw(force: true)
    }

    func advance(to done: Int? = nil) {
        state.withLock { $0.done = done ?? $0.done + 1 }
        draw(force: false)
    }

    /// Tells at the end of the line what holds the work up.
    func wait(for hosts: [HostsLeft.Host]) {
        let rest = hosts.map { "\($0.name) \(grouped($0.visits))" }.joined(separator: ", ")
        state.withLock { $0.rest = rest.isEmpty ? "" : " · waits for \(rest.printable)" }
        draw(force: true)
    }

    /// Removes the line, so that a result can be printed where it stood.
    func clear() {
        if terminal.progress { terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }

    private func draw(force: Bool) {
        guard terminal.progress else { return }
        let line: String? = state.withLock { state in
            let now = ProcessInfo.processInfo.systemUptime
            guard force || now - state.lastDrawn > 0.1 || state.done == state.total else { return nil }
            state.lastDrawn = now
            guard state.total > 0 else { return "\(state.label) \(grouped(state.done))" }
            let share = min(1, Double(state.done) / Double(state.total))
            let filled = Int(share * 24)
            let bar = String(repeating: "━", count: filled) + String(repeating: "╌", count: 24 - filled)
            let spent = now - state.began
            let left = state.done > 0 && share < 1 ? " · \(span(spent / share - spent)) left" : ""
            return "\(state.label) \(bar) \(grouped(state.done))/\(grouped(state.total))\(left)\(state.rest)"
        }
        if let line { terminal.write("\r\u{1B}[K\(line.shortened(to: terminal.width - 1))", to: STDERR_FILENO) }
    }
}

/// A span of time in its largest sensible unit: `4 s`, `3 min`, `2 h`, `5 d`.
func span(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.095: "\(Int(seconds * 1000)) ms"
    case ..<10: "\((seconds * 10).rounded() / 10) s"
    case ..<120: "\(Int(seconds.rounded())) s"
    case ..<7200: "\(Int((seconds / 60).rounded())) min"
    case ..<172_800: "\(Int((seconds / 3600).rounded())) h"
    default: "\(Int((seconds / 86400).rounded())) d"
    }
}
