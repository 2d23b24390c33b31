internal import Foundation
internal import Model
internal import Settings

/// A digest as a mail (RFC 5322): plain text in UTF-8. Lines end as the system's do; sendmail sees to the rest.
struct MailMessage {
    let bytes: [UInt8]

    init(_ digest: NewsDigest, delivery: CaptureID, settings: EmailSettings) {
        var lines: [String] = []
        if !settings.from.isEmpty { lines.append("From: \(MailMessage.address(settings.from))") }
        lines.append("To: " + settings.to.map(MailMessage.address).joined(separator: ",\n "))
        lines += [
            "Date: \(digest.made.httpDate.replacing("GMT", with: "+0000"))",
            "Message-ID: <\(delivery.text)@vidimus.invalid>",
            "Subject: \(MailMessage.subject(digest))",
            "Auto-Submitted: auto-generated",
            "X-Vidimus-Delivery: \(delivery.text)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
        ]
        lines += digest.text.split(separator: "\n", omittingEmptySubsequences: false).map(MailMessage.quotedPrintable)
        bytes = Array(lines.joined(separator: "\n").utf8)
    }

    /// A line of a header may not be left, nor may a list of addresses be smuggled in.
    private static func address(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 32 && $0.value != 127 && $0 != "," }))
    }

    private static func subject(_ digest: NewsDigest) -> String {
        let alone = digest.items.count == 1 ? digest.items.first : nil
        let text = "[vidimus] \(alone?.headline ?? digest.summary)"
        return encodedWords(text.count > 150 ? text.prefix(149) + "…" : text[...])
    }

    /// ASCII as it is, everything else in encoded words, so that lines keep to 76 characters, the field's name included
    /// (RFC 2047 § 2).
    static func encodedWords(_ text: Substring) -> String {
        let isPlain = text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
        if isPlain, text.utf8.count <= 900 { return String(text) }
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = scalar.value < 32 || scalar.value == 127 ? [32] : Array(UTF8.encode(scalar)!)
            if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    /// One line of text in lines of 76 characters at most (RFC 2045 § 6.7).
    static func quotedPrintable(_ line: Substring) -> String {
        let bytes = Array(line.utf8)
        var out = ""
        var width = 0
        for (i, byte) in bytes.enumerated() {
            let isBlank = byte == 32 && i < bytes.count - 1
            let isPlain = isBlank || (33...126).contains(byte) && byte != UInt8(ascii: "=")
            let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + [byte].hex.uppercased()
            if width + piece.utf8.count > 75 {
                out += "=\n"
                width = 0
            }
            out += piece
            width += piece.utf8.count
        }
        return out
    }
}
