internal import Glibc

/// The features of every block, one row of bytes a block: all that the model sees.
///
/// Each feature is a number from 0 to 255, so that rows are small, trees compare bytes and a model is a few kilobytes.
struct BlockTable {
    let width = BlockTable.columns
    private(set) var rows: [UInt8]
    private(set) var texts: [BlockText]
    /// Words of a block that read like running text, else 0.
    private(set) var good: [Int32]
    /// The parts of the page around each block (`PageLayout.parts`).
    private(set) var parts: [PageLayout.Part] = []
    /// Each block's way up in class names (`PageLayout.paths`).
    private(set) var paths: [UInt32] = []
    /// The first block on the same way up as each (`PageLayout.alike`).
    private(set) var alike: [Int] = []
    private(set) var titleBlock = -1
    /// By element: how many siblings of its kind stand in a row with it (`PageLayout.rowLength`).
    private(set) var rowLength: [Int32] = []

    static let columns =
        MarkMask.Mark.allCases.count * 2 + BlockTable.tags.count + Phrases.modelled.count + 32 + 6 * 6 + 48 + 12

    private static let tags: [Tag] = [
        .article, .main, .section, .aside, .nav, .header, .footer, .figure, .figcaption, .ul, .ol, .li, .table, .td,
        .form, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .a, .p, .dl, .pre, .address, .label, .details, .div, .span,
        .small, .cite, .dd,
    ]
    private static let tagColumn: [Int] = Tag.allCases.map { tag in tags.firstIndex(of: tag) ?? -1 }
    private static let depthSeen = 40

    init(_ page: Page, _ signals: Signals) {
        let n = page.blocks.count
        rows = []
        texts = []
        texts.reserveCapacity(n)
        good = []
        good.reserveCapacity(n)
        page.text.withUnsafeBufferPointer { bytes in
            for block in page.blocks {
                let slice = UnsafeBufferPointer(rebasing: bytes[Int(block.start)..<Int(block.end)])
                let text = BlockText(slice, title: signals.title, vote: signals.vote)
                texts.append(text)
                let linked = Double(block.linked) / Double(max(1, block.end - block.start))
                good.append(text.words >= 8 && linked < 0.35 ? text.words : 0)
            }
        }
        if n > 0 { fill(page, signals) }
    }

    /// Whether a block is running text of ten words or more, and no link.
    func isSentence(_ b: Int, _ page: Page) -> Bool {
        let block = page.blocks[b]
        return texts[b].sentenceEnds > 0 && texts[b].words >= 10 && block.linked * 2 < block.end - block.start
    }

    private mutating func fill(_ page: Page, _ signals: Signals) {
        let layout = PageLayout(page, texts: texts, good: good)
        let n = page.blocks.count
        parts = layout.parts
        paths = layout.paths
        alike = layout.alike
        titleBlock = layout.titleBlock
        rowLength = layout.rowLength
        let width = BlockTable.columns
        let glances = texts.indices.map { Glance(page, $0, texts[$0]) }
        var rows = [UInt8](repeating: 0, count: n * width)
        rows.withUnsafeMutableBufferPointer { rows in
            for b in 0..<n {
                var row = Row(bytes: UnsafeMutableBufferPointer(rebasing: rows[b * width..<(b + 1) * width]))
                marks(page, b, &row)
                letters(page, b, &row)
                neighbours(page, glances, b, &row)
                place(page, layout, b, &row, hasVote: !signals.vote.isEmpty)
                assert(row.column <= width)
            }
        }
        self.rows = rows
    }

    private struct Row {
        let bytes: UnsafeMutableBufferPointer<UInt8>
        var column = 0
    }

    private func put(_ value: Int, _ row: inout Row) {
        precondition(row.column < BlockTable.columns)
        row.bytes[row.column] = UInt8(clamping: value)
        row.column += 1
    }

    private func put(ratio a: some BinaryInteger, _ b: some BinaryInteger, _ row: inout Row) {
        put(BlockTable.ratio(a, b), &row)
    }

    private static func ratio(_ a: some BinaryInteger, _ b: some BinaryInteger) -> Int {
        b > 0 ? Int(a) * 250 / Int(b) : 0
    }

    private func put(log value: some BinaryInteger, _ row: inout Row) {
        put(BlockTable.logarithm(Int(value)), &row)
    }

    /// 16 steps a doubling.
    static func logarithm(_ value: Int) -> Int {
        value <= 0 ? 0 : value < logarithms.count ? Int(logarithms[value]) : scaled(value)
    }

    private static func scaled(_ value: Int) -> Int { min(255, Int(log2(Double(value) + 1) * 16)) }
    private static let logarithms: [UInt8] = (0..<2048).map { UInt8(scaled($0)) }

    /// Nearness of marks and tags on the way up: 250 on the block itself, 6 less a level.
    private func marks(_ page: Page, _ b: Int, _ row: inout Row) {
        let markCount = MarkMask.Mark.allCases.count
        let block = page.blocks[b]
        var seen: UInt64 = 0
        var element = Int(block.element)
        var near: UInt8 = 250
        let tagBase = markCount * 2
        var levels = 0
        while element >= 0, levels < BlockTable.depthSeen {
            let record = page.elements[element]
            var fresh = record.marks.rawValue & ~seen
            seen |= fresh
            while fresh != 0 {
                row.bytes[fresh.trailingZeroBitCount] = near
                fresh &= fresh - 1
            }
            // How much of the page carries the mark: a share word on the body tag says nothing.
            let column = BlockTable.tagColumn[Int(record.tag.rawValue)]
            if column >= 0, row.bytes[tagBase + column] == 0 { row.bytes[tagBase + column] = near }
            near = near > 16 ? near - 6 : 10
            element = Int(record.parent)
            levels += 1
        }
        var inline = block.inlineMarks.rawValue
        while inline != 0 {
            row.bytes[markCount + inline.trailingZeroBitCount] = 1
            inline &= inline - 1
        }
        row.column = markCount * 2 + BlockTable.tags.count
        put(levels * 5, &row)
    }

    private func letters(_ page: Page, _ b: Int, _ row: inout Row) {
        let block = page.blocks[b]
        let text = texts[b]
        let bytes = block.end - block.start
        for topic in Phrases.modelled { put(text.topics & 1 << UInt32(topic.rawValue) != 0 ? 1 : 0, &row) }
        put(log: text.words, &row)
        put(min(255, Int(text.words)), &row)
        put(log: bytes, &row)
        put(ratio: block.linked, bytes, &row)
        put(Int(block.endLink - block.firstLink) * 10, &row)
        put(ratio: block.emphasised, bytes, &row)
        put(Int(text.sentenceEnds) * 10, &row)
        put(ratio: text.sentenceEnds * 4, text.words, &row)
        put(Int(text.commas) * 10, &row)
        put(ratio: text.commas * 4, text.words, &row)
        put(Int(text.separators) * 20, &row)
        put(ratio: text.stopWords, text.words, &row)
        put(ratio: text.capitals, text.letters, &row)
        put(ratio: text.digits, text.digits + text.letters, &row)
        put(text.words > 0 ? Int(text.wordBytes) * 10 / Int(text.words) : 0, &row)
        put(text.unspaced > 4 ? 1 : 0, &row)
        put(Int(text.quotes) * 20, &row)
        put(text.address ? 1 : 0, &row)
        put(text.copyright ? 1 : 0, &row)
        put(Int(text.first), &row)
        put(Int(text.last), &row)
        put(ratio: text.titleWords, text.words, &row)
        put(Int(text.titleWords) * 10, &row)
        put(Int(block.images) * 20, &row)
        put(block.afterBreak ? 1 : 0, &row)
        put(block.preformatted ? 1 : 0, &row)
        let own = page.elements[Int(max(0, block.element))]
        put(own.tag.headingLevel * 20, &row)
        put(Int(own.tag.rawValue), &row)
        put(Int(own.endBlock - own.firstBlock) * 10, &row)
    }

    /// What of a block counts for those around it: seen by six of them, reckoned once.
    private struct Glance {
        let words: Int
        let linked: Int
        let last: Int
        let stopWords: Int
        let temper: Int
        let element: Int32
        let parent: Int32
        let tag: Tag
        let classHash: UInt32

        init(_ page: Page, _ b: Int, _ text: BlockText) {
            let block = page.blocks[b]
            let own = page.elements[Int(max(0, block.element))]
            words = BlockTable.logarithm(Int(text.words))
            linked = BlockTable.ratio(block.linked, block.end - block.start)
            last = Int(text.last)
            stopWords = BlockTable.ratio(text.stopWords, text.words)
            temper = (text.topics & BlockTable.warnings).nonzeroBitCount
            element = block.element
            parent = own.parent
            tag = own.tag
            classHash = own.classHash
        }
    }

    private func neighbours(_ page: Page, _ glances: [Glance], _ b: Int, _ row: inout Row) {
        let mine = glances[b]
        for other in b - 3...b + 3 where other != b {
            guard other >= 0, other < glances.count else {
                row.column += 6
                continue
            }
            let its = glances[other]
            put(its.words, &row)
            put(its.linked, &row)
            put(its.last, &row)
            put(
                (mine.element == its.element ? 4 : 0) + (mine.parent == its.parent ? 2 : 0)
                    + (mine.tag == its.tag ? 1 : 0) + (mine.classHash == its.classHash ? 8 : 0)
                    + (its.tag.headingLevel > 0 ? 16 : 0), &row)
            put(its.stopWords, &row)
            put(its.temper, &row)
        }
    }

    /// The topics that mark a part of the page: the more of them the worse.
    private static let warnings: UInt32 = [
        Phrases.Topic.share, .subscribe, .comment, .copyright, .related, .advert, .cookie, .login, .app,
    ].reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// What heads the block from afar, how far off the title is, and whether it lies in a row of its like.
    private func surroundings(_ page: Page, _ layout: PageLayout, _ b: Int, _ row: inout Row) {
        for marker in [Int(layout.relatedMarker[b]), Int(layout.commentMarker[b])] {
            put(marker < 0 ? 255 : layout.levels(from: b, to: marker) * 30, &row)
            put(marker < 0 ? 255 : BlockTable.logarithm(b - marker), &row)
            put(marker < 0 ? 255 : page.elements[Int(max(0, page.blocks[marker].element))].tag.headingLevel * 20, &row)
        }
        put(layout.titleBlock < 0 ? 255 : layout.levels(from: b, to: layout.titleBlock) * 30, &row)
        var element = Int(max(0, page.blocks[b].element))
        for _ in 0..<5 {
            put(log: layout.rowLength[element], &row)
            element = Int(max(0, page.elements[element].parent))
        }
    }

    private func place(_ page: Page, _ layout: PageLayout, _ b: Int, _ row: inout Row, hasVote: Bool) {
        let block = page.blocks[b]
        let n = texts.count
        put(b * 250 / max(1, n), &row)
        put(log: b, &row)
        put(log: n - b, &row)
        put(log: n, &row)
        put(ratio: layout.goodBefore[b], layout.goodBefore[n], &row)
        put(log: layout.goodBefore[n], &row)
        put(128 + max(-120, min(120, b - layout.titleBlock)), &row)
        put(layout.titleBlock == b ? 2 : layout.titleBlock >= 0 ? 1 : 0, &row)
        // How much of the page's running text the parts around the block hold, and how much of them is links.
        for level in 0..<5 {
            let part = layout.parts[b * PageLayout.levels + level]
            put(ratio: layout.goodWords(part), layout.goodBefore[n], &row)
            put(ratio: layout.linkedBytes(part), layout.bytes(part), &row)
            put(log: part.end - part.first, &row)
            put(ratio: Int32(b) - part.first, part.end - part.first, &row)
        }
        let parent = Int(max(0, page.elements[Int(max(0, block.element))].parent))
        let grand = Int(max(0, page.elements[parent].parent))
        put(ratio: layout.directGood[parent], layout.goodBefore[n], &row)
        put(ratio: layout.directGood[grand], layout.goodBefore[n], &row)
        for core in layout.cores {
            let range = page.elements[core]
            let inside = b >= Int(range.firstBlock) && b < Int(range.endBlock)
            put(inside ? 200 : b < Int(range.firstBlock) ? 0 : 255, &row)
            put(inside ? min(100, layout.distance(page, from: Int(block.element), to: core)) : 255, &row)
        }
        let best = page.elements[layout.best]
        let insideBest = b >= Int(best.firstBlock) && b < Int(best.endBlock)
        put(insideBest ? 200 : b < Int(best.firstBlock) ? 0 : 255, &row)
        put(ratio: insideBest ? b - Int(best.firstBlock) : 0, best.endBlock - best.firstBlock, &row)
        put(insideBest ? min(100, layout.distance(page, from: Int(block.element), to: layout.best)) : 255, &row)
        put(ratio: layout.pathGood[layout.alike[b]], layout.goodBefore[n], &row)
        put(log: layout.sinceGood[b], &row)
        put(log: layout.untilGood[b], &row)
        put(log: layout.sinceHeading[b], &row)
        put(layout.headingTemper[b], &row)
        put(layout.repeats[b] * 40, &row)
        put(hasVote ? 1 : 0, &row)
        put(hasVote ? Int(texts[b].voted) * 250 / max(1, Int(texts[b].words)) : 0, &row)
        put(min(255, layout.articles), &row)
        surroundings(page, layout, b, &row)
    }
}
