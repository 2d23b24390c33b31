/// A record's name in as little room as it can have, since a verifier remembers every name of a file.
enum RecordName: Hashable, Sendable {
    /// `<urn:uuid:…>` in small letters, as nearly every program writes it.
    case uuid(UInt64, UInt64)
    case other(String)

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { RecordName(uuid: $0) } ?? .other(text)
    }

    /// Nil for every other spelling.
    init?(uuid text: UnsafeBufferPointer<UInt8>) {
        let prefix: StaticString = "<urn:uuid:"
        guard text.count == 47, text[46] == UInt8(ascii: ">"),
            text[..<10].elementsEqual(UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for i in 10..<46 {
            let byte = text[i]
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 97...102: digit = byte - 87
            case 45 where i == 18 || i == 23 || i == 28 || i == 33: continue
            default: return nil
            }
            if i == 18 || i == 23 || i == 28 || i == 33 { return nil }
            words = (words.0 << 4 | words.1 >> 60, words.1 << 4 | UInt64(digit))
        }
        self = .uuid(words.0, words.1)
    }

    var text: String {
        guard case .uuid(let high, let low) = self else {
            if case .other(let text) = self { return text }
            return ""
        }
        func digits(_ word: UInt64) -> String {
            let text = String(word, radix: 16)
            return String(repeating: "0", count: 16 - text.utf8.count) + text
        }
        var out = digits(high) + digits(low)
        for place in [20, 16, 12, 8] { out.insert("-", at: out.index(out.startIndex, offsetBy: place)) }
        return "<urn:uuid:\(out)>"
    }
}

/// The names of a file's records, and those that are referred to.
struct RecordNames {
    private var known: Set<RecordName> = []
    private var wanted: [(offset: Int, name: RecordName)] = []
    private var nextSieve = 1 << 12

    func contains(_ name: RecordName) -> Bool { known.contains(name) }

    /// - Returns: false where a record of that name was met before.
    mutating func insert(_ name: RecordName) -> Bool { known.insert(name).inserted }

    /// The record at that place refers to that name, which may yet come.
    mutating func want(_ name: RecordName, at offset: Int) {
        if known.contains(name) { return }
        wanted.append((offset, name))
        if wanted.count < nextSieve { return }
        // Most came a few records later.
        wanted.removeAll { known.contains($0.name) }
        nextSieve = max(1 << 12, 2 * wanted.count)
    }

    /// What is referred to and was not met, with the places of those that do; told once.
    mutating func takeMissing() -> [(offset: Int, name: String)] {
        defer { wanted = [] }
        return wanted.filter { !known.contains($0.name) }.map { ($0.offset, $0.name.text) }
    }
}
