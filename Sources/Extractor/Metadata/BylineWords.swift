/// Words of bylines that are no names.
enum BylineWords {
    /// Accounts, placeholders and labels.
    static func isNobody(_ small: String) -> Bool {
        nobodies.contains(small) || small.hasPrefix("admin") || small.hasSuffix(" admin") || small.hasSuffix(".com")
    }

    /// Whether a name is that of an agency or of a staff, not of a person.
    static func isAgency(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        return agencies.contains(name.lowercased())
            || words.contains {
                ["staff", "newsroom", "desk", "team", "editors", "reporters", "redaktion"].contains($0)
            }
    }

    /// Words of offices, of dates and of what stands beside bylines.
    static func isOffice(_ small: String) -> Bool { offices.contains(small) }

    /// "MD", "Ph.D.", "CFA": letters after a name.
    static func isDegree(_ text: String) -> Bool {
        if ["phd", "ph.d", "ph.d.", "esq.", "esq", "jr.", "jr", "sr."].contains(text.lowercased()) { return true }
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return (2...6).contains(letters.count) && text.utf8.count <= 10 && !text.contains(" ")
            && letters.allSatisfy { $0.isASCII && $0.properties.isUppercase }
    }

    /// Two to four capitalised words of letters alone, none of which is a word of menus and sections.
    static func isBareName(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard (2...4).contains(words.count), line.utf8.count < 40 else { return false }
        return words.allSatisfy { word in
            guard let first = word.unicodeScalars.first else { return false }
            let letters = word.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ".'’-".unicodeScalars.contains($0)
            }
            let small = word.dropFirst().contains { $0.isLowercase } || word.hasSuffix(".")
            return letters && !headings.contains(word.lowercased())
                && (first.properties.isUppercase && (small || word.count == 1) || particles.contains(String(word)))
        }
    }

    /// Words of sections, menus and places that are written with capitals as names are.
    private static let headings: Set<String> = [
        "news", "blog", "business", "technology", "tech", "health", "travel", "finance", "money", "sports", "sport",
        "world", "opinion", "politics", "life", "style", "lifestyle", "home", "garden", "food", "science", "education",
        "marketing", "management", "design", "development", "software", "digital", "media", "social", "guide", "guides",
        "tips", "insights", "resources", "resource", "reviews", "review", "press", "release", "releases", "latest",
        "featured", "story", "stories", "case", "study", "studies", "report", "reports", "company", "products",
        "product", "services", "service", "center", "centre", "university", "institute", "college", "school", "group",
        "editorial", "contents", "table", "reading", "time", "last", "menu", "search", "contact", "us", "get", "free",
        "new", "best", "top", "how", "what", "why", "and", "for", "with", "in", "to", "of", "on", "real", "estate",
        "insurance", "data", "cloud", "security", "engineering", "research", "analysis", "community", "events", "event",
        "culture", "arts", "entertainment", "podcast", "video", "videos", "local", "national", "international",
        "united", "states", "york", "city", "street", "county", "north", "south", "west", "east", "art", "fashion",
        "beauty", "fitness", "wellness", "nutrition", "training", "mental", "personal", "small", "inc.", "inc", "llc",
        "ltd", "corp", "advertisement", "disclosure", "back", "next", "previous", "post", "page", "min", "views",
        "general", "information", "official", "online", "learning", "account", "log", "start", "add", "buy", "shop",
    ]

    /// Small words within names.
    static func isParticle(_ word: String) -> Bool { particles.contains(word) }

    private static let nobodies: Set<String> = [
        "editor", "staff", "author", "authors", "unknown", "guest", "none", "null", "undefined", "anonymous", "by",
        "read more", "share", "follow", "webmaster", "user", "root", "comments", "posted", "updated", "published",
        "more", "about", "home", "view all posts", "contributor", "subscribe", "redaktion", "news", "content", "blog",
        "facebook", "twitter", "instagram", "linkedin", "youtube", "telegram", "email", "print", "default", "test",
        "super user", "now", "then", "default", "phone", "mail", "category", "topic", "date", "price", "brand", "type",
        "size", "tag", "location", "name", "popularity", "relevance", "guest author", "guest post", "columnists",
        "contributors", "journalists", "reporters", "writers", "opinion",
        "columnist", "all authors", "our authors", "our contributors", "our team", "site editor",
        "web editor", "web", "press release", "n/a", "all posts", "marketing",
    ]

    private static let agencies: Set<String> = [
        "reuters", "ap", "associated press", "the associated press", "afp", "agence france-presse", "dpa", "tass",
        "тасс", "риа новости", "ria novosti", "интерфакс", "interfax", "xinhua", "新华社", "bloomberg", "upi", "efe",
        "ansa", "apa", "pap", "ritzau", "tt", "ntb", "anadolu", "aa", "kyodo", "共同", "yonhap", "ukrinform", "мия",
        "танјуг", "tanjug", "beta", "makfax", "макфакс", "sputnik", "спутник", "wire services", "news wires",
    ]

    private static let offices: Set<String> = [
        "editor", "correspondent", "reporter", "writer", "updated", "published", "minutes", "minute", "min", "ago",
        "comments", "comment", "read", "posted", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "follow", "subscribe", "more", "article", "articles", "posts", "journalist", "columnist",
        "director", "manager", "professor", "share", "the", "our", "your", "this", "view", "skip", "sign", "click",
        "licensed", "certified", "copyright", "rights", "photo", "photos", "image", "getty", "images", "source",
        "bio", "profile", "checked", "fact", "verified", "reviewed", "see", "all", "jobs", "find", "learn", "founder",
        "ceo", "president", "officer",
    ]

    private static let particles: Set<String> = [
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "zu",
        "zum", "la", "le", "los", "las", "al", "el", "bin", "ibn", "bint", "af", "av", "y", "e", "st.", "i", "d'", "ul",
        "ur", "'t", "op", "in", "dr", "dr.", "prof", "prof.",
    ]
}
