import Model
import Testing

@testable import Extractor

@Suite("Metadata")
struct MetadataTests {
    @Test(
        "dates in the forms of the press",
        arguments: [
            ("2008-04-12", "2008-04-12"), ("2008-04-12T10:00:00+02:00", "2008-04-12T10:00:00+02:00"),
            ("2008-04-12T10:00:00.000Z", "2008-04-12T10:00:00Z"),
            ("2008-04-12 10:00:00 +0200", "2008-04-12T10:00:00+02:00"),
            ("Updated: 2011-04-23 17:57", "2011-04-23T17:57:00"), ("10 Apr, 2008 12:04", "2008-04-10T12:04:00"),
            ("April 12, 2008", "2008-04-12"), ("Apr. 12th, 2008 at 5:36 PM", "2008-04-12T17:36:00"),
            ("12:04 04.03.2021", "2021-03-04"), ("12. April 2008", "2008-04-12"), ("12 de abril de 2008", "2008-04-12"),
            ("12 апреля 2008, 10:15", "2008-04-12T10:15:00"), ("2008年4月12日 10:15", "2008-04-12T10:15:00"),
            ("04/12/2008", "2008-04-12"), ("1207994400", "2008-04-12T10:00:00Z"), ("20080412", "2008-04-12"),
        ])
    func dates(text: String, iso: String) {
        #expect(DateReader.read(text) == iso)
    }

    @Test("what is no date is none", arguments: ["", "12", "Version 1.2.3", "2008-13-45", "0:00", "May be", "1/2"])
    func noDates(text: String) {
        #expect(DateReader.read(text) == nil)
    }

    @Test(
        "dates in paths",
        arguments: [
            ("/news/2019/11/20/slug", "2019-11-20"), ("/20210304/most-1.html", "2021-03-04"),
            ("/a/202103/04/x.html", "2021-03-04"),
            ("/2019-11-20-slug", "2019-11-20"), ("/article/1234567", nil),
        ])
    func paths(path: String, iso: String?) {
        #expect(DateReader.inPath(path) == iso)
    }

    @Test(
        "bylines become names",
        arguments: [
            ("By Jane Roe", ["Jane Roe"]), ("By JANE ROE and John Doe", ["JANE ROE", "John Doe"]),
            ("Jane Roe, Chief Correspondent", ["Jane Roe"]), ("Written by\nJane Roe", ["Jane Roe"]),
            ("Posted March 3, 2020 by Jane Roe", ["Jane Roe"]), ("Von Jana Rau | 3. März", ["Jana Rau"]),
            ("https://example.org/jane", []), ("Read more", []), ("5 minutes ago", []),
        ])
    func bylines(text: String, names: [String]) {
        #expect(AuthorCleaner.names(shown: text) == names)
    }

    @Test(
        "titles lose the site's name",
        arguments: [
            ("Bridge opened again | The Lake Gazette", "The Lake Gazette", "Bridge opened again"),
            ("Bridge opened again - Lake Gazette", "", "Bridge opened again"),
            ("The Lake Gazette » Bridge opened again", "The Lake Gazette", "Bridge opened again"),
            ("Bridge - the long wait", "", "Bridge - the long wait"),
            ("新桥正式通车_湖报", "湖报", "新桥正式通车"),
        ])
    func titles(title: String, site: String, clean: String) {
        #expect(TitleCleaner.clean(title, heading: nil, site: [site], host: "www.lakegazette.example") == clean)
    }

    @Test(
        "the language of the text wins where markup lies",
        arguments: [
            ("The mayor of the town said that the bridge was open and that it would be of use to all. ", "de", "en"),
            (
                "Der Bürgermeister der Stadt sagte, dass die Brücke offen ist und für alle von Nutzen sein wird. ",
                "en", "de"
            ),
            (
                "Мэр города сообщил, что мост открыт для всех, и он будет полезен жителям, а это новый этап. ", "en",
                "ru"
            ),
            ("Градоначалникот рече дека мостот е отворен и дека ќе им служи на граѓаните сто години. ", "ru", "mk"),
        ])
    func languages(text: String, stated: String, language: String) {
        let html =
            "<html lang=\(stated)><title>T</title><article><p>" + String(repeating: text, count: 6) + "</p></article>"
        #expect(Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil).language == language)
    }

    @Test("linked data is read past its mistakes")
    func linkedData() throws {
        let html = """
            <title>x</title><script type="application/ld+json">/* c */ {"@graph":[{"@type":"WebPage","name":"p"},
            {"@type":["NewsArticle"],"headline":"Bridge &amp; river", "author":[{"@id":"#a"},],"datePublished":"2020-03-04T05:06:07Z",
            "publisher":{"name":"Lake Gazette"},"description":"two
            lines",}, {"@type":"Person","@id":"#a","name":"Jane Roe"}]}</script><p>text</p>
            """
        let article = Extractor().extract(Array(html.utf8), contentType: nil, url: try WebURL("https://a.example/"))
        #expect(article.title == "Bridge & river")
        #expect(article.authors == ["Jane Roe"])
        #expect(article.published == "2020-03-04T05:06:07Z")
        #expect(article.site == "Lake Gazette")
        #expect(article.description == "two lines")
    }

    @Test(
        "quick refreshes are told, slow ones are not",
        arguments: [
            ("0; url=/next", "/next"), ("5;URL='http://b.example/'", "http://b.example/"), ("600; url=/x", nil),
            ("0", nil),
        ])
    func refresh(content: String, target: String?) {
        let html = "<meta http-equiv=Refresh content=\"\(content)\"><title>x</title>"
        #expect(Extractor().extract(Array(html.utf8), contentType: nil, url: nil).refresh == target)
    }

    @Test(
        "the title is the headline that readers see",
        arguments: [
            (#"<title>Bridge opened - Gazette</title>"#, "<h1>Bridge opened again</h1>", "Bridge opened again"),
            (
                #"<title>Bridge opened • Jane Roe</title><meta property="og:site_name" content="Jane Roe">"#,
                "<h1>Jane Roe</h1>", "Bridge opened"
            ),
            (#"<title>Bridge opened | Lake Gazette</title>"#, "<h1>Lake Gazette</h1>", "Bridge opened"),
            (
                #"<title>Lake Notes: Bridge opened</title><meta property="og:title" content="Bridge opened">"#,
                "<h1>Lake Notes</h1>", "Bridge opened"
            ),
            (
                #"<title>Bridge opened at last | Lake Gazette</title>"#, "<h1>BRIDGE OPENED AT LAST</h1>",
                "Bridge opened at last"
            ),
            (#"<title>Bridge</title>"#, #"<h1 itemprop="name headline">The bridge is open</h1>"#, "The bridge is open"),
            (
                #"<title>30 Years of &lt;br&gt; Tags</title>"#, "<h1>30 Years of &lt;br&gt; Tags</h1>",
                "30 Years of <br> Tags"
            ),
            (#"<title>Bridge opened</title>"#, "<h1>News of the week</h1><h1>Bridge opened</h1>", "Bridge opened"),
        ])
    func headlines(head: String, above: String, title: String) throws {
        let text = String(repeating: "<p>The bridge was opened again by the mayor of the town on Monday.</p>", count: 8)
        let html = "<html><head>\(head)</head><body>\(above)\(text)</body></html>"
        let article = Extractor().extract(
            Array(html.utf8), contentType: nil, url: try WebURL("https://lakegazette.example/a"))
        #expect(article.title == title)
    }

    @Test("section, description, image and the site's name are told too")
    func others() throws {
        let html = """
            <title>Bridge opened | Lake International</title><meta property="article:section" content="World">
            <meta name=description content="It was opened."><meta property="og:image" content="/b.jpg">
            <link rel=canonical href="/bridge"><p>text</p>
            """
        let article = Extractor().extract(
            Array(html.utf8), contentType: nil, url: try WebURL("https://lakenews.example/x?y=1"))
        #expect(article.section == "World")
        #expect(article.description == "It was opened.")
        #expect(article.image == "https://lakenews.example/b.jpg")
        #expect(article.canonical == "https://lakenews.example/bridge")
        #expect(article.site == "Lake International")
        #expect(article.title == "Bridge opened")
    }

    @Test(
        "languages of one script are told apart by their letters and small words",
        arguments: [
            ("Этот мост снова открыли мэр города и жители", "ru"),
            ("Міст знову відкрили, каже її голова з міста", "uk"),
            ("Мостът на града беше отворен отново, каза кметът", "bg"),
            ("Мостот беше отворен, рече Ѓорѓи од градот и куќата", "mk"),
            ("Мост је поново отворен, каже ђак из наше куће и ћерка", "sr"),
            ("پل دوباره باز شد و شهردار گفت که چند روز دیگر", "fa"),
            ("Most był zamknięty, nie ma go i się to od roku na", "pl"),
            ("ΓΕΦΥΡΑ ΑΝΟΙΞΕ ΞΑΝΑ ΣΤΗΝ ΠΟΛΗ", "el"), ("Ponte aberta, não mais fechada, e foi como em um dia", "pt"),
            ("DIE BRÜCKE IST FÜR ALLE DA UND NICHT NUR FÜR UNS", "de"),
        ])
    func scripts(text: String, language: String) {
        #expect(LanguageGuess.guess(text)?.language == language)
    }

    @Test("a text without letters has no language", arguments: ["", "2020-03-04 10:15", "🙂🙂🙂 ‥‥ — 12345", "kurz"])
    func noLanguage(text: String) {
        #expect(LanguageGuess.guess(text) == nil)
    }

    @Test(
        "white space of every kind is folded and what cannot be seen is dropped",
        arguments: [
            ("plain words", "plain words"), (" two  blanks ", "two blanks"), ("tab\tand\nline", "tab and line"),
            ("no\u{A0}break", "no break"), ("thin\u{2009}space", "thin space"), ("wide\u{3000}space", "wide space"),
            ("zero\u{200B}width", "zerowidth"), ("mark\u{FEFF}", "mark"), ("line\u{2028}end", "line end"),
            ("math\u{205F}space", "math space"), ("Ogham\u{1680}space", "Ogham space"),
            ("“curly” – été", "“curly” – été"),
            ("日本、東京", "日本、東京"), ("next\u{85}line", "next line"), ("del\u{7F}ete", "del ete"), ("A &amp; B", "A & B"),
            ("«x» °", "«x» °"), ("", ""),
        ])
    func folding(text: String, folded: String) {
        #expect(TextCleaner.folded(text) == folded)
    }

    @Test(
        "a line that its bytes tell to be unsigned is unsigned",
        arguments: [
            ("The bridge was opened", true), ("By Jane Roe", false), ("BY JANE ROE", false),
            ("Written by Jane Roe", false),
            ("Posted May 3 by Jane Roe", false), ("Posted May 3 By Jane Roe", false), ("ByJane Roe", false),
            ("Автор: Иван", false), ("Bystanders watched", false), ("standby mode", true), ("", true),
        ])
    func unsigned(line: String, sure: Bool) {
        #expect(Byline.isUnsigned(Array(line.utf8)[...]) == sure)
        if sure { #expect(Byline.signed(line) == nil) }
    }
}
