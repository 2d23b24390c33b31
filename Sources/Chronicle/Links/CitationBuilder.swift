internal import Model

/// Makes citations in order of appearance and says what is odd about their URLs.
struct CitationBuilder {
    private(set) var citations: [Citation] = []
    private let ownSite: [UInt8]

    /// - Parameter site: the chronicle's own address; empty when it has none.
    init(site: String) {
        var host = Array(site.utf8)[...]
        if let slashes = Array(host).find("://", in: 0..<min(host.count, 12)) { host = host.dropFirst(slashes + 3) }
        while host.last == .slash { host = host.dropLast() }
        ownSite = host.map(\.lowered)
    }

    /// Takes one written URL in.
    mutating func add(
        _ written: WrittenURL, label: String, line: Int, original: String? = nil, markedDead: Bool = false,
        log: inout FileLog
    ) {
        let url = written.repaired ?? written.url
        if isOwn(url) {
            log.add("own-page", line: line, "a link to the chronicle itself is no source", severity: .note)
            return
        }
        citations.append(
            Citation(
                ordinal: citations.count + 1, label: label.isEmpty ? written.gluedLabel : label, url: written.url,
                line: line, original: original ?? ArchiveURL.original(of: url), repaired: written.repaired,
                markedDead: markedDead))
        report(written, line: line, log: &log)
    }

    /// The chronicle calls the citation made last dead.
    mutating func markLastDead() {
        if !citations.isEmpty { citations[citations.count - 1].markedDead = true }
    }

    /// The archived copy or new address that the chronicle gives beside the citation made at `index`, or last.
    ///
    /// - Returns: false when there is no citation to give it to.
    mutating func attach(_ companion: Companion, url: String, to index: Int? = nil) -> Bool {
        guard let i = index ?? citations.indices.last, citations.indices.contains(i) else { return false }
        switch companion {
        case .archive: citations[i].archived = citations[i].archived ?? url
        case .newAddress: citations[i].moved = citations[i].moved ?? url
        }
        return true
    }

    /// Hands the citations over and begins anew at ordinal 1.
    mutating func take() -> [Citation] {
        defer { citations = [] }
        return citations
    }

    private func isOwn(_ url: String) -> Bool {
        guard !ownSite.isEmpty else { return false }
        var rest = Array(url.utf8)[...]
        guard let slashes = Array(rest.prefix(8)).find("//", in: 0..<min(rest.count, 8)) else { return false }
        rest = rest.dropFirst(slashes + 2)
        guard rest.count >= ownSite.count, zip(rest, ownSite).allSatisfy({ $0.lowered == $1 }) else { return false }
        let next = rest.dropFirst(ownSite.count).first
        return next == nil || next == .slash || next == .question || next == .hash
    }

    private func report(_ written: WrittenURL, line: Int, log: inout FileLog) {
        let url = written.repaired ?? written.url
        if url.utf8.count > WebURL.maximumLength {
            log.add(
                "url-too-long", line: line,
                "the URL is \(url.utf8.count) bytes long, more than \(WebURL.maximumLength); it is kept, not fetched")
            return
        }
        if !CitationBuilder.isPlain(url) {
            do { _ = try WebURL(url) } catch {
                var code = "url-invalid"
                if case .scheme = error { code = "url-scheme" }
                log.add(code, line: line, "\(error.description): \(url.prefix(200)); it is kept, not fetched")
                return
            }
        }
        if written.isUnbalanced {
            log.add(
                "url-unbalanced", line: line, "the URL has a closing bracket too many; \(url.prefix(200)) is fetched")
        } else if written.repaired != nil {
            log.add(
                "url-repaired", line: line, "something sticks to the URL; \(url.prefix(200)) is fetched",
                severity: .note)
        }
    }

    /// Whether a URL is so ordinary that parsing it cannot fail: spares the parser for nearly all.
    private static func isPlain(_ url: String) -> Bool {
        var url = url
        return url.withUTF8 { bytes in
            var i = bytes.count > 8 && bytes[4] == .colon ? 7 : bytes.count > 8 && bytes[5] == .colon ? 8 : 0
            guard i > 0, bytes[0] == 104, bytes[1] == 116, bytes[2] == 116, bytes[3] == 112,
                bytes[i - 1] == .slash, bytes[i - 2] == .slash, i == 7 || bytes[4] == 115
            else { return false }
            var label = 0
            var total = 0
            while i < bytes.count, bytes[i] != .slash {
                if bytes[i] == .dot {
                    if label == 0 || label > 63 { return false }
                    label = 0
                } else {
                    guard bytes[i].isLetter || bytes[i].isDigit || bytes[i] == .hyphen else { return false }
                    label += 1
                }
                total += 1
                i += 1
            }
            return label > 1 && label < 64 && total < 254 && bytes[i - 1].isLetter
        }
    }
}
