import Model
import Testing

@testable import Extractor

@Suite("Dates")
struct DateTests {
    private static let text = String(
        repeating: "<p>The bridge over the river was opened again by the mayor of the town, a year late.</p>", count: 8)

    private func article(
        _ head: String = "", above: String = "", below: String = "", url: String = "https://lake.example/a",
        language: String = "en"
    ) throws -> Article {
        let html = """
            <html lang=\(language)><head><title>Bridge opened again</title>\(head)</head>
            <body><article><h1>Bridge opened again</h1>\(above)\(DateTests.text)</article>\(below)</body></html>
            """
        return Extractor().extract(Array(html.utf8), contentType: "text/html", url: try WebURL(url))
    }

    @Test(
        "zones are kept where the text gives one",
        arguments: [
            ("Nov 25, 2025 5:00 am PST", "2025-11-25T05:00:00-08:00"),
            ("Tue, 25 Nov 2025 05:00:00 GMT", "2025-11-25T05:00:00Z"),
            ("Tue Nov 25 2025 05:00:00 GMT+0100 (CET)", "2025-11-25T05:00:00+01:00"),
            ("25 ноября 2025, 10:15 (МСК)", "2025-11-25T10:15:00+03:00"),
            ("2025-11-25T10:15:00.000+0000", "2025-11-25T10:15:00+00:00"),
            ("25.11.2025 | 10:15 Uhr", "2025-11-25T10:15:00"), ("2025年11月25日 10時15分", "2025-11-25T10:15:00"),
            ("5:36 p.m. on 25 Nov 2025", "2025-11-25"), ("١٧ مارس ٢٠٢٠", "2020-03-17"),
            ("Nov-25-2025", "2025-11-25"), ("Nov/25-2025", nil), ("12 tháng 4, 2008", "2008-04-12"),
            ("2025-11-25 10:15 CST", "2025-11-25T10:15:00"),
        ])
    func zones(text: String, iso: String?) {
        #expect(DateReader.read(text) == iso)
    }

    @Test(
        "a path holds a date only where the numbers are steps of their own",
        arguments: [
            ("/2019/nov/20/slug", "2019-11-20"), ("/blog/2023/october/03/slug", "2023-10-03"),
            ("/article/2023/3/5-tips", nil), ("/2023/3/remote-work-5-tips", nil), ("/2023/3/5/", "2023-03-05"),
            ("/99999/99/99/", nil), ("/2019/13/45/", nil),
        ])
    func paths(path: String, iso: String?) {
        #expect(DateReader.inPath(path) == iso)
    }

    @Test(
        "published is stated in many ways",
        arguments: [
            #"<meta property="article:published_time" content="2020-03-04T05:06:07+02:00">"#,
            #"<meta name="w-published-date" content="2020-03-04T05:06:07+02:00">"#,
            #"<meta itemprop="datePublished" content="2020-03-04T05:06:07+02:00">"#,
            #"<script type="application/ld+json">{"@type":"WebPage","datePublished":"2020-03-04T05:06:07+02:00"}</script>"#,
            #"<meta name="script:ld+json" content='{"@type":"Article","datePublished":"2020-03-04T05:06:07+02:00"}'>"#,
            #"<script type="application/ld+json">{"@graph":[{"@type":"BlogPosting","datePublished":["2020-03-04T05:06:07+02:00"]}]}</script>"#,
        ])
    func stated(head: String) throws {
        #expect(try article(head).published == "2020-03-04T05:06:07+02:00")
    }

    @Test(
        "lines near the title say which date they are",
        arguments: [
            ("<p>March 4, 2020</p>", "2020-03-04", nil), ("<p>Updated: March 5, 2020</p>", nil, "2020-03-05"),
            ("<p>Published March 4, 2020 | Updated March 5, 2020</p>", "2020-03-04", "2020-03-05"),
            ("<p>March 4, 2020. Updated: March 5, 2020</p>", "2020-03-04", "2020-03-05"),
            ("<p>Published</p><p>March 4, 2020</p><p>Last updated</p><p>March 5, 2020</p>", "2020-03-04", "2020-03-05"),
            ("<time datetime=2020-03-04>4 days ago</time>", "2020-03-04", nil),
            ("<p>Опубликовано 4 марта 2020, обновлено 5 марта 2020</p>", "2020-03-04", "2020-03-05"),
            ("<p>Veröffentlicht: 04.03.2020, aktualisiert: 05.03.2020</p>", "2020-03-04", "2020-03-05"),
            ("<p>发布时间：2020-03-04 10:15</p>", "2020-03-04T10:15:00", nil),
            ("<p>Copyright 4 March 2020</p>", nil, nil), ("<p>Deadline: March 4, 2020</p>", nil, nil),
        ])
    func shown(above: String, published: String?, modified: String?) throws {
        let found = try article(above: above)
        #expect(found.published == published)
        #expect(found.modified == modified)
    }

    @Test("the day that the page prints wins over a later one that its system states")
    func moved() throws {
        let stated = #"<meta property="article:published_time" content="2024-08-07T12:01:51Z">"#
        #expect(try article(stated, above: "<p>Dec 30, 2013</p>").published == "2013-12-30")
        #expect(try article(stated, above: "<p>Aug 6, 2024</p>").published == "2024-08-06")
        #expect(try article(stated, above: "<p>Updated Dec 30, 2013</p>").published == "2024-08-07T12:01:51Z")
    }

    @Test("a day that some zone makes of the stated moment does not replace it")
    func evening() throws {
        let stated = #"<meta property="article:published_time" content="2024-08-07T02:01:51Z">"#
        #expect(try article(stated, above: "<p>Aug 6, 2024</p>").published == "2024-08-07T02:01:51Z")
    }

    @Test("of several names that a house coins for its date the earliest day is the first publication")
    func coined() throws {
        let stated = """
            <meta name="x-published-time" content="2026-03-09T08:45:32Z"><meta name="x-published-date" content="2021-02-16">
            """
        #expect(try article(stated).published == "2021-02-16")
    }

    @Test("a line below the text that names the first publication wins over a later day above it")
    func originally() throws {
        let below = "<p>This story was originally published on 26 Sep 2019 at 4:12pm.</p>"
        #expect(try article(above: "<p>30 Sep 2022</p>", below: below).published == "2019-09-26T16:12:00")
    }

    @Test(
        "the one day that a page prints is its date, wherever it stands",
        arguments: [
            ("<p>April 8, 2024</p>", "2024-04-08", nil), ("<p>Published</p><p>April 8, 2024</p>", "2024-04-08", nil),
            ("<p>Updated April 8, 2024</p>", nil, "2024-04-08"), ("<p>Open today, April 8, 2024</p>", nil, nil),
            ("<p>Site last updated: April 8, 2024</p>", nil, nil), ("<p>April 8, 2024</p><p>May 2, 2024</p>", nil, nil),
            ("<p>Scored 9.7 /10</p>", nil, nil),
        ])
    func lone(line: String, published: String?, modified: String?) throws {
        let gap = String(repeating: "<p>More</p>", count: 40)
        let found = try article(below: gap + line)
        #expect(found.published == published)
        #expect(found.modified == modified)
    }

    @Test("a page without an address has the land of what it calls its own")
    func ownLand() {
        let html = """
            <html lang=en><head><title>Bridge</title><meta property="og:image" content="http://en.lake.ru/1.jpg"></head>
            <h1>Bridge</h1><p>10/04/2011</p>\(DateTests.text)
            """
        let found = Extractor().extract(Array(html.utf8), contentType: "text/html", url: nil)
        #expect(found.published == "2011-04-10")
    }

    @Test("a moment is told in the zone in which the page shows it")
    func localZone() throws {
        let stated = #"<meta property="article:published_time" content="2025-12-19T03:05:00Z">"#
        let shown = #"<time datetime="2025-12-18T19:05:00-08:00">December 18</time>"#
        #expect(try article(stated, above: shown).published == "2025-12-18T19:05:00-08:00")
    }

    @Test(
        "a moment in universal time falls on the day that the address names, if some zone makes it so",
        arguments: [
            ("/2025/12/18/a", "<p>December 18, 2025 9:41 pm</p>", "2025-12-18T21:41:07-05:00"),
            ("/2025/12/18/a", "<p>December 18, 2025 9:48 pm</p>", "2025-12-18"),
            ("/2025/12/18/a", "<p>Updated December 18, 2025 9:41 pm</p>", "2025-12-18"),
            ("/2025-12-18/a", "", "2025-12-18"),
            ("/2025/12/20/a", "", "2025-12-19T02:41:07Z"), ("/2025/12/17/a", "", "2025-12-19T02:41:07Z"),
            ("/2025/12/19/a", "", "2025-12-19T02:41:07Z"), ("/a", "<p>December 18, 2025</p>", "2025-12-19T02:41:07Z"),
        ])
    func dayOfAddress(path: String, above: String, iso: String) throws {
        let stated = #"<meta property="article:published_time" content="2025-12-19T02:41:07Z">"#
        #expect(try article(stated, above: above, url: "https://lake.example\(path)").published == iso)
    }

    @Test("an address does not move a moment that names its zone")
    func zoned() throws {
        let stated = #"<meta property="article:published_time" content="2025-12-19T02:41:07+01:00">"#
        #expect(
            try article(stated, url: "https://lake.example/2025/12/18/a").published == "2025-12-19T02:41:07+01:00")
    }

    @Test(
        "of the two days that numbers may mean, the page means the one that it states elsewhere",
        arguments: [
            ("2025-12-02", "2025-12-02"), ("2025-02-12", "2025-02-12"), ("2025-07-01", "2025-02-12"),
        ])
    func repeated(other: String, iso: String) throws {
        let teaser = "<p><time datetime=\(other)>Another day</time></p>"
        let gap = String(repeating: "<p>More</p>", count: 40)
        let found = try article(above: "<time datetime=02-12-2025>02-12-2025</time>", below: gap + teaser)
        #expect(found.published == iso)
    }

    @Test(
        "a line that calls its date the time of the post is found below the text, before a change that the page states")
    func postTime() throws {
        let changed = #"<meta property="article:modified_time" content="2025-12-23T07:02:15+00:00">"#
        let found = try article(changed, below: "<div>Post time: Jan-04-2024</div>")
        #expect(found.published == "2024-01-04")
        #expect(found.modified == "2025-12-23T07:02:15+00:00")
    }

    @Test("the language that the article states says more of its numbers than that of the frame around it")
    func foreignFrame() {
        let html = """
            <html lang=en-US><head><title>Мост</title>
            <script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"ru"}</script></head>
            <h1>Мост снова открыт</h1><p>10/04/2011</p><p>Мост через реку снова открыт, сообщил мэр города.</p>
            """
        let found = Extractor().extract(Array(html.utf8), contentType: "text/html; charset=utf-8", url: nil)
        #expect(found.published == "2011-04-10")
    }

    @Test(
        "a page bears the day of its last edition where only its linked data tell the first",
        arguments: [
            ("", "<p>Updated April 9, 2024</p>", "/a", "2024-04-09"), ("", "<p>April 9, 2024</p>", "/a", "2024-04-09"),
            ("", "<p>Updated April 9, 2024</p><p>March 4, 2020</p>", "/a", "2020-03-04"),
            ("", "<p>Updated April 9, 2024</p>", "/2020/03/a", "2020-03-04"), ("", "", "/a", "2020-03-04"),
            (
                "", "<p>By Jane Roe of the Lake Example, editor <span>Updated April 9, 2024</span></p>", "/a",
                "2024-04-09"
            ),
            ("", "<p>The bridge had been closed for a while on April 9, 2024</p>", "/a", "2020-03-04"),
            ("", "<p>Updated March 5, 2020</p>", "/a", "2020-03-04"), ("", "<p>4/3/2020</p>", "/a", "2020-03-04"),
            (
                "", "<p>Updated <meta itemprop=datePublished content=2020-03-04><time>April 9, 2024</time></p>", "/a",
                "2024-04-09"
            ),
            ("<meta name=pubdate content=2020-03-04>", "<p>Updated April 9, 2024</p>", "/a", "2020-03-04"),
        ])
    func borne(head: String, above: String, path: String, day: String) throws {
        let linked = #"<script type="application/ld+json">{"@type":"Article","datePublished":"2020-03-04"}</script>"#
        let found = try article(linked + head, above: above, url: "https://lake.example\(path)")
        #expect(found.date == day)
        #expect(found.published == "2020-03-04")
    }

    @Test("a page that tells only its last change bears that day")
    func onlyChanged() throws {
        #expect(try article(above: "<p>Updated: March 5, 2020</p>").date == "2020-03-05")
    }

    @Test(
        "numbers are read as the land writes them",
        arguments: [
            ("en-US", "https://lake.example/a", "2020-03-04"), ("en-GB", "https://lake.example/a", "2020-04-03"),
            ("en", "https://lake.co.uk/a", "2020-04-03"), ("de", "https://lake.example/a", "2020-04-03"),
        ])
    func order(language: String, url: String, iso: String) throws {
        let html = "<html lang=\(language)><title>Bridge</title><h1>Bridge</h1><p>03/04/2020</p>"
        let found = Extractor().extract(Array(html.utf8), contentType: "text/html", url: try WebURL(url))
        #expect(found.published == iso)
    }

    @Test("the path helps to choose among the dates of the page")
    func month() throws {
        let above = "<p>Jane Roe and others wrote on June 17, 2024 and on 12 May 2023</p><p>Dec 20, 2025</p>"
        #expect(try article(above: above, url: "https://lake.example/2025/12/bridge").published == "2025-12-20")
    }

    @Test("dates of teasers are not the article's")
    func teasers() throws {
        let teaser = "<h3>Other story</h3><p>March 4, 2020</p>"
        #expect(try article(below: String(repeating: teaser, count: 6)).published == nil)
    }
}
