internal import Foundation
internal import Model

/// What an address alone gives away.
enum PathWords {
    private static let logins: Set<String> = [
        "login", "log-in", "logon", "signin", "sign-in", "sign_in", "sso", "oauth", "oauth2", "auth", "authorize",
        "authenticate", "authentication", "account-login", "wp-login.php", "login.php", "login.aspx", "login.html",
        "saml", "cas", "anmelden", "anmeldung", "prijava", "prijavi-se", "najava", "giris", "uye-girisi",
        "iniciar-sesion",
        "acceso", "entrar", "prihlaseni", "belepes", "inloggen", "logga-in", "logg-inn", "login-page", "user-login",
        "connexion", "vhod", "accedi", "logowanie", "session-expired", "identity",
    ]
    private static let loginHosts: Set<String> = [
        "login", "signin", "sso", "auth", "accounts", "account", "id", "passport", "oauth",
    ]
    private static let consents: Set<String> = [
        "consent", "collectconsent", "cookie-consent", "cookie-wall", "cookiewall", "gdpr", "privacy-wall",
        "cookies-required",
    ]
    private static let errors: Set<String> = [
        "404", "404.html", "404.htm", "404.php", "404.aspx", "404.asp", "404.jsp", "404.shtml", "error404", "error-404",
        "error_404",
        "notfound", "not-found", "not_found", "notfound.html", "not-found.html", "notfound.aspx", "not_found.html",
        "page-not-found",
        "page_not_found", "pagenotfound", "pagenotfound.html", "pagenotfound.aspx", "filenotfound", "filenotfound.aspx",
        "file-not-found", "error",
        "error.html", "error.htm", "error.php", "error.aspx", "error.asp", "error.jsp", "errorpage", "error-page",
        "errorpage.aspx", "missing",
        "missing.html", "gone", "oops", "expired", "seite-nicht-gefunden", "nicht-gefunden", "page-introuvable",
        "pagina-no-encontrada", "pagina-nao-encontrada", "pagina-non-trovata", "nie-znaleziono",
    ]
    /// "Error" as the name of a file, whatever its ending.
    private static let errorNames: Set<Substring> = [
        "greska", "greshka", "pogreska", "oshibka", "pomylka", "fehler", "erreur", "errore", "erro", "hata", "blad",
        "chyba", "hiba", "eroare", "viga", "virhe", "notfound", "nenaideno", "netstranicy",
    ]
    private static let searches: Set<String> = [
        "search", "search.html", "search.php", "search.aspx", "suche", "recherche", "poisk", "buscar", "busqueda",
        "cerca",
        "szukaj", "zoeken", "sok", "ara", "pesquisa", "prebaruvanje", "prebaraj", "find", "results",
    ]
    private static let challenges = [
        "showcaptcha", "antibot", "human-verification", "verify-human", "are-you-human", "botcheck", "security-check",
        "cdn-cgi", "captcha", "showcaptcha", "challenge", "blocked", "bot-check", "unusual-traffic", "sorry",
    ]
    private static let homes: Set<String> = [
        "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "index.shtml", "default.aspx",
        "default.asp", "default.htm", "default.html", "home", "home.html", "home.aspx", "home.php", "main", "main.html",
        "main.php",
        "startseite", "accueil", "inicio", "frontpage", "homepage", "welcome",
    ]

    static func isLogin(_ url: WebURL) -> Bool {
        if segments(url).contains(where: { logins.contains($0) }) { return true }
        guard let label = url.host.split(separator: ".").first, url.host.split(separator: ".").count > 2 else {
            return false
        }
        return loginHosts.contains(String(label))
    }

    static func isConsent(_ url: WebURL) -> Bool {
        url.host.hasPrefix("consent.") || url.host.hasPrefix("guce.")
            || segments(url).contains { consents.contains($0) }
    }

    /// The word for an error page in the address; nil for none.
    static func error(_ url: WebURL) -> String? {
        let parts = segments(url)
        if let last = parts.last, errors.contains(last) || errorNames.contains(last.prefix { $0 != "." }) {
            return last
        }
        // An error handler in front: /404;http://… or /error/404 or ?aspxerrorpath=/…
        if let first = parts.first, parts.count <= 2, ["error", "errors", "404", "notfound"].contains(first) {
            return first
        }
        guard let query = url.query?.lowercased() else { return nil }
        for sign in [
            "aspxerrorpath=", "error=404", "status=404", "err=404", "errorcode=404", "404;http", "error=notfound",
            "error=not_found",
        ]
        where query.contains(sign) { return sign }
        return nil
    }

    /// Results of a search: a question to the site in place of the page.
    static func isSearch(_ url: WebURL) -> Bool {
        let parts = segments(url)
        if let last = parts.last, searches.contains(last) { return url.query != nil || parts.count > 1 }
        if parts.count > 1, searches.contains(parts[parts.count - 2]) { return true }
        return parts.isEmpty && (url.query.map { $0.hasPrefix("s=") || $0.hasPrefix("q=") } ?? false)
    }

    /// Whether the address names one page among many: by a number, a title or a file.
    static func isArticle(_ url: WebURL) -> Bool {
        if let query = url.query,
            query.split(separator: "=").dropFirst().contains(where: { $0.first?.isNumber ?? false })
        {
            return true
        }
        guard let last = segments(url).last, !homes.contains(last) else { return false }
        let digits = last.split { !$0.isNumber }.map(\.count).max() ?? 0
        let isFile = [".html", ".htm", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".story"].contains {
            last.hasSuffix($0)
        }
        return digits >= 4 || isFile || last.split { $0 == "-" || $0 == "_" || $0 == "+" }.count >= 3
    }

    /// Whether the last part of the address is a file, holds a number or is several words: more than the name of a folder.
    static func isPage(_ url: WebURL) -> Bool {
        guard let last = segments(url).last else { return false }
        return url.query != nil || last.contains { $0.isNumber || $0 == "." || $0 == "_" }
            || last.split(separator: "-").count > 2
    }

    /// How many parts the path has.
    static func depth(_ url: WebURL) -> Int { segments(url).count }

    /// Whether one address stands in the query of another, whole, as a path, or by its last number; not as the number of a page
    /// that moved into another scheme.
    static func names(_ url: WebURL, inQueryOf other: WebURL) -> Bool {
        let number = url.target.split { !$0.isNumber }.last.map(String.init) ?? ""
        let places = [url.string, url.target, url.path] + (number.count > 2 ? [number] : [])
        return (other.query ?? "").split(separator: "&").contains { pair in
            guard let equals = pair.firstIndex(of: "="), !numbered.contains(pair[..<equals].lowercased()) else {
                return false
            }
            let value = pair[pair.index(after: equals)...]
            return places.contains(value.removingPercentEncoding ?? String(value))
        }
    }

    /// Parameters that number pages.
    private static let numbered: Set<String> = [
        "id", "nid", "pid", "cid", "aid", "sid", "p", "doc", "article", "news", "story", "item", "nr", "no", "n",
        "page", "post", "newsid",
    ]

    /// The front of a site's archive.
    static func isArchive(_ url: WebURL) -> Bool {
        guard let last = segments(url).last, !isPage(url) else { return false }
        return archives.contains(last)
    }

    private static let archives: Set<String> = [
        "archive", "archives", "archiv", "archivo", "archivio", "arquivo", "arhiv", "arhiva", "arkiv",
        "archief",
        "archiwum", "arsiv", "backnumber", "back-number", "backnumbers", "past-issues", "arxeio", "kiosk", "topics",
    ]

    /// The words and numbers by which an address names its page: long enough to be no accident.
    static func names(_ url: WebURL) -> Set<String> {
        var text = segments(url).last ?? ""
        if let query = url.query { text += "/" + query.lowercased() }
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Set(words.filter { $0.utf8.count >= 4 && !common.contains($0) })
    }

    /// Whether the address tells that day: `/2014/03/14/`, `/2014-3-14-`, `20140314`.
    static func names(_ day: CalendarDay, _ url: WebURL) -> Bool {
        let numbers = url.target.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        let parts = numbers.map { Int($0) ?? 0 }
        let joined = "\(day)".filter { $0 != "-" }
        return numbers.contains { $0.hasPrefix(joined) }
            || parts.indices.dropLast(2).contains {
                parts[$0] == day.year && parts[$0 + 1] == day.month && parts[$0 + 2] == day.day
            }
    }

    private static let common: Set<String> = [
        "html", "shtml", "aspx", "index", "news", "story", "article", "articles", "page", "option", "view", "default",
        "print", "node", "post", "archive", "content",
    ]

    static func challenge(_ url: WebURL) -> String? {
        segments(url).first { challenges.contains($0) }
    }

    /// A front page: the root, one of its file names, or one per language (`/en/`).
    static func isHome(_ url: WebURL) -> Bool {
        let parts = segments(url)
        // Trackers do not count as a query, and on the root a word that tells where the reader came from does not either.
        if let query = url.query, SourceKey(url).text.contains("?") {
            return parts.isEmpty && !isSearch(url) && !namesPage(query)
        }
        switch parts.count {
        case 0: return true
        case 1: return homes.contains(parts[0]) || isLanguage(parts[0])
        case 2: return isLanguage(parts[0]) && homes.contains(parts[1])
        default: return false
        }
    }

    /// Whether a query on the root asks for one page: `?p=4711`.
    private static func namesPage(_ query: String) -> Bool {
        query.split(separator: "&").contains { pair in
            let value = pair.drop { $0 != "=" }.dropFirst()
            let isOrigin = ["404", "410", "301", "302"].contains(String(value))
            return !isOrigin && (value.isEmpty || value.contains(where: \.isNumber) || value.count > 24)
        }
    }

    /// Whether `upper` is a folder that `lower` lies in.
    static func isAbove(_ upper: WebURL, _ lower: WebURL) -> Bool {
        let a = segments(upper)
        let b = segments(lower)
        return !a.isEmpty && a.count < b.count && Array(b.prefix(a.count)) == a && (upper.query ?? "").isEmpty
    }

    private static func isLanguage(_ part: String) -> Bool {
        let letters = part.split(separator: "-")
        guard let first = letters.first, letters.count <= 2 else { return false }
        let isCode = letters.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (97...122).contains($0) } }
        return isCode || ["eng", "rus", "english", "russian", "mkd", "zho"].contains(first)
    }

    private static func segments(_ url: WebURL) -> [String] {
        url.path.lowercased().split(separator: "/").map(String.init)
    }
}
