/// Words that stand beside figures which change by themselves: counters, clocks, adverts.
enum Noise {
    private static let words: Set<String> = Set(
        """
        ответов ответы прочтений сообщений одговори пораки читана
        view views viewed read reads comment comments share shares shared like likes liked follower followers subscriber
        subscribers reply replies vote votes rating ratings reaction reactions retweets tweets click clicks visit visits
        updated update ago advertisement advertising sponsored promoted ad ads minutes min
        просмотр просмотра просмотров просмотры комментарий комментария комментариев комментарии поделились лайков
        обновлено назад реклама читать подписчиков оценок голосов
        прегледи прегледувања коментар коментари споделувања пред ажурирано реклама гласови
        aufrufe kommentar kommentare aktualisiert anzeige geteilt vues commentaires partages publicité vistas
        comentarios compartido publicidad visualizações comentários visualizzazioni commenti condivisioni pubblicità
        wyświetleń komentarzy reklama yorum görüntülenme zhlédnutí komentářů
        прочитания прочитано гледания čitanja pregleda ogleda прегледа odsłon wyświetlenia okunma görüntüleme προβολές
        αναγνώσεις переглядів lecturas leituras lectures gelesen lettere visitas व्यूज 조회 조회수
        مشاهدة تعليق إعلان צפיות תגובות
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let han = ["阅读", "评论", "浏览", "点击", "点赞", "转发", "分享", "更新", "广告", "次数", "播放", "閲覧", "広告"]

    /// Whether a paragraph is furniture whose change means nothing: short, and about counts, clocks or adverts.
    static func isFurniture(_ paragraph: [WordToken]) -> Bool {
        if isTicker(paragraph) { return true }
        let count = paragraph.count(where: \.isWord)
        guard count <= 14 else { return false }
        if count <= 6, isTally(paragraph) { return true }
        let letters = paragraph.filter { $0.isWord && !($0.text.unicodeScalars.first?.isDigit ?? false) }
        if letters.isEmpty || isWeather(paragraph) { return true }
        if count <= 4, letters.count < count, letters.contains(where: isTimeUnit) { return true }
        if letters.contains(where: { words.contains($0.text.lowercased()) }) {
            // A sentence may speak of minutes and comments too, and mean it.
            return !isSentence(paragraph)
        }
        let text = paragraph.text
        return han.contains { text.contains($0) } && !isSentence(paragraph)
    }

    /// "November 2026 (84)": an entry of an archive or a list of tags.
    private static func isTally(_ paragraph: [WordToken]) -> Bool {
        let signs = paragraph.suffix(3).map(\.text)
        return signs.count == 3 && signs[0] == "(" && signs[2] == ")" && signs[1].allSatisfy(\.isNumber)
    }

    /// "9:10 Bridge opens • 10:17 Ferry late • Weather": lines that run on, parted by marks that no sentence has.
    private static func isTicker(_ paragraph: [WordToken]) -> Bool {
        guard !isSentence(paragraph) else { return false }
        var marks = 0
        for (i, token) in paragraph.enumerated() where i > 0 && i + 1 < paragraph.count {
            // A closing quotation mark stands close to a word.
            guard tickerMarks.contains(token.text), paragraph[i + 1].spaced,
                token.spaced || tickerMarks.contains(paragraph[i - 1].text)
            else { continue }
            marks += 1
        }
        return marks >= 2
    }

    private static let tickerMarks: Set<String> = [
        "•", "+", "*", "|", "\"", "»", "›", "·", "/", "■", "●", "◆", "►", "▸", "★",
    ]

    /// "点击:743次", "Hits: 3739": a figure right behind the label of a counter.
    static func isCounter(_ number: Range<Int>, of words: [WordToken]) -> Bool {
        guard number.lowerBound >= 2, [":", "："].contains(words[number.lowerBound - 1].text) else { return false }
        let label = words[number.lowerBound - 2].text
        if ["hits", "posts"].contains(label.lowercased()) || Noise.words.contains(label.lowercased()) { return true }
        return number.lowerBound >= 3 && han.contains(words[number.lowerBound - 3].text + label)
    }

    /// "Weather today: 18°C, light rain".
    private static func isWeather(_ paragraph: [WordToken]) -> Bool {
        let names: Set = ["weather", "погода", "времето", "време", "wetter"]
        return paragraph.contains { $0.text.hasPrefix("°") } && !isSentence(paragraph)
            && (paragraph.contains { names.contains($0.text.lowercased()) } || paragraph.text.contains("天气"))
    }

    /// "9 hours", "22 時間前": how old something is, and no sentence.
    private static func isTimeUnit(_ word: WordToken) -> Bool {
        let text = word.text.lowercased()
        return timeUnits.contains { text.hasPrefix($0) }
    }

    private static let timeUnits = [
        "hour", "minute", "second", "day", "week", "month", "час", "минут", "секунд", "ден", "дня", "дней", "недел",
        "месец",
        "месяц", "годин", "хвилин", "sat", "minut", "dan", "nedelj", "stunde", "tag", "woche", "monat", "hora", "día",
        "semana", "mes", "heure", "jour", "semaine", "mois", "ore", "giorn", "settiman", "dia", "mês", "saat", "dakika",
        "gün", "hafta", "godzin", "dni", "tydzień", "tygodni", "miesi", "hodin", "dne", "uur", "dag", "timme", "tim",
        "vecka", "ώρ", "λεπτ", "ημέρ", "μέρ", "ساع", "دقي", "يوم", "أيام", "שעות", "דקות", "ימים", "घंट", "मिनट", "दिन",
        "小时", "分钟", "天前", "時間", "分前", "日前", "시간", "분", "일",
    ]

    static func isSentence(_ paragraph: [WordToken]) -> Bool {
        guard let last = paragraph.last(where: { !$0.isBreak }) else { return false }
        return [".", "!", "?", "\"", "。", "！", "？", "”", "।"].contains(last.text)
    }
}
