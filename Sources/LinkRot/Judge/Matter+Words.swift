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
        return isTitled || speaksOfObstacles
    }

    /// Whether words or a price speak of something that stands in the way.
    var speaksOfObstacles: Bool {
        guard let article = evidence.article else { return true }
        return has(.price)
            || Obstacles.mayBe(
                in: "\(article.title ?? "") \(saying)", language: article.language ?? evidence.known?.language)
    }

    /// A page that says "you" may be about to show something, to some.
    var speaksToReader: Bool {
        let words: Set = [
            "you", "your", "yours", "вы", "вас", "вам", "ваш", "ваша", "ваши", "вашу", "вие", "ваше", "ве", "ви",
        ]
        return text.contains { "您你".contains($0) }
            || Tokenizer.tokens(text).contains { words.contains($0.text.lowercased()) }
    }

    /// A third of the longer words stand in the known text as well: a standfirst or a caption of the same story.
    var sharesWords: Bool {
        guard let known = evidence.known?.text else { return false }
        let told = ArticleText.folded(known)
        let words = Tokenizer.tokens(ArticleText.folded(text)).filter(\.isWord).map(\.text)
        let isUnspaced = text.unicodeScalars.contains(where: Tokenizer.isUnspaced)
        let pieces =
            isUnspaced
            ? zip(words, words.dropFirst()).map(+) : words.filter { $0.count >= 5 }.map { String($0.prefix(5)) }
        return pieces.count { told.contains($0) } * 3 > pieces.count
    }

    /// The front page of a site leads to as many stories at least.
    private static let stories = 8

    /// A front page: links to stories, and besides labels, an imprint and furniture nothing that might be a sign on the door.
    var isFront: Bool {
        guard (evidence.body?.headlines ?? 0) >= Self.stories else { return false }
        let language = evidence.article?.language
        return text.split(separator: "\n").allSatisfy { line in
            // An advert is no sentence.
            let isSaid = line.last { !$0.isWhitespace }.map { ".!?…。！？".contains($0) } ?? false
            return Noise.isFurniture(Tokenizer.tokens(String(line)))
                || Statements.sentences(of: String(line)).allSatisfy {
                    ArticleText.wordCount($0) < 4 || Obstacles.isImprint($0)
                        || !isSaid && !Obstacles.isWord(in: $0, language: language)
                }
        }
    }

    /// What a sentence that the known text did not have says of the rest: "Members read on.", or what it costs.
    var offersRest: String? {
        guard let known = evidence.known?.text, isCut else { return nil }
        let told = ArticleText.folded(known)
        let last = text.split(separator: "\n").last.map(String.init) ?? ""
        let fresh = (Statements.prose(in: text).suffix(3) + [last]).filter { !told.contains(ArticleText.folded($0)) }
        guard fresh.reduce(0, { $0 + ArticleText.wordCount($1) }) <= 50 else { return nil }
        let offer = fresh.first {
            WallWords.offers(" \(ArticleText.folded($0))") || PriceTag.stands(in: Array(" \($0.lowercased())".utf8))
        }
        return offer.map { "the page says: \($0.prefix(120))" }
    }

    /// Less than half of the known text is left.
    private var isCut: Bool { resemblance.map { $0.kept < 0.5 && $0.newWords < $0.oldWords } ?? false }

    /// The last long paragraph of the known text stands here too.
    var endsAsKnown: Bool {
        guard let known = evidence.known?.text else { return false }
        let last = known.split(separator: "\n").last { ArticleText.wordCount(String($0)) >= 8 }
        return last.map { ArticleText.folded(text).contains(ArticleText.folded(String($0))) } ?? false
    }

    /// Line by line headlines, linked or not: no sentence among many lines.
    var isHeadlines: Bool {
        // The text as it is kept, so that it is judged the same again.
        let text = ArticleText.normalised(text)
        let lines = text.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
        let headlines = lines.count { line in
            let last = line.last { !$0.isWhitespace } ?? " "
            return line.utf8.count <= 240 && !".!?…。！？".contains(last) && !line.contains { "。！？".contains($0) }
        }
        guard lines.count >= 8, headlines * 5 >= lines.count * 4 else { return false }
        return Statements.prose(in: text).reduce(0) { $0 + ArticleText.wordCount($1) } * 3 < words
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
