/// Finds teasers of other stories beside a page's own text: cards in a row, each a link to its story with a sentence of it, and
/// lines of news, each with its hour and a link.
struct TeaserCards {
    /// For each block whether it stands in a card, linked headlines included.
    private var isInCard: [Bool]
    private var count = 0
    /// The element of the first card of the longest row.
    private var first: Int?

    /// Fewer beside each other are no row.
    private static let row = 3
    /// A card of more words is a story of its own.
    private static let longest = 45
    /// Beside a longer text a few cards are no harm, and what looks like them may be a list of its own.
    private static let brief = 150

    init(_ page: Page, _ table: BlockTable) {
        isInCard = Array(repeating: false, count: page.blocks.count)
        var longest = 0
        var element = 0
        while element < table.rowLength.count {
            let record = page.elements[element]
            guard Int(table.rowLength[element]) >= TeaserCards.row, TeaserCards.isCard(element, page, table) else {
                element += 1
                continue
            }
            count += 1
            for b in Int(record.firstBlock)..<min(Int(record.endBlock), page.blocks.count) { isInCard[b] = true }
            if Int(table.rowLength[element]) > longest {
                longest = Int(table.rowLength[element])
                first = element
            }
            element = max(element + 1, Int(record.end))
        }
    }

    func hold(_ block: Int) -> Bool { isInCard[block] }

    /// Whether a text is made of five cards or more, and of no sentence beside them.
    func makeUp(_ text: [Int], _ page: Page, _ table: BlockTable) -> Bool {
        count >= 5 && text.contains { isInCard[$0] }
            && !text.contains { !isInCard[$0] && table.isSentence($0, page) }
    }

    /// The blocks around the row of cards and before it, where a word on them would stand; nil where there is none.
    func place(_ page: Page) -> Range<Int>? {
        guard let first else { return nil }
        let row = page.elements[first].parent
        guard row >= 0 else { return nil }
        let around = page.elements[Int(row)].parent
        let start = page.elements[Int(around >= 0 ? around : row)].firstBlock
        return Int(start)..<max(Int(start), Int(page.elements[first].firstBlock))
    }

    /// Removes teasers where the page has a text beside them. A page that is a list of stories keeps them.
    func remove(from kept: inout [Int], _ page: Page, _ table: BlockTable, _ probability: [Float]) {
        let ticker = TeaserCards.lines(among: kept, page, table)
        if ticker.count < kept.count { kept.removeAll { ticker.contains($0) } }
        let cards = kept.filter { isInCard[$0] }
        guard let first = cards.first, cards.count < kept.count else { return }
        let rest = kept.filter { !isInCard[$0] }
        guard rest.reduce(0, { $0 + Int(table.texts[$1].words) }) <= TeaserCards.brief else { return }
        let surest = cards.map { probability[$0] }.max() ?? 1
        let isText = rest.contains { b in
            guard table.isSentence(b, page) else { return false }
            return probability[b] >= surest || table.titleBlock >= 0 && b > table.titleBlock && b < first
        }
        if isText { kept = rest }
    }

    // MARK: Lines of news

    /// The lines of news, where three or more stand in one element.
    private static func lines(among kept: [Int], _ page: Page, _ table: BlockTable) -> Set<Int> {
        var byElement: [Int32: [Int]] = [:]
        for b in kept where isLine(page.blocks[b], page) { byElement[page.blocks[b].element, default: []].append(b) }
        return Set(byElement.values.filter { $0.count >= row }.joined())
    }

    /// Whether a block begins with an hour ("07:26") and a link right behind it; a label may stand before.
    private static func isLine(_ block: Page.Block, _ page: Page) -> Bool {
        guard block.firstLink < block.endLink else { return false }
        let start = Int(block.start)
        let link = Int(page.links[Int(block.firstLink)].shownStart)
        guard start + 5...start + 40 ~= link else { return false }
        let before = page.text[start..<link].drop { $0 <= 32 }.reversed().drop { !(48...57 ~= $0) }
        return before.prefix(5).count == 5
            && before.prefix(5).enumerated().allSatisfy { $0 == 2 ? $1 == UInt8(ascii: ":") : 48...57 ~= $1 }
    }

    // MARK: Cards

    /// Whether an element is short and headed by a link to another page.
    private static func isCard(_ element: Int, _ page: Page, _ table: BlockTable) -> Bool {
        let record = page.elements[element]
        let blocks = Int(record.firstBlock)..<min(Int(record.endBlock), page.blocks.count)
        guard 2...8 ~= blocks.count, record.tag != .tr, record.tag != .td else { return false }
        guard blocks.reduce(0, { $0 + Int(table.texts[$1].words) }) <= longest else { return false }
        // A label or a date may stand before the headline.
        return blocks.prefix(2).contains { b in
            let block = page.blocks[b]
            return block.linked * 5 >= (block.end - block.start) * 4 && table.texts[b].words >= 2
                && leadsOn(block, page)
        }
    }

    private static func leadsOn(_ block: Page.Block, _ page: Page) -> Bool {
        guard block.firstLink < block.endLink else { return false }
        let link = page.links[Int(block.firstLink)]
        return page.side[Int(link.start)..<Int(link.end)].first { $0 > 32 } != UInt8(ascii: "#")
    }
}
