/// Serbian is written in two scripts, and many sites offer each page in both: the same words, letter by letter.
enum SerbianScript {
    /// Both sides in Latin letters, where one is written in Cyrillic and the other is not, and they are one text so; else nil.
    static func latin(_ known: Known, _ text: String, _ title: String?) -> (Known, String, String?)? {
        let scripts = [Script.dominant(in: known.text), Script.dominant(in: text)]
        guard scripts == [.cyrillic, .latin] || scripts == [.latin, .cyrillic] else { return nil }
        var other = known
        other.text = latin(known.text)
        other.title = known.title.map(latin)
        let plain = latin(text)
        guard Resemblance(old: other.text, new: plain).kept >= 0.5 else { return nil }
        return (other, plain, title.map(latin))
    }

    /// Letters that no Serbian uses stay.
    static func latin(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for character in text { out += letters[character] ?? String(character) }
        return out
    }

    private static let letters: [Character: String] = {
        let pairs =
            "аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš"
        var out: [Character: String] = [:]
        for pair in pairs.split(separator: " ") {
            guard let letter = pair.first else { continue }
            let latin = String(pair.dropFirst())
            out[letter] = latin
            out[Character(letter.uppercased())] = latin.prefix(1).uppercased() + latin.dropFirst()
        }
        return out
    }()
}
