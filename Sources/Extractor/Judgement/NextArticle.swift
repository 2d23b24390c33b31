/// Finds a further article that an endless page has loaded below its own.
enum NextArticle {
    /// The page's own article must hold a text; a list of short stories has no own one.
    private static let minimumWords = 25

    /// Removes what stands in an `article` element beside and behind the one with the page's headline, where that element
    /// has a headline of the same rank.
    static func remove(from kept: inout [Int], _ page: Page, _ table: BlockTable) {
        guard table.titleBlock >= 0 else { return }
        let rank = headingLevel(page, table.titleBlock)
        guard rank > 0, let own = article(around: table.titleBlock, page) else { return }
        let words = kept.reduce(0) { page.elements[own].holds($1) ? $0 + Int(table.texts[$1].words) : $0 }
        guard words >= minimumWords else { return }
        var element = Int(page.elements[own].end)
        let parent = page.elements[own].parent
        let end = parent >= 0 ? Int(page.elements[Int(parent)].end) : page.elements.count
        while element < end {
            let record = page.elements[element]
            if record.tag == .article,
                (Int(record.firstBlock)..<min(Int(record.endBlock), page.blocks.count)).contains(where: {
                    headingLevel(page, $0) == rank
                })
            {
                kept.removeAll { record.holds($0) }
            }
            element = max(element + 1, Int(record.end))
        }
    }

    private static func headingLevel(_ page: Page, _ block: Int) -> Int {
        page.elements[Int(max(0, page.blocks[block].element))].tag.headingLevel
    }

    private static func article(around block: Int, _ page: Page) -> Int? {
        var element = Int(page.blocks[block].element)
        while element >= 0 {
            if page.elements[element].tag == .article { return element }
            element = Int(page.elements[element].parent)
        }
        return nil
    }
}

extension Page.Element {
    fileprivate func holds(_ block: Int) -> Bool { block >= Int(firstBlock) && block < Int(endBlock) }
}
