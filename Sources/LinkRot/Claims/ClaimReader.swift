internal import Model

/// Finds in an entry's title and lead what its source should say, too.
package enum ClaimReader {
    /// Shorter quotations are irony or titles, more often than somebody's words. In words; in characters where a script has no
    /// spaces.
    private static let shortestQuote = 3
    private static let longestQuote = 60

    /// The claims of an entry, each once: quotes, then numbers, then names, in the order of the text.
    package static func claims(title: String, lead: String) -> [Claim] {
        let words = Tokenizer.tokens("\(title)\n\(lead)")
        var seen: Set<Claim> = []
        return (quotes(in: words) + numbers(in: words) + names(in: words)).filter { claim in
            var plain = claim
            plain.text = ""
            return seen.insert(plain).inserted
        }
    }

    /// Passages between quotation marks, which `Tokenizer` has made one kind of.
    private static func quotes(in words: [WordToken]) -> [Claim] {
        var out: [Claim] = []
        var opened: Int?
        for (i, word) in words.enumerated() {
            if word.isBreak { opened = nil }
            guard word.text == "\"" else { continue }
            guard let start = opened else {
                opened = i + 1
                continue
            }
            opened = nil
            let passage = words[start..<i]
            let needles = passage.filter(\.isWord).map { $0.text.lowercased() }
            if (shortestQuote...longestQuote).contains(needles.count) {
                out.append(Claim(kind: .quote, text: passage.text, needles: needles))
            }
        }
        return out
    }

    /// Numbers in digits or words; a bare "one" says nothing.
    private static func numbers(in words: [WordToken]) -> [Claim] {
        NumberReader.numbers(in: words).compactMap { reading in
            let text = words[reading.words].text
            if reading.value == "1", text.unicodeScalars.first?.isDigit == false { return nil }
            return Claim(kind: .number, text: text, needles: [reading.value])
        }
    }

    /// Words in capitals within a sentence, each by itself: a source may call a person by one of several names.
    private static func names(in words: [WordToken]) -> [Claim] {
        NameReader.names(in: words).sorted().map { i in
            Claim(kind: .name, text: words[i].text, needles: [words[i].text.lowercased()])
        }
    }
}
