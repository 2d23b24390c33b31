/// Reads the lines of a robots.txt from top to bottom, keeping what concerns one agent.
struct RobotsReader {
    /// The rules of all groups that name the agent, and of all groups of `*`; groups merge (RFC 9309 § 2.2.1).
    private(set) var own: [RobotsRules.Draft] = []
    private(set) var global: [RobotsRules.Draft] = []
    private(set) var ownDelay: Double?
    private(set) var globalDelay: Double?
    /// A group names the agent, with rules or without: then `*` does not count.
    private(set) var isNamed = false
    private(set) var sitemaps: [String] = []
    private(set) var line = 0
    private(set) var directives = 0
    private(set) var unknown = 0

    private let agent: [UInt8]
    private var inOwn = false
    private var inGlobal = false
    /// A rule was seen since the last user-agent line, so the next one opens another group.
    private var sawRule = false

    /// How many sitemaps are kept; more are of no use here.
    private static let maximumSitemaps = 100

    init(agent: String) { self.agent = agent.utf8.map(lowered) }

    mutating func read(_ bytes: ArraySlice<UInt8>, cut: Bool) {
        var rest = RobotsReader.skippingMark(bytes)
        while !rest.isEmpty {
            guard let end = rest.firstIndex(where: { $0 == 10 || $0 == 13 }) else {
                // Half a path would forbid far more than the whole one: "/" for "/private".
                if !cut { take(rest) }
                return
            }
            take(rest[..<end])
            let isPair = rest[end] == 13 && end + 1 < rest.endIndex && rest[end + 1] == 10
            rest = rest[(end + (isPair ? 2 : 1))...]
        }
    }

    /// Skips a UTF-8 byte order mark, or the part of it that is there.
    private static func skippingMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.dropFirst(zip(bytes, mark).prefix(while: ==).count)
    }

    private mutating func take(_ whole: ArraySlice<UInt8>) {
        line += 1
        let text = whole.prefix(RobotsFile.maximumLine)
        guard let field = RobotsField(text) else { return }
        guard let directive = field.directive else {
            unknown += 1
            return
        }
        directives += 1
        switch directive {
        case .userAgent: openGroup(field.value)
        case .allow, .disallow:
            sawRule = true
            guard inOwn || inGlobal, !field.value.isEmpty else { return }
            let draft = RobotsRules.Draft(value: field.value, allow: directive == .allow, line: line)
            if inOwn { own.append(draft) }
            if inGlobal { global.append(draft) }
        case .crawlDelay:
            guard let seconds = field.seconds else { return }
            if inOwn { ownDelay = ownDelay ?? seconds }
            if inGlobal { globalDelay = globalDelay ?? seconds }
        case .sitemap:
            if sitemaps.count < RobotsReader.maximumSitemaps {
                sitemaps.append(String(decoding: field.value, as: UTF8.self))
            }
        }
    }

    private mutating func openGroup(_ value: ArraySlice<UInt8>) {
        if sawRule {
            inOwn = false
            inGlobal = false
            sawRule = false
        }
        if value.first == UInt8(ascii: "*"), value.count == 1 || isBlank(value[value.startIndex + 1]) {
            inGlobal = true
        } else if !agent.isEmpty, value.prefix(while: RobotsFile.isTokenByte).map(lowered) == agent {
            // The value is read up to what no token holds: "vidimus/1.0" and "Vidimus (archive)" mean us.
            inOwn = true
            isNamed = true
        }
    }
}

/// One line taken apart: `name: value`.
struct RobotsField {
    enum Directive { case userAgent, allow, disallow, crawlDelay, sitemap }

    /// Nil when the name is not known.
    let directive: Directive?
    /// White space around it trimmed.
    let value: ArraySlice<UInt8>

    /// Nil when the line holds nothing, or no name with a value.
    init?(_ line: ArraySlice<UInt8>) {
        let text = trimmed(line.prefix { $0 != UInt8(ascii: "#") })
        guard !text.isEmpty else { return nil }
        let name: ArraySlice<UInt8>
        if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            name = trimmed(text[..<colon])
            value = trimmed(text[(colon + 1)...])
        } else {
            // "disallow /" is clear enough, but a sentence is none: exactly two words.
            guard let gap = text.firstIndex(where: isBlank) else { return nil }
            name = text[..<gap]
            value = trimmed(text[gap...])
            if value.contains(where: isBlank) { return nil }
        }
        guard !name.isEmpty else { return nil }
        directive = name.count <= 16 ? RobotsField.names[name.map(lowered)] : nil
    }

    /// The value as a number of seconds; nil when it is none.
    var seconds: Double? {
        guard value.count <= 32, let seconds = Double(String(decoding: value, as: UTF8.self)), seconds.isFinite,
            seconds >= 0
        else { return nil }
        return seconds
    }

    /// The directives and those misspellings that Google's parser lets pass.
    private static let names: [[UInt8]: Directive] = {
        let spellings: [(Directive, [String])] = [
            (.userAgent, ["user-agent", "useragent", "user agent"]),
            (.allow, ["allow"]),
            (.disallow, ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"]),
            (.crawlDelay, ["crawl-delay", "crawldelay", "crawl delay"]),
            (.sitemap, ["sitemap", "site-map"]),
        ]
        return Dictionary(
            uniqueKeysWithValues: spellings.flatMap { directive, names in
                names.map { (Array($0.utf8), directive) }
            })
    }()
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

private func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    while let first = slice.first, isBlank(first) { slice = slice.dropFirst() }
    while let last = slice.last, isBlank(last) { slice = slice.dropLast() }
    return slice
}
