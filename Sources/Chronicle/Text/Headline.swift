/// Parts a running text into a title and, where the text is long, the lead that holds it whole.
struct Headline {
    let title: String
    let lead: String

    /// Texts up to this many characters are titles as they are, however many sentences they have.
    private static let short = 240
    /// Sentences up to this many bytes are titles; longer ones are cut.
    private static let longest = 400

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let isShort = bytes.count <= Headline.short || text.count <= Headline.short
        let sentence = isShort ? nil : Headline.firstSentence(bytes)
        if isShort || (sentence == nil && bytes.count <= Headline.longest) {
            title = text
            lead = ""
        } else {
            title = sentence ?? Headline.cut(text)
            lead = text
        }
    }

    /// The first sentence of fitting length; nil when none ends in time.
    private static func firstSentence(_ bytes: [UInt8]) -> String? {
        for i in 30..<min(bytes.count - 2, longest) where ".!?".utf8.contains(bytes[i]) {
            var end = i + 1
            while end < bytes.count, "\")'".utf8.contains(bytes[end]) { end += 1 }
            guard end + 1 < bytes.count, bytes[end] == .space, !(97...122).contains(bytes[end + 1]),
                bytes[i] != .dot || !endsAbbreviation(bytes, i)
            else { continue }
            return bytes.text(0..<end)
        }
        return nil
    }

    /// Whether the word before the full stop at `i` is an initial or a short form that does not end a sentence.
    private static func endsAbbreviation(_ bytes: [UInt8], _ i: Int) -> Bool {
        var start = i
        while start > 0, bytes[start - 1].isWord || bytes[start - 1] == .dot { start -= 1 }
        let word = bytes.text(start..<i)
        if word.utf8.count < 2 || word.utf8.contains(.dot) { return true }
        let short: Set<String> = [
            "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Adm", "Sen", "Rep", "Gov", "Rev",
            "Prof", "Jr", "Sr", "No", "vs", "Inc", "Ltd", "Corp", "Co", "Fr", "Hon", "Pres", "ca", "approx",
        ]
        return short.contains(word)
    }

    private static func cut(_ text: String) -> String {
        let head = text.prefix(short)
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return words + "…"
    }
}
