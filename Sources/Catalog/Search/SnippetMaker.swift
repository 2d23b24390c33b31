internal import Foundation

/// Finds the passage of a text that shows a search's words best, and marks them.
struct SnippetMaker {
    private struct Word {
        var range: Range<String.Index>
        /// Of the query's terms; several when the word is part of a phrase.
        var term: Int?
    }

    /// Folded words of each wanted term.
    private let terms: [[String]]
    /// Words of a passage.
    private let width: Int

    init(_ query: SearchQuery, width: Int = 32) {
        terms = query.wanted.map { term in SnippetMaker.words(of: term).map(\.folded) }
        self.width = width
    }

    func snippet(of text: String) -> Snippet {
        // A book is no reason to be slow: the passage is sought in the first part.
        let text = String(text.prefix(200_000))
        var words = SnippetMaker.words(of: text).map { (word: Word(range: $0.range), folded: $0.folded) }
        mark(&words)
        guard !words.isEmpty else { return Snippet(pieces: []) }
        let start = best(words.map(\.word.term))
        return cut(text, words[start..<min(words.count, start + width)].map(\.word), of: words.count, from: start)
    }

    private func mark(_ words: inout [(word: Word, folded: String)]) {
        var starts: [String: [Int]] = [:]
        for (i, term) in terms.enumerated() { if let first = term.first { starts[first, default: []].append(i) } }
        for i in words.indices {
            for candidate in starts[words[i].folded] ?? [] {
                let term = terms[candidate]
                guard i + term.count <= words.count,
                    zip(term, words[i...]).allSatisfy({ $0 == $1.folded })
                else { continue }
                for j in i..<(i + term.count) { words[j].word.term = candidate }
            }
        }
    }

    /// Where the window with the most different terms starts; of equal ones the first, with some words before the match.
    private func best(_ marks: [Int?]) -> Int {
        var inside: [Int: Int] = [:]
        var (bestScore, bestStart) = (0, 0)
        for (i, mark) in marks.enumerated() {
            if i >= width, let leaving = marks[i - width] {
                inside[leaving, default: 1] -= 1
                if inside[leaving] == 0 { inside[leaving] = nil }
            }
            if let mark { inside[mark, default: 0] += 1 }
            let score = inside.count * 1000 + inside.values.reduce(0) { $0 + min($1, 9) }
            if score > bestScore { (bestScore, bestStart) = (score, max(0, i - width + 1)) }
        }
        guard let first = marks[bestStart...].firstIndex(where: { $0 != nil }) else { return 0 }
        return max(0, min(first - width / 4, max(0, marks.count - width)))
    }

    private func cut(_ text: String, _ words: [Word], of total: Int, from start: Int) -> Snippet {
        var pieces: [Snippet.Piece] = []
        func add(_ range: Range<String.Index>, _ isMatch: Bool) {
            if range.isEmpty { return }
            let words = String(text[range]).replacing("\n", with: " ")
            if let last = pieces.indices.last, pieces[last].isMatch == isMatch {
                pieces[last].text += words
            } else {
                pieces.append(Snippet.Piece(text: words, isMatch: isMatch))
            }
        }
        if start > 0 { pieces.append(Snippet.Piece(text: "… ", isMatch: false)) }
        var position = words[0].range.lowerBound
        for word in words {
            add(position..<word.range.lowerBound, false)
            add(word.range, word.term != nil)
            position = word.range.upperBound
        }
        if start + words.count < total {
            pieces.append(Snippet.Piece(text: " …", isMatch: false))
        } else {
            add(position..<text.endIndex, false)
        }
        return Snippet(pieces: pieces)
    }

    /// The words as the index has them: lower-case, without diacritics, unspaced characters each for itself.
    private static func words(of text: String) -> [(range: Range<String.Index>, folded: String)] {
        var out: [(range: Range<String.Index>, folded: String)] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        func end(at index: String.Index) {
            if let from = start { out.append((from..<index, folded(String(text[from..<index])))) }
            start = nil
        }
        for index in scalars.indices {
            let scalar = scalars[index]
            if IndexedText.isUnspaced(scalar), IndexedText.isWordPart(scalar) {
                end(at: index)
                out.append((index..<scalars.index(after: index), String(scalar)))
            } else if IndexedText.isWordPart(scalar) {
                if start == nil { start = index }
            } else if start == nil || !isMark(scalar) {
                end(at: index)
            }
        }
        end(at: text.endIndex)
        return out
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 128 }) { return word.lowercased() }
        return word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
}
