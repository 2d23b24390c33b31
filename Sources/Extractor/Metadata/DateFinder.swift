internal import Model

/// When an article was published and last changed: what is stated for machines, what is shown, what the URL says.
struct DateFinder {
    private(set) var published: String?
    private(set) var modified: String?
    /// The day that the page bears for its readers: `2008-04-12`.
    private(set) var day: String?

    init(_ reader: MetadataReader, language: String?) {
        let page = reader.page
        let dayFirst = DateFinder.isDayFirst(reader, language)
        let shown = ShownDates(page, place: reader.place, dayFirst: dayFirst)
        func read(_ text: String?) -> String? { text.flatMap { DateReader.read($0, dayFirst: dayFirst) } }
        func meta(_ names: [String]) -> String? {
            for name in names {
                if let date = reader.metas.all(name).lazy.compactMap({ read($0) }).first { return date }
            }
            return nil
        }
        let dated = reader.metas.names.filter { DateFinder.timeWords.isWithin(Array($0.utf8)) }
        func named(_ fits: (String) -> Bool) -> String? {
            // Of "published-time" and "published-date" the earlier is no restatement.
            dated.filter(fits).compactMap { name in
                reader.metas.all(name).lazy.compactMap { read($0) }.first
            }.min { $0.prefix(10) < $1.prefix(10) }
        }
        let changed =
            read(reader.linked.modified) ?? meta(DateFinder.modifiedMetas) ?? read(reader.property("dateModified"))
            ?? named(DateFinder.namesModified)
        var last = changed ?? (shown.head + shown.tail).first { $0.role == .modified }?.iso
        let stated =
            read(reader.linked.published) ?? meta(DateFinder.publishedMetas)
            ?? ["datePublished", "dateCreated", "pubDate", "pubdate"].lazy.compactMap { read(reader.property($0)) }
            .first
            ?? named(DateFinder.namesPublished)
        let path = reader.url?.path
        var first =
            stated.map {
                DateFinder.firstPrinted(shown, $0, changed, reader.place)
                    ?? DateFinder.inLocalZone($0, shown, path: path)
            }
            ?? DateFinder.best(
                shown, inPath: path.flatMap(DateReader.inPath), month: path.flatMap(DateReader.monthInPath))
        if first == nil, last == nil, let lone = shown.lone {
            if lone.role == .modified { last = lone.iso } else { first = lone.iso }
        }
        published = first
        modified = last
        // Microdata stand in `meta` elements too.
        let isInMetas = {
            meta(DateFinder.publishedMetas.filter { $0 != "datepublished" }) != nil
                || named { $0 != "datepublished" && DateFinder.namesPublished($0) } != nil
        }
        day = (first.flatMap { DateFinder.printedInstead($0, shown, reader, isInMetas) } ?? first ?? last)
            .map { String($0.prefix(10)) }
    }

    /// The later day below the title that the page prints instead of its publication, where only its linked data or
    /// microdata tell that one.
    ///
    /// Pages that are rewritten again and again bear the day of their last edition. One that has been an article of a day
    /// prints that day, has it in its address, or states it in a `meta`, as publishing systems do for articles only.
    private static func printedInstead(
        _ published: String, _ shown: ShownDates, _ reader: MetadataReader, _ isInMetas: () -> Bool
    ) -> String? {
        guard let stated = CalendarDay(String(published.prefix(10))),
            let line = shown.head.first(where: {
                $0.seen && ($0.bare || $0.role == .modified) && reader.place.mayPrint($0.block)
            }),
            let day = CalendarDay(String(line.iso.prefix(10))), day.daysSince1970 - stated.daysSince1970 > 1,
            !isMisread(stated, day),
            !(shown.head + shown.tail).contains(where: { $0.seen && $0.iso.hasPrefix(stated.description) })
        else { return nil }
        let path = reader.url?.path ?? ""
        let inAddress = DateReader.inPath(path) ?? DateReader.monthInPath(path)
        return inAddress.map(published.hasPrefix) ?? false || isInMetas() ? nil : line.iso
    }

    /// Without a stated date: the path names the day and the page perhaps the hour; else what is shown.
    private static func best(_ shown: ShownDates, inPath: String?, month: String?) -> String? {
        let head = shown.head.filter { $0.role != .modified }
        if let inPath { return head.first { $0.iso.hasPrefix(inPath) }?.iso ?? inPath }
        if let month, let fits = head.first(where: { $0.iso.hasPrefix(month) }) { return fits.iso }
        let below = shown.tail.first { $0.role == .published }
        if let called = head.first(where: { $0.role == .published }) { return called.iso }
        guard let plain = head.first else { return below?.iso }
        // "Originally published on …" below the text: the day above it is that of a later edition.
        if let below, below.iso.prefix(10) < plain.iso.prefix(10) { return below.iso }
        return plain.iso
    }

    /// The date that the page prints below its title where it is days older than the stated one.
    ///
    /// Houses that move to another system state the day of the move and go on to print the day of publication.
    private static func firstPrinted(
        _ shown: ShownDates, _ stated: String, _ changed: String?, _ place: ArticlePlace
    ) -> String? {
        guard let day = CalendarDay(String(stated.prefix(10))) else { return nil }
        let printed =
            shown.head.first { $0.bare && $0.role != .modified && place.mayPrint($0.block) }
            ?? shown.tail.first { $0.bare && $0.role == .published }
        guard let printed, let other = CalendarDay(String(printed.iso.prefix(10))) else { return nil }
        let isSame = changed.map { $0.hasPrefix(other.description) } ?? false || isMisread(day, other)
        let older = day.daysSince1970 - other.daysSince1970
        return (older > 1 || older == 1 && !isDayBefore(stated)) && !isSame ? printed.iso : nil
    }

    /// `10/9/2024` beside a stated 2024-09-10 is the same day, misread.
    private static func isMisread(_ day: CalendarDay, _ other: CalendarDay) -> Bool {
        day.year == other.year && day.month == other.day && day.day == other.month
    }

    /// Whether a stated moment falls on the day before in some zone, or may do so: its own zone may be left out.
    private static func isDayBefore(_ stated: String) -> Bool {
        guard stated.hasSuffix("Z") || stated.hasSuffix("+00:00"), let hour = Int(stated.dropFirst(11).prefix(2)) else {
            return true
        }
        return hour < 12
    }

    /// How `03/04/2010` is meant: as another date of the page proves, else by the language and the land.
    private static func isDayFirst(_ reader: MetadataReader, _ language: String?) -> Bool {
        let page = reader.page
        for item in page.facts.items where item.kind == .time || item.kind == .dateline {
            if let order = DateReader.order(in: Array(page.text[item.shown].prefix(60))) { return order }
        }
        guard language == "en" else { return true }
        if let order = orderOfRepeated(page) { return order }
        let stated = (page.facts.language.map(page.string) ?? "").lowercased()
        if stated.hasPrefix("en-us") { return false }
        if stated.hasPrefix("en-") { return true }
        let land = host(reader)?.split(separator: ".").last.map(String.init) ?? ""
        return land.utf8.count == 2 && !["us", "io", "co", "ai", "tv", "me", "ca", "ph"].contains(land)
    }

    /// The order of numbers that say, read one way only, a day that a `time` of the page states year first.
    private static func orderOfRepeated(_ page: Page) -> Bool? {
        let times = page.facts.items.filter { $0.kind == .time }.prefix(60)
        let shown = times.map { Array(page.text[$0.shown].prefix(60)) }.filter(DateReader.isNumeric)
        guard !shown.isEmpty else { return nil }
        let stated = Set(times.compactMap { DateReader.yearFirst(Array(page.side[$0.value].prefix(10))) })
        for text in shown {
            let days = [true, false].map { DateReader.all(in: text, dayFirst: $0, limit: 1).first?.iso.prefix(10) }
            guard days[0] != days[1] else { continue }
            let isStated = days.map { $0.map { stated.contains(String($0)) } ?? false }
            if isStated[0] != isStated[1] { return isStated[0] }
        }
        return nil
    }

    /// The page's host, or where its address is not known that of what it calls its own.
    private static func host(_ reader: MetadataReader) -> String? {
        if let url = reader.url { return url.host }
        let own =
            [reader.page.facts.canonical.map(reader.page.string)]
            + ["og:url", "og:image"].map { reader.metas.first($0) }
        return own.lazy.compactMap { $0 }.compactMap { try? WebURL($0).host }.first
    }

    /// "w-published-date", "article_publish_time": houses coin names of their own, all alike.
    private static func namesPublished(_ name: String) -> Bool {
        name.contains("publi") && !name.contains("publisher") && !name.contains("modif") && !name.contains("unpub")
    }

    private static func namesModified(_ name: String) -> Bool {
        (name.contains("modif") || name.contains("updat")) && name != "og:updated_time"
    }

    /// What the names of all dates hold.
    private static let timeWords = PhraseTable(["date", "time"])

    private static let publishedMetas = [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
        "publish-date", "publish_date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created",
        "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published", "published_time",
        "date_published", "originalpublicationdate", "citation_publication_date", "citation_online_date",
        "citation_date", "article:published", "rnews:datepublished", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "ptime", "pdate", "publication_date", "last-published", "created", "creation_date",
        "article_date_original", "analytics.date", "bt:pubdate", "og:article:published_time", "og:pubdate",
        "publication-date", "iso-8601-publish-date", "mediator_published_time", "published",
    ]

    private static let modifiedMetas = [
        "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
        "date_modified", "modified_time", "og:modified_time", "dc.date.modified", "article.updated", "revised",
        "updated",
    ]
}
