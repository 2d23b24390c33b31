internal import Daemon
internal import Foundation
internal import Model

/// What an earlier check found: findings that are no news.
///
/// The file is what `check --json` printed: one object a line, of which `url`, `category` and the states count.
struct CheckBaseline {
    private let known: [String: Known]

    /// - Throws: `EngineFailure` when the file cannot be read, or is none that `check --json` prints.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EngineFailure(
                "\(path.printable): the baseline cannot be read; `vidimus check --json > \(path.printable)` makes one",
                code: .usage)
        }
        var known: [String: Known] = [:]
        let lines = data.split(separator: UInt8(ascii: "\n"))
        if lines.isEmpty {
            throw EngineFailure(
                "\(path.printable): the baseline is empty; `vidimus check --json > FILE` makes one (not into the file that "
                    + "the same command reads, which the shell empties first)", code: .usage)
        }
        for (index, line) in lines.enumerated() {
            let entry = try? JSONDecoder().decode(Line.self, from: line)
            if let entry, let url = entry.url, let category = entry.category {
                known[url] = Known(category: category, state: entry.effectiveState ?? entry.state)
            } else if entry?.summary?["findings"] == nil {
                throw EngineFailure(
                    "\(path.printable):\(index + 1): this is no line of `vidimus check --json`", code: .usage)
            }
        }
        self.known = known
    }

    /// Whether the check that made the file said the same of this source.
    func knows(_ line: CheckLine) -> Bool {
        guard let known = known[line.url] else { return false }
        return known.category == line.category && (known.state ?? line.category.state) == line.effectiveState
    }

    private struct Known {
        var category: Model.Category
        var state: VerdictState?
    }

    private struct Line: Decodable {
        var url: String?
        var category: Model.Category?
        var state: VerdictState?
        var effectiveState: VerdictState?
        /// Of the line of counts.
        var summary: [String: Int]?

        enum CodingKeys: String, CodingKey {
            case url, category, state, summary
            case effectiveState = "effective_state"
        }
    }
}
