internal import Model

/// Sentences in which a thing meets what became of it: "this story is no longer available", "die Domain steht zum Verkauf".
/// Sites say that in so many ways that whole sentences cannot be listed; the two halves can.
struct Statements: Sendable {
    private enum Part: Hashable {
        /// The thing, and what became of it, in the language of that number.
        case thing(Int), fate(Int)
        /// Where, for whom or in what a thing is not to be had: a wall stands before it.
        case excuse
    }

    private let parts: Needles<Part>

    /// - Parameters:
    ///   - halves: by language, beginnings of words for the thing and for what became of it; folded as by
    ///     `ArticleText.folded`.
    ///   - excuses: what tells of a wall instead.
    init(halves: [(things: [String], fates: [String])], unless excuses: [String] = []) {
        let parts = halves.enumerated().flatMap { language, half in
            half.things.map { (Part.thing(language), $0) } + half.fates.map { (Part.fate(language), $0) }
        }
        self.parts = Needles(parts + excuses.map { (Part.excuse, $0) })
    }

    /// Longer sentences tell of something else as well.
    private static let longest = 240

    /// The first sentence that says so; nil when none does.
    func sentence(in text: String) -> String? {
        Statements.sentences(of: ArticleText.normalised(text))
            .first { $0.utf8.count <= Statements.longest && isSaid(in: $0) }
    }

    private func isSaid(in sentence: String) -> Bool {
        let found = parts.all(in: Array(" \(ArticleText.folded(sentence)) ".utf8))
        guard !found.contains(.excuse) else { return false }
        return found.contains { part in
            guard case .thing(let language) = part else { return false }
            return found.contains(.fate(language))
        }
    }

    /// Sentences of the lines that end as sentences do; headlines, dates and adverts hardly do.
    static func prose(in text: String) -> [String] {
        text.split(separator: "\n").flatMap { line -> [String] in
            let last = line.last { !$0.isWhitespace && !closing.contains($0) }
            guard let last, ".!?。！？…".contains(last) else { return [] }
            return sentences(of: ArticleText.normalised(String(line)))
        }
    }

    private static let closing: Set<Character> = [")", "）", "»", "”", "“", "\"", "」"]

    /// A stop ends a sentence only before a blank: names of hosts have stops as well.
    static func sentences(of text: String) -> [String] {
        var out: [String] = []
        var sentence = ""
        var hasEnded = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" || "。！？".unicodeScalars.contains(scalar)
                || (hasEnded && scalar.properties.isWhitespace)
            {
                out.append(sentence)
                sentence = ""
            } else {
                sentence.unicodeScalars.append(scalar)
            }
            hasEnded = ".!?؟".unicodeScalars.contains(scalar)
        }
        return (out + [sentence]).filter { !$0.isEmpty }
    }
}
