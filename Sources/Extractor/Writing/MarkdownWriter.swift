internal import Model

/// Writes an article as Markdown (CommonMark 0.31, tables as in GitHub's dialect).
///
/// What the page says is text: whatever in it could be read as markup, be it a heading, a link, a list or HTML, is
/// escaped. Markup comes from the article's blocks alone, and links lead to http and https only.
struct MarkdownWriter {
    private let text: [UInt8]
    private let blocks: [ArticleBlock]
    private var out: [UInt8] = []
    /// Where the text of an item of each level begins, as columns.
    private var indents: [Int] = []
    private var last: ArticleBlock?

    init(_ article: Article) {
        text = Array(article.text.utf8)
        blocks = article.blocks.isEmpty ? MarkdownWriter.paragraphs(of: text) : article.blocks
        if let title = article.title, !title.isEmpty {
            out += "# ".utf8
            inline(Array(title.utf8)[...])
            out += "\n".utf8
        }
        var i = 0
        while i < blocks.count {
            let end = blocks[i].kind == .cell ? endOfTable(from: i) : i + 1
            open(blocks[i])
            if blocks[i].kind == .cell { table(blocks[i..<end]) } else { write(blocks[i]) }
            last = blocks[end - 1]
            i = end
        }
    }

    var string: String { String(decoding: out, as: UTF8.self) }

    /// A text without blocks of its own: every line a paragraph.
    private static func paragraphs(of text: [UInt8]) -> [ArticleBlock] {
        text.split(separator: 10).map { ArticleBlock(.paragraph, start: $0.startIndex, end: $0.endIndex) }
    }

    // MARK: - Blocks

    /// Parts a block from the one before.
    private mutating func open(_ block: ArticleBlock) {
        if out.isEmpty { return }
        let isList = block.kind == .item && last?.kind == .item && block.continues != true
        let isQuote = block.kind == .quote && last?.kind == .quote
        if isQuote { out += ">".utf8 }
        // A list within an item may follow its words at once only when it begins with 1 (CommonMark § 5.3).
        let isLate = (block.number ?? 1) != 1 && (block.level ?? 1) > (last?.level ?? 1)
        if !isList || isLate { out += "\n".utf8 }
    }

    private mutating func write(_ block: ArticleBlock) {
        if block.kind != .item { indents = [] }
        switch block.kind {
        case .heading: out += Array(repeating: UInt8(ascii: "#"), count: max(1, min(6, block.level ?? 2))) + [32]
        case .item: marker(block)
        case .quote: out += "> ".utf8
        case .code: return code(block)
        case .paragraph, .cell: break
        }
        words(block)
        out.append(10)
    }

    /// The sign before an item, or the blanks before its next paragraph.
    private mutating func marker(_ block: ArticleBlock) {
        let level = max(1, min(block.level ?? 1, indents.count + 1))
        if block.continues == true, level <= indents.count {
            indents.removeLast(indents.count - level)
            out += Array(repeating: 32, count: indents[level - 1])
            return
        }
        indents.removeLast(max(0, indents.count - level + 1))
        let column = indents.last ?? 0
        let sign = block.number.map { "\(max(0, min($0, 999_999_999))). " } ?? "- "
        out += Array(repeating: 32, count: column) + Array(sign.utf8)
        indents.append(column + sign.utf8.count)
    }

    /// A fence longer than any run of backticks within, so that nothing within can end it.
    private mutating func code(_ block: ArticleBlock) {
        var longest = 2
        var run = 0
        for byte in text[block.start..<block.end] {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = Array(repeating: UInt8(ascii: "`"), count: longest + 1)
        out += fence + [10] + text[block.start..<block.end] + [10] + fence + [10]
    }

    // MARK: - Tables

    private func endOfTable(from start: Int) -> Int {
        var end = start + 1
        while end < blocks.count, blocks[end].kind == .cell, blocks[end].table == blocks[start].table { end += 1 }
        return end
    }

    /// The first row heads the table: the dialect knows none without a head.
    private mutating func table(_ cells: ArraySlice<ArticleBlock>) {
        indents = []
        // A forged width must not cost a million empty cells.
        let columns = min(200, (cells.compactMap(\.column).max() ?? 0) + 1)
        let before = out
        var rows: [[[UInt8]]] = []
        var row: Int?
        for cell in cells {
            out = []
            words(cell)
            if rows.isEmpty || cell.row != row { rows.append(Array(repeating: [], count: columns)) }
            row = cell.row
            let column = max(0, min(cell.column ?? 0, columns - 1))
            let held = rows[rows.count - 1][column]
            rows[rows.count - 1][column] = held.isEmpty ? out : held + [32] + out
        }
        rows.insert(Array(repeating: Array("---".utf8), count: columns), at: 1)
        out = before
        for row in rows {
            for cell in row { out += Array("| ".utf8) + cell + [32] }
            out += Array("|\n".utf8)
        }
    }

    // MARK: - Words

    private mutating func words(_ block: ArticleBlock) {
        var at = block.start
        for link in block.links where link.start >= at && link.end <= block.end {
            inline(text[at..<link.start], opens: at == block.start, beforeLink: true)
            out.append(UInt8(ascii: "["))
            inline(text[link.start..<link.end])
            out += Array("](".utf8) + MarkdownWriter.destination(link.url) + Array(")".utf8)
            at = link.end
        }
        inline(text[at..<block.end], opens: at == block.start)
    }

    /// Text with everything escaped that could be markup.
    ///
    /// - Parameters:
    ///   - opens: whether it stands where a line of Markdown begins.
    ///   - beforeLink: whether a link follows, which an exclamation mark would make a picture.
    private mutating func inline(_ bytes: ArraySlice<UInt8>, opens: Bool = true, beforeLink: Bool = false) {
        var i = bytes.startIndex
        if opens { i = opening(bytes) }
        while i < bytes.endIndex {
            let byte = bytes[i]
            let next = i + 1 < bytes.endIndex ? bytes[i + 1] : 0
            switch byte {
            case 10: out.append(32)
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
                UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "{"):
                escape(byte)
            case UInt8(ascii: "!") where next == UInt8(ascii: "[") || (next == 0 && beforeLink): escape(byte)
            // Some dialects make links of bare addresses.
            case UInt8(ascii: ":") where next == UInt8(ascii: "/"): escape(byte)
            case UInt8(ascii: "@") where next > 32: escape(byte)
            case UInt8(ascii: ".") where endsWithWWW: escape(byte)
            default: out.append(byte)
            }
            i += 1
        }
    }

    /// Escapes what would open a block at the beginning of a line; returns where the rest begins.
    private mutating func opening(_ bytes: ArraySlice<UInt8>) -> Int {
        var i = bytes.startIndex
        while i < bytes.endIndex, bytes[i] <= 32 { i += 1 }
        guard i < bytes.endIndex else { return i }
        if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":")].contains(bytes[i]) {
            escape(bytes[i])
            return i + 1
        }
        while i < bytes.endIndex, (48...57).contains(bytes[i]) {
            out.append(bytes[i])
            i += 1
        }
        if i > bytes.startIndex, i < bytes.endIndex, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")"),
            i + 1 == bytes.endIndex || bytes[i + 1] <= 32
        {
            escape(bytes[i])
            i += 1
        }
        return i
    }

    private var endsWithWWW: Bool { out.suffix(3).map { $0 | 0x20 } == Array("www".utf8) }

    private mutating func escape(_ byte: UInt8) {
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
    }

    /// A URL as a link's destination: what could end it early is written as its percent code (RFC 3986 § 2.1).
    private static func destination(_ url: String) -> [UInt8] {
        var out: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = Array(url.utf8)
        for (i, byte) in bytes.enumerated() {
            switch byte {
            case 0...32, 127, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // Entities are resolved in destinations, too.
            case UInt8(ascii: "&") where opensEntity(bytes[(i + 1)...]): out += "&amp;".utf8
            default: out.append(byte)
            }
        }
        return out
    }

    private static func opensEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = bytes.prefix(40).prefix {
            $0 == UInt8(ascii: "#") || Unicode.Scalar($0).properties.isAlphabetic || (48...57).contains($0)
        }
        return !name.isEmpty && bytes.dropFirst(name.count).first == UInt8(ascii: ";")
    }
}

extension Article {
    /// The article as Markdown: its title, then its text with headings, lists, quotes, tables and links. Nothing that
    /// the page says can become markup. Ends with a line feed unless it is empty.
    package var markdown: String { MarkdownWriter(self).string }
}

extension MarkdownWriter {
    /// Text within a line, with everything escaped that could be markup.
    fileprivate static func escaped(_ text: String) -> String {
        var writer = MarkdownWriter(Article(text: "", extractor: ""))
        writer.inline(Array(text.utf8)[...])
        return writer.string
    }

    fileprivate static func link(to url: String) -> [UInt8] { destination(url) }
}

extension String {
    /// The text as one run of words in Markdown: nothing in it can become markup or begin a block.
    package var markdownWords: String { MarkdownWriter.escaped(self) }

    /// A URL as the destination of a link in Markdown, without anything that could end it early.
    package var markdownDestination: String {
        String(decoding: MarkdownWriter.link(to: self), as: UTF8.self)
    }
}
