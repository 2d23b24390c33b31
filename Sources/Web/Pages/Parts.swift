internal import Catalog
internal import Model

/// Small pieces that several pages share.
enum Parts {
    /// Where a source stands: a dot in its colour and always the word.
    static func mark(_ standing: Standing) -> HTML {
        "<span class=\"mark \(standing.rawValue)\">\(standing.rawValue)</span>"
    }

    /// The shares of all standings as one bar, as long as `whole` when there are that many sources. Whoever cannot see
    /// it reads the figures beside it.
    static func bar(_ standings: [Standing: Int], of whole: Int? = nil) -> HTML {
        let total = standings.values.reduce(0, +)
        guard total > 0 else { return "" }
        var x = 0
        let pieces = Standing.inOrder.html { standing in
            let count = standings[standing, default: 0]
            if count == 0 { return "" }
            // Never thinner than can be seen.
            let width = max(6, count * 1000 / max(total, whole ?? 0))
            defer { x += width }
            return "<rect class=\"\(standing.rawValue)\" x=\"\(String(x))\" width=\"\(String(width))\" height=\"10\"/>"
        }
        let length = String(whole == nil ? x : max(x, 1000))
        return """
            <svg class="bar" viewBox="0 0 \(length) 10" preserveAspectRatio="none" aria-hidden="true">\(pieces)</svg>
            """
    }

    /// The name of a source with its link: the title where one is known, else the address.
    static func name(_ title: String?, _ url: WebURL, _ links: Links) -> HTML {
        if let title, !title.isEmpty { return "<a href=\"\(links.source(url))\"><bdi>\(title)</bdi></a>" }
        return "<a class=\"address\" href=\"\(links.source(url))\">\(url.shown)</a>"
    }

    /// A link to the page in the living web.
    static func living(_ url: WebURL) -> HTML {
        "<a class=\"address\" rel=\"noreferrer noopener nofollow external\" href=\"\(url.string)\">\(url.shown)</a>"
    }

    /// Lines of events, each with its day.
    static func event(_ id: EventID, _ date: CalendarDay?, _ title: String, _ links: Links) -> HTML {
        let day: HTML = date.map { "<time datetime=\"\($0.description)\">\($0.description)</time>" } ?? "undated"
        return "<span class=\"when\">\(day)</span> <a href=\"\(links.event(id))\"><bdi>\(title)</bdi></a>"
    }

    /// `Page 2 of 7` with links to its neighbours; nothing when there is one page.
    static func pager(page: Int, pages: Int, address: (Int) -> String) -> HTML {
        guard pages > 1 else { return "" }
        let before: HTML = page > 1 ? "<a rel=\"prev\" href=\"\(address(page - 1))\">← back</a>" : "<span></span>"
        let after: HTML = page < pages ? "<a rel=\"next\" href=\"\(address(page + 1))\">on →</a>" : "<span></span>"
        return "<nav class=\"pager\" aria-label=\"Pages\">\(before)<span>page \(page)</span>\(after)</nav>"
    }

    /// Text of an article, a paragraph a line, in a language that we do not claim to know.
    static func article(_ text: String) -> HTML {
        let paragraphs = text.split(separator: "\n").html { "<p>\($0)</p>\n" }
        return "<article class=\"text\" lang=\"\" dir=\"auto\">\n\(paragraphs)</article>"
    }
}

extension Standing {
    /// From good to bad, as bars and legends show them.
    static let inOrder: [Standing] = [.alive, .changed, .failing, .dead, .unsure, .new]
}
