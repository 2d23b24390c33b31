internal import Model

/// One text, made ready to look for claims in.
package struct ClaimSearch: Sendable {
    private let words: [String]
    private let distinct: Set<String>
    private let numbers: Set<String>

    /// - Parameter title: the headline is a part of what the source says.
    package init(title: String?, text: String) {
        let tokens = Tokenizer.tokens("\(title ?? "")\n\(text)")
        words = tokens.lazy.filter(\.isWord).map { $0.text.lowercased() }
        distinct = Set(words)
        numbers = Set(NumberReader.numbers(in: tokens).map(\.value))
    }

    /// Whether the text says it: a quote word for word, whatever marks stand between the words; a number in any spelling;
    /// a name in any of its forms.
    package func finds(_ claim: Claim) -> Bool {
        switch claim.kind {
        case .quote: hasRun(claim.needles)
        case .number: claim.needles.allSatisfy(numbers.contains)
        case .name:
            claim.needles.allSatisfy { needle in
                distinct.contains(needle) || distinct.contains { Spelling.areForms($0, needle) }
            }
        }
    }

    private func hasRun(_ needles: [String]) -> Bool {
        guard let first = needles.first, needles.allSatisfy(distinct.contains) else { return false }
        return words.indices.dropLast(needles.count - 1).contains { i in
            words[i] == first && words[i..<(i + needles.count)].elementsEqual(needles)
        }
    }
}
