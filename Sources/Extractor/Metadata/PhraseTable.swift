/// Phrases by their first byte, to be looked for in many short lines.
struct PhraseTable {
    private let byFirst: [[[UInt8]]]

    /// - Parameter phrases: in small letters.
    init(_ phrases: [String]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        // The longer ones first: "written by" must not be taken for something shorter.
        for phrase in phrases.map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) where !phrase.isEmpty {
            table[Int(phrase[0])].append(phrase)
        }
        byFirst = table
    }

    /// The length of the longest phrase that begins at a place of a text; 0 without one.
    func length(in text: [UInt8], at start: Int) -> Int {
        for phrase in byFirst[Int(text[start])] where start + phrase.count <= text.count {
            var i = 1
            while i < phrase.count, text[start + i] == phrase[i] { i += 1 }
            if i == phrase.count { return i }
        }
        return 0
    }

    /// Where the last phrase of a text begins.
    func last(in text: [UInt8]) -> Int? { text.indices.last { length(in: text, at: $0) > 0 } }

    /// Whether the text holds any phrase.
    func isWithin(_ text: [UInt8]) -> Bool { text.indices.contains { length(in: text, at: $0) > 0 } }
}
