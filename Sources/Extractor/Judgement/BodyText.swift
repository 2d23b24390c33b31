internal import Model

/// Which blocks make the article, after the judge has spoken: ends trimmed, gaps closed.
struct BodyText {
    /// Indices of the blocks of the text, in order.
    private(set) var blocks: [Int] = []
    private(set) var words = 0
    /// Mean probability of the kept text and of the text left out.
    private(set) var confidence = 0.0

    private let page: Page
    private let table: BlockTable

    init(
        _ page: Page, _ table: BlockTable, _ probability: [Float], cards: TeaserCards, title: [UInt64], minWords: Int,
        rules: ExtractionRules
    ) {
        self.page = page
        self.table = table
        let bar = rules.contains(.bar) ? BodyText.bestBar(page, probability) : 0.5
        var kept = probability.indices.filter { probability[$0] >= bar }
        // A page that the model is shy of still has a best part; a brief that it is sure of needs no more.
        if rules.contains(.fallback), kept.reduce(0, { $0 + Int(table.texts[$1].words) }) < minWords,
            !kept.contains(where: { probability[$0] >= 0.7 && table.isSentence($0, page) })
        {
            kept = probability.indices.filter { probability[$0] >= min(bar, 0.1) }
        }
        // A page of a few words is its words.
        let all = table.texts.reduce(0) { $0 + Int($1.words) }
        if rules.contains(.fallback), all <= minWords * 2, kept.isEmpty || all < 12 {
            kept = page.blocks.indices.filter {
                page.blocks[$0].linked * 2 < page.blocks[$0].end - page.blocks[$0].start
            }
        }
        kept.removeAll(where: isBareAddress)
        if rules.contains(.popups) { dropPopups(&kept) }
        if rules.contains(.teasers) { cards.remove(from: &kept, page, table, probability) }
        if rules.contains(.next) { NextArticle.remove(from: &kept, page, table) }
        if rules.contains(.repeats) { RepeatedText.remove(from: &kept, page, probability) }
        if rules.contains(.head) { trimHead(&kept, title) }
        if rules.contains(.tail) { trimTail(&kept) }
        blocks = kept
        words = kept.reduce(0) { $0 + Int(table.texts[$1].words) }
        var sum = 0.0
        var weight = 0.0
        for b in probability.indices {
            let w = Double(table.texts[b].words)
            let p = Double(probability[b])
            // Sure of what is in and of what is out counts alike, weighed by the mass of text near the article.
            if p > 0.1 {
                sum += w * abs(p - 0.5) * 2
                weight += w
            }
        }
        confidence = weight > 0 ? sum / weight : 0
    }

    /// The bar at which what is kept is likely to agree best with the article, by the probabilities themselves: with
    /// the expected F1 of the blocks above it. It lies lower on a page where the model is sure of little.
    private static func bestBar(_ page: Page, _ probability: [Float]) -> Float {
        let order = probability.indices.filter { probability[$0] >= 0.02 }.sorted { probability[$0] > probability[$1] }
        func bytes(_ b: Int) -> Float { Float(max(1, page.blocks[b].end - page.blocks[b].start)) }
        let expected = probability.indices.reduce(0) { $0 + probability[$1] * bytes($1) }
        var hit: Float = 0
        var taken: Float = 0
        var best: Float = 0
        var bar: Float = 0.5
        for b in order {
            hit += probability[b] * bytes(b)
            taken += bytes(b)
            if hit / (taken + expected) > best {
                best = hit / (taken + expected)
                bar = probability[b]
            }
        }
        return max(0.3, min(bar, 0.5))
    }

    /// What lies in a popup is no text, unless most of the text does: then the page itself bears the name.
    private func dropPopups(_ kept: inout [Int]) {
        let all = kept
        let total = words(of: all)
        var judged: [Int: Bool] = [:]
        kept.removeAll { block in
            guard let popup = outermostPopup(around: block) else { return false }
            if let verdict = judged[popup] { return verdict }
            let range = page.elements[popup]
            let inside = all.filter { $0 >= Int(range.firstBlock) && $0 < Int(range.endBlock) }
            judged[popup] = words(of: inside) * 2 < total
            return judged[popup] == true
        }
    }

    private func outermostPopup(around block: Int) -> Int? {
        var popup: Int?
        var element = Int(page.blocks[block].element)
        while element >= 0 {
            let record = page.elements[element]
            if record.tag == .body || record.tag == .html { break }
            if record.marks.contains(MarkMask(.popup)) { popup = element }
            element = Int(record.parent)
        }
        return popup
    }

    private func words(of blocks: [Int]) -> Int { blocks.reduce(0) { $0 + Int(table.texts[$1].words) } }

    /// Before the first paragraph a repeated title, a date line, a byline and bare links are no text.
    private func trimHead(_ kept: inout [Int], _ title: [UInt64]) {
        let names = Set(title)
        var i = 0
        var checked = 0
        while i < kept.count, checked < 6 {
            let text = table.texts[kept[i]]
            let words = Int(text.words)
            checked += 1
            let repeated =
                words >= 2 && !names.isEmpty && Int(text.titleWords) == words && words * 10 >= names.count * 7
                || isUnspacedTitle(kept[i])
            let isDate =
                words <= 12 && text.digits >= 3 && has(text, .dateWord) && text.last != BlockText.Class.stop
                || isWrittenDate(kept[i])
            let isByline =
                words <= 6 && has(text, .byline) && text.sentenceEnds == 0 && text.first == BlockText.Class.capital
            let block = page.blocks[kept[i]]
            let isLinks = words <= 12 && text.sentenceEnds == 0 && block.linked * 10 >= (block.end - block.start) * 9
            if repeated || isDate || isByline || isLinks {
                kept.remove(at: i)
            } else if words > 15 {
                break
            } else {
                i += 1
            }
        }
    }

    /// A heading in a script without blanks, where titles have no words to compare, with which the stated title begins.
    private func isUnspacedTitle(_ b: Int) -> Bool {
        let block = page.blocks[b]
        guard table.texts[b].unspaced >= 6, page.elements[Int(max(0, block.element))].tag.headingLevel > 0,
            let title = page.facts.title
        else { return false }
        return page.side[title].drop { $0 <= 32 }.starts(with: page.text[Int(block.start)..<Int(block.end)])
    }

    /// A line with the year, month and day of a date in Chinese, Japanese or Korean and hardly more ("2021年3月4日").
    private func isWrittenDate(_ b: Int) -> Bool {
        let block = page.blocks[b]
        guard block.end - block.start <= 60, table.texts[b].unspaced <= 8, table.texts[b].digits >= 3 else {
            return false
        }
        return page.text.withUnsafeBufferPointer { bytes in
            let line = UnsafeBufferPointer(rebasing: bytes[Int(block.start)..<Int(block.end)])
            return BodyText.datePieces.contains { $0.allSatisfy { Bytes.contains(line, $0) } }
        }
    }

    private static let datePieces: [[StaticString]] = [["年", "月", "日"], ["년", "월", "일"]]

    /// After the last paragraph calls to share, to follow and to read on, and lines of rights, are no text.
    private func trimTail(_ kept: inout [Int]) {
        var dropped = 0
        while kept.count > 1, dropped < 8, let last = kept.last {
            let text = table.texts[last]
            let words = Int(text.words)
            let block = page.blocks[last]
            let linked = Double(block.linked) / Double(max(1, block.end - block.start))
            let call =
                words <= 25 && (has(text, .share) || has(text, .subscribe) || has(text, .related)) && linked > 0.4
            let rights = words <= 40 && (text.copyright || has(text, .rights))
            let share = words <= 14 && has(text, .share) && (!has(text, .stop) || has(text, .call))
            let heading = page.elements[Int(max(0, block.element))].tag.headingLevel > 0
            let signOff = words <= 20 && text.unspaced > 3 && has(text, .credit) && text.sentenceEnds == 0
            guard call || rights || share || heading || signOff else { return }
            kept.removeLast()
            dropped += 1
        }
    }

    /// Microdata keeps addresses as text that no reader sees.
    private func isBareAddress(_ b: Int) -> Bool {
        let block = page.blocks[b]
        let bytes = page.text[Int(block.start)..<Int(block.end)]
        return bytes.starts(with: "http".utf8) && !bytes.contains(32)
    }

    private func has(_ text: BlockText, _ topic: Phrases.Topic) -> Bool {
        text.topics & 1 << UInt32(topic.rawValue) != 0
    }
}
