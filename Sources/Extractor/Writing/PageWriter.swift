internal import Model

/// Writes the chosen blocks of a page as an article's text, each with what it is and where its links are.
struct PageWriter {
    private let page: Page
    private let chosen: [Int]
    private let resolver: LinkResolver
    private var cells: [Int: Cell] = [:]
    private var ordinals: [Int: Ordinal] = [:]
    private(set) var writer = ArticleWriter()

    /// More levels up than this are not looked at: nobody reads a list of the sixtieth order.
    private static let depth = 64
    /// A cell with more bytes than this is a page's layout, not a table's figure.
    private static let longestCell = 400

    private struct Cell {
        var table: Int
        var row: Int
        var column: Int
    }

    /// How many children of an element have been counted, up to which.
    private struct Ordinal {
        var next: Int
        var count = 0
    }

    /// - Parameter chosen: indices of blocks, in order.
    init(_ page: Page, _ chosen: [Int], url: WebURL?) {
        self.page = page
        self.chosen = chosen
        resolver = LinkResolver(page, url)
        findCells()
        var item = -1
        for b in chosen {
            let record = page.blocks[b]
            var shape = shape(of: b)
            if shape.block.kind == .item, shape.item == item { shape.block.continues = true }
            item = shape.item
            shape.block.links = links(in: record, of: b)
            writer.append(shape.block, page.text[Int(record.start)..<Int(record.end)])
        }
    }

    // MARK: - Kinds

    /// What a block is, by the elements around it. What lies nearest counts, but a heading in a list is a heading.
    private mutating func shape(of b: Int) -> (block: ArticleBlock, item: Int) {
        if let cell = cells[b] {
            var block = ArticleBlock(.cell)
            (block.table, block.row, block.column) = (cell.table, cell.row, cell.column)
            return (block, -1)
        }
        var (item, list, lists) = (-1, -1, 0)
        var isQuote = false
        var element = Int(page.blocks[b].element)
        for _ in 0..<PageWriter.depth where element >= 0 {
            let record = page.elements[element]
            switch record.tag {
            case .h1, .h2, .h3, .h4, .h5, .h6:
                var block = ArticleBlock(.heading)
                block.level = record.tag.headingLevel
                return (block, -1)
            case .pre: return (ArticleBlock(.code), -1)
            case .li where item < 0 && list < 0 && !isFrame(record): item = element
            case .ul, .ol, .menu:
                guard item >= 0 else { break }
                if list < 0 { list = element }
                lists += 1
            case .blockquote where !isFrame(record): isQuote = true
            case .article, .main, .body: element = -1
            default: break
            }
            if element >= 0 { element = Int(record.parent) }
        }
        guard item >= 0 else { return (ArticleBlock(isQuote ? .quote : .paragraph), -1) }
        var block = ArticleBlock(.item)
        block.level = max(1, lists)
        if list >= 0, page.elements[list].tag == .ol { block.number = ordinal(of: item, in: list) + 1 }
        return (block, item)
    }

    /// Whether an element holds so much of the text that it frames the article rather than structures it.
    private func isFrame(_ record: Page.Element) -> Bool {
        let held = index(of: Int(record.endBlock)) - index(of: Int(record.firstBlock))
        return held >= 4 && held * 2 > chosen.count
    }

    /// How many chosen blocks come before block `b`.
    private func index(of b: Int) -> Int {
        var (low, high) = (0, chosen.count)
        while low < high {
            let middle = (low + high) / 2
            if chosen[middle] < b { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How many siblings of the same kind stand before a child. Children must be asked for in order.
    private mutating func ordinal(of child: Int, in parent: Int) -> Int {
        var state = ordinals[parent] ?? Ordinal(next: parent + 1)
        while state.next < child {
            let record = page.elements[state.next]
            if [.li, .td, .th].contains(record.tag) { state.count += 1 }
            state.next = max(state.next + 1, Int(record.end))
        }
        ordinals[parent] = state
        return state.count
    }

    // MARK: - Tables

    /// Runs of chosen blocks in two or more cells of one row are cells; a cell that is alone in its row, or as long as
    /// an article, is the page's layout.
    private mutating func findCells() {
        var tables: [Int: Int] = [:]
        var rows: [Int: Int] = [:]
        var from = 0
        while from < chosen.count {
            let row = self.row(of: chosen[from])
            var to = from + 1
            while row >= 0, to < chosen.count, self.row(of: chosen[to]) == row { to += 1 }
            let run = chosen[from..<to]
            from = to
            guard row >= 0 else { continue }
            // A cell may hold several paragraphs; together they make its length.
            var lengths: [Int32: Int] = [:]
            for b in run {
                lengths[page.blocks[b].element, default: 0] += Int(page.blocks[b].end - page.blocks[b].start)
            }
            guard lengths.count > 1, lengths.values.allSatisfy({ $0 <= PageWriter.longestCell }) else { continue }
            let holder = table(of: row)
            let table = tables[holder] ?? tables.count
            tables[holder] = table
            for b in run {
                let column = ordinal(of: Int(page.blocks[b].element), in: row)
                cells[b] = Cell(table: table, row: rows[table, default: 0], column: column)
            }
            rows[table, default: 0] += 1
        }
    }

    /// The row of a block that stands directly in a cell; -1 for others.
    private func row(of b: Int) -> Int {
        let element = Int(page.blocks[b].element)
        guard element >= 0, [.td, .th].contains(page.elements[element].tag) else { return -1 }
        return Int(page.elements[element].parent)
    }

    private func table(of row: Int) -> Int {
        var element = row
        for _ in 0..<4 where element >= 0 && page.elements[element].tag != .table {
            element = Int(page.elements[element].parent)
        }
        return element
    }

    // MARK: - Links

    /// The links that show within a block, cut to it; offsets count from the block's beginning.
    private func links(in block: Page.Block, of b: Int) -> [ArticleBlock.Link] {
        guard block.linked > 0 else { return [] }
        var out: [ArticleBlock.Link] = []
        for link in page.links[max(0, Int(block.firstLink) - 1)..<max(Int(block.firstLink), Int(block.endLink))] {
            var from = max(Int(link.shownStart), Int(block.start))
            var to = min(Int(link.shownEnd), Int(block.end))
            while from < to, page.text[from] <= 32 { from += 1 }
            while from < to, page.text[to - 1] <= 32 { to -= 1 }
            guard from < to, from - Int(block.start) >= out.last?.end ?? 0 else { continue }
            let reference = page.string(Int(link.start)..<Int(link.end))
            guard let url = resolver.absolute(reference) else { continue }
            out.append(ArticleBlock.Link(start: from - Int(block.start), end: to - Int(block.start), url: url))
        }
        return out
    }
}
