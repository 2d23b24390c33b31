internal import Model

/// Finds the article in a document without markup, by its lines.
///
/// Running text counts for a line, short lines count against it; the article is the run of lines with the highest sum.
/// So a heading between paragraphs stays, while section links before the text and teasers after it, which are mostly
/// short lines, fall off.
struct PlainArticle {
    private var lines: [Line] = []
    private var isCut = false

    /// Lines of a document beyond this are not looked at: a text of nothing but line ends is no article.
    static let maximumLines = 200_000

    private struct Line {
        var text: String
        var look: BlockText
        var isProse: Bool
        var worth: Int
    }

    init(_ bytes: [UInt8]) {
        var raw = bytes.split(maxSplits: PlainArticle.maximumLines, omittingEmptySubsequences: false) {
            $0 == 10 || $0 == 13
        }
        if raw.count > PlainArticle.maximumLines {
            raw.removeLast()
            isCut = true
        }
        for paragraph in PlainArticle.paragraphs(raw) {
            let text = TextCleaner.folded(String(decoding: paragraph, as: UTF8.self))
            if text.isEmpty { continue }
            var copy = text
            let look = copy.withUTF8 { BlockText($0, title: HashSet(), vote: HashSet()) }
            lines.append(PlainArticle.judge(text, look))
        }
    }

    func article(minWords: Int, into article: inout Article) {
        if isCut { article.flags.append("node-limit") }
        let body = best()
        var kept = Array(lines[body])
        while let last = kept.last, kept.count > 1, PlainArticle.isTail(last) { kept.removeLast() }
        var writer = ArticleWriter()
        for line in kept { writer.append(ArticleBlock(.paragraph), line.text.utf8) }
        writer.fill(&article)
        let words = kept.reduce(0) { $0 + Int($1.look.words) }
        head(before: body.lowerBound, into: &article)
        article.language = LanguageGuess.guess(article.text)?.language
        article.path = kept.isEmpty ? "none" : "plain-text"
        article.kind = words >= minWords ? .article : .empty
        let all = lines.reduce(0) { $0 + Int($1.look.words) }
        article.confidence =
            kept.isEmpty ? 0 : words >= minWords ? 0.6 + 0.35 * Double(words) / Double(max(1, all)) : 0.3
    }

    // MARK: - Lines

    /// Paragraphs of a text: its lines, or, where lines are broken at a fixed width, what stands between blank lines.
    private static func paragraphs(_ lines: [ArraySlice<UInt8>]) -> [[UInt8]] {
        var groups: [[ArraySlice<UInt8>]] = [[]]
        for line in lines {
            if line.allSatisfy({ $0 <= 32 }) {
                if groups[groups.count - 1].isEmpty == false { groups.append([]) }
            } else {
                groups[groups.count - 1].append(line)
            }
        }
        let inner = groups.filter { $0.count > 2 }.flatMap { $0.dropLast() }
        let broken = inner.filter { line in
            (45...100).contains(line.count) && !".!?:\"".utf8.contains(line.last ?? 0)
        }
        if inner.count >= 4, broken.count * 10 > inner.count * 7 {
            return groups.filter { !$0.isEmpty }.map { group in Array(group.joined(separator: [32])) }
        }
        return groups.flatMap { $0.map(Array.init) }
    }

    private static func judge(_ text: String, _ look: BlockText) -> Line {
        let words = Int(look.words)
        let ends = look.last == BlockText.Class.stop || look.last == BlockText.Class.quote
        // Runs of names of icons, sections or networks are long but hold no sentence.
        let run = words >= 8 && look.sentenceEnds == 0 && look.stopWords * 12 < look.words && look.unspaced < 10
        let prose =
            !run && (words >= 8 && ends || words >= 20 && look.sentenceEnds > 0 || words >= 14 && look.commas > 0)
        let worth: Int
        if prose {
            worth = min(words, 60)
        } else if ends && words >= 3 && !run {
            worth = 0
        } else {
            worth = run ? -60 : -12
        }
        return Line(text: text, look: look, isProse: prose, worth: worth)
    }

    /// The run of lines with the highest sum (Kadane); it starts and ends with running text.
    private func best() -> Range<Int> {
        var top = 0
        var range = 0..<0
        var sum = 0
        var start = 0
        for (i, line) in lines.enumerated() {
            if sum <= 0 {
                sum = 0
                start = i
            }
            sum += line.worth
            if sum > top, line.isProse {
                top = sum
                range = start..<(i + 1)
            }
        }
        if range.isEmpty {
            // No sentence anywhere: a short note is its own text.
            let words = lines.reduce(0) { $0 + Int($1.look.words) }
            return lines.count <= 5 && words > 0 ? 0..<lines.count : 0..<0
        }
        var low = range.lowerBound
        while low < range.upperBound - 1, !lines[low].isProse { low += 1 }
        return low..<range.upperBound
    }

    private static func isTail(_ line: Line) -> Bool {
        let few = line.look.words <= 30
        func has(_ topic: Phrases.Topic) -> Bool { line.look.topics & 1 << UInt32(topic.rawValue) != 0 }
        return few && (line.look.copyright || has(.copyright) && has(.contact))
    }

    // MARK: - Head

    /// Title, date and byline stand in the few lines above the text.
    private func head(before start: Int, into article: inout Article) {
        var title: String?
        let from = max(0, start - 10)
        for line in lines[from..<start].reversed() where !line.isProse {
            let words = Int(line.look.words)
            if article.published == nil, words <= 14, let date = DateReader.read(line.text) {
                article.published = date
                continue
            }
            if let name = PlainArticle.byline(line.text) {
                if article.authors.isEmpty { article.authors = name }
                continue
            }
            let share = line.look.topics & 1 << UInt32(Phrases.Topic.share.rawValue) != 0
            guard words >= 3, words <= 30, !(share && line.look.stopWords == 0), line.worth > -60 else { continue }
            if title == nil || words >= 4 && title!.utf8.count < line.text.utf8.count { title = line.text }
        }
        article.title = title
    }

    /// "By Jane Roe", "(Agencies)".
    private static func byline(_ text: String) -> [String]? {
        guard text.utf8.count < 100 else { return nil }
        if text.hasPrefix("("), text.hasSuffix(")"), text.split(separator: " ").count <= 4 {
            let inner = String(text.dropFirst().dropLast())
            let names = AuthorCleaner.names(shown: inner, trust: .signed)
            return names.isEmpty ? nil : names
        }
        guard let signed = Byline.signed(text) else { return nil }
        let names = AuthorCleaner.names(shown: signed, trust: .signed)
        return names.isEmpty ? nil : names
    }
}
