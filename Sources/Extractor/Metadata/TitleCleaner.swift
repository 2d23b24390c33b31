internal import Model

/// Takes the site's own name off a title.
enum TitleCleaner {
    /// - Parameters:
    ///   - heading: the page's main heading, if it has one.
    ///   - site: names of the site: its own, the publisher's.
    ///   - host: the page's host.
    static func clean(_ title: String, heading: String?, site: [String], host: String?) -> String {
        let whole = TextCleaner.folded(title)
        if let heading, !heading.isEmpty, heading.utf8.count * 10 >= whole.utf8.count * 3 {
            let a = ArticleText.folded(heading)
            let b = ArticleText.folded(whole)
            if a == b { return whole }
            if !a.isEmpty, a.utf8.count >= 12, b.hasPrefix(a) || b.hasSuffix(a) { return TextCleaner.folded(heading) }
        }
        var parts = split(whole)
        guard parts.count > 1 else { return whole }
        let names = site.map(ArticleText.folded).filter { !$0.isEmpty }
        let label = host.map(hostLabel)
        func isName(_ part: String) -> Bool { isSiteName(ArticleText.folded(part), names, label) }
        while parts.count > 1, isName(parts[parts.count - 1].text) { parts.removeLast() }
        parts.removeFirst(parts.dropLast().firstIndex { !isName($0.text) } ?? max(0, parts.count - 1))
        // "Headline | Section | Paper": what is far shorter than the first part is no part of the headline.
        while parts.count > 1, parts[parts.count - 1].strong, parts[0].text.utf8.count >= 25,
            parts[parts.count - 1].text.utf8.count * 2 < parts[0].text.utf8.count
        {
            parts.removeLast()
        }
        var out = parts[0].text
        for part in parts.dropFirst() { out += part.separator + part.text }
        return out
    }

    /// The part of a title that bears the host's name: `Bridge opened | The Lake Gazette` on lakegazette.example.
    static func siteName(in title: String, host: String?) -> String? {
        guard let host else { return nil }
        let parts = split(TextCleaner.folded(title))
        guard parts.count > 1, let last = parts.last?.text, let first = parts.first?.text else { return nil }
        let label = hostLabel(host)
        return [last, first].first { part in
            let folded = ArticleText.folded(part)
            guard !folded.isEmpty, folded.utf8.count < 60 else { return false }
            // "Lake International" on lakenews.example
            let words = folded.split(separator: " ")
            let opens = words.count <= 3 && words[0].utf8.count >= 4 && label.hasPrefix(String(words[0]))
            return opens || isSiteName(folded, [], label)
        }
    }

    private static func isSiteName(_ folded: String, _ names: [String], _ label: String?) -> Bool {
        if folded.isEmpty || names.contains(folded) { return true }
        let begins = names.contains {
            $0.utf8.count > 3 && folded.hasPrefix($0) && folded.utf8.count < $0.utf8.count + 15
        }
        if begins { return true }
        guard let label, label.utf8.count > 2 else { return false }
        let squeezed = folded.filter { $0 != " " }
        if squeezed == label || squeezed.hasPrefix(label) && squeezed.utf8.count < label.utf8.count + 12 { return true }
        if squeezed.utf8.count > 3, label.hasPrefix(squeezed) || label.hasSuffix(squeezed) { return true }
        return squeezed.hasSuffix(label) && squeezed.utf8.count < label.utf8.count + 5
    }

    /// `news.example.co.uk` → `example`.
    static func hostLabel(_ host: String) -> String {
        var labels = host.split(separator: ".").map(String.init)
        if labels.count > 1 { labels.removeLast() }
        if labels.count > 1, ["co", "com", "org", "net", "gov", "ac", "gob", "or", "ne"].contains(labels.last ?? "") {
            labels.removeLast()
        }
        return (labels.last ?? host).filter { $0 != "-" }
    }

    private struct Part {
        var separator: String
        var text: String
        /// A bar or guillemet never belongs to a headline; a dash may.
        var strong: Bool
    }

    private static func split(_ title: String) -> [Part] {
        var parts: [Part] = []
        var current = ""
        var separator = ""
        var strong = false
        let words = title.split(separator: " ")
        for word in words {
            if ["|", "-", "–", "—", "·", "•", "»", "::", "/", "«", "‹", "›", "~", "│", "―"].contains(word) {
                if !current.isEmpty { parts.append(Part(separator: separator, text: current, strong: strong)) }
                separator = " \(word) "
                strong = !["-", "–", "—", "/"].contains(word)
                current = ""
            } else {
                current += current.isEmpty ? String(word) : " " + word
            }
        }
        if !current.isEmpty { parts.append(Part(separator: separator, text: current, strong: strong)) }
        // Chinese and Russian pages glue the site's name on with an underscore or a bar.
        if parts.count == 1 {
            for glue in ["_", "|", "｜"] where title.contains(glue) {
                let pieces = title.split(separator: glue).map(String.init)
                if pieces.count > 1, !title.contains(" \(glue)") {
                    return pieces.map { Part(separator: glue, text: $0, strong: true) }
                }
            }
        }
        return parts
    }
}
