/// Nearness of words.
enum Spelling {
    /// Letters to add, drop, change or swap with their neighbour, counted up to `limit`; anything beyond is `limit`.
    /// (Optimal string alignment.)
    static func distance(_ a: String, _ b: String, limit: Int) -> Int {
        let a = Array(a.unicodeScalars)
        let b = Array(b.unicodeScalars)
        if abs(a.count - b.count) >= limit { return limit }
        var above = Array(0...b.count)
        var twoAbove: [Int] = []
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                row.append(min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], twoAbove[j - 1] + 1)
                }
            }
            if (row.min() ?? 0) >= limit { return limit }
            (twoAbove, above) = (above, row)
        }
        return min(limit, above[b.count])
    }

    /// In short names one consonant for another makes another name: Karin, Marin.
    private static func isVowelForVowel(_ a: String, _ b: String) -> Bool {
        zip(a, b).allSatisfy { $0 == $1 || vowels.contains($0) && vowels.contains($1) }
    }

    private static let vowels = Set("aeiouyäöüаеёиоуыэюяіїєј")

    /// Whether two words are forms or spellings of one: `Путин` and `Путина`, `Macedonia` and `Macedonian`.
    static func areForms(_ a: String, _ b: String) -> Bool {
        // A sign of Han is a word.
        if a == b || a.unicodeScalars.contains(where: Tokenizer.isUnspaced) { return a == b }
        if a.contains("ё") != b.contains("ё") {
            return areForms(a.replacing("ё", with: "е"), b.replacing("ё", with: "е"))
        }
        let shared = zip(a, b).prefix { $0 == $1 }.count
        let short = min(a.count, b.count)
        let long = max(a.count, b.count)
        if shared >= 3, shared == short, long - short <= 3 { return true }
        if shared >= 4, short - shared <= 2, long - shared <= 3 { return true }
        guard short >= 5, distance(a, b, limit: 2) <= 1 else { return false }
        return short >= 6 || a.count != b.count || isVowelForVowel(a, b)
    }
}
