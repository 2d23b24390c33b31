/// A URL as a chronicle writes it, and what it most likely was meant to be.
///
/// Repairs are few and careful, since old content systems have URLs that look broken and are not: a colon or a full
/// stop at the end, a pipe in the query and balanced brackets stay.
struct WrittenURL {
    /// The URL exactly as written.
    let url: String
    /// The URL without what sticks to it; nil when nothing does.
    let repaired: String?
    /// The label that was glued to the URL; empty when none was.
    let gluedLabel: String
    /// The URL has a closing bracket too many.
    let isUnbalanced: Bool

    /// - Parameters:
    ///   - bytes: the text in which the URL stands.
    ///   - hasLabel: a label follows the URL where labels belong, so nothing in the URL is taken for one.
    init(_ bytes: [UInt8], _ range: Range<Int>, hasLabel: Bool) {
        url = bytes.text(range)
        guard WrittenURL.isSuspect(bytes, range) else {
            repaired = nil
            gluedLabel = ""
            isUnbalanced = false
            return
        }
        var repair = Repair(url: Array(bytes[range]))
        repair.decodeEntities()
        repair.cutAtMarkup()
        if !hasLabel { repair.cutGluedLabel() }
        repair.cutPipe()
        isUnbalanced = repair.cutUnbalanced()
        repair.cutTrailing()
        repair.addScheme()
        repaired = repair.url == Array(bytes[range]) || repair.url.isEmpty ? nil : repair.text
        gluedLabel = repair.label
    }

    /// One quick look that lets nearly all URLs through.
    private static func isSuspect(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        if bytes[last] == .comma || bytes[last] == .rightParen { return true }
        for i in range {
            switch bytes[i] {
            case .quote, .less, .greater, .pipe: return true
            case .ampersand where bytes.has("&amp;", at: i, before: range.upperBound): return true
            case .apostrophe where bytes.has("''", at: i, before: range.upperBound): return true
            default: break
            }
        }
        return !bytes.hasFolded("http://", at: range.lowerBound, before: range.upperBound)
            && !bytes.hasFolded("https://", at: range.lowerBound, before: range.upperBound)
            || bytes.hasFolded("http://http", at: range.lowerBound, before: range.upperBound)
    }
}

/// The steps of a repair, in their order.
private struct Repair {
    var url: [UInt8]
    var label = ""

    var text: String { String(decoding: url, as: UTF8.self) }

    mutating func decodeEntities() {
        guard url.find("&amp;", in: 0..<url.count) != nil else { return }
        var out: [UInt8] = []
        var i = 0
        while i < url.count {
            out.append(url[i])
            i += url.has("&amp;", at: i, before: url.count) ? 5 : 1
        }
        url = out
    }

    /// Quotes and angle brackets end a URL, italics around a part of it fall away.
    mutating func cutAtMarkup() {
        if let i = url.firstIndex(where: { $0 == .quote || $0 == .less || $0 == .greater }), i > 0 {
            url.removeLast(url.count - i)
        }
        if let i = url.find("''(", in: 0..<url.count) {
            label = labelText((i + 2)..<url.count)
            url.removeLast(url.count - i)
        }
        guard url.find("''", in: 0..<url.count) != nil else { return }
        var out: [UInt8] = []
        var i = 0
        while i < url.count {
            var run = i
            while run < url.count, url[run] == .apostrophe { run += 1 }
            if run - i > 1 {
                i = run
            } else {
                out.append(url[i])
                i += 1
            }
        }
        url = out
    }

    /// `http://example.org/a.html(Reuters)`: a last pair of brackets around words that start with a capital, but not
    /// `/wiki/Example_(Film)`.
    mutating func cutGluedLabel() {
        guard url.last == .rightParen, let open = url.lastIndex(of: .leftParen), open > 8, open + 2 < url.count,
            url[open + 1].isUpper, url[open - 1] != .underscore, url[open - 1] != .equals,
            url[(open + 1)..<(url.count - 1)].allSatisfy({ $0.isLetter || $0 == .ampersand || $0 == .dot })
        else { return }
        label = labelText((open + 1)..<(url.count - 1))
        url.removeLast(url.count - open)
    }

    /// A pipe outside the query parted URL and label.
    mutating func cutPipe() {
        guard let pipe = url.firstIndex(of: .pipe), pipe > 8, !url[..<pipe].contains(.question) else { return }
        if label.isEmpty { label = labelText((pipe + 1)..<url.count) }
        url.removeLast(url.count - pipe)
    }

    /// Takes closing brackets off that were never opened.
    mutating func cutUnbalanced() -> Bool {
        var open = 0
        for byte in url { open += byte == .leftParen ? 1 : byte == .rightParen ? -1 : 0 }
        let cut = open < 0 && url.last == .rightParen
        while open < 0, url.last == .rightParen {
            url.removeLast()
            open += 1
        }
        return cut
    }

    mutating func cutTrailing() {
        while let last = url.last, last == .comma || last == .pipe || last == .leftParen { url.removeLast() }
    }

    /// `www.example.org/a` and `//example.org/a` get the scheme of their time; a doubled scheme goes.
    mutating func addScheme() {
        if url.hasFolded("http://http://", at: 0, before: url.count)
            || url.hasFolded("http://https://", at: 0, before: url.count)
        {
            url.removeFirst(7)
        } else if url.has("//", at: 0, before: url.count) {
            url = Array("http:".utf8) + url
        } else if url.hasFolded("www.", at: 0, before: url.count) || isBareHost {
            url = Array("http://".utf8) + url
        }
    }

    /// `example.org/a`: labels of letters, digits and hyphens, two at least, the last of letters, before the path.
    private var isBareHost: Bool {
        let host = url.prefix { $0 != .slash && $0 != .question && $0 != .hash && $0 != .colon }
        let labels = host.split(separator: .dot, omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count > 1, last.allSatisfy(\.isLetter) else {
            return false
        }
        if host.count < url.count, url[host.count] == .colon {
            guard host.count + 1 < url.count, url[host.count + 1].isDigit else { return false }
        }
        return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isWord || $0 == .hyphen } }
    }

    private func labelText(_ range: Range<Int>) -> String { url.text(url.trimmed(range)) }
}
