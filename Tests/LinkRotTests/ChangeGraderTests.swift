import LinkRot
import Model
import Testing

@Suite("The grade of a change")
struct ChangeGraderTests {
    /// `Cases.story` with one piece replaced.
    private func changed(_ piece: String, _ by: String) -> TextChange {
        ChangeGrader.grade(old: Cases.story, new: Cases.story.replacing(piece, with: by))
    }

    @Test(
        "a figure, a name or a negation makes it rewritten",
        arguments: [
            ("36 pages", "63 pages"), ("14 May", "24 May"), ("2.4 million", "4.2 million"),
            ("eleven weeks", "twelve weeks"),
            ("floods of 2006", "floods of 2005"), ("Ilse Tanner", "Ilse Werfel"),
            ("of Brenmoor voted", "of Galdport voted"),
            ("are expected", "are not expected"), ("they had warned", "they had never warned"),
            ("report of 36 pages", "report"), ("36 pages", "36 thousand pages"),
            ("eleven weeks", "eleven and a half weeks"), ("2.4 million crowns", "2.4 million euros"),
        ])
    func rewritten(piece: String, by: String) {
        let change = changed(piece, by)
        #expect(change.grade == .rewritten, "\(change)")
    }

    @Test(
        "a line of day and author in another form changes no fact",
        arguments: [
            ("14.03.2014 10:25 | Por Rosaura Villalobos", "14 de marzo de 2014 | Redacción"),
            ("Пишува Велковски, 14.03.2014, 10:25", "14 март 2014 | Редакција"),
            ("By Ilse Tanner, March 14, 2014", "2014-03-14, staff"),
        ])
    func dateline(old: String, new: String) {
        let change = ChangeGrader.grade(old: old + "\n" + Cases.story, new: new + "\n" + Cases.story)
        #expect(change.grade != .rewritten, "\(change)")
    }

    @Test(
        "wording, spelling and added or dropped sentences are edits",
        arguments: [
            ("Traffic will be led", "Cars and lorries will be led"),
            ("said they had warned", "said that they had been warning"),
            ("piers.", "piers. Divers will look at them this week."), ("according to", "according to the to"),
            ("36 pages.", "36 pages. It was printed 500 times."), ("2.4 million", "2,400,000"), ("2.4 million", "2.4m"),
            ("eleven weeks", "11 weeks"),
            ("and the schools will open half an hour later", "and the schools will open somewhat later"),
            ("Tuesday", "Tuesday,"), ("Brenmoor voted", "Brenmoors voted"),
            (
                "Residents of the harbour quarter said they had warned of the damage since the winter floods of 2006.\n",
                ""
            ),
        ])
    func edited(piece: String, by: String) {
        let change = changed(piece, by)
        #expect(change.grade == .edited, "\(change)")
    }

    @Test(
        "a length of time, a time of day, a price or a numeral is one fact in whichever words",
        arguments: [
            ("It was shut for 16 months before.", "It was shut for a year and four months before.", true),
            ("They spoke for 90 minutes there.", "They spoke for an hour and a half there.", true),
            ("Его лишили свободы на 14 месяцев условно.", "Его лишили свободы на год и два месяца условно.", true),
            ("Школу строили 18 месяцев подряд.", "Школу строили полтора года подряд.", true),
            ("Постапката траеше 16 месеци вкупно.", "Постапката траеше една година и четири месеци вкупно.", true),
            ("工程将在30个月内完成,市长说。", "工程将在两年半内完成,市长说。", true),
            ("They will close it for two weeks again.", "They will close it for 14 days again.", true),
            ("They will wait for one and a half hours now.", "They will wait for 90 minutes now.", true),
            ("It was shut for 16 months before.", "It was shut for a year and five months before.", false),
            ("It was shut for two years before.", "It was shut for two and a half years before.", false),
            ("It took 14 months and 3 ships.", "It took a year and two months and 4 ships.", false),
            ("工程将在30个月内完成,市长说。", "工程将在两年内完成,市长说。", false),
            (
                "The bridge was shut at 6 a.m. by the police.",
                "The bridge was shut at six in the morning by the police.", true
            ),
            ("The ferry left at 5.40 p.m. on Monday.", "The ferry left at 17.40 on Monday.", true),
            ("The ferry left at 5.40 p.m. on Monday.", "The ferry left at 17.50 on Monday.", false),
            ("Литр подешевел на 1 рубль за неделю.", "Литр подешевел на рубль за неделю.", true),
            ("Литр стоит 57,3 рубля с утра.", "Литр стоит 57 рублей 30 копеек с утра.", true),
            ("Осталось 830 из тысячи двухсот рабочих.", "Осталось 830 из 1200 рабочих.", true),
            ("Выгорело 2150 гектаров тростника.", "Выгорело 2150 квадратных метров тростника.", false),
            ("On October 8 the council met.", "On October 8, 2014 the council met.", true),
            ("Состоялось 8 октября в зале.", "Состоялось 8 октября 2014 года в зале.", true),
            ("On 8 October 2014 the council met.", "On 10 October 2014 the council met.", false),
            ("On 5 May 2014 the council met.", "On 5 June 2014 the council met.", false),
            ("Состоялось 11 ноября в зале.", "Состоялось 11 октября в зале.", false),
            ("数百人遇难。", "数千人遇难。", false), ("有9人死亡，水退了。", "九江12人死亡，水退了。", false),
            ("Of the 12 ships 1 of the 12 sank.", "Of the 12 ships most of the 12 sank.", false),
            ("The talks end at 8 p.m. here.", "The talks end in 20 days here.", false),
            ("市长表示，水退了。", "市长指出，水退了。", true), ("这一点很重要。", "这个很重要。", true),
            ("Between two thousand and three thousand came.", "Between two thousand and three million came.", false),
            ("Between two thousand and three million came.", "Between 2000 and 3,000,000 came.", true),
            ("It cost one hundred crowns a year.", "It cost a hundred crowns a year.", true),
            ("Two and a half million came.", "Two and a half thousand came.", false),
            ("Рече претседателот Блаже Кузов.", "Рече претседателот Блаже Кузев.", true),
            ("Рече претседателот Блаже Кузов.", "Рече претседателот Блаже Кубов.", false),
            ("Победил клуб Прчал из Заречья.", "Победил клуб Причал из Заречья.", true),
            ("会议定于11月13日举行。", "会议定于13.11举行。", true), ("会议定于11月13日举行。", "会议定于11月14日举行。", false),
            ("Литр стоит 57,3 рубля с утра.", "Литр стоит 57 рублей 40 копеек с утра.", false),
            ("有6人遇难。", "六人遇难。", true), ("有6人遇难。", "七人遇难。", false), ("到清晨5时30分扑灭。", "到清晨五点半扑灭。", true),
            ("到清晨5时30分扑灭。", "到清晨六点半扑灭。", false),
            ("The wind blows from the west now.", "The wind blows from the east now.", false),
            ("Објавија до 25 ноември.", "Објавија после 25 ноември.", false),
            ("接任者是局长栾素问，43岁。", "接任者是局长殷怀谷，43岁。", false),
        ])
    func forms(old: String, new: String, isSame: Bool) {
        let change = ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new)
        #expect(change.grade == (isSame ? .edited : .rewritten), "\(change)")
    }

    @Test(
        "counters, clocks and adverts are noise",
        arguments: [
            ("Viewed 1,204 times", "Viewed 1,377 times"), ("Comments (12)", "Comments (31)"),
            ("Просмотров: 10", "Просмотров: 900"),
            ("Updated 5 minutes ago", "Updated 2 hours ago"), ("阅读 100", "阅读 2000"), ("12:30", "14:45"),
            ("Advertisement", "Sponsored: new shoes"), ("", "Share this"),
            ("Време: 8° Читатели: 504", "Време: -3° Читатели: 320"),
            ("天气: 0° 在线: 130", "天气: 7° 在线: 912"),
        ])
    func noise(old: String, new: String) {
        let change = ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new)
        #expect(change.grade == nil, "\(change)")
    }

    @Test("a person for another counts also where every noun has a capital")
    func germanNames() {
        let text = """
            Der Stadtrat von Brenmoor hat am Dienstag die Sperrung der Brücke beschlossen, weil Ingenieure Risse fanden.
            Sabine Grothe von der Bürgerinitiative sagte, die Anwohner der Hafenstraße seien seit Jahren gewarnt gewesen.
            """
        let change = ChangeGrader.grade(old: text, new: text.replacing("Sabine Grothe", with: "Holger Brandis"))
        #expect(change.grade == .rewritten && change.names.first?.new == "Holger Brandis")
        let noun = ChangeGrader.grade(old: text, new: text.replacing("die Anwohner der", with: "die Nachbarn der"))
        #expect(noun.grade == .edited)
    }

    @Test(
        "a word for its opposite turns a sentence round",
        arguments: [
            ("The board approved the plan on Monday.", "The board rejected the plan on Monday."),
            ("Суд признал приказ законным во вторник.", "Суд признал приказ незаконным во вторник."),
            ("Der Rat hat dem Plan am Montag zugestimmt.", "Der Rat hat den Plan am Montag abgelehnt."),
            ("市议会周一批准了该计划。", "市议会周一否决了该计划。"),
        ])
    func opposites(old: String, new: String) {
        let change = ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new)
        #expect(change.grade == .rewritten, "\(change)")
    }

    @Test(
        "a word for another of its kind does not, nor does one sentence in place of another",
        arguments: [
            ("Prices rose by 4 percent.", "Prices climbed by 4 percent."),
            ("The informed public was asked.", "The well informed public was asked."),
            (
                "The northern team lost the final by 4 to 1 on home ice.",
                "Two thousand hives died over the summer in the district."
            ),
        ])
    func noOpposites(old: String, new: String) {
        let change = ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new)
        #expect(change.grade == .edited, "\(change)")
    }

    @Test(
        "what stands around the text changes no fact in it",
        arguments: [
            (
                "9:10 Bridge toll to rise • 10:17 Two held over copper • 11:24 Chess",
                "9:10 Rink opens on Saturday • 10:17 Wheat at 240 • 11:24 Letters"
            ),
            (
                "Related » Tram line 9 moves » Choir wins",
                "Related » Fog shuts the strait » Wanted: 40 night guards » Chess"
            ),
            ("Сейчас: Пожар потушен +++ Хор победил", "Сейчас: Проезд подорожает до 2,40 +++ Двое задержаны"),
            (
                "Latest news Young climbers take three peaks Snow on the passes drive with care Pupil Marla wins gold in physics",
                "Latest news Young climbers take three peaks Snow on the passes drive with care Open day at Dunmore hospital"
            ),
            ("Bookkeeping for small firms", "Air conditioners in 24 instalments"),
            ("Oak doors from 290 crowns", "Piano lessons on Soap Street"), ("January 2026 (12)", "January 2026 (15)"),
            ("Start * News * Sport * Culture", "Start * News * Opinion * 14 more"),
        ])
    func frame(old: String, new: String) {
        for (old, new) in [(old, new), (new, old)] {
            for (before, after) in [
                (old + "\n" + Cases.story, new + "\n" + Cases.story),
                (Cases.story + "\n" + old, Cases.story + "\n" + new),
            ] {
                let change = ChangeGrader.grade(old: before, new: after)
                #expect(change.grade == .edited || change.grade == nil, "\(change)")
            }
        }
    }

    @Test(
        "a line of the article that says something else does",
        arguments: [
            ("Dead in the district: 37", "Dead in the district: 73"),
            ("Two bridges closed in Brenmoor", "Four bridges closed in Brenmoor"),
            (
                "Blue 120 Red 98 Green 44 Grey 12 Others 7 Invalid 3 Turnout 61 percent of voters in town",
                "Blue 123 Red 96 Green 41 Grey 15 Others 7 Invalid 3 Turnout 61 percent of voters in town"
            ),
        ])
    func line(old: String, new: String) {
        #expect(ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new).grade == .rewritten)
    }

    @Test("letters that were swapped or lost their dots are the same name, a negation that moved says something else")
    func signs() {
        func grade(_ old: String, _ new: String) -> ChangeGrade? {
            ChangeGrader.grade(old: Cases.story + "\n" + old, new: Cases.story + "\n" + new).grade
        }
        #expect(grade("Против был депутат Фёдор Кочемасов.", "Против был депутат Федор Кочемасов.") == .edited)
        #expect(grade("Судијката Олга Ристекса молчеше.", "Судијката Олга Ристеска молчеше.") == .edited)
        #expect(
            grade("Виновата была не пружина часов, а гнездо.", "Виновата была пружина часов, а не гнездо.")
                == .rewritten)
        #expect(grade("钟是芬河的任约夏造的。", "钟是月浦的洪大石造的。") == .rewritten)
        #expect(
            grade("The court ordered the firm to pay.", "The court refused to order the firm to pay.") == .rewritten)
        #expect(grade("На дорогах 60 машин, погибших нет.", "На дорогах 60 машин, никто не погиб.") == .edited)
        #expect(grade("The plant buys 18 gigawatt hours.", "The plant buys 18 megawatt hours.") == .rewritten)
        #expect(grade("气温升至零上6度。", "气温升至零下6度。") == .rewritten)
        #expect(grade("The mayor refused to comment.", "The mayor declined to comment.") == .edited)
        #expect(grade("各地高度依赖进口。", "各地严重依赖进口。") == .edited)
        #expect(grade("It is 12 kilometres long.", "It is 12 kilometers long.") == .edited)
    }

    @Test("a paragraph that moved behind a new subheading took its numbers along")
    func movedParagraph() {
        let lines = Cases.story.split(separator: "\n").map(String.init)
        var moved = lines
        moved.swapAt(2, 3)
        moved.insert("What is known", at: 2)
        moved.insert("What is next", at: 4)
        let change = ChangeGrader.grade(old: Cases.story, new: moved.joined(separator: "\n"))
        #expect(change.grade == .edited, "\(change)")
    }

    @Test("the name of the site in place of the headline is no other headline, and a sign of Han is a word")
    func siteName() {
        func grade(_ old: String, _ new: String, story: String = Cases.story) -> ChangeGrade? {
            ChangeGrader.grade(old: story, new: story, oldTitle: old, newTitle: new).grade
        }
        #expect(grade("Northfield Courier", "Brenmoor closes its bridge") == nil)
        #expect(grade("Brenmoor closes its bridge", "Northfield Courier") == nil)
        #expect(grade("Brenmoor closes its bridge", "Ministry of Inland Waters and Foreign Affairs") == nil)
        #expect(
            grade("Ministry of Inland Waters / Brenmoor closes its bridge", "Ministry of Inland Waters") == nil)
        #expect(grade("Ministry of Inland Waters / Brenmoor closes its bridge", "Ministry of Inland Waters") == nil)
        #expect(grade("Ministry for Inland Fisheries and Forestry", "Council voted to close stone bridge") == nil)
        #expect(grade("Brenmoor closes its bridge", "Brenmoor keeps its bridge") == .rewritten)
        let story = "北岭玻璃厂熔炉泄漏，两名工人被烧伤。消防部门用时五十分钟将火扑灭。"
        #expect(grade("玻璃厂熔炉泄漏 两名工人受伤", "玻璃厂熔炉泄漏 两名工人死亡", story: story) == .rewritten)
    }

    @Test(
        "a line that is read as the headline once, and the name of the site in its place another time, is still there")
    func shownHeadline() {
        let line = "Brenmoor closes its bridge"
        func grade(_ old: String, _ new: String) -> ChangeGrade? {
            ChangeGrader.grade(old: line + "\n" + Cases.story, new: Cases.story, oldTitle: old, newTitle: new).grade
        }
        #expect(grade("The Daily Chronicle of the Hills", line) == .edited)
        #expect(grade("The Daily Chronicle of the Hills", "Brenmoor keeps its bridge") == .rewritten)
    }

    @Test("a headline of few signs counts where words have no blanks, a button's word nowhere")
    func shortHeadlines() {
        func title(_ old: String, _ new: String) -> ChangeGrade? {
            ChangeGrader.grade(old: Cases.story, new: Cases.story, oldTitle: old, newTitle: new).grade
        }
        #expect(title("市议会批准建桥计划", "市议会否决建桥计划") == .rewritten)
        #expect(title("隧道贯通 比计划提前两个月", "隧道贯通 比计划提前2个月") == nil)
        #expect(title("隧道贯通 比计划提前两个月", "隧道贯通 比计划提前3个月") == .rewritten)
        #expect(title("人口首次跌破三十万", "人口首次跌破30万") == nil)
        #expect(title("Brenmoor closes its bridge", "Northfield Trust: Brenmoor closes its bridge") == nil)
        #expect(title("Brenmoor closes its bridge", "Print") == nil)
        #expect(title("Brenmoor closes its bridge", "Its bridge Brenmoor closes") == nil)
        #expect(title("Brenmoor closes its bridge", "Brenmoor keeps its bridge") == .rewritten)
    }

    @Test("Serbian in its other script is the same article")
    func scripts() {
        let cyrillic = """
            Скупштина општине усвојила је у понедељак план обнове старе железничке станице, саопштио је градоначелник.
            Радови ће трајати до 12. маја, а обновљена зграда постаће музеј железнице са читаоницом и малом кафаном.
            """
        let latin = """
            Skupština opštine usvojila je u ponedeljak plan obnove stare železničke stanice, saopštio je gradonačelnik.
            Radovi će trajati do 12. maja, a obnovljena zgrada postaće muzej železnice sa čitaonicom i malom kafanom.
            """
        let judge = Judge()
        let known = Cases.known(cyrillic, title: "Станица постаје музеј")
        let evidence = Cases.visit(text: latin, title: "Stanica postaje muzej", known: known)
        #expect(judge.judge(evidence).state == .alive)
        let other = latin.replacing("12. maja", with: "21. maja")
        #expect(judge.judge(Cases.visit(text: other, title: "Stanica postaje muzej", known: known)).state == .changed)
    }

    @Test("a short sentence about minutes is no furniture")
    func sentences() {
        let change = ChangeGrader.grade(
            old: Cases.story + "\nTwo minutes of silence were held.",
            new: Cases.story + "\nTen minutes of silence were held.")
        #expect(change.grade == .rewritten)
    }

    @Test(
        "paragraphs that went without a word in their place are a truncation, one that was no more than a teaser is not"
    )
    func quietly() {
        let paragraphs = Cases.story.split(separator: "\n").map(String.init)
        let long = (paragraphs + Cases.other.split(separator: "\n").map(String.init)).joined(separator: "\n")
        func grade(_ new: String, removed: Double = 0.25) -> ChangeGrade? {
            ChangeGrader.grade(old: long, new: new, removedShare: removed).grade
        }
        let cut = long.replacing(paragraphs[1] + "\n", with: "").replacing(paragraphs[3] + "\n", with: "")
        let shorter = cut.replacing(paragraphs[4] + "\n", with: "")
        #expect(grade(shorter) == .truncated)
        #expect(grade(shorter, removed: 0.5) == .edited)
        #expect(grade(long.replacing(paragraphs[1] + "\n", with: "")) == .edited)
        let others =
            "The organ of the chapel was tuned, and a choir from the islands sang there for the first time in years."
        #expect(grade(shorter + "\n" + others + "\n" + others.replacing("organ", with: "piano")) == .edited)
        let brief = paragraphs[0] + "\n" + paragraphs[2]
        #expect(ChangeGrader.grade(old: brief, new: paragraphs[2]).grade == .edited)
    }

    @Test("most of the text gone is a truncation, other words are another article")
    func large() {
        let lead = String(Cases.story.split(separator: "\n")[0])
        let cut = ChangeGrader.grade(old: Cases.story, new: lead)
        #expect(cut.grade == .truncated)
        #expect(cut.gone > 0.6)
        let late = ChangeGrader.grade(old: Cases.story, new: lead, truncatedShare: 0.95, removedShare: 0.95)
        #expect(late.grade == .edited)
        let other = ChangeGrader.grade(old: Cases.story, new: Cases.other)
        #expect(other.grade == .replaced)
        #expect(other.similarity < 0.05)
        #expect(ChangeGrader.grade(old: Cases.story, new: Cases.story + "\n" + Cases.other).grade == .edited)
    }

    @Test("sentences in a row that went from a text without paragraphs were cut, a sentence here and there was edited")
    func oneParagraph() {
        let story = Cases.story.replacing("\n", with: " ") + " " + Cases.other.replacing("\n", with: " ")
        let sentences = (Cases.story + "\n" + Cases.other).split(separator: "\n")
        let cut = sentences.prefix(5).joined(separator: " ")
        #expect(ChangeGrader.grade(old: story, new: cut).grade == .truncated)
        let edited = sentences.enumerated().filter { ![3, 7].contains($0.offset) }.map(\.element).joined(
            separator: " ")
        let change = ChangeGrader.grade(old: story, new: edited)
        #expect(change.grade == .edited, "\(change)")
    }

    @Test("a day that no longer opens a text, or is written otherwise, is no change")
    func dayline() {
        func grade(_ old: String, _ new: String) -> ChangeGrade? {
            ChangeGrader.grade(old: old + Cases.story, new: new + Cases.story).grade
        }
        #expect(grade("13/11/2026 ", "") == .edited)
        #expect(grade("11月13日 来源 ", "2026/11/13 ") == .edited)
        #expect(grade("2026-11-13 09:20 ", "11月13日 来源 ") == .edited)
        #expect(grade("2026-11-13 09:20 ", "2026-11-14 09:20 ") == .rewritten)
        #expect(grade("13/11/2026 ", "14/11/2026 ") == .rewritten)
    }

    @Test("a list of teasers that went is no part of the text that went")
    func teasers() {
        let brief = "The ferry has been painted green. Nobody was asked, the captain says."
        let list =
            "\nChoir looks for tenors\nRing found in a field\nHow to prune apple trees\nA heron on the chimney\nBudget talks go on"
        #expect(ChangeGrader.grade(old: brief + list + list, new: brief).grade == .edited)
        #expect(ChangeGrader.grade(old: brief + "\n" + Cases.story, new: brief).grade == .truncated)
    }

    @Test("paragraphs in another order are an edit, and quotes of another make nothing")
    func order() {
        let turned = Cases.story.split(separator: "\n").reversed().joined(separator: "\n")
        #expect(ChangeGrader.grade(old: Cases.story, new: turned).grade == .edited)
        #expect(ChangeGrader.grade(old: "He said “yes” – twice", new: "He said \"yes\" - twice ").grade == nil)
    }

    @Test(
        "headlines",
        arguments: [
            ("Bridge closed after floods", "Bridge closed after floods", nil),
            ("Bridge closed - Brenmoor Post", "Bridge closed", nil),
            ("Bridge closed | News | Post", "Bridge closed - Post", nil), ("Bridge closed", "BRIDGE CLOSED", nil),
            ("Bridge closed after floods", "LIVE: Bridge closed after floods", nil),
            ("Brigde closed after floods", "Bridge closed after floods", nil),
            ("Bridge closed after floods", "Bridge reopens after floods", .rewritten),
            ("Nine hurt on bridge", "Two hurt on bridge", .rewritten),
            ("Mayor resigns", "Mayor does not resign", .rewritten),
        ] as [(String, String, ChangeGrade?)])
    func headlines(old: String, new: String, grade: ChangeGrade?) {
        #expect(ChangeGrader.grade(old: Cases.story, new: Cases.story, oldTitle: old, newTitle: new).grade == grade)
    }

    @Test(
        "other scripts",
        arguments: [
            (
                "В результате взрыва погибли 12 человек, сообщил губернатор Иванов.",
                "В результате взрыва погибли 15 человек, сообщил губернатор Иванов.", .rewritten
            ),
            ("Суд признал его виновным в четверг утром.", "Суд не признал его виновным в четверг утром.", .rewritten),
            (
                "Встреча с Путиным прошла в Сочи вчера вечером.", "Встреча у Путина прошла в Сочи вчера вечером.",
                .edited
            ),
            ("Владата не ја прифати понудата на синдикатот.", "Владата ја прифати понудата на синдикатот.", .rewritten),
            ("事故造成二十三人死亡，另有多人受伤。", "事故造成三十二人死亡，另有多人受伤。", .rewritten),
            ("事故造成三人死亡，另有多人受伤。", "事故造成五人死亡，另有多人受伤。", .rewritten),
            ("公司承认存在质量问题，并向公众道歉。", "公司不承认存在质量问题，并向公众道歉。", .rewritten),
            ("公司承认存在质量问题，并向公众道歉。", "公司承认存在质量缺陷，并向公众道歉。", .edited),
        ] as [(String, String, ChangeGrade)])
    func scripts(old: String, new: String, grade: ChangeGrade) {
        let change = ChangeGrader.grade(old: old, new: new)
        #expect(change.grade == grade, "\(change)")
    }

    @Test("the judge turns grades into categories and names the facts")
    func verdicts() {
        func judged(_ text: String, title: String = "Brenmoor closes its bridge") -> Verdict {
            Judge().judge(Cases.visit(text: text, title: title, known: Cases.known()))
        }
        #expect(judged(Cases.story).category == .ok)
        #expect(judged(Cases.story).similarity == 1)
        #expect(judged(Cases.story.replacing("Traffic will", with: "All cars will")).category == .edited)
        let figure = judged(Cases.story.replacing("36 pages", with: "63 pages"))
        #expect(figure.category == .rewritten)
        #expect(figure.change == .rewritten)
        #expect(figure.findings.contains { $0.rule == "text.number-changed" && $0.detail == "\"36\" became \"63\"" })
        #expect(judged(Cases.other, title: "Honey").category == .replaced)
        #expect(judged(String(Cases.story.prefix(115))).category == .truncated)
        #expect(judged(Cases.story, title: "Bridge stays open").category == .rewritten)
    }
}
