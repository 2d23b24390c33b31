internal import Model

/// A cite template of wikitext (Citation Style 1), and the edits that give it an archived copy.
struct CiteTemplate {
    private let bytes: [UInt8]
    private let body: Range<Int>
    private let template: WikiTemplate

    /// - Parameter range: braces included.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        body = (range.lowerBound + 2)..<(range.upperBound - 2)
        template = WikiTemplate(bytes, body)
    }

    var name: String { bytes.text(template.name) }

    /// Whether the template is known to have the parameters: `cite web`, `citation`, …
    var takesArchive: Bool { bytes.hasFolded("cit", at: template.name.lowerBound, before: template.name.upperBound) }

    func edits(archive: String, day: CalendarDay, isDead: Bool) -> [PatchEdit] {
        var edits: [PatchEdit] = []
        var missing: [(name: String, value: String)] = []
        func set(_ names: [String], _ value: String) {
            guard let known = parameter(names) else { return missing.append((names[0], value)) }
            if known.value.isEmpty { edits.append(PatchEdit(at: known.equals + 1, value)) }
        }
        set(["archive-url", "archiveurl"], archive)
        set(["archive-date", "archivedate"], day.description)
        // The older parameter says yes and no, and knows nothing of changed pages.
        if let old = parameter(["dead-url", "deadurl"]), parameter(["url-status"]) == nil {
            edits += status(old, wanted: isDead ? "yes" : "no", others: isDead ? ["no"] : [])
        } else if let known = parameter(["url-status"]) {
            edits += status(known, wanted: isDead ? "dead" : "deviated", others: ["live"])
        } else {
            missing.append(("url-status", isDead ? "dead" : "deviated"))
        }
        if !missing.isEmpty { edits.append(appended(missing)) }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func parameter(_ names: [String]) -> WikiTemplate.Parameter? {
        template.parameters.first { names.contains($0.name) }
    }

    /// Sets a status that is empty or says one of `others`; what else an editor has put there stays.
    private func status(_ known: WikiTemplate.Parameter, wanted: String, others: [String]) -> [PatchEdit] {
        if known.value.isEmpty { return [PatchEdit(at: known.equals + 1, wanted)] }
        let value = bytes.text(known.value).lowercased()
        return others.contains(value) ? [PatchEdit(known.value, Array(wanted.utf8))] : []
    }

    /// New parameters behind the last one, written as the template writes `url`: on lines of their own or in the line.
    private func appended(_ parameters: [(name: String, value: String)]) -> PatchEdit {
        let end = bytes.trimmed(body).upperBound
        var lead = " |"
        var equals = "="
        if let url = parameter(["url"]) {
            var i = url.part.lowerBound - 1
            while i > body.lowerBound, bytes[i - 1] == .space || bytes[i - 1] == .tab { i -= 1 }
            if i > body.lowerBound, bytes[i - 1] == .newline {
                let isCRLF = i > 1 && bytes[i - 2] == .carriageReturn
                lead = (isCRLF ? "\r\n" : "\n") + bytes.text(i..<url.nameRange.lowerBound)
                if bytes[url.equals - 1].isBlank { equals = " = " }
            }
        }
        return PatchEdit(at: end, parameters.map { "\(lead)\($0.name)\(equals)\($0.value)" }.joined())
    }
}
