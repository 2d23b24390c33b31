internal import Catalog
internal import Daemon
internal import Model
internal import Rescue

/// What other archives have of a source, as `list`, `show` and `why` tell it.
struct RescueView {
    /// The memento that stands in for the source; nil for none.
    let memento: ForeignOrigin.Memento?
    /// The last time that other archives were asked in vain; nil when they never were.
    let record: RescueRecord?

    init(_ row: SourceRow, in catalog: Catalog) async throws {
        let mementos = try await catalog.foreignCaptures(of: row.key).filter(\.isGood).compactMap { capture in
            if case .memento(let memento) = capture.origin { memento } else { nil }
        }
        memento = mementos.first
        record = try await catalog.rescueRecord(of: row.key)
    }

    /// `rescued: memento of 2008-04-13 in web.archive.org`; nil for none.
    var sentence: String? {
        memento.map { "rescued: memento of \($0.moment.day) in \($0.archive.printable)" }
    }

    func show(on terminal: Terminal) {
        if let sentence, let memento {
            terminal.out("\(sentence), \(memento.url.string.printable)")
        } else if let record {
            terminal.out("not rescued: asked for in vain on \(record.at.day)")
        }
    }

    /// With everything that did not do, and why.
    func showAll(on terminal: Terminal) {
        show(on: terminal)
        for refusal in record?.refused ?? [] {
            let place = refusal.url.map { "\($0.printable.shortened(to: 160)): " } ?? ""
            terminal.out("  refused \(place)\(refusal.reason.printable)")
        }
    }
}

/// A source as `list --json` prints it, with its rescue.
struct ListedSource: Encodable {
    let source: SourceLine
    let rescued: ForeignOrigin.Memento?
    /// What a person holds of it.
    let override: OverrideLine?

    func encode(to encoder: any Encoder) throws {
        try source.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(rescued, forKey: .rescued)
        try container.encodeIfPresent(override, forKey: .override)
    }

    private enum CodingKeys: String, CodingKey { case rescued, override }
}
