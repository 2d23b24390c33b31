/// Builds a `Page` from the parser's events.
///
/// A class because libxml2's callbacks need one address; used by one thread for one document, then dropped. No callback
/// runs within another, so access to what every event touches is not checked for overlap (a sixteenth of the time).
final class PageBuilder {
    @exclusivity(unchecked) var page = Page()
    @exclusivity(unchecked) var open: ContiguousArray<Open> = []
    /// Depth of elements whose text is not the page's.
    @exclusivity(unchecked) var silent = 0
    /// The outermost of them.
    private var silentRoot = Tag.other
    @exclusivity(unchecked) private var linkDepth = 0
    @exclusivity(unchecked) private var emphasis = 0
    @exclusivity(unchecked) private var preformatted = 0
    @exclusivity(unchecked) private var breaks = 0
    private var images: Int32 = 0
    @exclusivity(unchecked) private var block: Page.Block?
    @exclusivity(unchecked) private var pendingSpace = false
    private var afterBreak = false
    @exclusivity(unchecked) var capture = Capture.none
    var captureStart = 0
    private(set) var overflow = false
    private let values: SideAttributes.Values

    static let maximumBlocks = 100_000
    /// More open elements than the guard lets through: the parser's own additions run wild.
    static let maximumOpen = 5000

    enum Capture { case none, title, linkedData, appData }

    struct Open {
        var element: Int32
        var tag: Tag
        /// The innermost block-level element here.
        var container: Int32
        var linkCounted: Bool
        var emphasised: Bool
        var separate: Bool
        var item: Int32
        /// Of `Page.links`; -1 for none.
        var link: Int32 = -1
        /// The silence that this element broke out of, and that goes on after it.
        var resumed: Int32 = 0
    }

    /// - Parameter values: of attributes that go past the parser; must be readable as long as it runs.
    init(expectedBytes: Int, _ values: SideAttributes.Values) {
        self.values = values
        page.text.reserveCapacity(expectedBytes / 2)
        page.elements.reserveCapacity(expectedBytes / 30)
        page.blocks.reserveCapacity(expectedBytes / 100)
    }

    // MARK: - Events

    func start(_ name: UnsafePointer<UInt8>, _ raw: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        let tag = Tag.named(name)
        let attributes = AttributeList(raw, values)
        let display = tag.display
        switch tag {
        case .br: lineBreak()
        case .img: images += 1
        case .meta, .link, .base, .frame: note(tag, attributes)
        case .hr: flush()
        case .html:
            if page.facts.language == nil, let value = attributes[.lang] ?? attributes[.xmlLang] {
                page.facts.language = keep(value)
            }
        default: break
        }
        if open.count > PageBuilder.maximumOpen { overflow = true }
        let resumed = silent > 0 && tag.breaksOut(of: silentRoot) ? silent : 0
        if resumed > 0 { silent = 0 }
        if display == .none || silent > 0 {
            if silent == 0 { silentRoot = tag }
            silent += 1
            beginCapture(tag, attributes)
            open.append(
                Open(
                    element: -1, tag: tag, container: container, linkCounted: false, emphasised: false, separate: false,
                    item: -1))
            return
        }
        var marks: MarkMask = []
        var classHash: UInt32 = 0
        let firstName = Int32(page.names.count)
        if raw != nil { read(attributes, tag: tag, &marks, &classHash) }
        let separate = display == .block || (display == .inline && tag != .a && !marks.isDisjoint(with: .separate))
        if separate {
            flush()
        } else if block != nil, tag != .a {
            block!.inlineMarks.formUnion(marks)
        }
        let index = Int32(page.elements.count)
        page.elements.append(
            Page.Element(
                tag: tag, parent: parent, end: index + 1, firstBlock: Int32(page.blocks.count),
                endBlock: Int32(page.blocks.count), classHash: classHash, marks: marks, firstName: firstName))
        var entry = Open(
            element: index, tag: tag, container: separate ? index : container, linkCounted: false, emphasised: false,
            separate: separate, item: -1)
        switch tag {
        case .a:
            linkDepth += 1
            entry.linkCounted = true
            entry.link = addLink(attributes)
        case .b, .strong, .em, .i:
            emphasis += 1
            entry.emphasised = true
        case .pre: preformatted += 1
        default: break
        }
        entry.resumed = Int32(resumed)
        entry.item = beginItem(tag, attributes, marks)
        open.append(entry)
    }

    func end(_ name: UnsafePointer<UInt8>) {
        guard let entry = open.popLast() else { return }
        if entry.element < 0 {
            endCapture(entry.tag)
            silent -= 1
            return
        }
        if entry.separate { flush() }
        if entry.linkCounted { linkDepth -= 1 }
        if entry.link >= 0 { page.links[Int(entry.link)].shownEnd = Int32(page.text.count) }
        if entry.emphasised { emphasis -= 1 }
        if entry.tag == .pre { preformatted -= 1 }
        let index = Int(entry.element)
        page.elements[index].end = Int32(page.elements.count)
        page.elements[index].endBlock = Int32(page.blocks.count + (block == nil ? 0 : 1))
        if entry.resumed > 0 { silent = Int(entry.resumed) }
        if entry.item >= 0 { page.facts.items[Int(entry.item)].shown = endOfItem(Int(entry.item)) }
    }

    func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        if silent > 0 {
            if capture != .none, page.side.count < 24 << 20 {
                page.side.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
            }
            return
        }
        var i = 0
        while i < count {
            let byte = bytes[i]
            if byte <= 32 || byte == 0x7F {
                if preformatted > 0, byte == 10, block != nil {
                    if page.text.last != 10 { page.text.append(10) }
                    pendingSpace = false
                } else {
                    pendingSpace = true
                }
                i += 1
                continue
            }
            let width = PageBuilder.blank(bytes, i, count)
            if width != 0 {
                if width < 0 { i -= width } else { i += width; pendingSpace = true }
                continue
            }
            // A word, up to the next byte that needs a look.
            let from = i
            i += 1
            while i < count {
                let next = bytes[i]
                if next <= 32 || next == 0x7F || next == 0xC2 || next == 0xE2 || next == 0xE3 || next == 0xEF { break }
                i += 1
            }
            append(UnsafeBufferPointer(start: bytes + from, count: i - from))
        }
    }

    func finish() -> Page {
        while !open.isEmpty { end("x") }
        flush()
        return page
    }

    // MARK: - Text

    private var parent: Int32 {
        var i = open.count - 1
        while i >= 0 {
            if open[i].element >= 0 { return open[i].element }
            i -= 1
        }
        return -1
    }

    private var container: Int32 { open.last?.container ?? -1 }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if block == nil {
            guard page.blocks.count < PageBuilder.maximumBlocks else {
                if !page.flags.contains("node-limit") { page.flags.append("node-limit") }
                return
            }
            let at = Int32(page.text.count)
            block = Page.Block(
                start: at, end: at, element: container, firstLink: Int32(page.links.count - (openLink ? 1 : 0)),
                endLink: 0, linked: 0, emphasised: 0, images: images, inlineMarks: inlineMarks(),
                afterBreak: afterBreak,
                preformatted: preformatted > 0)
            images = 0
            afterBreak = false
            pendingSpace = false
        }
        let before = page.text.count
        if pendingSpace {
            if page.text.last != 10 { page.text.append(32) }
            pendingSpace = false
        }
        page.text.append(contentsOf: bytes)
        let added = Int32(page.text.count - before)
        if linkDepth > 0 { block!.linked += added }
        if emphasis > 0 { block!.emphasised += added }
        breaks = 0
    }

    /// Marks of the inline elements that are open where a block starts.
    private func inlineMarks() -> MarkMask {
        var marks: MarkMask = []
        var i = open.count - 1
        while i >= 0, open[i].element >= 0, !open[i].separate {
            if open[i].tag != .a { marks.formUnion(page.elements[Int(open[i].element)].marks) }
            i -= 1
        }
        return marks
    }

    private var openLink: Bool { linkDepth > 0 && !page.links.isEmpty }

    private func flush() {
        breaks = 0
        pendingSpace = false
        guard var done = block else { return }
        block = nil
        if page.text.last == 10 || page.text.last == 32 {
            while page.text.last == 10 || page.text.last == 32 { page.text.removeLast() }
            for entry in open where entry.link >= 0 {
                page.links[Int(entry.link)].shownStart = min(
                    page.links[Int(entry.link)].shownStart, Int32(page.text.count))
            }
        }
        done.end = Int32(page.text.count)
        done.endLink = Int32(page.links.count)
        page.blocks.append(done)
    }

    /// One line break is a space, two are a paragraph's end.
    private func lineBreak() {
        guard silent == 0 else { return }
        breaks += 1
        pendingSpace = true
        if breaks >= 2, block != nil {
            let kept = breaks
            flush()
            breaks = kept
            afterBreak = true
        }
    }

    /// The width of a character that shows as a blank (positive) or not at all (negative) at `i`, else 0.
    @inline(__always)
    private static func blank(_ b: UnsafePointer<UInt8>, _ i: Int, _ count: Int) -> Int {
        switch b[i] {
        case 0xC2 where i + 1 < count:
            return b[i + 1] == 0xA0 ? 2 : b[i + 1] == 0xAD || b[i + 1] < 0xA0 ? -2 : 0
        case 0xE2 where i + 2 < count:
            if b[i + 1] == 0x80 {
                switch b[i + 2] {
                case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return 3
                case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: return -3
                default: return 0
                }
            }
            return b[i + 1] == 0x81 && b[i + 2] == 0xA0 ? -3 : 0
        case 0xE3 where i + 2 < count: return b[i + 1] == 0x80 && b[i + 2] == 0x80 ? 3 : 0
        case 0xEF where i + 2 < count: return b[i + 1] == 0xBB && b[i + 2] == 0xBF ? -3 : 0
        default: return 0
        }
    }

    // MARK: - Attributes

    private func read(_ attributes: AttributeList, tag: Tag, _ marks: inout MarkMask, _ classHash: inout UInt32) {
        for (name, value) in attributes {
            switch name {
            case .class:
                marks.formUnion(MarkMask.words(of: value, into: &page.names))
                var hash: UInt32 = 2_166_136_261
                var i = 0
                while value[i] != 0, i < 200 {
                    // Digits vary from page part to page part ("post-123"); the rest names the kind of part.
                    if value[i] > 57 { hash = (hash ^ UInt32(value[i])) &* 16_777_619 }
                    i += 1
                }
                classHash = hash
            case .id: marks.formUnion(MarkMask.words(of: value, into: &page.names))
            case .itemprop:
                if equal(value, "articleBody") || equal(value, "articlebody") { marks.insert(.articleBody) }
                if equal(value, "description") { marks.insert(MarkMask(.description)) }
                if equal(value, "author") { marks.insert(.author) }
                if !PageBuilder.shownProperties.contains(where: { equal(value, $0) }) {
                    marks.insert(MarkMask(.property))
                }
            case .role:
                if equal(value, "main") { marks.insert(MarkMask(.roleMain)) }
                if equal(value, "navigation") || equal(value, "menu") { marks.insert(MarkMask(.nav)) }
                if equal(value, "complementary") { marks.insert(MarkMask(.sidebar)) }
                if equal(value, "dialog") { marks.insert(MarkMask(.popup)) }
                if equal(value, "contentinfo") { marks.insert(MarkMask(.footer)) }
                if equal(value, "banner") { marks.insert(MarkMask(.header)) }
            case .ariaHidden:
                if equal(value, "true") { marks.insert(MarkMask(.ariaHidden)) }
            case .hidden: marks.insert(.hidden)
            case .style:
                if tag != .body, hides(value) { marks.insert(.hidden) }
            case .dataTestID, .dataComponent, .dataType:
                marks.formUnion(MarkMask.words(of: value, into: &page.names))
            default: break
            }
        }
    }

    /// Properties of microdata that readers see as text; the others are often written out for machines alone.
    private static let shownProperties: [StaticString] = [
        "articleBody", "articlebody", "text", "description", "headline", "name", "reviewBody", "author", "about",
    ]

    private func hides(_ value: UnsafePointer<UInt8>) -> Bool {
        var squeezed: [UInt8] = []
        var i = 0
        while value[i] != 0, i < 300 {
            if value[i] > 32 { squeezed.append(value[i] | 0x20) }
            i += 1
        }
        return Bytes.contains(squeezed, "display:none") || Bytes.contains(squeezed, "visibility:hidden")
    }

    func keep(_ value: UnsafePointer<UInt8>) -> Page.Span {
        let start = page.side.count
        var length = 0
        while value[length] != 0 { length += 1 }
        page.side.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
        return start..<page.side.count
    }

    /// - Returns: its index in `Page.links`; -1 for an anchor or a place on the page itself.
    private func addLink(_ attributes: AttributeList) -> Int32 {
        guard let href = attributes[.href], href[0] != 0x23, page.links.count < 100_000 else { return -1 }
        let span = keep(href)
        let at = Int32(page.text.count)
        page.links.append(
            Page.Link(start: Int32(span.lowerBound), end: Int32(span.upperBound), shownStart: at, shownEnd: at))
        return Int32(page.links.count - 1)
    }
}
