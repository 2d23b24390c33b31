internal import Catalog
internal import LinkRot
internal import Model

/// What the entries that cite a source say, looked for in its versions.
struct SourceClaims {
    let entries: [Entry]

    struct Entry {
        let event: EventID
        let claims: [ClaimHistory]
    }

    /// More versions than this, the latest of them, are not searched.
    private static let mostVersions = 100
    /// More claims of an entry than this are only counted, those that are missing first.
    private static let mostShown = 20

    init(_ citations: [CitationRow], versions: [VersionRow], in catalog: Catalog) async throws {
        var searches: [(version: VersionRow, search: ClaimSearch)] = []
        for version in versions.suffix(Self.mostVersions) {
            guard let text = try await catalog.text(version.textDigest) else { continue }
            searches.append((version, ClaimSearch(title: version.title, text: text)))
        }
        var entries: [Entry] = []
        var seen: Set<EventID> = []
        for citation in citations where citation.withdrawn == nil && seen.insert(citation.event).inserted {
            guard let event = try await catalog.event(citation.event.text) else { continue }
            let claims = ClaimReader.claims(title: event.title, lead: event.lead).map { claim in
                ClaimHistory(
                    claim: claim,
                    sights: searches.map { version, search in
                        .init(
                            version: version.number, first: version.firstSeen, last: version.lastSeen,
                            isFound: search.finds(claim))
                    })
            }
            entries.append(Entry(event: event.id, claims: claims))
        }
        self.entries = entries
    }

    func show(on terminal: Terminal) {
        for entry in entries where entry.claims.contains(where: { !$0.sights.isEmpty }) {
            let missing = entry.claims.filter { $0.stands != true }
            let standing = entry.claims.filter { $0.stands == true }
            terminal.out()
            terminal.out(
                "what \(entry.event) says: \(grouped(standing.count)) of \(grouped(entry.claims.count)) found in the latest text"
            )
            let shown = (missing + standing).prefix(Self.mostShown)
            let width = min(40, shown.map(\.claim.text.count).max() ?? 0)
            for history in shown {
                let text = history.claim.text.printable.shortened(to: width).padded(to: width)
                let line = "  \(text)  \(history.sentence(\.minute))"
                terminal.out(history.stands == true ? line : terminal.paint(line, .yellow))
            }
            if shown.count < entry.claims.count {
                terminal.out("  … and \(grouped(entry.claims.count - shown.count)) more")
            }
        }
    }

    /// One claim, as `show --json` prints it.
    struct Line: Encodable {
        var event: EventID
        var kind: Claim.Kind
        var text: String
        /// The versions that have it.
        var versions: [Int]
        /// Nil where there is no text.
        var stands: Bool?
        var said: String
        /// The captures between which it went missing.
        var present: Timestamp?
        var absent: Timestamp?
    }

    var lines: [Line] {
        entries.flatMap { entry in
            entry.claims.map { history in
                Line(
                    event: entry.event, kind: history.claim.kind, text: history.claim.text,
                    versions: history.sights.filter(\.isFound).map(\.version), stands: history.stands,
                    said: history.sentence(\.minute), present: history.loss?.present, absent: history.loss?.absent)
            }
        }
    }
}
