/// Lines of a text that are no sentences and differ in most of their words from what stood there: the advert, teaser or caption
/// of another day, and nothing that the article says.
struct FrameLines {
    /// For each word, whether it stands in such a line.
    private let isFrame: [Bool]

    /// - Parameters:
    ///   - words: of the whole text.
    ///   - changed: ranges of them that differ from the other text.
    init(_ words: [WordToken], changed: some Sequence<Range<Int>>) {
        var isChanged = [Bool](repeating: false, count: words.count)
        for range in changed { for i in range { isChanged[i] = true } }
        var isFrame = isChanged
        for line in words.indices.split(whereSeparator: { words[$0].isBreak }) {
            let spoken = line.filter { words[$0].isWord }
            let other = spoken.count { isChanged[$0] }
            let isOther =
                other * 2 > spoken.count
                || other * 4 > spoken.count && FrameLines.runOn(line, words)
                    && !spoken.contains { isChanged[$0] && NumberReader.isNumber(words[$0].text) }
            let value = isOther && !Noise.isSentence(Array(words[line.startIndex..<line.endIndex]))
            for i in line { isFrame[i] = value }
        }
        self.isFrame = isFrame
    }

    /// Headlines of a column that run on without a stop; no sentence has as many words. Scripts without blanks may have no stops.
    private static func runOn(_ line: Range<Int>, _ words: [WordToken]) -> Bool {
        line.count >= 16 && !line.contains { Sentences.ends(words[$0]) }
            && !line.contains { words[$0].text.unicodeScalars.contains(where: Tokenizer.isUnspaced) }
    }

    /// Whether all words of the range stand in such lines; so do none.
    func hold(_ range: Range<Int>) -> Bool { isFrame[range].allSatisfy(\.self) }
}
