/// The name and parameters of one template, as ranges.
struct WikiTemplate {
    let name: Range<Int>
    /// Values without a name, in order.
    private(set) var positional: [Range<Int>] = []
    private var named: [String: Range<Int>] = [:]
    /// Every parameter with a name, empty ones too.
    private(set) var parameters: [Parameter] = []
    private let bytes: [UInt8]

    /// `| name = value`, by its places.
    struct Parameter {
        /// In lower case.
        let name: String
        /// From behind the pipe to before the next one.
        let part: Range<Int>
        let nameRange: Range<Int>
        /// Where the equals sign stands.
        let equals: Int
        /// Without white space around it.
        let value: Range<Int>
    }

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
                let nameRange = bytes.trimmed(part.lowerBound..<key)
                let name = bytes.text(nameRange).lowercased()
                parameters.append(Parameter(name: name, part: part, nameRange: nameRange, equals: key, value: value))
                if !value.isEmpty { named[name] = value }
            } else {
                positional.append(bytes.trimmed(part))
            }
        }
    }

    /// The value of a named parameter that is not empty.
    subscript(name: String) -> Range<Int>? { named[name] }

    /// A part of what a reader sees of a template.
    enum Shown {
        case literal(String)
        /// Wikitext to be read in turn.
        case wikitext(Range<Int>)
    }

    /// What a reader sees of the template in running text; nothing for those that are no part of the sentence.
    var shown: [Shown] {
        let name = bytes.text(name)
        func at(_ i: Int) -> [Shown] { i < positional.count ? [.wikitext(positional[i])] : [] }
        switch name.lowercased() {
        case "'": return [.literal("'")]
        case "nbsp", "spaces": return [.literal(" ")]
        case "spaced ndash", "snd", "ndash": return [.literal(" \u{2013} ")]
        case "nowrap", "small", "ill", "interlanguage link", "interlanguage link multi", "as of", "chem", "okina":
            return at(0)
        case "lang", "currency": return at(positional.count > 1 ? 1 : 0)
        case "convert", "ship": return at(0) + [.literal(" ")] + at(1)
        case "mv", "ms", "ss", "uss", "hms", "hmcs", "hmas", "rms", "ins", "uscgc", "usns", "rv", "css", "hmnzs":
            return [.literal(name.uppercased() + " ")] + at(0)
        case let name where name.hasPrefix("lang-"): return at(0)
        default: return []
        }
    }
}
