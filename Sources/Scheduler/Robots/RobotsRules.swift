package import Model

/// The allow and disallow rules that hold for one crawler, ready for matching (RFC 9309 § 2.2.2 and § 2.2.3).
///
/// The longest matching pattern decides, allow before disallow among equals, so the rules are kept in that order and
/// the first match is the answer. Matching takes time linear in path and pattern, whatever the pattern (Knuth, Morris
/// and Pratt 1977 for the pieces between stars).
package struct RobotsRules: Hashable, Sendable {
    /// One rule as found in the file.
    package struct Rule: Hashable, Sendable {
        package var allow: Bool
        /// Where the file states it, from 1.
        package var line: Int
        /// The pattern in the form in which it is compared.
        package var pattern: String
    }

    /// A rule before it is brought into form.
    struct Draft {
        var value: ArraySlice<UInt8>
        var allow: Bool
        var line: Int
    }

    private struct Compiled: Hashable, Sendable {
        /// Where its pattern stands in `text`, without a final `$`.
        var start: Int32
        var end: Int32
        var line: Int32
        var allow: Bool
        var isAnchored: Bool
        var hasStar: Bool

        var rank: Int32 { end - start + (isAnchored ? 1 : 0) }
    }

    private var rules: [Compiled] = []
    /// All patterns, one after the other.
    private var text: [UInt8] = []
    /// For every octet of `text` the length of the longest border of its piece up to there; empty without stars.
    private var borders: [UInt16] = []

    package var count: Int { rules.count }
    package var isEmpty: Bool { rules.isEmpty }

    init(_ drafts: [Draft]) {
        for draft in drafts {
            compile(draft.value, draft.allow, draft.line)
            // An allowed index page stands for its folder too, as Google's parser reads it.
            if draft.allow, let slash = draft.value.lastIndex(of: UInt8(ascii: "/")),
                ["/index.html", "/index.htm"].contains(where: { draft.value[slash...].elementsEqual($0.utf8) })
            {
                compile(draft.value[...slash] + [RobotsPath.dollar], true, draft.line)
            }
        }
        rules.sort { ($1.rank, $0.allow ? 0 : 1, $0.line) < ($0.rank, $1.allow ? 0 : 1, $1.line) }
        if rules.contains(where: \.hasStar) {
            borders = [UInt16](repeating: 0, count: text.count)
            for rule in rules where rule.hasStar { fillBorders(Int(rule.start)..<Int(rule.end)) }
        }
    }

    /// The rule that decides about a URL; nil when none matches, and so allows.
    package func rule(for url: WebURL) -> Rule? { rule(forTarget: url.target) }

    /// The rule that decides about a path with its query.
    package func rule(forTarget target: String) -> Rule? {
        let path = RobotsPath.ofTarget(target)
        let found = path.withUnsafeBufferPointer { path in
            text.withUnsafeBufferPointer { text in
                borders.withUnsafeBufferPointer { borders in
                    rules.first { RobotsRules.matches($0, path, text, borders) }
                }
            }
        }
        return found.map {
            let pattern = String(decoding: text[Int($0.start)..<Int($0.end)], as: UTF8.self)
            return Rule(allow: $0.allow, line: Int($0.line), pattern: $0.isAnchored ? pattern + "$" : pattern)
        }
    }

    /// Whether a path with its query may be fetched.
    package func allows(target: String) -> Bool { rule(forTarget: target)?.allow ?? true }

    private mutating func compile(_ value: ArraySlice<UInt8>, _ allow: Bool, _ line: Int) {
        // A pattern is anchored at the first octet of the path, which is a slash: others never match.
        guard value.first == UInt8(ascii: "/") || value.first == RobotsPath.star else { return }
        let start = text.count
        let isAnchored = RobotsPath.appendPattern(value, to: &text)
        rules.append(
            Compiled(
                start: Int32(start), end: Int32(text.count), line: Int32(line), allow: allow, isAnchored: isAnchored,
                hasStar: text[start...].contains(RobotsPath.star)))
    }

    /// The border table of every piece between stars. Pieces are shorter than 3 × `maximumLine`, so 16 bits do.
    private mutating func fillBorders(_ range: Range<Int>) {
        var pieceStart = range.lowerBound
        var border = 0
        for i in range {
            if text[i] == RobotsPath.star {
                pieceStart = i + 1
                border = 0
                continue
            }
            guard i > pieceStart else { continue }
            while border > 0, text[i] != text[pieceStart + border] { border = Int(borders[pieceStart + border - 1]) }
            if text[i] == text[pieceStart + border] { border += 1 }
            borders[i] = UInt16(border)
        }
    }
}

extension RobotsRules {
    private static func matches(
        _ rule: Compiled, _ path: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>,
        _ borders: UnsafeBufferPointer<UInt16>
    ) -> Bool {
        let end = Int(rule.end)
        var piece = Int(rule.start)
        var at = 0
        // Up to the first star the pattern is a prefix of the path.
        while piece < end, text[piece] != RobotsPath.star {
            guard at < path.count, path[at] == text[piece] else { return false }
            at += 1
            piece += 1
        }
        if piece == end { return !rule.isAnchored || at == path.count }
        // Every further piece is taken where it first occurs: later ones can only gain room by that.
        while piece < end {
            let start = piece + 1
            piece = start
            while piece < end, text[piece] != RobotsPath.star { piece += 1 }
            let length = piece - start
            if piece == end, rule.isAnchored {
                // The last piece has to end where the path does.
                guard path.count - at >= length else { return false }
                return (0..<length).allSatisfy { path[path.count - length + $0] == text[start + $0] }
            }
            guard let next = find(start, length, in: path, from: at, text, borders) else { return false }
            at = next
        }
        return true
    }

    /// Where the first occurrence of a piece ends; nil when there is none.
    private static func find(
        _ start: Int, _ length: Int, in path: UnsafeBufferPointer<UInt8>, from: Int,
        _ text: UnsafeBufferPointer<UInt8>, _ borders: UnsafeBufferPointer<UInt16>
    ) -> Int? {
        guard length > 0 else { return from }
        var matched = 0
        var at = from
        while at < path.count {
            while matched > 0, path[at] != text[start + matched] { matched = Int(borders[start + matched - 1]) }
            if path[at] == text[start + matched] { matched += 1 }
            at += 1
            if matched == length { return at }
        }
        return nil
    }
}
