internal import Model

/// Titles that say one thing and nothing else.
enum Titles {
    /// The phrase that makes up a whole part of the title, between separators, or most of it. "Just a moment... | Site" says
    /// that the page stands in for another; "Are you a robot? The puzzle that everybody hates" is a headline.
    static func phrase(_ parts: [String], among phrases: [String]) -> String? {
        for part in parts {
            let isPlain = ByteSearch.isPlain(part)
            for phrase in phrases where isPlain ? ByteSearch.holds(part, phrase) : part.contains(phrase) {
                if phrase.unicodeScalars.count * 5 >= part.unicodeScalars.count * 3 { return phrase }
            }
        }
        return nil
    }

    /// The phrase that opens or ends a part of the title of a few words: "Log in to the site".
    static func brief(_ parts: [String], among phrases: [String]) -> String? {
        for part in parts where part.split(separator: " ").count <= 5 {
            for phrase in phrases {
                let opens = part.hasPrefix(phrase + " ") || part.hasSuffix(" " + phrase) || part == phrase
                let isUnspaced = phrase.unicodeScalars.contains(where: Tokenizer.isUnspaced)
                if opens || (isUnspaced && part.unicodeScalars.count <= 12 && part.contains(phrase)) { return phrase }
            }
        }
        return nil
    }
}
