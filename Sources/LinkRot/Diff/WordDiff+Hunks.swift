extension WordDiff {
    /// A change with some words around it, for a terminal or a page.
    package struct Hunk: Hashable, Sendable {
        /// Same, removed and added words in reading order.
        package var segments: [Segment]
        /// Paragraph of the new text in which the hunk begins, from 1.
        package var paragraph: Int
        /// Whether text of the paragraph was left out before and behind.
        package var opensMidway: Bool
        package var endsMidway: Bool
    }

    /// The changes, each with up to `context` words on both sides within its paragraph; near ones share a hunk.
    package func hunks(context: Int = 8) -> [Hunk] {
        var out: [Hunk] = []
        var paragraph = 1
        var current: Hunk?
        for (n, segment) in segments.enumerated() {
            guard segment.kind == .same else {
                if current == nil {
                    current = Hunk(segments: [], paragraph: paragraph, opensMidway: false, endsMidway: false)
                }
                current?.segments.append(segment)
                if segment.kind == .added { paragraph += segment.words.count(where: \.isBreak) }
                continue
            }
            let words = segment.words
            let isLast = n == segments.count - 1
            if var hunk = current {
                if !isLast, words.count <= 2 * context, !words.contains(where: \.isBreak) {
                    hunk.segments.append(segment)
                    current = hunk
                    continue
                }
                let tail = words.prefix(context).prefix { !$0.isBreak }
                if !tail.isEmpty { hunk.segments.append(Segment(.same, Array(tail))) }
                hunk.endsMidway = tail.count < words.count && !words[tail.count].isBreak
                out.append(hunk)
                current = nil
            }
            paragraph += words.count(where: \.isBreak)
            guard !isLast else { continue }
            let lead = words.suffix(context).reversed().prefix { !$0.isBreak }.reversed()
            let rest = words.count - lead.count
            current = Hunk(
                segments: lead.isEmpty ? [] : [Segment(.same, Array(lead))], paragraph: paragraph,
                opensMidway: rest > 0 && !words[rest - 1].isBreak, endsMidway: false)
        }
        if let current { out.append(current) }
        return out
    }
}
