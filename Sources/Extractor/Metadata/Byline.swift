/// How the lines open and close that say who wrote.
enum Byline {
    /// Whether `signed` is sure to find nothing in a line, told from its bytes: most lines of a page are signed by nobody.
    static func isUnsigned(_ line: ArraySlice<UInt8>) -> Bool {
        var start: [UInt8] = []
        start.reserveCapacity(30)
        var lastFour: UInt32 = 0x20
        for byte in line {
            // What is not folded, or not ASCII, is left to the careful reading.
            guard (32..<127).contains(byte), byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<") else { return false }
            if byte == 32, lastFour & 0xFF == 0x20 { return false }
            let small = (65...90).contains(byte) ? byte | 0x20 : byte
            lastFour = lastFour << 8 | UInt32(small)
            if lastFour == 0x2062_7920 { return false }  // " by "
            if start.count < 30 { start.append(small) }
        }
        return start.isEmpty || leads.length(in: start, at: 0) == 0 && gluedLeads.length(in: start, at: 0) == 0
    }

    /// What a line says after "By" and the like; nil where it opens with nothing of the kind.
    static func signed(_ line: String) -> String? {
        let folded = TextCleaner.folded(line)
        if let rest = afterLead(folded) { return rest }
        // "Published August 7, 2023 by Jane Roe", "This post was written by Jane Roe"
        let small = Array(folded.lowercased().utf8)
        guard small.count == folded.utf8.count, !small.isEmpty,
            let at = small.indices.dropLast(3).first(where: { small[$0...].starts(with: " by ".utf8) }),
            announcements.length(in: small, at: 0) > 0 || DateReader.read(folded) != nil
        else { return nil }
        // Who checked or reviewed a story did not write it.
        let before = String(decoding: small[..<at], as: UTF8.self)
        let checks = ["checked", "reviewed", "edited", "sponsored", "provided", "verified", "powered", "presented"]
        if checks.contains(where: before.hasSuffix) { return nil }
        return String(folded[folded.utf8.index(folded.startIndex, offsetBy: at + 4)...])
    }

    /// A line without the words that announce a name; nil without such words.
    static func afterLead(_ line: String) -> String? {
        // "ByJane Roe": label and name in elements of their own, without a space between.
        if line.hasPrefix("By"), line.unicodeScalars.dropFirst(2).first?.properties.isUppercase == true,
            line.unicodeScalars.dropFirst(3).first?.properties.isLowercase == true
        {
            return String(line.dropFirst(2))
        }
        let start = Array(line.prefix(30).lowercased().utf8)
        guard !start.isEmpty else { return nil }
        let glued = gluedLeads.length(in: start, at: 0)
        let lead = leads.length(in: start, at: 0)
        let length = max(glued, lead)
        guard length > 0, length <= line.utf8.count else { return nil }
        let rest = line[line.utf8.index(line.startIndex, offsetBy: length)...]
        guard let next = rest.first else { return glued > lead ? nil : "" }
        return glued >= lead || " :：/／|｜".contains(next) ? trimmed(rest) : nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, " :：/／|｜".contains(first) { text.removeFirst() }
        return String(text)
    }

    private static let leads = PhraseTable([
        "by", "written by", "posted by", "published by", "story by", "words by", "text by", "author", "authors",
        "author(s)", "submitted by", "reported by", "authored by", "a post by", "article by", "contributed by",
        "interview by", "analysis by", "contributor", "contributors", "writer", "von", "autor", "autorin", "text von",
        "ein beitrag von", "por", "escrito por", "autora", "par", "auteur", "auteure", "écrit par", "publié par", "di",
        "a cura di", "scritto da", "autore", "door", "auteurs", "av", "skrevet av", "af", "skrevet af", "text av",
        "автор", "авторы", "автор текста", "текст", "корреспондент", "от", "пише", "пишува", "пишет", "автор статьи",
        "yazar", "yazan", "piše", "napisao", "autoři", "napsal", "autor tekstu", "kirjoittaja", "szerző", "συντάκτης",
        "作者", "文", "撰文", "记者", "記者", "本报记者", "本報記者", "采写", "كتب", "بقلم", "الكاتب", "penulis", "oleh",
        "tác giả",
    ])

    private static let gluedLeads = PhraseTable([
        "作者：", "作者:", "文/", "文／", "文｜", "文|", "记者：", "記者：", "撰文：", "本报记者", "本報記者",
    ])

    private static let announcements = PhraseTable([
        "posted", "published", "written", "updated", "this post was", "this article was", "this story was",
        "last updated", "reported", "authored", "submitted", "created",
    ])
}
