/// Many byte strings looked for in one pass: a hash of the first bytes at each place says which of them may begin there.
struct Needles<Name: Hashable & Sendable>: Sendable {
    /// By hash, and those that share one in the order in which they were given.
    private let names: [Name]
    private let bytes: [UInt8]
    /// Where the bytes of each lie in `bytes`.
    private let spans: [Range<Int>]
    private let hashes: [Int]
    /// Bytes that are hashed: as many as the shortest has, four at most.
    private let width: Int
    /// One bit for each hash that begins a needle.
    private let mask: [UInt64]
    /// The first needle of each hash.
    private let starts: [Int]

    private static var hashCount: Int { 1 << 14 }

    /// - Parameter pairs: the name that is reported, and the text looked for (two bytes at least).
    init(_ pairs: [(name: Name, text: String)]) {
        let given = pairs.map { (name: $0.name, bytes: Array($0.text.utf8)) }.filter { $0.bytes.count > 1 }
        let width = min(4, given.map(\.bytes.count).min() ?? 4)
        let needles = given.enumerated()
            .map { (hash: Self.hash(Self.key($1.bytes.prefix(width))), order: $0, name: $1.name, bytes: $1.bytes) }
            .sorted { ($0.hash, $0.order) < ($1.hash, $1.order) }
        self.width = width
        names = needles.map(\.name)
        hashes = needles.map(\.hash)
        bytes = needles.flatMap(\.bytes)
        spans = needles.reduce(into: []) { spans, needle in
            let start = spans.last?.upperBound ?? 0
            spans.append(start..<start + needle.bytes.count)
        }
        var mask = [UInt64](repeating: 0, count: Self.hashCount / 64)
        var starts = [Int](repeating: 0, count: Self.hashCount)
        for (index, hash) in hashes.enumerated().reversed() {
            mask[hash >> 6] |= 1 << UInt64(hash & 63)
            starts[hash] = index
        }
        self.mask = mask
        self.starts = starts
    }

    /// The names of all needles that occur.
    func all(in bytes: [UInt8]) -> Set<Name> {
        var found: Set<Name> = []
        bytes.withUnsafeBufferPointer { bytes in
            scan(bytes) { index, _ in
                found.insert(names[index])
                return true
            }
        }
        return found
    }

    /// The name of the needle that occurs first; nil when none does.
    func first(in bytes: [UInt8]) -> Name? {
        var found: Name?
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
    private func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Bool) {
        guard text.count >= width, !names.isEmpty else { return }
        let raw = UnsafeRawBufferPointer(text)
        let kept = UInt32.max >> UInt32(32 - 8 * width)
        mask.withUnsafeBufferPointer { mask in
            for i in 0...(text.count - width) {
                let key =
                    i + 4 <= raw.count
                    ? UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt32.self)) & kept
                    : Self.key(text[i..<i + width])
                let hash = Self.hash(key)
                guard mask[hash >> 6] & 1 << UInt64(hash & 63) != 0 else { continue }
                var index = starts[hash]
                while index < hashes.count, hashes[index] == hash {
                    if stands(spans[index], text, at: i), !body(index, i) { return }
                    index += 1
                }
            }
        }
    }

    private func stands(_ span: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place + span.count <= text.count else { return false }
        for i in 0..<span.count where bytes[span.lowerBound + i] != text[place + i] { return false }
        return true
    }

    /// Up to four bytes as a number, the first one lowest.
    private static func key(_ bytes: some Collection<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Multiplicative hashing (D. Knuth, The Art of Computer Programming, vol. 3, § 6.4).
    private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 18) }
}
