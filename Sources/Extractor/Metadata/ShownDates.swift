/// The dates that a reader sees beside the article, and what the page calls them.
struct ShownDates {
    /// What the words before a date say that it is.
    enum Role { case published, modified, plain }

    struct Shown {
        var iso: String
        var role: Role
        /// Stated for machines beside what is shown.
        var exact: Bool
        /// The reader sees it, or what stands for it.
        var seen = true
        /// The line says little but the date.
        var bare: Bool
        var block: Int
    }

    /// Close to the head of the article: below the title before above it, the exact ones first.
    private(set) var head: [Shown] = []
    /// Right after the text; these count only where they are called something.
    private(set) var tail: [Shown] = []

    private let page: Page
    private let place: ArticlePlace
    private let dayFirst: Bool

    init(_ page: Page, place: ArticlePlace, dayFirst: Bool) {
        self.page = page
        self.place = place
        self.dayFirst = dayFirst
        var lines: [Shown] = []
        for item in page.facts.items where isDated(item) && place.head.contains(Int(item.block)) {
            var found: [Shown] = []
            if !item.value.isEmpty {
                found = dates(in: item.value, of: page.side, before: labels(item), block: Int(item.block))
            }
            for i in found.indices {
                found[i].exact = true
                found[i].seen = !item.shown.isEmpty
                found[i].bare = true
            }
            head += found
            if found.isEmpty {
                lines += dates(in: item.shown, of: page.text, before: labels(item), block: Int(item.block))
            }
        }
        for b in place.head { lines += dates(block: b) }
        head += lines
        let title = place.title
        if title >= 0 { head = head.filter { $0.block >= title } + head.filter { $0.block < title } }
        for b in place.tail { tail += dates(block: b).filter { $0.role != .plain } }
        for item in page.facts.items where isDated(item) && place.tail.contains(Int(item.block)) && !item.value.isEmpty
        {
            tail += dates(in: item.value, of: page.side, before: labels(item), block: Int(item.block))
                .filter { $0.role != .plain }
        }
    }

    /// The one day that a line or two below the title print, wherever they stand; nil where lines print several days,
    /// or one day many times, as teasers do.
    var lone: Shown? {
        var found: [Shown] = []
        let from = max(0, place.title)
        for b in from..<max(from, page.blocks.count) where page.blocks[b].end - page.blocks[b].start < 60 {
            guard let date = dates(block: b).first(where: \.bare) else { continue }
            found.append(date)
            if found.count > 2 || found[0].iso.prefix(10) != date.iso.prefix(10) { return nil }
        }
        return found.first
    }

    private func isDated(_ item: Page.Item) -> Bool {
        switch item.kind {
        case .time, .dateline: return true
        case .property:
            let name = page.string(item.name).lowercased()
            return name.contains("date") && (name.contains("publish") || name.contains("created")) || name == "pubdate"
        default: return false
        }
    }

    private func dates(block b: Int) -> [Shown] {
        let block = page.blocks[b]
        guard block.end - block.start < 160, hasDigit(page.text[Int(block.start)..<Int(block.end)]) else { return [] }
        return dates(in: Int(block.start)..<Int(block.end), of: page.text, before: shortLine(b - 1), block: b)
    }

    /// Most lines hold no digit of any script, hence no date.
    private func hasDigit(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { (48...57).contains($0) || $0 == 0xD9 || $0 == 0xDB || $0 == 0xEF }
    }

    /// The words around an item that may say what it is: those before it in its block, else the line above.
    private func labels(_ item: Page.Item) -> [UInt8] {
        let b = Int(item.block)
        guard b < page.blocks.count else { return [] }
        let start = Int(page.blocks[b].start)
        if item.shown.lowerBound > start {
            return Array(page.text[max(start, item.shown.lowerBound - 60)..<item.shown.lowerBound])
        }
        return shortLine(b - 1)
    }

    private func shortLine(_ b: Int) -> [UInt8] {
        guard b >= 0, b < page.blocks.count, page.blocks[b].end - page.blocks[b].start < 30 else { return [] }
        return Array(page.text[Int(page.blocks[b].start)..<Int(page.blocks[b].end)])
    }

    private func dates(in span: Page.Span, of bytes: ContiguousArray<UInt8>, before: [UInt8], block: Int) -> [Shown] {
        let text = Array(bytes[span.lowerBound..<min(span.upperBound, span.lowerBound + 300)])
        guard hasDigit(text[...]) else { return [] }
        var from = 0
        var shown: [Shown] = []
        for date in DateReader.all(in: text, dayFirst: dayFirst) {
            let start = min(date.bytes.lowerBound, text.count)
            let label = from == 0 ? before + [32] + text[..<start] : Array(text[min(from, start)..<start])
            from = date.bytes.upperBound
            guard let role = DateLabels.role(label) else { continue }
            shown.append(
                Shown(
                    iso: date.iso, role: role, exact: false, bare: text.count <= date.bytes.count + 25, block: block))
        }
        // "December 3, 2025. Updated: December 7, 2025": the first of the two is the day of publication.
        if shown.count > 1, shown[0].role == .plain, shown[1].role == .modified { shown[0].role = .published }
        return shown
    }
}
