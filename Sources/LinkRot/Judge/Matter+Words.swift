internal import Model

// What a few words on a page are good for.
extension Matter {
    /// Whether the words of a page may stand in the way of another: they speak of such a thing, or the headline is still the
    /// one that we know.
    var mayBeWall: Bool {
        guard let article = evidence.article, words >= 5 else { return true }
        let title = article.title ?? ""
        // A label of one word is no headline.
        let isTitled =
            hasKnown && ArticleText.wordCount(title) > 1
            && Headline.change(from: evidence.known?.title, to: title) == nil
        return isTitled
            || Obstacles.mayBe(in: "\(title) \(saying)", language: article.language ?? evidence.known?.language)
    }

    /// An address or an imprint is no sentence: what bears it may be a page whose text scripts would fill.
    var hasSentence: Bool {
        let hasStop = text.contains { "。！？".contains($0) }
        return Statements.sentences(of: text).contains { sentence in
            let last = sentence.last { !$0.isWhitespace }
            let isUnspaced = sentence.unicodeScalars.contains(where: Tokenizer.isUnspaced)
            let isWhole = last.map { ".!?…".contains($0) } ?? false || hasStop && isUnspaced
            return isWhole && ArticleText.wordCount(sentence) >= 5 && !Obstacles.isImprint(sentence)
                && sentence.count(where: \.isNumber) * 5 < sentence.count
        }
    }
}
