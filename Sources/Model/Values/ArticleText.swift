internal import Foundation

/// Article text in the form in which it is compared and hashed.
package enum ArticleText {
    /// Two captures belong to one version when these are equal: NFC, typographic quotes, dashes and invisible
    /// characters unified, white space folded, empty paragraphs dropped. Case, numbers and punctuation stay: they carry meaning.
    package static func normalised(_ text: String) -> String { TextFolder.fold(text) }

    /// The SHA-256 of the normalised text: a version's identity.
    package static func digest(_ text: String) -> SHA256Digest { SHA256Digest(of: normalised(text)) }

    /// Whether two texts are the same words in the same order, wherever their paragraphs break: an advert that wanders
    /// through an article breaks its paragraphs elsewhere.
    ///
    /// - Parameter known: a text that is normalised already.
    package static func isSame(_ text: String, asKnown known: String) -> Bool {
        let normalised = normalised(text)
        guard normalised.utf8.count == known.utf8.count else { return false }
        return zip(normalised.utf8, known.utf8).allSatisfy { $0 == $1 || ($0 <= 32 && $1 <= 32) }
    }

    /// Case-folded letters and digits with single spaces: for comparing titles and labels, never versions.
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return foldedASCII(text) }
        return text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// The same without Unicode's tables: an import folds a hundred thousand titles.
    private static func foldedASCII(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var space = false
        for byte in text.utf8 {
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            guard isUpper || isLower || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) else {
                space = !out.isEmpty
                continue
            }
            if space { out.append(32) }
            space = false
            out.append(isUpper ? byte | 32 : byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The number of words; a run of Han, kana or other unspaced script counts one word per two characters.
    package static func wordCount(_ text: String) -> Int { WordCounter.count(text) }
}
