internal import Model

/// Puts archive links beside the links of a day's wikitext: `{{webarchive}}` behind external links, parameters into cite
/// templates.
struct WikiPatcher {
    private let bytes: [UInt8]
    private let remedies: RemedyTable
    private let comments: [Range<Int>]

    init(_ bytes: [UInt8], remedies: RemedyTable) {
        self.bytes = bytes
        self.remedies = remedies
        comments = WikiPatcher.comments(bytes)
    }

    func plan() -> [PlannedPlace] {
        let lines = Lines(bytes).ranges
        var reader = WikiItemReader(bytes, lines: lines, from: WikiHeader(bytes)?.bodyStart ?? 0)
        var planned: [PlannedPlace] = []
        while let item = reader.next() {
            let links = WikiLinkScanner.links(in: bytes, item.body, verbatim: reader.verbatim)
            let beside = companions(links)
            var line = item.line
            var seen = item.body.lowerBound
            for (i, link) in links.enumerated() {
                line += bytes[seen..<link.url.lowerBound].count { $0 == .newline }
                seen = link.url.lowerBound
                if WikiDayParser.companion(link, in: bytes) != nil { continue }
                planned += plan(link, line: line, beside: beside[i] ?? [])
            }
        }
        return planned
    }

    /// What stands beside each link, by its place in the list.
    private func companions(_ links: [WikiLink]) -> [Int: Set<Companion>] {
        var beside: [Int: Set<Companion>] = [:]
        var last: Int?
        for (i, link) in links.enumerated() {
            if let kind = WikiDayParser.companion(link, in: bytes) {
                if let owner = link.owner ?? last { beside[owner, default: []].insert(kind) }
            } else {
                last = i
            }
        }
        return beside
    }

    private func plan(_ link: WikiLink, line: Int, beside: Set<Companion>) -> [PlannedPlace] {
        let written = WrittenURL(bytes, link.url, hasLabel: !bytes.trimmed(link.label).isEmpty)
        guard let (key, remedy) = remedies.find(written) else { return [] }
        func planned(_ kind: Companion, _ edits: () -> Result<[PatchEdit], Obstacle>) -> PlannedPlace {
            var planned = PlannedPlace(
                place: PatchedPlace(line: line, url: written.url, key: key, kind: kind, outcome: .written))
            if beside.contains(kind) {
                planned.place.outcome = .present
            } else if let obstacle = obstacle(link, written.url) {
                planned.place.outcome = .left(obstacle)
            } else {
                switch edits() {
                case .success(let edits): planned.edits = edits
                case .failure(let obstacle): planned.place.outcome = .left(obstacle.reason)
                }
            }
            return planned
        }
        var places: [PlannedPlace] = []
        if let copy = remedy.copy {
            places.append(planned(.archive) { archive(link, copy, isDead: remedy.isDead) })
        }
        if let address = remedy.newAddress {
            let text = " [\(LinkTarget.wikitext(address)) (new address)]"
            places.append(planned(.newAddress) { .success([PatchEdit(at: behind(link), text)]) })
        }
        return places
    }

    private struct Obstacle: Error { let reason: String }

    private func obstacle(_ link: WikiLink, _ url: String) -> String? {
        if ArchiveURL.original(of: url) != nil { return "the link is that of an archived copy itself" }
        if !link.isClosed { return "the link's bracket is not closed" }
        if link.kind == .bracketed, bytes[link.url].contains(.leftBracket) {
            return "a bracket in the URL ends the link before its label"
        }
        if link.kind == .template, link.template == nil { return "the template is not closed" }
        if link.kind == .bare, link.isInTemplate { return "the link stands in a template, where nothing may follow it" }
        let place = link.span.lowerBound
        if comments.contains(where: { $0.contains(place) }) { return "the link stands in a comment" }
        return nil
    }

    private func archive(_ link: WikiLink, _ copy: Remedy.Copy, isDead: Bool) -> Result<[PatchEdit], Obstacle> {
        let url = LinkTarget.wikitext(copy.url)
        guard let range = link.template else {
            return .success([PatchEdit(at: behind(link), " {{webarchive|url=\(url)|date=\(copy.day)}}")])
        }
        let template = CiteTemplate(bytes, range)
        guard template.takesArchive else {
            return .failure(Obstacle(reason: "the template \"\(template.name)\" has no parameter for archived copies"))
        }
        return .success(template.edits(archive: url, day: copy.day, isDead: isDead))
    }

    /// Behind the link, and behind the note that calls it dead.
    private func behind(_ link: WikiLink) -> Int {
        var place = link.template?.upperBound ?? link.span.upperBound
        while true {
            var i = place
            while i < bytes.count, bytes[i] == .space { i += 1 }
            guard bytes.hasFolded("{{dead", at: i, before: bytes.count),
                let close = bytes.find("}}", in: i..<min(bytes.count, i + 200))
            else { return place }
            place = close + 2
        }
    }

    private static func comments(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = 0
        while let open = bytes.find("<!--", in: i..<bytes.count) {
            let close = bytes.find("-->", in: open..<bytes.count).map { $0 + 3 } ?? bytes.count
            found.append(open..<close)
            i = close
        }
        return found
    }
}
