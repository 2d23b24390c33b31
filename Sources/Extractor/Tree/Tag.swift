/// The elements that the rules know by name; all others are `other`.
enum Tag: UInt8, CaseIterable {
    case other, a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, center
    case cite, code, dd, details, dialog, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, label, legend
    case li, link, main, map, math, menu, meta, nav, noframes, noscript, object, ol, option, p, picture, pre, q, s
    case script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table, tbody, td
    case template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video

    /// How the text of an element takes part in the page.
    enum Display: UInt8 {
        /// Flows on with the text around it.
        case inline
        /// Starts and ends a block.
        case block
        /// Its text is not the page's.
        case none
        /// Stands for no text at all.
        case void
    }

    var display: Display { Tag.displays[Int(rawValue)] }

    /// Whether this element shows although it stands within one whose text is not the page's: a browser ends a picture
    /// at the first paragraph (HTML § 13.2.6.5), and a button whose end libxml2 overlooks must not swallow the page.
    func breaksOut(of silent: Tag) -> Bool {
        switch silent {
        case .svg, .math: Tag.breakers.contains(self) || self == .div
        case .button, .select, .option, .canvas, .map, .object, .audio, .video, .noscript: Tag.breakers.contains(self)
        default: false
        }
    }

    private static let breakers: Set<Tag> = [
        .p, .h1, .h2, .h3, .h4, .h5, .h6, .article, .section, .main, .table, .ul, .ol, .header, .footer, .nav, .aside,
        .blockquote, .figure,
    ]

    var headingLevel: Int {
        rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : 0
    }

    private static let displays: [Display] = Tag.allCases.map { tag in
        switch tag {
        // A head that is never closed holds the body too: libxml2 does not know the elements of HTML 5.
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .head, .h2, .h3, .h4, .h5, .h6, .header,
            .hgroup,
            .html, .label, .legend, .li, .main, .menu, .nav, .noframes, .ol, .p, .pre, .section, .summary, .table,
            .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
            .block
        case .audio, .button, .canvas, .iframe, .map, .math, .noscript, .object, .option, .script, .select,
            .style, .svg, .template, .textarea, .title, .video:
            .none
        case .base, .br, .embed, .frame, .hr, .img, .input, .link, .meta, .source: .void
        default: .inline
        }
    }

    /// Looks a name up by its lower-case bytes.
    @inline(__always)
    static func named(_ name: UnsafePointer<UInt8>) -> Tag {
        var key: UInt64 = 0
        var length = 0
        while name[length] != 0 {
            if length < 8 { key = key << 8 | UInt64(name[length]) }
            length += 1
            if length > 10 { return .other }
        }
        key ^= UInt64(length) << 56
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
        while true {
            let entry = slots[slot]
            if entry.key == key { return entry.tag }
            if entry.key == 0 { return .other }
            slot = (slot + 1) & 511
        }
    }

    /// Open addressing over the first eight bytes and the length, which no two known names share.
    private static let slots: [(key: UInt64, tag: Tag)] = {
        var table = [(key: UInt64, tag: Tag)](repeating: (0, .other), count: 512)
        for tag in Tag.allCases where tag != .other {
            var key: UInt64 = 0
            let name = Array("\(tag)".utf8)
            for byte in name.prefix(8) { key = key << 8 | UInt64(byte) }
            key ^= UInt64(name.count) << 56
            var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
            while table[slot].key != 0 { slot = (slot + 1) & 511 }
            table[slot] = (key, tag)
        }
        return table
    }()
}
