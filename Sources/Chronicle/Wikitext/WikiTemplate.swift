/// The name and parameters of one template, as ranges.
struct WikiTemplate {
    let name: Range<Int>
    /// Values without a name, in order.
    private(set) var positional: [Range<Int>] = []
    private var named: [String: Range<Int>] = [:]
    private let bytes: [UInt8]

    /// - Parameter body: what stands between `{{` and `}}`.
    init(_ bytes: [UInt8], _ body: Range<Int>) {
        self.bytes = bytes
        var parts: [Range<Int>] = []
        var start = body.lowerBound
        var depth = 0
        for i in body {
            switch bytes[i] {
            case .leftBrace, .leftBracket: depth += 1
            case .rightBrace, .rightBracket: depth -= 1
            case .pipe where depth <= 0:
                parts.append(start..<i)
                start = i + 1
            default: break
            }
        }
        parts.append(start..<body.upperBound)
        name = bytes.trimmed(parts[0])
        for part in parts.dropFirst() {
            let key = bytes[part].firstIndex(of: .equals)
            if let key, bytes[part.lowerBound..<key].allSatisfy({ $0.isLetter || $0.isBlank || $0 == .hyphen }) {
                let value = bytes.trimmed((key + 1)..<part.upperBound)
                let name = bytes.text(bytes.trimmed(part.lowerBound..<key)).lowercased()
                if !value.isEmpty { named[name] = value }
            } else {
                positional.append(bytes.trimmed(part))
            }
        }
    }

    /// The value of a named parameter that is not empty.
    subscript(name: String) -> Range<Int>? { named[name] }

    /// What a reader sees of the template in running text; nil for those that are no part of the sentence.
    var shownText: [UInt8]? {
        let name = bytes.text(name)
        func at(_ i: Int) -> [UInt8]? { i < positional.count ? Array(bytes[positional[i]]) : nil }
        switch name.lowercased() {
        case "'": return [.apostrophe]
        case "nbsp", "spaces": return [.space]
        case "spaced ndash", "snd", "ndash": return Array(" \u{2013} ".utf8)
        case "nowrap", "small", "ill", "interlanguage link", "interlanguage link multi", "as of", "chem", "okina":
            return at(0)
        case "lang", "currency": return at(positional.count > 1 ? 1 : 0)
        case "convert": return at(0).map { $0 + [.space] + (at(1) ?? []) }
        case "mv", "ms", "ss", "uss", "hms", "hmcs", "hmas", "rms", "ins", "uscgc", "usns", "rv", "css", "hmnzs",
            "ship":
            if name.lowercased() == "ship" { return at(0).map { $0 + [.space] + (at(1) ?? []) } }
            return at(0).map { Array(name.uppercased().utf8) + [.space] + $0 }
        case _ where name.lowercased().hasPrefix("lang-"): return at(0)
        default: return nil
        }
    }
}
