/// Finds what a page says where an article would stand, though it is no article: a line above a grid of other stories, or the
/// only line of a page that is all menus.
enum NoticeLines {
    private static let most = 3
    /// Shorter lines may be a part of the frame, chosen for want of a text.
    private static let stub = 20

    /// Indices of blocks, in order; none where the page has a text.
    static func find(
        _ page: Page, _ table: BlockTable, _ probability: [Float], text: [Int], cards: TeaserCards
    ) -> [Int] {
        if let part = cards.place(page), cards.makeUp(text, page, table) { return lines(in: part, page, table) }
        // A brief is a text: what stands beside it, a comment that was removed, a film that is not to be had, is not about it.
        let isText = text.contains { b in
            table.texts[b].words >= stub || probability[b] >= 0.5 && table.isSentence(b, page)
        }
        guard !isText else { return [] }
        let rest = page.blocks.indices.filter { !text.contains($0) && !cards.hold($0) }
        return lines(in: rest, page, table)
    }

    private static func lines(in part: some Sequence<Int>, _ page: Page, _ table: BlockTable) -> [Int] {
        Array(part.lazy.filter { isLine($0, page, table) }.prefix(most))
    }

    private static func isLine(_ b: Int, _ page: Page, _ table: BlockTable) -> Bool {
        let block = page.blocks[b]
        let text = table.texts[b]
        guard text.words >= 3 || text.unspaced >= 6, text.words <= 60, !text.copyright,
            block.linked * 4 <= block.end - block.start
        else { return false }
        var element = Int(block.element)
        while element >= 0 {
            let record = page.elements[element]
            if record.marks.contains(MarkMask(.popup)) { return false }
            switch record.tag {
            case .nav, .header, .footer, .aside, .form, .button, .label, .li: return false
            default: element = Int(record.parent)
            }
        }
        return true
    }
}
