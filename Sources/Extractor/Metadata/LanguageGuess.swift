/// Tells the language of a text from its script and its small words.
enum LanguageGuess {
    struct Guess {
        /// BCP 47 primary subtag.
        var language: String
        /// Whether the text leaves no doubt, so that markup that says otherwise is wrong.
        var sure: Bool
    }

    /// Reads up to 4,000 characters; nil where there is too little text.
    static func guess(_ text: String) -> Guess? {
        let sample = LanguageSample(text, limit: 4000)
        guard sample.letters >= 20 else { return nil }
        let sure = sample.letters >= 100
        // A few kana make Japanese of any amount of Han.
        if sample.count(.kana) * 12 > sample.letters { return Guess(language: "ja", sure: sure) }
        switch sample.script {
        case .han: return Guess(language: "zh", sure: sure)
        case .hangul: return Guess(language: "ko", sure: sure)
        case .kana: return Guess(language: "ja", sure: sure)
        case .greek: return Guess(language: "el", sure: sure)
        case .hebrew: return Guess(language: "he", sure: sure)
        case .thai: return Guess(language: "th", sure: sure)
        case .devanagari: return Guess(language: "hi", sure: false)
        case .georgian: return Guess(language: "ka", sure: sure)
        case .armenian: return Guess(language: "hy", sure: sure)
        case .arabic:
            return sample.has("پچژگ")
                ? Guess(language: sample.has("ٹڈ") ? "ur" : "fa", sure: false) : Guess(language: "ar", sure: sure)
        case .cyrillic: return cyrillic(sample, sure)
        case .latin, .other: return latin(sample)
        }
    }

    private static func cyrillic(_ sample: LanguageSample, _ sure: Bool) -> Guess {
        if sample.has("ќѓѕ") { return Guess(language: "mk", sure: sure) }
        if sample.has("ђћ") { return Guess(language: "sr", sure: sure) }
        if sample.has("їє") { return Guess(language: "uk", sure: sure) }
        if sample.has("ў") { return Guess(language: "be", sure: sure) }
        if sample.has("ыэ") { return Guess(language: "ru", sure: sure) }
        if sample.has("љњј") { return Guess(language: "mk", sure: false) }
        return Guess(language: sample.has("ъ") ? "bg" : "ru", sure: false)
    }

    private static func latin(_ sample: LanguageSample) -> Guess? {
        let (language, count, next) = sample.mostWords
        guard count >= 3, count * 12 >= sample.words else { return nil }
        return Guess(language: language, sure: sample.words >= 60 && count * 6 >= sample.words && count * 2 >= next * 3)
    }
}
