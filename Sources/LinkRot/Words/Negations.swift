/// Words that turn a sentence into its opposite.
enum Negations {
    private static let everywhere: Set<String> = Set(
        """
        not no never none nobody nothing neither nor without cannot
        отказался отказалась отказалось отказались отказал отказала отказали отказаться одби одбија одбиле
        не нет ни никогда никто ничто ничего без нельзя отнюдь
        нема никогаш никој ништо ниту нито никога няма
        nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne
        pas jamais aucun aucune rien sans
        nunca jamás nadie nada ninguno ninguna tampoco não ninguém nenhum nenhuma sem
        non mai nessuno nessuna senza
        niet geen nooit zonder inte ingen aldrig utan ikke aldri
        nie nigdy żaden żadna bez nikdy nikdo žádný
        nu niciodată fără nem soha değil yok hayır hiç
        δεν μην όχι ποτέ χωρίς
        لا لم لن ليس ليست بدون غير לא אין בלי
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Han characters that negate what follows.
    private static let han: Set<String> = ["拒", "不", "没", "沒", "未", "无", "無", "否", "非", "勿"]
    /// The characters behind which a negating one is part of a plain word: 不断 (constantly), 非常 (very), 无锡 (a city).
    private static let hanWords: Set<String> = [
        "不断", "不仅", "不过", "不久", "不同", "不少", "不但", "不管", "不论", "非常", "非洲", "无锡", "无论", "未来",
        "无数", "不得",
    ]

    /// Pronouns that ask for "не" behind them: both say no but once.
    private static let doubled: Set<String> = [
        "никогда", "никто", "ничто", "ничего", "никого", "нигде", "никогаш", "никој", "ништо", "никаде", "нико",
        "nikad", "niko",
    ]

    /// How often the words say no.
    static func count(in words: [WordToken]) -> Int {
        var count = 0
        for (i, word) in words.enumerated() {
            let text = word.text.lowercased()
            if ["refuse", "refused", "refuses"].contains(text) {
                let next = words[(i + 1)...].prefix(2).map(\.text)
                if next.count == 2, next[0] == "to", next[1] != "comment" { count += 1 }
                continue
            }
            if doubled.contains(text), words[(i + 1)...].prefix(2).contains(where: { ["не", "ne"].contains($0.text) }) {
                continue
            }
            if han.contains(text) {
                if i + 1 < words.count, hanWords.contains(text + words[i + 1].text) { continue }
                if i > 0, hanWords.contains(words[i - 1].text + text) { continue }
                count += 1
            } else if everywhere.contains(text) || text.hasSuffix("n't") {
                count += 1
            }
        }
        return count
    }
}
