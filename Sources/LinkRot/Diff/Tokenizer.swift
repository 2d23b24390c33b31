internal import Model

/// Cuts a text into words.
package enum Tokenizer {
    typealias Scalars = UnsafeBufferPointer<Unicode.Scalar>

    /// The tokens of a text after `ArticleText.normalised`, so that quotes, dashes and spaces of different make are one.
    package static func tokens(_ text: String) -> [WordToken] {
        var out: [WordToken] = []
        let scalars = Array(ArticleText.normalised(text).unicodeScalars)
        out.reserveCapacity(scalars.count / 5)
        scalars.withUnsafeBufferPointer { scalars in
            forEachToken(of: scalars) { token, spaced in
                var text = String.UnicodeScalarView()
                text.append(contentsOf: token)
                out.append(WordToken(String(text), spaced: spaced))
            }
        }
        return out
    }

    /// Calls `body` with each token of a normalised text, and whether a space stands before it.
    @inline(__always)
    static func forEachToken(of scalars: Scalars, _ body: (Slice<Scalars>, Bool) -> Void) {
        var i = 0
        var spaced = false
        while i < scalars.count {
            if scalars[i] == " " {
                spaced = true
                i += 1
                continue
            }
            let end = end(of: scalars, from: i)
            body(scalars[i..<end], spaced)
            spaced = false
            i = end
        }
    }

    /// Whole paragraphs as tokens, with breaks between: for texts too large for words.
    static func paragraphs(_ text: String) -> [WordToken] {
        var out: [WordToken] = []
        for paragraph in ArticleText.normalised(text).split(separator: "\n") {
            if !out.isEmpty { out.append(WordToken("\n", spaced: false)) }
            out.append(WordToken(String(paragraph), spaced: false))
        }
        return out
    }

    private static func end(of scalars: Scalars, from start: Int) -> Int {
        let first = scalars[start]
        var i = start + 1
        if first.isDigit {
            // 1,000.5 and 12:30 and 12.04.2008 are one token each; "3-4" is three.
            while i < scalars.count {
                if scalars[i].isDigit { i += 1; continue }
                guard i + 1 < scalars.count, scalars[i + 1].isDigit, isNumberMark(scalars[i]) else { break }
                i += 2
            }
            return i
        }
        guard isLetter(first) else { return i }
        if isUnspaced(first) { return skipMarks(scalars, i) }
        while i < scalars.count {
            let scalar = scalars[i]
            if isLetter(scalar), !isUnspaced(scalar) {
                i += 1
            } else if scalar.isDigit {
                i += 1
            } else if (scalar == "'" || scalar == "-"), i + 1 < scalars.count, isLetter(scalars[i + 1]),
                !isUnspaced(scalars[i + 1])
            {
                i += 2
            } else {
                break
            }
        }
        return i
    }

    /// Combining marks belong to the character before.
    private static func skipMarks(_ scalars: Scalars, _ start: Int) -> Int {
        var i = start
        while i < scalars.count, scalars[i].value > 127, isMark(scalars[i]) { i += 1 }
        return i
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isNumberMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "." || scalar == ":" || scalar == "'" || scalar == "/"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 128 { return (97...122).contains(scalar.value | 32) }
        return scalar.properties.isAlphabetic || isMark(scalar)
    }

    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }
}
