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
        var scripts: [Script: Int] = [:]
        var letters = 0
        var counts: [String: Int] = [:]
        var word = ""
        var seen: Set<Unicode.Scalar> = []
        var words = 0
        func endWord() {
            guard !word.isEmpty else { return }
            words += 1
            if word.utf8.count <= 12 { for language in smallWords[word] ?? [] { counts[language, default: 0] += 1 } }
            word = ""
        }
        var ascii = 0
        for scalar in text.unicodeScalars.prefix(4000) {
            // Unicode's tables are slow, and most text needs none of them.
            if scalar.value < 128 {
                guard let letter = lowerCaseLetter(scalar) else {
                    endWord()
                    continue
                }
                ascii += 1
                word.unicodeScalars.append(letter)
                continue
            }
            guard scalar.properties.isAlphabetic else {
                endWord()
                continue
            }
            letters += 1
            let script = Script(scalar)
            scripts[script, default: 0] += 1
            if script == .cyrillic || script == .arabic { seen.insert(scalar) }
            if script == .latin || script == .cyrillic { word += scalar.properties.lowercaseMapping }
        }
        endWord()
        letters += ascii
        scripts[.latin, default: 0] += ascii
        guard letters >= 20, let top = scripts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
        else { return nil }
        let sure = letters >= 100
        // A few kana make Japanese of any amount of Han.
        if scripts[.kana, default: 0] * 12 > letters { return Guess(language: "ja", sure: sure) }
        switch top.key {
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
            return seen.contains(where: { "پچژگ".unicodeScalars.contains($0) })
                ? Guess(language: seen.contains("ٹ") || seen.contains("ڈ") ? "ur" : "fa", sure: false)
                : Guess(language: "ar", sure: sure)
        case .cyrillic:
            if seen.contains("ќ") || seen.contains("ѓ") || seen.contains("ѕ") {
                return Guess(language: "mk", sure: sure)
            }
            if seen.contains("ђ") || seen.contains("ћ") { return Guess(language: "sr", sure: sure) }
            if seen.contains("ї") || seen.contains("є") { return Guess(language: "uk", sure: sure) }
            if seen.contains("ў") { return Guess(language: "be", sure: sure) }
            if seen.contains("ы") || seen.contains("э") { return Guess(language: "ru", sure: sure) }
            if seen.contains("љ") || seen.contains("њ") || seen.contains("ј") {
                return Guess(language: "mk", sure: false)
            }
            if seen.contains("ъ") { return Guess(language: "bg", sure: false) }
            return Guess(language: "ru", sure: false)
        case .latin, .other: break
        }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let best = ranked.first, best.value >= 3, best.value * 12 >= words else { return nil }
        let second = ranked.count > 1 ? ranked[1].value : 0
        return Guess(language: best.key, sure: words >= 60 && best.value * 6 >= words && best.value * 2 >= second * 3)
    }

    /// The small form of a letter of ASCII; nil for everything else.
    private static func lowerCaseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 65...90: Unicode.Scalar(UInt8(scalar.value) | 32)
        case 97...122: scalar
        default: nil
        }
    }

    private enum Script: Int {
        case latin, cyrillic, greek, han, kana, hangul, arabic, hebrew, thai, devanagari, georgian, armenian, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
            case 0x370...0x3FF: self = .greek
            case 0x400...0x52F: self = .cyrillic
            case 0x530...0x58F: self = .armenian
            case 0x590...0x5FF: self = .hebrew
            case 0x600...0x6FF, 0x750...0x77F: self = .arabic
            case 0x900...0x97F: self = .devanagari
            case 0xE00...0xE7F: self = .thai
            case 0x10A0...0x10FF: self = .georgian
            case 0x3040...0x30FF: self = .kana
            case 0x3400...0x9FFF, 0x20000...0x2FFFF: self = .han
            case 0xAC00...0xD7AF, 0x1100...0x11FF: self = .hangul
            default: self = .other
            }
        }
    }

    private static let smallWords: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in lists.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { table[word, default: []].append(words[0]) }
        }
        return table
    }()

    /// A language a line, its commonest words after its tag.
    private static let lists = """
        en the of and to in a is that for was on with he as his by at from it are be this have or an had not which but were they their
        de der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei wird
        fr le la les de des et à un une du en que est pour qui dans par sur pas au avec ce il sont plus se ne l d
        es el la los las de que y en un una del se por con no para es su al lo como más pero sus le ha fue
        pt o a os as de que e do da em um uma para com não por no na dos das se mais ao como mas foi pelo é
        it il la di che e un una per in non del della sono con si da dei le al nel anche come più ha alla i gli
        nl de het een van en in is dat op te zijn met voor niet die aan er om ook als bij maar door naar hij
        pl w i na z się nie do to że jest o jak po za od przez są ale dla oraz tym jego a co
        sv och att det i en som på är av för med den till inte har de ett om var men från vi
        da og i at det en den til er som på de med for der af ikke har et om var men fra
        no og i det er på som en til for av med at å har den de ikke om et var men fra
        fi ja on ei että se oli hän mutta ovat myös kun joka mukaan sen ole
        tr ve bir bu için da de ile olarak olan en çok daha gibi ise sonra kadar dedi
        cs a v na se je že s z do o i to pro ale jako za jsou podle by k by který
        ro și de la în a cu pe că nu din care mai pentru o un este au sunt
        hu a az és hogy nem is egy meg de volt van csak már még mint ez
        hr i u je na da se su za od koji s kao ne iz će to bi što
        sq dhe të në e me për një nga i se që është ka
        id yang dan di untuk dengan pada ini dari dalam tidak akan itu juga
        vi và của là các có được trong cho không một người với đã này
        """
}
