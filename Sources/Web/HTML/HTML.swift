/// A piece of markup that is safe to send.
///
/// It can only be written as a literal: what stands in the source code is markup, what is interpolated is escaped. The
/// literal type is `StaticString`, so there is no way to make it from a `String` that was read somewhere, not even by
/// mistake: `HTML(stringLiteral: title)` does not compile.
package struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The markup in UTF-8.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package init(stringLiteral value: StaticString) { append(markup: value) }

    package init(stringInterpolation: Interpolation) { bytes = stringInterpolation.html.bytes }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { bytes.isEmpty }

    package static func += (a: inout HTML, b: HTML) { a.bytes += b.bytes }

    /// The text with everything escaped that means something to a parser.
    package static func escaping(_ text: some StringProtocol) -> HTML {
        var html = HTML()
        html.append(text: text)
        return html
    }

    private mutating func append(markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// The one place where text becomes markup. Right for element content and for quoted attribute values.
    private mutating func append(text: some StringProtocol) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\"": bytes += Array("&quot;".utf8)
            case "'": bytes += Array("&#39;".utf8)
            case "\n", "\t": bytes.append(UInt8(scalar.value))
            case _ where HTML.isTreacherous(scalar): bytes += Array("\u{FFFD}".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
    }

    /// Control characters, which no parser wants, and overrides of the reading direction, which would let a title
    /// rearrange the page around it (Unicode TR 36 § 2.10).
    private static func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// What may stand in `\(…)`.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = HTML()

        package init(literalCapacity: Int, interpolationCount: Int) {
            html.bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: StaticString) { html.append(markup: literal) }

        package mutating func appendInterpolation(_ text: some StringProtocol) { html.append(text: text) }

        /// A whole number, its digits in groups of three.
        package mutating func appendInterpolation(_ number: Int) { html.append(text: number.grouped) }

        package mutating func appendInterpolation(_ piece: HTML) { html += piece }

        /// Nothing for nil.
        package mutating func appendInterpolation(_ piece: HTML?) { if let piece { html += piece } }

        package mutating func appendInterpolation(_ pieces: [HTML]) { for piece in pieces { html += piece } }
    }
}

extension Sequence {
    /// The markup of each element, one after the other.
    package func html(_ body: (Element) throws -> HTML) rethrows -> HTML {
        try reduce(into: HTML()) { $0 += try body($1) }
    }
}

extension Sequence<HTML> {
    /// The pieces with `separator` between them.
    package func joined(by separator: HTML) -> HTML {
        var out = HTML()
        for piece in self {
            if !out.isEmpty { out += separator }
            out += piece
        }
        return out
    }
}
