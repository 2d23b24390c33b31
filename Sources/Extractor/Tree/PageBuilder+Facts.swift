/// What a page says about itself on the way: title, meta elements, data in scripts, stated and shown bylines and dates.
extension PageBuilder {
    func note(_ tag: Tag, _ attributes: AttributeList) {
        switch tag {
        case .meta:
            guard let content = attributes[.content] else { return }
            if let header = attributes[.httpEquiv] {
                if equalFolded(header, "refresh"), page.facts.refresh == nil { page.facts.refresh = keep(content) }
                if equalFolded(header, "content-language"), page.facts.language == nil {
                    page.facts.language = keep(content)
                }
            }
            if page.facts.metas.count < 500,
                let name = attributes[.property] ?? attributes[.name] ?? attributes[.itemprop]
            {
                page.facts.metas.append((keep(name), keep(content)))
            }
        case .link:
            if let rel = attributes[.rel], equalFolded(rel, "canonical"), page.facts.canonical == nil,
                let href = attributes[.href]
            {
                page.facts.canonical = keep(href)
            }
        case .base:
            if page.facts.base == nil, let href = attributes[.href] { page.facts.base = keep(href) }
        case .frame:
            if page.facts.frames.count < 20, let source = attributes[.src] { page.facts.frames.append(keep(source)) }
        default: break
        }
    }

    func beginCapture(_ tag: Tag, _ attributes: AttributeList) {
        switch tag {
        case .title where silent <= 1 && page.facts.title == nil && !open.contains { $0.tag == .svg }:
            capture = .title
        case .script:
            guard let type = attributes[.type] else { return }
            if equalFolded(type, "application/ld+json") { capture = .linkedData }
            if equalFolded(type, "application/json"), page.facts.appData.count < 20 { capture = .appData }
        default: return
        }
        captureStart = page.side.count
        if tag == .script, capture != .none, captureStart < 24 << 20, let body = attributes[.body] { _ = keep(body) }
    }

    func endCapture(_ tag: Tag) {
        guard capture != .none else { return }
        let span = captureStart..<page.side.count
        switch (capture, tag) {
        // Nobody reads a title of megabytes, but every reader of metadata would look through it.
        case (.title, .title): page.facts.title = span.lowerBound..<min(span.upperBound, span.lowerBound + 4000)
        case (.linkedData, .script): page.facts.linkedData.append(span)
        case (.appData, .script): page.facts.appData.append(span)
        default: return
        }
        capture = .none
    }

    func beginItem(_ tag: Tag, _ attributes: AttributeList, _ marks: MarkMask) -> Int32 {
        guard page.facts.items.count < 400 else { return -1 }
        let kind: Page.Item.Kind
        var name = 0..<0
        if tag == .h1 {
            kind = .heading
        } else if let property = attributes[.itemprop] {
            kind = .property
            name = keep(property)
        } else if tag == .time {
            kind = .time
        } else if let rel = attributes[.rel], equalFolded(rel, "author") {
            kind = .relAuthor
        } else if tag == .a, let href = attributes[.href], namesAuthor(href) {
            kind = .relAuthor
        } else if marks.contains(.author) {
            kind = .byline
        } else if marks.contains(.date) {
            kind = .dateline
        } else {
            return -1
        }
        let stated = attributes[.content] ?? attributes[.datetime]
        page.facts.items.append(
            Page.Item(
                kind: kind, name: name, value: stated.map(keep) ?? 0..<0, shown: page.text.count..<page.text.count,
                block: Int32(page.blocks.count), marks: marks, tag: tag))
        return Int32(page.facts.items.count - 1)
    }

    /// Links to an author's page: `/author/jane-roe`, `/authors/17`, `/blog/contributors/jane`.
    private func namesAuthor(_ href: UnsafePointer<UInt8>) -> Bool {
        var i = 0
        while href[i] != 0, i < 300 {
            if href[i] == UInt8(ascii: "/") {
                switch href[i + 1] {
                case UInt8(ascii: "a"):
                    if opens(href + i + 1, "author/") || opens(href + i + 1, "authors/")
                        || opens(href + i + 1, "autor/") || opens(href + i + 1, "auteur/")
                    {
                        return true
                    }
                case UInt8(ascii: "b"): if opens(href + i + 1, "by/") || opens(href + i + 1, "byline/") { return true }
                case UInt8(ascii: "c"):
                    if opens(href + i + 1, "contributor/") || opens(href + i + 1, "contributors/")
                        || opens(href + i + 1, "columnist/") || opens(href + i + 1, "columnists/")
                    {
                        return true
                    }
                case UInt8(ascii: "j"):
                    if opens(href + i + 1, "journalist/") || opens(href + i + 1, "journalists/") { return true }
                case UInt8(ascii: "r"):
                    if opens(href + i + 1, "reporter/") || opens(href + i + 1, "reporters/") { return true }
                default: break
                }
            }
            i += 1
        }
        return false
    }

    private func opens(_ text: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
        for i in 0..<literal.utf8CodeUnitCount where text[i] != literal.utf8Start[i] { return false }
        return true
    }

    /// The text seen since the item began, at most 400 bytes of it.
    func endOfItem(_ index: Int) -> Page.Span {
        let start = min(page.facts.items[index].shown.lowerBound, page.text.count)
        return start..<min(page.text.count, start + 400)
    }
}
