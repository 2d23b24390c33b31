internal import Model

/// What a site says of a page in the page's place: "This report was withdrawn at the request of its source."
///
/// News of a removal names somebody, counts something or tells who said so. A notice does none of that, and speaks of itself:
/// of *this* text, its authors, editors, rights or site.
enum OwnNotice {
    private static let mostSentences = 4
    private static let mostWords = 60
    /// "30 days" may be a licence's term, "19 November" the day of the removal.
    private static let mostDigits = 4
    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The sentence that tells of the removal; nil when none does, or when any sentence of the text tells of the world.
    ///
    /// - Parameter text: lines; those that are no sentences, such as headlines, dates and adverts, are passed over.
    static func sentence(in text: String) -> String? {
        let sentences = Statements.prose(in: text).filter {
            !Obstacles.isImprint($0) || removal.sentence(in: $0) != nil
        }
        guard (1...mostSentences).contains(sentences.count),
            sentences.reduce(0, { $0 + ArticleText.wordCount($1) }) <= mostWords,
            !sentences.contains(where: tellsOfWorld)
        else { return nil }
        return sentences.first { holds(itself, $0) && removal.sentence(in: $0) != nil }
    }

    private static func tellsOfWorld(_ sentence: String) -> Bool {
        if sentence.count(where: \.isNumber) > mostDigits { return true }
        let words = Tokenizer.tokens(sentence).lazy.filter(\.isWord).map(\.text)
        if words.dropFirst().contains(where: { NameReader.isCapital($0) && !months.contains($0) }) { return true }
        if words.count > 1, !actors.contains(words[0].lowercased()), deeds.contains(words[1].lowercased()) {
            return true
        }
        return isDeed(sentence) || holds(world, sentence)
    }

    /// Who takes down what it published.
    private static let actors: Set<String> = [
        "we", "i", "editors", "author", "редакция", "автор", "авторы", "мы", "я", "издатель", "правообладатель",
        "редакцијата", "авторот",
        "ние",
    ]
    private static let deeds: Set<String> = [
        "removed", "deleted", "withdrew", "pulled", "took", "retracted", "удалил", "удалила", "удалили", "снял",
        "сняла", "сняли",
        "отозвал", "отозвала", "отозвали", "убрал", "убрала", "убрали", "скрыл", "скрыла", "избриша", "избришаа",
        "повлече",
        "повлекоа", "отстрани", "отстранија", "тргна", "тргнаа",
    ]

    private static func holds(_ needles: Needles<Bool>, _ sentence: String) -> Bool {
        needles.first(in: Array(" \(ArticleText.folded(sentence)) ".utf8)) != nil
    }

    private static func needles(_ latin: String, _ han: String) -> Needles<Bool> {
        Needles(
            latin.split(separator: "|").map { (true, " " + $0) } + han.split(separator: "|").map { (true, String($0)) })
    }

    /// Whether a sentence begins with somebody else who took something down: "Facebook removed a post."
    private static func isDeed(_ sentence: String) -> Bool {
        let words = Tokenizer.tokens(sentence).lazy.filter(\.isWord).prefix(2).map { $0.text.lowercased() }
        guard let first = words.first, let second = words.dropFirst().first else { return false }
        return !actors.contains(first) && deeds.contains(second)
    }

    /// The first of the two sentences that open a text, where it names somebody or something and tells who said so: no notice.
    static func report(in text: String) -> String? {
        Statements.prose(in: text).prefix(2).first { sentence in
            let words = Tokenizer.tokens(sentence).lazy.filter(\.isWord).map(\.text)
            return words.count >= 8 && isReported(sentence)
                && (sentence.contains(where: \.isNumber) || words.dropFirst().contains(where: NameReader.isCapital)
                    || sentence.unicodeScalars.contains(where: Tokenizer.isUnspaced))
        }
    }

    /// Whether a sentence is somebody's: news tells who said so, or who did it.
    static func isReported(_ sentence: String) -> Bool {
        let last = sentence.last { $0.isLetter }
        return last == "说" || last == "称" || isDeed(sentence) || holds(reports, sentence)
    }

    private static let reports = needles(
        "said |says |told |announced |according to|сообщил|сообщает|заявил|рассказал|рече |вели |велат |изјави |соопшти ",
        "表示|宣布|通报")

    /// Who said or did it, and where: beginnings of words.
    private static let world = needles(
        "said|says|told|accord|announc|report that|court|police|minist|law |bill |book|film|authorit|resident|сообщ|заяв|говор|рассказ"
            + "|суд |суда |полици|министер|закон|книг|фильм|обыск|следоват|задерж|мэри|депутат|жител|рече|вели |велат|изјав|соопшт"
            + "|полициј|министерств|законот|книга|филм",
        "表示|宣布|通报|记者|警方|法院|公司|大学|市|省|县|局|周一|周二|周三|周四|周五|周六|周日|周末|书店|图书|日本|报纸|网民|读者")

    /// Of what the page is, and whose.
    private static let itself = needles(
        "this |these |our |editors |the editor |author |authors |the writer |publisher|rights |licence |license |contract |agreement "
            + "|website |web site |lawyer|legal "
            + "|эта |этот |эти |этой |этого |эту |редакц|правообладат|агентств|с сайта |на сайте |автор |автора |автором |лиценз|юрист"
            + "|оваа |овој |овие |редакциј|авторот |агенциск|лиценц|правник|правниот|објавување",
        "本文|本稿|本报|本站|本网|本页|本篇|此稿|此文|此页|此内容|该稿|该文|该页|编辑部|作者|授权|版权|这个标题|这些文字")

    private static let removal = Statements(
        halves: [
            (
                [
                    " article", " story ", " report ", " page ", " piece ", " text ", " item ", " content",
                    " publication",
                    " post ", " document ", " material ", " column ", " interview ", " entry ", " photograph",
                    " headline ",
                    " used to be here", " used to stand here", " once here",
                ],
                [
                    " removed", " withdrawn", " deleted", " taken down", " unpublished", " retracted", " pulled ",
                    " no longer ", " expired", " unavailable", " not available",
                    " taken off", " ended ", " recalled",
                ]
            ),
            ([" the author has", " the writer has"], [" taken ", " withdrawn", " deleted", " removed"]),
            (
                [
                    " стать", " материал", " новост", " публикац", " страниц", " текст ", " текста ", " документ",
                    " запис",
                    " заметк", " сообщени", " интервью", " колонк",
                ],
                [
                    " удал", " снят", " изъят", " отозван", " истек", " истёк", " недоступ", " больше не", " скрыт",
                    " закончил", " отсутству", " не найден", " не существу", " убран",
                    " аннулир", " отзывает",
                ]
            ),
            ([" автор"], [" забрал", " отозвал", " удалил", " снял "]),
            (
                [
                    " вест ", " веста ", " текст", " објава", " статија", " напис", " содржин", " страница", " прилог",
                    " интервју", " колумна", " наслов",
                ],
                [
                    " отстран", " избриш", " повлеч", " повлекува", " симнат", " симнавме", " не постои", " истеч",
                    " недостап", " не е достап",
                    " не се достап",
                    " повеќе не", " веќе не", " тргнат", " тргнавме", " скриен",
                ]
            ),
            ([" авторот"], [" зеде назад", " повлече", " избриша", " тргна"]),
            (
                [
                    "文章", "稿件", "此稿", "该稿", "本稿", "该文", "本文", "此文", "内容", "页面", "网页", "新闻", "报道", "帖子", "信息", "这些文字",

                ],
                [
                    "删除", "撤回", "收回", "撤下", "撤销", "撤稿", "下架", "下线", "到期", "过期", "不再", "失效", "移除", "屏蔽", "保留期",
                ]
            ),
        ], unless: Statements.excuses)
}
