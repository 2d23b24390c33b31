internal import Model

/// Lines that count who has read, answered or shared a page ("Hits: 3739", "12 мая 2016 · 65 просмотров"): they change with every
/// visit.
enum Counters {
    /// Longer lines say something else as well.
    private static let longest = 60

    static func isOne(_ line: Substring) -> Bool {
        guard line.utf8.count <= 2 * longest, line.utf8.contains(where: { 48...57 ~= $0 }), line.count <= longest,
            let last = line.last, !".!?。！？".contains(last)
        else { return false }
        let folded = ArticleText.folded(String(line))
        let words = folded.split(separator: " ").filter { !$0.contains(where: \.isNumber) }
        guard words.count <= 4 || folded.unicodeScalars.contains(where: Tokenizer.isUnspaced) else { return false }
        return unspaced.contains { folded.contains($0) } || words.contains { names.contains(String($0)) }
    }

    private static let names: Set<String> = Set(
        """
        hits views reads shares likes replies comments posts просмотров просмотра просмотр просмотры прочтений комментариев
        комментарии комментария ответов ответы сообщений прегледи прегледа прегледувања читања коментари одговори пораки
        читана прочитано aufrufe vues lecturas visitas odsłon wyświetleń görüntüleme pregleda
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let unspaced = ["次阅读", "次浏览", "阅读次数", "点击数", "点击次数", "浏览次数", "浏览量", "阅读量", "阅读：", "浏览："]
}
