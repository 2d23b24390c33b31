/// Finds every external link of a piece of wikitext in one pass from left to right.
///
/// Links count wherever they stand (in references, templates and comments too), except where markup is none: what the
/// chronicle cites is kept even where its markup is broken.
struct WikiLinkScanner {
    private let bytes: [UInt8]
    private let end: Int
    private var i: Int
    private var templates: [Template] = []
    private var links: [WikiLink] = []
    private let verbatim: WikiVerbatim
    private var nextVerbatim: Int

    private struct Template {
        let start: Int
        /// Links found so far when it opened.
        let links: Int
    }

    /// Template bodies longer than this are not searched for a label.
    private static let longestTemplate = 4096

    private init(_ bytes: [UInt8], _ range: Range<Int>, _ verbatim: WikiVerbatim) {
        self.bytes = bytes
        self.verbatim = verbatim
        nextVerbatim = verbatim.firstIndex(endingAfter: range.lowerBound)
        end = range.upperBound
        i = range.lowerBound
    }

    static func links(
        in bytes: [UInt8], _ range: Range<Int>, verbatim: WikiVerbatim = WikiVerbatim()
    ) -> [WikiLink] {
        var scanner = WikiLinkScanner(bytes, range, verbatim)
        scanner.run()
        return scanner.links
    }

    private mutating func run() {
        let start = i
        while i < end {
            if skipsVerbatim() { continue }
            switch bytes[i] {
            case .leftBracket where isURL(at: i + 1) || isBareHost(at: i + 1): bracketed()
            case .leftBrace where i + 1 < end && bytes[i + 1] == .leftBrace: open()
            case .rightBrace where i + 1 < end && bytes[i + 1] == .rightBrace: close()
            case UInt8(ascii: "h"), UInt8(ascii: "H"):
                if isURL(at: i), i == start || !bytes[i - 1].isLetter { unbracketed() } else { i += 1 }
            case UInt8(ascii: "w") where !templates.isEmpty && bytes.has("www.", at: i, before: end):
                if parameterName(endingAt: i).map(isURLParameter) == true { unbracketed() } else { i += 1 }
            default: i += 1
            }
        }
        while !templates.isEmpty { labelLinks(of: templates.removeLast(), until: end, isClosed: false) }
    }

    private mutating func skipsVerbatim() -> Bool {
        while nextVerbatim < verbatim.ranges.count {
            let range = verbatim.ranges[nextVerbatim]
            if i < range.lowerBound { return false }
            nextVerbatim += 1
            if i < range.upperBound {
                i = range.upperBound
                return true
            }
        }
        return false
    }

    private func isURL(at i: Int) -> Bool {
        (bytes.hasFolded("http://", at: i, before: end) && i + 7 < end && !ends(i + 7))
            || (bytes.hasFolded("https://", at: i, before: end) && i + 8 < end && !ends(i + 8))
    }

    /// `[www.example.org label]`, `[//example.org label]`.
    private func isBareHost(at i: Int) -> Bool {
        bytes.hasFolded("www.", at: i, before: end)
            || (bytes.has("//", at: i, before: end) && i + 2 < end && bytes[i + 2].isWord)
    }

    private func ends(_ i: Int) -> Bool { bytes[i] == .rightBracket || bytes.spaceLength(at: i, before: end) > 0 }

    private mutating func bracketed() {
        let start = i
        var j = i + 1
        while j < end, !ends(j) { j += 1 }
        let url = (start + 1)..<j
        let labelStart = j
        var isInner = false
        while j < end, bytes[j] != .newline {
            if bytes[j] == .leftBracket {
                if isURL(at: j + 1) { break }
                if j + 1 < end, bytes[j + 1] == .leftBracket { isInner = true }
            } else if bytes[j] == .rightBracket {
                guard isInner, j + 1 < end, bytes[j + 1] == .rightBracket else { break }
                isInner = false
                j += 1
            }
            j += 1
        }
        let isClosed = j < end && bytes[j] == .rightBracket
        var link = WikiLink(kind: .bracketed, span: start..<(isClosed ? j + 1 : j), url: url, label: labelStart..<j)
        link.isClosed = isClosed
        links.append(link)
        i = isClosed ? j + 1 : j
    }

    private mutating func unbracketed() {
        let parameter = templates.isEmpty ? nil : parameterName(endingAt: i)
        var j = i
        while j < end, bytes.spaceLength(at: j, before: end) == 0, bytes[j] > 32,
            !"<>[]{}|\"".utf8.contains(bytes[j])
        { j += 1 }
        var kind = WikiLink.Kind.bare
        if let parameter, isURLParameter(parameter) || isArchiveParameter(parameter) {
            let isArchive = isArchiveParameter(parameter) || isWebArchive(templates.last)
            kind = isArchive ? .archive : .template
        } else {
            if let quotes = bytes.find("''", in: i..<j) { j = quotes }
            j = WikiLinkScanner.withoutPunctuation(bytes, i..<j)
        }
        var link = WikiLink(kind: kind, span: i..<j, url: i..<j, label: j..<j)
        link.isInTemplate = !templates.isEmpty
        links.append(link)
        i = max(j, i + 1)
    }

    /// In running text the full stop after a URL is the sentence's, and so is a bracket that was opened before it.
    private static func withoutPunctuation(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var opened = 0
        for i in range { opened += bytes[i] == .leftParen ? 1 : bytes[i] == .rightParen ? -1 : 0 }
        var j = range.upperBound
        while j > range.lowerBound + 8 {
            if bytes[j - 1] == .rightParen, opened < 0 {
                opened += 1
            } else if !",;.:!?'".utf8.contains(bytes[j - 1]) {
                break
            }
            j -= 1
        }
        return j
    }

    private mutating func open() {
        if bytes.hasFolded("dead", at: i + 2, before: end), let link = links.lastIndex(where: { $0.kind != .archive }) {
            links[link].isDead = true
        }
        templates.append(Template(start: i + 2, links: links.count))
        i += 2
    }

    private mutating func close() {
        if let template = templates.popLast() { labelLinks(of: template, until: i, isClosed: true) }
        i += 2
    }

    /// Where the value at `i` is a template's parameter (`name = value`), the range of its name.
    private func parameterName(endingAt i: Int) -> Range<Int>? {
        let low = max(templates.last?.start ?? 0, i - 40)
        var j = i
        while j > low, bytes[j - 1].isBlank { j -= 1 }
        guard j > low, bytes[j - 1] == .equals else { return nil }
        j -= 1
        while j > low, bytes[j - 1].isBlank { j -= 1 }
        let stop = j
        while j > low, bytes[j - 1].isLetter || bytes[j - 1] == .hyphen { j -= 1 }
        guard stop > j else { return nil }
        var k = j
        while k > low, bytes[k - 1].isBlank { k -= 1 }
        return k == low || bytes[k - 1] == .pipe ? j..<stop : nil
    }

    private func isURLParameter(_ name: Range<Int>) -> Bool {
        name.count == 3 && bytes.hasFolded("url", at: name.lowerBound, before: name.upperBound)
    }

    private func isArchiveParameter(_ name: Range<Int>) -> Bool {
        bytes.hasFolded("archive", at: name.lowerBound, before: name.upperBound)
            && bytes.hasFolded("url", at: name.upperBound - 3, before: name.upperBound)
    }

    private func isWebArchive(_ template: Template?) -> Bool {
        guard let template else { return false }
        return bytes.hasFolded("webarchive", at: template.start, before: end)
            || bytes.hasFolded("wayback", at: template.start, before: end)
    }

    /// Gives the links of a template that ends at `stop` the label that its parameters name.
    private mutating func labelLinks(of template: Template, until stop: Int, isClosed: Bool) {
        guard template.links < links.count, stop - template.start <= WikiLinkScanner.longestTemplate else { return }
        let own = (template.links..<links.count).filter {
            links[$0].kind == .template && links[$0].templateLabel == nil && links[$0].template == nil
        }
        guard let first = own.first else { return }
        for k in template.links..<links.count where links[k].kind == .archive && links[k].owner == nil {
            links[k].owner = first
        }
        if isClosed, links[first].template == nil { links[first].template = (template.start - 2)..<(stop + 2) }
        let parameters = WikiTemplate(bytes, template.start..<stop)
        let names = ["work", "newspaper", "website", "magazine", "journal", "publisher", "agency", "title"]
        links[first].templateLabel = names.lazy.compactMap { parameters[$0] }.first
        if let status = parameters["deadurl"] ?? parameters["dead-url"] ?? parameters["url-status"],
            bytes.hasFolded("yes", at: status.lowerBound, before: status.upperBound)
                || bytes.hasFolded("dead", at: status.lowerBound, before: status.upperBound)
        {
            links[first].isDead = true
        }
    }
}
