/// A document's bytes as valid UTF-8 without NUL, and how they came to be.
struct DecodedDocument {
    var text: [UInt8]
    /// WHATWG name of the encoding used.
    var encoding: String
    var flags: [String]
    /// Whether the bytes are no text at all.
    var isBinary = false

    /// Bytes of text beyond this are cut.
    static let maximumText = 20 << 20
    /// Bytes of input beyond this are not looked at.
    static let maximumInput = 48 << 20

    /// Decodes by the order of HTML § 13.2.3.1: byte order mark, HTTP, meta, guess.
    ///
    /// A declaration is overruled where the bytes prove it wrong: text that is valid UTF-8 throughout is UTF-8
    /// whatever it claims, and "UTF-8" with next to no valid sequence is guessed anew.
    init(_ bytes: [UInt8], contentType: String?) {
        var flags: [String] = []
        var input = bytes[...]
        if input.count > DecodedDocument.maximumInput {
            input = input.prefix(DecodedDocument.maximumInput)
            flags.append("size-limit")
        }
        if BinaryFormat.looksBinary(input) {
            self.init(text: [], encoding: "utf-8", flags: flags, isBinary: true)
            return
        }
        var declared: String?
        var byMark = false
        if input.starts(with: [0xEF, 0xBB, 0xBF]) {
            declared = "utf-8"
            byMark = true
            input = input.dropFirst(3)
        } else if input.starts(with: [0xFF, 0xFE]) {
            declared = "utf-16le"
            byMark = true
            input = input.dropFirst(2)
        } else if input.starts(with: [0xFE, 0xFF]) {
            declared = "utf-16be"
            byMark = true
            input = input.dropFirst(2)
        } else if let endian = BinaryFormat.utf16WithoutMark(input) {
            declared = endian
            byMark = true
        }
        if !byMark {
            if let label = contentType.flatMap(MetaPrescan.charset(ofContentType:)) {
                declared = DecodedDocument.name(of: label, flags: &flags)
            }
            if declared == nil, let label = MetaPrescan.label(in: input) {
                declared = DecodedDocument.name(of: label, flags: &flags)
                // A meta element that could be read is not in UTF-16 (HTML § 13.2.3.2, step 15).
                if declared == "utf-16le" || declared == "utf-16be" { declared = "utf-8" }
            }
        }
        let finding = input.withUnsafeBufferPointer(UTF8Check.look(at:))
        if finding.nul, !(declared ?? "").hasPrefix("utf-16") { flags.append("nul-bytes") }
        var name = declared ?? (finding.valid ? "utf-8" : EncodingGuess.guess(input))
        if !byMark, finding.valid, name != "utf-8", name != "iso-2022-jp", !name.hasPrefix("utf-16") {
            if finding.sequences >= 3 { flags.append("encoding-mismatch") }
            if finding.sequences >= 3 || finding.sequences == 0 { name = "utf-8" }
        } else if !byMark, name == "utf-8", finding.bad > 8, finding.bad > finding.sequences * 2 {
            name = EncodingGuess.guess(input)
            flags.append("encoding-mismatch")
        }
        var text: [UInt8]
        if name == "utf-8" {
            if finding.valid && !finding.nul {
                text = Array(input.prefix(DecodedDocument.maximumText + 4))
            } else {
                text = input.withUnsafeBufferPointer(UTF8Check.repaired)
                if finding.bad > 0 { flags.append("bad-bytes") }
            }
        } else if let output = LegacyDecoder.decode(input, as: name) {
            text = output.text
            if output.repaired { flags.append("bad-bytes") }
        } else {
            text = input.withUnsafeBufferPointer(UTF8Check.repaired)
            flags.append("encoding-unsupported")
        }
        if text.count > DecodedDocument.maximumText {
            text.removeSubrange(DecodedDocument.boundary(in: text, at: DecodedDocument.maximumText)...)
            if !flags.contains("size-limit") { flags.append("size-limit") }
        }
        self.init(text: text, encoding: name, flags: flags)
    }

    private init(text: [UInt8], encoding: String, flags: [String], isBinary: Bool = false) {
        self.text = text
        self.encoding = encoding
        self.flags = flags
        self.isBinary = isBinary
    }

    private static func name(of label: [UInt8], flags: inout [String]) -> String? {
        if let name = EncodingLabel.name(of: label) { return name }
        let lower = label.map { $0 | 0x20 }
        flags.append(
            lower.starts(with: "utf-7".utf8) || lower == Array("utf7".utf8) ? "utf-7-refused" : "unknown-charset")
        return nil
    }

    private static func boundary(in text: [UInt8], at limit: Int) -> Int {
        var i = limit
        while i > 0, text[i] & 0xC0 == 0x80 { i -= 1 }
        return i
    }
}
