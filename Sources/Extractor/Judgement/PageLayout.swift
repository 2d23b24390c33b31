/// Where the running text of a page lies: sums over subtrees, the candidates for its body, distances.
struct PageLayout {
    /// Words of running text before each block; one more entry than blocks.
    private(set) var goodBefore: [Int32]
    private var bytesBefore: [Int32]
    private var linkedBefore: [Int32]
    /// Running text in blocks whose own element stands directly in the element of that index.
    private(set) var directGood: [Int32]
    /// The smallest elements that hold 40, 60 and 80 of 100 of the running text.
    private(set) var cores: [Int] = []
    /// The element with the best bottom-up score: running text counts fully for the parent, half for the grandparent.
    private(set) var best = 0
    /// A block's way up in class names, as a hash; the first block on the same way; by that block, the running text on
    /// each way.
    private(set) var paths: [UInt32] = []
    private(set) var alike: [Int] = []
    private(set) var pathGood: [Int32]
    /// Words since the last and until the next block of running text.
    private(set) var sinceGood: [Int32]
    private(set) var untilGood: [Int32]
    /// Blocks since the last heading, and what its words warn of.
    private(set) var sinceHeading: [Int32]
    private(set) var headingTemper: [Int]
    /// How often the same text stands elsewhere on the page.
    private(set) var repeats: [Int]
    /// The block that shows the page's title; -1 without one.
    private(set) var titleBlock = -1
    /// Article elements on the page.
    private(set) var articles = 0
    /// The parts of the page around each block, from the inside out, as ranges of blocks: `levels` a block, each larger
    /// than the one before, the last repeated where there are fewer.
    private(set) var parts: [Part] = []
    static let levels = 6

    /// The nearest block before each that heads other things: related stories; comments. -1 without one.
    private(set) var relatedMarker: [Int32] = []
    private(set) var commentMarker: [Int32] = []
    /// By element: how many siblings of its kind stand in a row with it. Cards and comments come in rows.
    private(set) var rowLength: [Int32] = []

    struct Part {
        var first: Int32
        var end: Int32
    }

    init(_ page: Page, texts: [BlockText], good: [Int32]) {
        let n = page.blocks.count
        goodBefore = [0]
        bytesBefore = [0]
        linkedBefore = [0]
        goodBefore.reserveCapacity(n + 1)
        for b in 0..<n {
            let block = page.blocks[b]
            goodBefore.append(goodBefore[b] + good[b])
            bytesBefore.append(bytesBefore[b] + block.end - block.start)
            linkedBefore.append(linkedBefore[b] + block.linked)
        }
        directGood = [Int32](repeating: 0, count: max(1, page.elements.count))
        pathGood = [Int32](repeating: 0, count: n)
        sinceGood = pathGood
        untilGood = sinceGood
        sinceHeading = sinceGood
        headingTemper = [Int](repeating: 0, count: n)
        repeats = headingTemper
        findParts(page)
        findRows(page)
        findCandidates(page, good)
        findCores(page)
        measure(page, texts, good)
        articles = page.elements.reduce(0) { $0 + ($1.tag == .article ? 1 : 0) }
    }

    func goodWords(_ part: Part) -> Int32 { goodBefore[Int(part.end)] - goodBefore[Int(part.first)] }
    func bytes(_ part: Part) -> Int32 { bytesBefore[Int(part.end)] - bytesBefore[Int(part.first)] }
    func linkedBytes(_ part: Part) -> Int32 { linkedBefore[Int(part.end)] - linkedBefore[Int(part.first)] }

    private mutating func findParts(_ page: Page) {
        let n = page.blocks.count
        parts.reserveCapacity(n * PageLayout.levels)
        for b in 0..<n {
            var part = Part(first: Int32(b), end: Int32(b + 1))
            var found = 0
            var element = Int(page.blocks[b].element)
            var steps = 0
            while element >= 0, found < PageLayout.levels, steps < 60 {
                let record = page.elements[element]
                let first = min(part.first, record.firstBlock)
                let last = max(part.end, min(Int32(n), record.endBlock))
                if first < part.first || last > part.end {
                    part = Part(first: first, end: last)
                    parts.append(part)
                    found += 1
                }
                element = Int(record.parent)
                steps += 1
            }
            while found < PageLayout.levels {
                part = Part(first: 0, end: Int32(n))
                parts.append(part)
                found += 1
            }
        }
    }

    private mutating func findRows(_ page: Page) {
        let count = page.elements.count
        rowLength = [Int32](repeating: 1, count: count)
        // By parent: the first of the row that its last child belongs to, and that row's kind.
        var head = [Int32](repeating: -1, count: count)
        var kind = [UInt32](repeating: 0, count: count)
        var headOf = [Int32](repeating: 0, count: count)
        for e in 0..<count {
            let record = page.elements[e]
            headOf[e] = Int32(e)
            guard record.parent >= 0, record.tag.display == .block, record.endBlock > record.firstBlock else {
                continue
            }
            let parent = Int(record.parent)
            let own = record.classHash &* 31 &+ UInt32(record.tag.rawValue) &+ 1
            if kind[parent] == own {
                headOf[e] = head[parent]
                rowLength[Int(head[parent])] += 1
            } else {
                head[parent] = Int32(e)
                kind[parent] = own
            }
        }
        for e in 0..<count { rowLength[e] = rowLength[Int(headOf[e])] }
    }

    /// How many parts around a block one must go up to meet another block.
    func levels(from b: Int, to other: Int) -> Int {
        for level in 0..<PageLayout.levels {
            let part = parts[b * PageLayout.levels + level]
            if other >= Int(part.first), other < Int(part.end) { return level }
        }
        return PageLayout.levels
    }

    /// Levels between an element and one above it.
    func distance(_ page: Page, from: Int, to: Int) -> Int {
        var element = from
        var levels = 0
        while element > to, levels < 100 {
            element = Int(page.elements[element].parent)
            levels += 1
        }
        return levels
    }

    private func end(_ record: Page.Element) -> Int {
        max(Int(record.firstBlock), min(Int(record.endBlock), goodBefore.count - 1))
    }

    private mutating func findCandidates(_ page: Page, _ good: [Int32]) {
        var score = directGood
        var known: [UInt32: Int] = [:]
        paths.reserveCapacity(good.count)
        alike.reserveCapacity(good.count)
        for b in good.indices {
            let own = Int(max(0, page.blocks[b].element))
            let parent = Int(max(0, page.elements[own].parent))
            let grand = Int(max(0, page.elements[parent].parent))
            let great = Int(max(0, page.elements[grand].parent))
            let path =
                (page.elements[own].classHash &* 31 &+ page.elements[parent].classHash) &* 31
                &+ page.elements[grand].classHash &* 17 &+ UInt32(page.elements[own].tag.rawValue) &* 7919
                &+ UInt32(page.elements[parent].tag.rawValue)
            let first = known[path] ?? b
            if first == b { known[path] = b }
            paths.append(path)
            alike.append(first)
            if good[b] > 0 {
                pathGood[first] += good[b]
                directGood[parent] += good[b]
                // Text that stands in a div without p counts for the div itself.
                if page.elements[own].tag == .div || page.elements[own].tag == .td { score[own] += good[b] }
                score[parent] += good[b]
                score[grand] += good[b] / 2
                score[great] += good[b] / 4
            }
        }
        best = score.indices.max { (score[$0], $1) < (score[$1], $0) } ?? 0
    }

    /// Goes down from the root into the child that holds enough; no recursion, each level once.
    private mutating func findCores(_ page: Page) {
        let total = goodBefore.last ?? 0
        for percent in [Int32(40), 60, 80] {
            var core = 0
            var child = 1
            while child < page.elements.count, child < Int(page.elements[core].end) {
                let record = page.elements[child]
                let held = goodBefore[end(record)] - goodBefore[Int(record.firstBlock)]
                if total > 0, held * 100 >= total * percent {
                    core = child
                    child += 1
                } else {
                    child = max(child + 1, Int(record.end))
                }
            }
            cores.append(core)
        }
    }

    private mutating func measure(_ page: Page, _ texts: [BlockText], _ good: [Int32]) {
        let n = texts.count
        var seen: [UInt64: Int] = [:]
        var words: Int32 = 0
        var heading: Int32 = 1000
        var temper = 0
        var titleScore = 0
        var related: Int32 = -1
        var comment: Int32 = -1
        relatedMarker.reserveCapacity(n)
        commentMarker.reserveCapacity(n)
        for b in 0..<n {
            seen[texts[b].hash, default: 0] += 1
            sinceGood[b] = words
            words = good[b] > 0 ? 0 : words + texts[b].words
            let tag = page.elements[Int(max(0, page.blocks[b].element))].tag
            sinceHeading[b] = heading
            headingTemper[b] = temper
            if tag.headingLevel > 0 {
                heading = 0
                temper = PageLayout.warning(texts[b].topics)
            }
            heading += 1
            relatedMarker.append(related)
            commentMarker.append(comment)
            if texts[b].words <= 7, texts[b].last != BlockText.Class.stop {
                let topics = texts[b].topics
                if topics & 1 << UInt32(Phrases.Topic.related.rawValue) != 0 { related = Int32(b) }
                if topics & 1 << UInt32(Phrases.Topic.comment.rawValue) != 0 { comment = Int32(b) }
            }
            let hits = Int(texts[b].titleWords)
            if hits > 0, texts[b].words < 60 {
                let level = tag == .h1 ? 3 : tag.headingLevel > 0 ? 2 : 1
                let match = hits * 100 / max(1, Int(texts[b].words)) * min(hits, 8) * (level + 2)
                if match > titleScore, hits * 2 >= Int(texts[b].words) {
                    titleScore = match
                    titleBlock = b
                }
            }
        }
        words = 0
        for b in stride(from: n - 1, through: 0, by: -1) {
            untilGood[b] = words
            words = good[b] > 0 ? 0 : words + texts[b].words
            repeats[b] = min(5, seen[texts[b].hash]! - 1)
        }
    }

    private static func warning(_ topics: UInt32) -> Int {
        func has(_ topic: Phrases.Topic) -> Int { topics & 1 << UInt32(topic.rawValue) != 0 ? 1 : 0 }
        return has(.related) * 64 + has(.comment) * 32 + has(.share) * 16 + has(.subscribe) * 8 + has(.advert) * 4
            + has(.biography) * 2 + has(.contact)
    }
}
