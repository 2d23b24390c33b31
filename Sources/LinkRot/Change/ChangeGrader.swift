internal import Model

/// Tells what kind of change lies between two versions of an article.
package enum ChangeGrader {
    /// Below this share in common, both ways, two texts are two articles.
    static let sameArticle = 0.2
    /// What was taken out quietly is more than a teaser that went, and leaves next to nothing new.
    private static let teaser = 40
    private static let nextToNothing = 0.1
    /// UTF-8 bytes of each text that are compared; articles are far shorter.
    private static let largest = 2_000_000

    /// Grades the change from one text to the next.
    ///
    /// - Parameters:
    ///   - old, new: article texts without lists of other stories, paragraphs separated by newlines.
    ///   - oldTitle, newTitle: headlines, with or without the site's name; nil says nothing.
    ///   - truncatedShare: share of the old words that must be gone for `truncated`, 0 to 1.
    ///   - removedShare: the same where whole paragraphs were taken out and nothing came in their place.
    package static func grade(
        old: String, new: String, oldTitle: String? = nil, newTitle: String? = nil, truncatedShare: Double = 0.6,
        removedShare: Double = 0.25
    ) -> TextChange {
        let title = Headline.change(from: (oldTitle, old), to: (newTitle, new))
        let a = substance(of: Tokenizer.tokens(cut(old)))
        let b = substance(of: Tokenizer.tokens(cut(new)))
        if a == b { return TextChange(grade: title == nil ? nil : .rewritten, title: title) }
        let resemblance = Resemblance(old: a, new: b)
        let diff = WordDiff(old: a, new: b)
        var out = TextChange(similarity: resemblance.similarity, title: title)
        out.gone = share(diff, .removed, of: resemblance.oldWords)
        out.added = share(diff, .added, of: resemblance.newWords)
        if resemblance.oldWords == 0 {
            out.grade = .edited
            return out
        }
        let least = min(resemblance.oldWords, resemblance.newWords) < 24 ? 1.5 * sameArticle : sameArticle
        if resemblance.kept < least, resemblance.inherited < least {
            out.grade = .replaced
            return out
        }
        if out.gone > truncatedShare, resemblance.inherited >= 0.5, resemblance.newWords < resemblance.oldWords,
            !hasLostLinesOnly(a, diff)
        {
            out.grade = .truncated
            return out
        }
        if out.added < nextToNothing, isQuietlyCut(a, diff, share: removedShare) {
            out.grade = .truncated
            return out
        }
        let facts = FactChanges(diff, old: a, new: b)
        out.numbers = facts.numbers
        out.names = facts.names
        out.negations = facts.negations
        let isRewritten = title != nil || !facts.numbers.isEmpty || !facts.names.isEmpty || !facts.negations.isEmpty
        out.grade = isRewritten ? .rewritten : .edited
        return out
    }

    /// The words without paragraphs of furniture.
    private static func substance(of words: [WordToken]) -> [WordToken] {
        var out: [WordToken] = []
        out.reserveCapacity(words.count)
        for paragraph in words.split(whereSeparator: \.isBreak) {
            let paragraph = Array(paragraph)
            if Noise.isFurniture(paragraph) { continue }
            if !out.isEmpty { out.append(WordToken("\n", spaced: false)) }
            out += paragraph
        }
        return out
    }

    /// Whether so large a share of the words stood in paragraphs of sentences of which not a word is left in its place, or in
    /// sentences in a row where the text has no paragraphs.
    private static func isQuietlyCut(_ old: [WordToken], _ diff: WordDiff, share: Double) -> Bool {
        let isGone = gone(from: old, diff)
        let lost = lostParagraphs(of: old, isGone).filter(Noise.isSentence) + lostSentences(of: old, isGone)
        let words = lost.joined().count(where: \.isWord)
        return Double(words) >= share * Double(old.count(where: \.isWord))
            && lost.reduce(0) { $0 + ArticleText.wordCount($1.text) } >= teaser
    }

    /// Whether a list went that stood behind the text, and every sentence is left: teasers without a word above them.
    private static func hasLostLinesOnly(_ old: [WordToken], _ diff: WordDiff) -> Bool {
        let isGone = gone(from: old, diff)
        let paragraphs = old.indices.split { old[$0].isBreak }
        guard let last = paragraphs.lastIndex(where: { Noise.isSentence(Array(old[$0.startIndex..<$0.endIndex])) })
        else {
            return false
        }
        let words = old.indices.count { isGone[$0] && old[$0].isWord }
        let lost = lostParagraphs(
            of: Array(old[paragraphs[last].endIndex...]), Array(isGone[paragraphs[last].endIndex...]))
        // Headlines are longer than names and rows of figures.
        return lost.count >= 4 && words >= 4 * lost.count && lost.joined().count(where: \.isWord) == words
            && !lost.joined().contains { NumberReader.isNumber($0.text) && $0.text.count > 1 }
    }

    /// For each old word, whether it was taken away.
    private static func gone(from old: [WordToken], _ diff: WordDiff) -> [Bool] {
        var isGone: [Bool] = []
        isGone.reserveCapacity(old.count)
        for segment in diff.segments where segment.kind != .added {
            isGone += repeatElement(segment.kind == .removed, count: segment.words.count)
        }
        return isGone
    }

    /// The old paragraphs of which not a word is left in its place.
    private static func lostParagraphs(of old: [WordToken], _ isGone: [Bool]) -> [[WordToken]] {
        old.indices.split { old[$0].isBreak }
            .filter { paragraph in paragraph.allSatisfy { isGone[$0] || !old[$0].isWord } }
            .map { Array(old[$0.startIndex..<$0.endIndex]) }
    }

    /// Three sentences or more in a row that went from paragraphs of which some words are left.
    private static func lostSentences(of old: [WordToken], _ isGone: [Bool]) -> [[WordToken]] {
        old.indices.split { old[$0].isBreak }
            .filter { paragraph in paragraph.contains { !isGone[$0] && old[$0].isWord } }
            .flatMap { $0.split { !isGone[$0] } }
            .map { $0.startIndex..<$0.endIndex }
            .filter { run in
                run.count { Sentences.ends(old[$0]) } >= 3 && Sentences.areWhole(run, of: old)
            }
            .map { Array(old[$0]) }
    }

    private static func share(_ diff: WordDiff, _ kind: WordDiff.Kind, of total: Int) -> Double {
        guard total > 0 else { return 0 }
        let count = diff.segments.reduce(0) { sum, segment in
            segment.kind == kind ? sum + segment.words.count(where: \.isWord) : sum
        }
        return min(1, Double(count) / Double(total))
    }

    private static func cut(_ text: String) -> String {
        text.utf8.count <= largest ? text : String(decoding: text.utf8.prefix(largest), as: UTF8.self)
    }
}
