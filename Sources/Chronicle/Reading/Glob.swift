/// A pattern over relative paths: `*` and `?` stay within a name, `[a-z]` is one character, `**` is any number of
/// folders. A pattern without a slash matches names at any depth; one that ends with a slash means all below it.
///
/// Matching follows all ways through the pattern at once, so that no pattern takes exponential time.
struct Glob: Sendable {
    private enum Part {
        case anyFolders
        case name([UInt8])
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var text = pattern[...]
        while text.hasPrefix("./") { text = text.dropFirst(2) }
        if !text.isEmpty, !text.dropLast().contains("/"), text != "**" { text = "**/" + text }
        if text.hasSuffix("/") { text += "**" }
        parts = text.split(separator: "/").map { $0 == "**" ? .anyFolders : .name(Array($0.utf8)) }
    }

    /// Whether the pattern matches the whole path.
    func matches(_ path: String) -> Bool { reached(path).contains(parts.count) }

    /// Whether some path below this folder may match.
    func mayMatch(below folder: String) -> Bool { reached(folder).contains { $0 < parts.count } }

    /// Whether every path below this folder matches.
    func matchesAll(below folder: String) -> Bool {
        guard case .anyFolders? = parts.last else { return false }
        return reached(folder).contains(parts.count)
    }

    /// The places in the pattern that a path may have led to; after a `**`, both before and behind it.
    private func reached(_ path: String) -> Set<Int> {
        var states = closure([0])
        for name in path.utf8.split(separator: .slash) {
            var next: Set<Int> = []
            for state in states where state < parts.count {
                switch parts[state] {
                case .anyFolders: next.insert(state)
                case .name(let pattern): if Glob.matches(pattern, Array(name)) { next.insert(state + 1) }
                }
            }
            states = closure(next)
            if states.isEmpty { break }
        }
        return states
    }

    private func closure(_ states: Set<Int>) -> Set<Int> {
        var all = states
        for state in states.sorted() {
            var i = state
            while i < parts.count, case .anyFolders = parts[i] {
                i += 1
                all.insert(i)
            }
        }
        return all
    }

    /// One name against one part, with one point of return: linear in practice, never exponential.
    private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var p = 0
        var n = 0
        var retry: (p: Int, n: Int)?
        while n < name.count {
            if p < pattern.count, pattern[p] == .star {
                retry = (p, n)
                p += 1
            } else if p < pattern.count, let width = matchOne(pattern, p, name[n]) {
                p += width
                n += 1
            } else if let last = retry {
                p = last.p + 1
                n = last.n + 1
                retry = (last.p, n)
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == .star { p += 1 }
        return p == pattern.count
    }

    /// The length of the pattern's part at `p` if it matches the byte.
    private static func matchOne(_ pattern: [UInt8], _ p: Int, _ byte: UInt8) -> Int? {
        if pattern[p] == .question { return 1 }
        if pattern[p] == .leftBracket, let close = pattern[(p + 1)...].firstIndex(of: .rightBracket), close > p + 1 {
            var i = p + 1
            let negated = pattern[i] == .bang
            if negated { i += 1 }
            var found = false
            while i < close {
                if i + 2 < close, pattern[i + 1] == .hyphen {
                    found = found || (pattern[i] <= byte && byte <= pattern[i + 2])
                    i += 3
                } else {
                    found = found || pattern[i] == byte
                    i += 1
                }
            }
            return found != negated ? close + 1 - p : nil
        }
        return pattern[p] == byte ? 1 : nil
    }
}
