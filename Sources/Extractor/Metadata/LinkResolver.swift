internal import Model

/// Makes the references of a page absolute.
struct LinkResolver {
    private let base: WebURL?

    init(_ page: Page, _ url: WebURL?) {
        var base = url
        if let stated = page.facts.base.map(page.string) {
            base = (try? url?.resolving(stated)) ?? (try? WebURL(stated)) ?? url
        }
        self.base = base
    }

    /// An absolute http(s) URL, or nil for anything else.
    func absolute(_ reference: String) -> String? {
        if let base { return try? base.resolving(reference).string }
        return try? WebURL(reference).string
    }
}
