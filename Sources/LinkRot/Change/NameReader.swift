/// Proper names, as far as capital letters give them away.
enum NameReader {
    /// Words in capitals that do not merely begin a sentence, by their position.
    static func names(in words: [WordToken]) -> Set<Int> {
        var out: Set<Int> = []
        var plain = 0
        for (i, word) in words.enumerated() where word.isWord {
            guard isCapital(word.text) else {
                if isLower(word.text) { plain += 1 }
                continue
            }
            if !isSentenceStart(words, i) || isAcronym(word.text) { out.insert(i) }
        }
        // German writes every noun with a capital, and some headlines every word: there capitals say nothing.
        return out.count * 4 > plain ? [] : out
    }

    static func isSentenceStart(_ words: [WordToken], _ i: Int) -> Bool {
        var j = i - 1
        while j >= 0, ["\"", "'", "(", "[", "-"].contains(words[j].text) { j -= 1 }
        return j < 0 || Sentences.ends(words[j])
    }

    static func isCapital(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        return first.properties.isUppercase && word.unicodeScalars.count > 1
    }

    private static func isLower(_ word: String) -> Bool {
        word.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    }

    private static func isAcronym(_ word: String) -> Bool {
        word.unicodeScalars.count > 1 && word.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "-" }
    }
}

/// Where sentences end.
enum Sentences {
    static func ends(_ word: WordToken) -> Bool {
        switch word.text {
        case "\n", ".", "!", "?", "。", "！", "？", "।", "؟", "...", ";", ":": true
        default: false
        }
    }

    /// Whether the words of the range are whole sentences, or would be if the range slid along equal words: an edit
    /// script cannot tell `A. [B.]` from `A[. B].`
    static func areWhole(_ range: Range<Int>, of words: [WordToken]) -> Bool {
        func isBoundary(_ i: Int) -> Bool {
            if i == 0 || i == words.count || words[i].isBreak { return true }
            if ends(words[i - 1]) { return true }
            return i > 1 && words[i - 1].text == "\"" && ends(words[i - 2])
        }
        var range = range
        var slides = 0
        while slides < 40, range.upperBound < words.count, words[range.lowerBound] == words[range.upperBound] {
            range = range.lowerBound + 1..<range.upperBound + 1
            slides += 1
        }
        slides = -slides
        while slides < 40 {
            if isBoundary(range.lowerBound), isBoundary(range.upperBound) { return true }
            guard range.lowerBound > 0, words[range.lowerBound - 1] == words[range.upperBound - 1] else { break }
            range = range.lowerBound - 1..<range.upperBound - 1
            slides += 1
        }
        return false
    }
}
