package import Model

/// Writes archive links and new addresses beside the citations of a chronicle's file, and changes no other byte.
package enum ChroniclePatcher {
    /// The file with every remedy in its place.
    ///
    /// What the file says is read anew from `bytes`, so nothing depends on what was known of it before. The result is read
    /// back: an edit after which the file would not cite the same sources in the same words, each with the new link beside
    /// it, is not made and said so. Patching the result again changes nothing.
    ///
    /// - Parameters:
    ///   - path: relative to the chronicle's folder.
    ///   - remedies: by the sources that they are for.
    package static func patch(
        _ bytes: [UInt8], path: String, format: ChronicleFormat = .auto, site: String = "",
        remedies: [SourceKey: Remedy]
    ) -> ChroniclePatch {
        let reading = Reading(bytes, path: path, format: format, site: site)
        let table = RemedyTable(remedies)
        var planned = plan(reading, table)
        note(&planned, unplanned: reading.file, table)
        var accepted: [PatchEdit] = []
        let all = edits(planned)
        if !all.isEmpty {
            if let raw = reading.raw(all), reading.reads(as: PatchEdit.apply(raw, to: bytes), planned) {
                accepted = raw
            } else {
                accepted = oneByOne(&planned, reading)
            }
        }
        return ChroniclePatch(
            before: bytes, after: PatchEdit.apply(accepted, to: bytes), places: planned.map(\.place), edits: accepted)
    }

    private static func plan(_ reading: Reading, _ table: RemedyTable) -> [PlannedPlace] {
        switch reading.format {
        case .context: ContextPatcher(ContextDocument(reading.text.bytes), remedies: table).plan()
        case .wce: WikiPatcher(reading.text.bytes, remedies: table).plan()
        default: []
        }
    }

    /// Citations that the file's reader sees and its patcher does not: they are told, never guessed at.
    private static func note(_ planned: inout [PlannedPlace], unplanned file: ChronicleFile, _ table: RemedyTable) {
        struct Spot: Hashable {
            var line: Int
            var url: String
        }
        let seen = Set(planned.map { Spot(line: $0.place.line, url: $0.place.url) })
        for citation in file.entries.flatMap(\.citations)
        where !seen.contains(.init(line: citation.line, url: citation.url)) {
            guard let (key, remedy) = table.find(citation.repaired ?? citation.url) else { continue }
            planned.append(
                PlannedPlace(
                    place: PatchedPlace(
                        line: citation.line, url: citation.url, key: key,
                        kind: remedy.copy == nil ? .newAddress : .archive,
                        outcome: .left("the source stands where no link can stand beside it"))))
        }
        planned.sort { $0.place.line < $1.place.line }
    }

    private static func edits(_ planned: [PlannedPlace]) -> [PatchEdit] {
        // A stable sort: two links put at one place stay in their order.
        planned.flatMap(\.edits).enumerated()
            .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
            .map(\.element)
    }

    /// Takes the edits that do no harm, place by place.
    private static func oneByOne(_ planned: inout [PlannedPlace], _ reading: Reading) -> [PatchEdit] {
        var kept: [PlannedPlace] = []
        var accepted: [PatchEdit] = []
        for i in planned.indices where !planned[i].edits.isEmpty {
            let tried = kept + [planned[i]]
            if let raw = reading.raw(edits(tried)),
                reading.reads(as: PatchEdit.apply(raw, to: reading.bytes), tried)
            {
                kept = tried
                accepted = raw
            } else {
                planned[i].edits = []
                planned[i].place.outcome = .left(
                    reading.text.encoding == .utf16
                        ? "the file is UTF-16" : "with the link beside it the line would read differently")
            }
        }
        return accepted
    }
}

/// A file as its reader sees it.
private struct Reading {
    let bytes: [UInt8]
    let text: DecodedText
    let format: ChronicleFormat?
    let file: ChronicleFile
    private let path: String
    private let site: String

    init(_ bytes: [UInt8], path: String, format: ChronicleFormat, site: String) {
        self.bytes = bytes
        self.path = path
        self.site = site
        text = DecodedText(bytes)
        let isBinary = DecodedText.isBinary(bytes)
        let chosen = format == .auto ? FormatDetector.format(of: text.bytes, path: path) : format
        self.format = isBinary ? nil : chosen
        file = ChronicleParser.parse(bytes, path: path, format: chosen ?? .auto, site: site)
    }

    /// The edits by the file's own bytes; nil where those are not what was decoded.
    func raw(_ edits: [PatchEdit]) -> [PatchEdit]? {
        let starts = text.places(edits.map(\.range.lowerBound), in: bytes)
        let ends = text.places(edits.map(\.range.upperBound), in: bytes)
        guard let starts, let ends else { return nil }
        return edits.indices.map { PatchEdit(starts[$0]..<ends[$0], edits[$0].bytes) }
    }

    /// Whether the file as patched says what it says now, and has a link beside every place of `planned` with edits.
    func reads(as after: [UInt8], _ planned: [PlannedPlace]) -> Bool {
        let patched = ChronicleParser.parse(after, path: path, format: format ?? .auto, site: site)
        guard file.entries.map(plain) == patched.entries.map(plain) else { return false }
        func count(_ file: ChronicleFile, _ kind: Companion) -> Int {
            file.entries.flatMap(\.citations).count { ($0[kind] ?? "").isEmpty == false }
        }
        return [Companion.archive, .newAddress].allSatisfy { kind in
            count(patched, kind) - count(file, kind) == planned.count { !$0.edits.isEmpty && $0.place.kind == kind }
        }
    }

    /// The entry without what a patch may change.
    private func plain(_ entry: Entry) -> Entry {
        var entry = entry
        entry.line = 0
        for i in entry.citations.indices {
            entry.citations[i].line = 0
            entry.citations[i].markedDead = false
            entry.citations[i].archived = nil
            entry.citations[i].moved = nil
        }
        return entry
    }
}

extension Citation {
    fileprivate subscript(kind: Companion) -> String? { kind == .archive ? archived : moved }
}
