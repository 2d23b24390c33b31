/// How the lines open and close that say who wrote.
enum Byline {
    /// What a line says after "By" and the like; nil where it opens with nothing of the kind.
    static func signed(_ line: String) -> String? {
        let folded = TextCleaner.folded(line)
        if let rest = afterLead(folded) { return rest }
        // "Published August 7, 2023 by Jane Roe", "This post was written by Jane Roe"
        let small = folded.lowercased()
        guard small.utf8.count == folded.utf8.count,
            announcements.contains(where: small.hasPrefix) || DateReader.read(folded) != nil,
            let at = small.firstRange(of: " by ")
        else { return nil }
        // Who checked or reviewed a story did not write it.
        if ["checked", "reviewed", "edited", "sponsored", "provided", "verified", "powered", "presented"].contains(
            where: small[..<at.lowerBound].hasSuffix)
        {
            return nil
        }
        let offset = small.utf8.distance(from: small.startIndex, to: at.upperBound)
        return String(folded[folded.utf8.index(folded.startIndex, offsetBy: offset)...])
    }

    /// A line without the words that announce a name; nil without such words.
    static func afterLead(_ line: String) -> String? {
        let small = line.lowercased()
        // "ByJane Roe": label and name in elements of their own, without a space between.
        if line.hasPrefix("By"), line.unicodeScalars.dropFirst(2).first?.properties.isUppercase == true,
            line.unicodeScalars.dropFirst(3).first?.properties.isLowercase == true
        {
            return String(line.dropFirst(2))
        }
        for lead in leads where small.hasPrefix(lead) {
            let rest = line.dropFirst(lead.count)
            guard let next = rest.first else { return "" }
            if next == " " || next == ":" || next == "：" || next == "/" || next == "／" || next == "|" || next == "｜" {
                return trimmed(rest)
            }
        }
        for lead in gluedLeads where line.hasPrefix(lead) {
            return trimmed(line.dropFirst(lead.count))
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, " :：/／|｜".contains(first) { text.removeFirst() }
        return String(text)
    }

    /// The longer ones first, since "written by" must not be read as a name after nothing.
    private static let leads = [
        "by", "written by", "posted by", "published by", "story by", "words by", "text by", "author", "authors",
        "author(s)", "submitted by", "reported by", "authored by", "a post by", "article by", "contributed by",
        "interview by", "analysis by", "contributor", "contributors", "writer", "von", "autor", "autorin", "text von",
        "ein beitrag von", "por", "escrito por", "autora", "par", "auteur", "auteure", "écrit par", "publié par", "di",
        "a cura di", "scritto da", "autore", "door", "auteurs", "av", "skrevet av", "af", "skrevet af", "text av",
        "автор", "авторы", "автор текста", "текст", "корреспондент", "от", "пише", "пишува", "пишет", "автор статьи",
        "yazar", "yazan", "piše", "napisao", "autoři", "napsal", "autor tekstu", "kirjoittaja", "szerző", "συντάκτης",
        "by:", "作者", "文", "撰文", "记者", "記者", "本报记者", "本報記者", "采写", "كتب", "بقلم", "الكاتب", "penulis", "oleh",
        "tác giả",
    ].sorted { $0.utf8.count > $1.utf8.count }

    private static let gluedLeads = ["作者：", "作者:", "文/", "文／", "文｜", "文|", "记者：", "記者：", "撰文：", "本报记者", "本報記者"]

    private static let announcements = [
        "posted", "published", "written", "updated", "this post was", "this article was", "this story was",
        "last updated", "reported", "authored", "submitted", "created",
    ]
}
