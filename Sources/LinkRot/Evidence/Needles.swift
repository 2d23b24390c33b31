/// Many byte strings looked for in one pass: the first two bytes at each place say which of them can begin there.
struct Needles: Sendable {
    /// By first two bytes, and those that share them in the order in which they were given.
    private let names: [String]
    private let bytes: [UInt8]
    /// Where the bytes of each lie in `bytes`.
    private let spans: [Range<Int>]
    /// One bit for each pair of bytes that begins a needle.
    private let mask: [UInt64]
    /// How many bits are set before each word of the mask.
    private let ranks: [Int]
    /// Where in `names` the needles of each pair begin, by the rank of its bit; one more at the end.
    private let starts: [Int]

    /// - Parameter pairs: the name that is reported, and the text looked for (two bytes at least).
    init(_ pairs: [(String, String)]) {
        let needles = pairs.map { (name: $0.0, bytes: Array($0.1.utf8)) }.filter { $0.bytes.count > 1 }
        let groups = Dictionary(grouping: needles) { UInt16($0.bytes[0]) << 8 | UInt16($0.bytes[1]) }
            .sorted { $0.key < $1.key }
        let sorted = groups.flatMap(\.value)
        names = sorted.map(\.name)
        bytes = sorted.flatMap(\.bytes)
        spans = sorted.reduce(into: []) { spans, needle in
            let start = spans.last?.upperBound ?? 0
            spans.append(start..<start + needle.bytes.count)
        }
        starts = groups.reduce(into: [0]) { starts, group in starts.append((starts.last ?? 0) + group.value.count) }
        let mask = groups.reduce(into: [UInt64](repeating: 0, count: 1024)) { mask, group in
            mask[Int(group.key >> 6)] |= 1 << UInt64(group.key & 63)
        }
        self.mask = mask
        ranks = mask.reduce(into: [0]) { ranks, word in ranks.append((ranks.last ?? 0) + word.nonzeroBitCount) }
    }

    /// The names of all needles that occur.
    func all(in bytes: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        bytes.withUnsafeBufferPointer { bytes in
            scan(bytes) { index, _ in
                found.insert(names[index])
                return true
            }
        }
        return found
    }

    /// The name of the needle that occurs first; nil when none does.
    func first(in bytes: [UInt8]) -> String? {
        var found: String?
        bytes.withUnsafeBufferPointer { bytes in
            scan(bytes) { index, _ in
                found = names[index]
                return false
            }
        }
        return found
    }

    /// Calls `body` with the place of every occurrence until it returns false.
    func places(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Bool) {
        scan(bytes) { index, place in body(place..<place + spans[index].count) }
    }

    /// Calls `body` with the needle and the place of every occurrence until it returns false.
    private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Bool) {
        guard bytes.count > 1 else { return }
        mask.withUnsafeBufferPointer { mask in
            var pair = UInt16(bytes[0])
            for i in 0..<(bytes.count - 1) {
                pair = pair << 8 | UInt16(bytes[i + 1])
                let word = mask[Int(pair >> 6)]
                let bit: UInt64 = 1 << UInt64(pair & 63)
                guard word & bit != 0 else { continue }
                let rank = ranks[Int(pair >> 6)] + (word & (bit - 1)).nonzeroBitCount
                for index in starts[rank]..<starts[rank + 1] where stands(spans[index], bytes, at: i) {
                    if !body(index, i) { return }
                }
            }
        }
    }

    /// Whether a needle of which the first two bytes are known to fit stands at `place`.
    private func stands(_ span: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place + span.count <= text.count else { return false }
        for i in 2..<span.count where bytes[span.lowerBound + i] != text[place + i] { return false }
        return true
    }
}
