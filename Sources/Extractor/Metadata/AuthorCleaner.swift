internal import Model

/// Turns bylines into names.
enum AuthorCleaner {
    /// The names in a byline; empty when it holds none.
    ///
    /// - Parameter trusted: the text is stated as an author (linked data, meta), not found in the page.
    static func names(in text: String, trusted: Bool) -> [String] {
        for line in text.split(whereSeparator: \.isNewline).prefix(5) {
            let names = namesInLine(String(line), trusted: trusted)
            if !names.isEmpty { return names }
        }
        return []
    }

    private static func namesInLine(_ text: String, trusted: Bool) -> [String] {
        var line = TextCleaner.folded(text)
        // "Published August 7, 2023 by Jane Roe"
        if !trusted, let at = line.firstRange(of: " by ") ?? line.firstRange(of: " By ") {
            let before = line[..<at.lowerBound].lowercased()
            if ["posted", "published", "written", "updated", "20"].contains(where: before.contains) {
                line = String(line[at.upperBound...])
            }
        }
        guard !line.isEmpty, line.utf8.count < 300, !line.contains("http"), !line.contains("www.") else { return [] }
        if line.hasPrefix("@") { line.removeFirst() }
        line = withoutLead(line)
        // What follows a bar, a bullet, a bracket or a date is not a name.
        for stop in ["|", "•", "·", "(", "[", "<", " – ", " — ", " - ", "\u{2022}", "@", "\n", ":", "/", "►"] {
            if let at = line.firstRange(of: stop) { line = String(line[..<at.lowerBound]) }
        }
        var names: [String] = []
        for piece in pieces(line) {
            let name = trimmed(piece)
            guard isName(name, trusted: trusted) else {
                // "Jane Roe, Chief Correspondent": what is no name after one is an office.
                if names.isEmpty { continue } else { break }
            }
            if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
            if names.count == 12 { break }
        }
        return names
    }

    /// Whether a line opens like a byline.
    static func opensAsByline(_ line: String) -> Bool {
        let small = line.lowercased()
        return leads.contains { small.hasPrefix($0 + " ") || small.hasPrefix($0 + ":") || small == $0 }
            || (small.contains(" by ") && ["posted", "published", "written"].contains { small.hasPrefix($0) })
    }

    private static let leads = [
        "by", "written by", "posted by", "published by", "story by", "words by", "text by", "author", "authors", "von",
        "por", "par", "di", "da", "door", "av", "af", "автор", "текст", "autor", "autora", "auteur", "redaktion",
        "submitted by", "reported by", "authored by", "insights from", "recommended by", "edited by",
        "medically reviewed by", "a post by", "article by", "contributed by", "reviewed by", "od", "yazar",
        "text", "foto",
    ]

    private static func withoutLead(_ line: String) -> String {
        var line = line
        for _ in 0..<2 {
            let small = line.lowercased()
            if leads.contains(small) { return "" }
            guard
                let lead = leads.filter({ small.hasPrefix($0 + " ") || small.hasPrefix($0 + ":") }).max(by: {
                    $0.count < $1.count
                })
            else { break }
            line = trimmed(String(line.dropFirst(lead.count)))
        }
        return line
    }

    private static func pieces(_ line: String) -> [String] {
        var out: [String] = []
        var current: [Substring] = []
        for word in line.split(separator: " ") {
            if ["and", "und", "et", "y", "e", "&", "и", "en", "och", "og", "i", "with", "ve"].contains(
                word.lowercased())
            {
                out.append(current.joined(separator: " "))
                current = []
            } else if word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix("、") {
                current.append(word.dropLast())
                out.append(current.joined(separator: " "))
                current = []
            } else {
                current.append(word)
            }
        }
        out.append(current.joined(separator: " "))
        return out.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        var slice = Substring(text)
        while let first = slice.first, " ,;:.-–—|•\"“".contains(first) { slice.removeFirst() }
        while let last = slice.last, " ,;:-–—|•\"”".contains(last) { slice.removeLast() }
        return String(slice)
    }

    private static func isName(_ name: String, trusted: Bool) -> Bool {
        let words = name.split(separator: " ")
        guard name.count >= 2, !words.isEmpty, words.count <= (trusted ? 7 : 5), name.utf8.count <= 80 else {
            return false
        }
        if name.unicodeScalars.contains(where: { "0123456789{}=%$#?!".unicodeScalars.contains($0) }) {
            if !trusted || name.unicodeScalars.contains(where: { "{}=%".unicodeScalars.contains($0) }) { return false }
        }
        let small = name.lowercased()
        if refused.contains(small) { return false }
        if words.contains(where: { offices.contains($0.lowercased()) }) { return false }
        guard let first = name.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
        if !trusted {
            // Names are written with capitals where there are capitals.
            if first.properties.isLowercase { return false }
            if words.count == 1, !first.properties.isIdeographic, name.utf8.count < 4 { return false }
        }
        return true
    }

    private static let refused: Set<String> = [
        "admin", "administrator", "editor", "staff", "author", "authors", "unknown", "guest", "none", "null",
        "undefined",
        "anonymous", "by", "read more", "share", "follow", "webmaster", "user", "root", "comments", "posted", "updated",
        "published", "more", "about", "home", "view all posts", "contributor", "subscribe", "redaktion", "news",
    ]

    private static let offices: Set<String> = [
        "editor", "correspondent", "reporter", "writer", "updated", "published", "minutes", "ago", "comments", "read",
        "posted", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "follow", "subscribe",
        "more", "article", "articles", "posts", "journalist", "columnist", "director", "manager", "professor",
    ]
}
