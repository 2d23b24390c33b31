internal import Daemon
internal import Foundation
internal import Model

/// What an earlier check found: findings that are no news.
///
/// The file is what `check --json` printed: one object a line, of which `url` and `category` count.
struct CheckBaseline {
    private let known: [String: String]

    /// - Throws: `EngineFailure` when the file cannot be read, or is none that `check --json` prints.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EngineFailure(
                "\(path.printable): the baseline cannot be read; `vidimus check --json > \(path.printable)` makes one",
                code: .usage)
        }
        var known: [String: String] = [:]
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let entry = try? JSONDecoder().decode(Line.self, from: line) else {
                throw EngineFailure(
                    "\(path.printable):\(index + 1): this is no line of `vidimus check --json`", code: .usage)
            }
            if let url = entry.url { known[url] = entry.category }
        }
        self.known = known
    }

    /// Whether the check that made the file said the same of this source.
    func knows(_ line: CheckLine) -> Bool { known[line.url] == line.category.rawValue }

    private struct Line: Decodable {
        /// Nil in the line of counts.
        var url: String?
        var category: String?
    }
}
