/// Dates and bylines as the reader sees them, around the head of the article.
enum VisibleLines {
    /// Dates of `time` elements, date-marked elements and short lines between title and text, best first.
    static func dates(_ page: Page, before bodyBlock: Int, after titleBlock: Int, dayFirst: Bool) -> [String] {
        var near: [String] = []
        var far: [String] = []
        for item in page.facts.items {
            guard item.kind == .time || item.kind == .dateline else { continue }
            let texts = [
                item.value.isEmpty ? "" : page.string(item.value),
                page.lines(item),
            ]
            guard let date = texts.lazy.compactMap({ DateReader.read($0, dayFirst: dayFirst) }).first else { continue }
            let distance = Int(item.block) - titleBlock
            if Int(item.block) <= bodyBlock + 2, titleBlock < 0 || distance >= -8 {
                near.append(date)
            } else if item.kind == .time {
                far.append(date)
            }
        }
        if !near.isEmpty { return near }
        let from = max(0, (titleBlock >= 0 ? titleBlock : bodyBlock) - 8)
        let to = min(page.blocks.count, max(bodyBlock, titleBlock) + 5)
        if from < to {
            for b in from..<to {
                let block = page.blocks[b]
                guard block.end - block.start < 160 else { continue }
                if let date = DateReader.read(page.shown(Int(block.start)..<Int(block.end)), dayFirst: dayFirst) {
                    near.append(date)
                }
            }
        }
        return near + far
    }

    /// The line that opens with "By" and the like, between the title and the text.
    static func byline(_ page: Page, before bodyBlock: Int, after titleBlock: Int) -> String? {
        let from = max(0, titleBlock >= 0 ? titleBlock - 3 : bodyBlock - 8)
        let to = min(page.blocks.count, bodyBlock + 3)
        guard from < to else { return nil }
        for b in from..<to {
            let block = page.blocks[b]
            guard block.end - block.start < 120 else { continue }
            let line = page.shown(Int(block.start)..<Int(block.end))
            guard AuthorCleaner.opensAsByline(line) else { continue }
            // "Written by" may stand alone above the name.
            guard b + 1 < page.blocks.count, page.blocks[b + 1].end - page.blocks[b + 1].start < 80 else { return line }
            let next = page.blocks[b + 1]
            return line + "\n" + page.shown(Int(next.start)..<Int(next.end))
        }
        return nil
    }
}
