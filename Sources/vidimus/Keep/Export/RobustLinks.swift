internal import Catalog
internal import Model

/// A list of links as Robust Links writes them (robustlinks.mementoweb.org): each carries the URL that was cited, a URL of a
/// capture of it, and when that was taken, so that it leads on when its page is gone.
struct RobustLinks {
    /// What stands before the fourteen digits of a capture's URL.
    let replay: String

    init(replay: String) { self.replay = replay.hasSuffix("/") ? replay : replay + "/" }

    static let head = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>Robust links</title>
        <h1>Robust links</h1>

        """

    static let foot = "</html>\n"

    /// An event with its links as a section.
    func section(_ event: EventRow, _ items: [String]) -> String {
        let date = event.date.map { "<time>\($0)</time> " } ?? ""
        return
            "<section id=\"\(RobustLinks.escaped(event.id.text))\">\n<h2>\(date)\(RobustLinks.escaped(event.title))</h2>\n"
            + "<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n</section>\n"
    }

    /// A citation's link; plain words where its URL cannot be fetched.
    func item(_ citation: CitationRow, _ source: SourceRow?, _ good: SourceSight.Memento?) -> String {
        let words = RobustLinks.escaped(citation.label.isEmpty ? citation.url : citation.label)
        guard let source else { return words + " (no address that can be fetched)" }
        let original = source.url.string
        var attributes = ["data-originalurl=\"\(RobustLinks.escaped(original))\""]
        var href = original
        if let good {
            let version = "\(replay)\(good.moment.digits14)/\(good.url.string)"
            attributes.append("data-versionurl=\"\(RobustLinks.escaped(version))\"")
            attributes.append("data-versiondate=\"\(good.moment.day)\"")
            // A reader of the list is led to what was seen where the page is gone or says something else.
            if [.dead, .failing, .changed].contains(source.state.standing) { href = version }
        }
        return "<a href=\"\(RobustLinks.escaped(href))\" \(attributes.joined(separator: " "))>\(words)</a> "
            + "(\(source.state.standing.rawValue))"
    }

    /// Text in an element or an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text.printable.unicodeScalars {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(character)
            }
        }
        return out
    }
}
