/// A decoded body in figures: what rules need of the markup once the article was taken out of it.
package struct BodyFacts: Hashable, Sendable, Codable {
    /// Bytes after content decoding.
    package var length: Int
    /// Content decoding stopped at a limit or at damage: `decoded-limit`, `ratio-limit`, `torn-gzip`, …
    package var flags: [String]
    /// What the markup gives away.
    package var markers: [BodyMarker]
    /// Links with as much text as a headline has; nil where an older look did not count.
    package var headlines: Int?
    /// Where a script of a page with next to no markup sends the reader at once, as written; nil for none.
    package var scriptTarget: String?

    /// Bytes from the start that are looked at.
    static let window = 400_000
    /// Signs of a headline without its blanks; sections have shorter names, and cards with teasers are longer.
    private static let headlineLengths = 20...300
    /// A page that only redirects is shorter than this.
    private static let shell = 4096
    private static let needles = Needles(BodyMarker.allCases.flatMap { marker in marker.needles.map { (marker, $0) } })

    package init(length: Int, flags: [String] = [], markers: [BodyMarker] = [], scriptTarget: String? = nil) {
        self.length = length
        self.flags = flags
        self.markers = markers
        self.scriptTarget = scriptTarget
    }

    /// Looks through a document after content decoding. Any ASCII-compatible encoding will do.
    ///
    /// - Parameter length: bytes of the whole document, where `bytes` are only its beginning.
    package init(scanning bytes: [UInt8], length: Int? = nil, flags: [String] = []) {
        let head = [UInt8](unsafeUninitializedCapacity: min(bytes.count, BodyFacts.window)) { lower, count in
            count = lower.count
            for i in 0..<count { lower[i] = bytes[i] &- 65 < 26 ? bytes[i] | 32 : bytes[i] }
        }
        self.init(length: length ?? bytes.count, flags: flags)
        var found = BodyFacts.needles.all(in: head)
        if found.contains(.price), !PriceTag.stands(in: head) { found.remove(.price) }
        markers = BodyMarker.allCases.filter(found.contains)
        headlines = BodyFacts.headlines(in: head)
        if BodyFacts.isNoise(bytes) { markers.append(.noise) }
        if bytes.count <= BodyFacts.shell { scriptTarget = BodyFacts.target(in: bytes) }
    }

    /// How many links have as much text as a headline has.
    private static func headlines(in bytes: [UInt8]) -> Int {
        var count = 0
        var text: Int?
        var isTag = false
        for i in bytes.indices.dropLast(2) {
            switch bytes[i] {
            case UInt8(ascii: "<"):
                isTag = true
                if bytes[i + 1] == UInt8(ascii: "a"), bytes[i + 2] <= UInt8(ascii: " ") { text = 0 }
                guard let length = text, bytes[i + 1] == UInt8(ascii: "/"), bytes[i + 2] == UInt8(ascii: "a") else {
                    continue
                }
                if headlineLengths.contains(length) { count += 1 }
                text = nil
            case UInt8(ascii: ">"): isTag = false
            case ...UInt8(ascii: " "): continue
            default:
                // The first byte of a sign stands for it; Han says as much in a third of the signs.
                guard !isTag, let length = text, bytes[i] & 0xC0 != 0x80 else { continue }
                text = length + ((0xE3...0xE9).contains(bytes[i]) ? 3 : 1)
            }
        }
        return count
    }

    /// Whether the beginning has more control characters than any text. Two bytes a character, as in UTF-16, have none but
    /// NUL; ISO-2022-JP has ESC.
    private static func isNoise(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4096)
        guard head.count >= 64 else { return false }
        let controls = head.count { ($0 > 0 && $0 < 9) || ($0 > 13 && $0 < 27) || ($0 > 27 && $0 < 32) }
        return controls * 50 > head.count
    }

    /// The text in quotes after `location =`, `location.href =`, `location.replace(` or `location.assign(`.
    private static func target(in bytes: [UInt8]) -> String? {
        let needle = Array("location".utf8)
        var from = 0
        while let at = ByteSearch.index(of: needle, in: bytes, from: from) {
            from = at + needle.count
            var i = from
            for word in [".href", ".replace", ".assign"] where bytes[i...].starts(with: word.utf8) {
                i += word.utf8.count
                break
            }
            while i < bytes.count, bytes[i] == 32 { i += 1 }
            guard i < bytes.count, bytes[i] == UInt8(ascii: "=") || bytes[i] == UInt8(ascii: "(") else { continue }
            i += 1
            while i < bytes.count, bytes[i] == 32 { i += 1 }
            guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") else { continue }
            let quote = bytes[i]
            let rest = bytes[(i + 1)...]
            guard let end = rest.firstIndex(of: quote), end > rest.startIndex else { continue }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        return nil
    }
}
