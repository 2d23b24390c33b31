/// What surrounds every page.
struct PageFrame {
    let links: Links
    /// Which entry of the menu this page belongs to.
    var section: Section?

    enum Section: CaseIterable {
        case overview
        case sources
        case search
    }

    func page(_ title: String, _ body: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title) · Vidimus</title>
        <link rel="alternate" type="application/atom+xml" title="News of the sources" href="\(links.feed)">
        <style>\(Stylesheet.markup)</style>
        </head>
        <body>
        <header class="mast">
        <a class="name" href="\(links.overview)">Vidimus</a>
        <nav aria-label="Main">\(menu)</nav>
        </header>
        <main>
        \(body)
        </main>
        <footer>Vidimus, “we have seen”: what a chronicle's sources said, and when. All times are UTC.</footer>
        </body>
        </html>

        """
    }

    private var menu: HTML {
        let entries: [(Section, String, String)] = [
            (.overview, "Overview", links.overview), (.sources, "Sources", links.sources()),
            (.search, "Search", links.search),
        ]
        return entries.html { section, name, address in
            let current: HTML = section == self.section ? " aria-current=\"page\"" : ""
            return "<a href=\"\(address)\"\(current)>\(name)</a>"
        }
    }
}
