/// Many byte strings looked for in one pass: the first two bytes at each place say which of them can begin there.
struct Needles: Sendable {
    private struct Needle: Sendable {
        var name: String
        var bytes: [UInt8]
    }

    private let needles: [Needle]
    /// By the first two bytes: the needles that begin with them. Most pairs have none.
    private let starts: [UInt16: [Int]]
    /// One bit for each pair of bytes that begins a needle.
    private let mask: [UInt64]

    /// - Parameter pairs: the name that is reported, and the text looked for (two bytes at least).
    init(_ pairs: [(String, String)]) {
        needles = pairs.map { Needle(name: $0.0, bytes: Array($0.1.utf8)) }.filter { $0.bytes.count > 1 }
        var starts: [UInt16: [Int]] = [:]
        var mask = [UInt64](repeating: 0, count: 1024)
        for (i, needle) in needles.enumerated() {
            let pair = Needles.pair(needle.bytes[0], needle.bytes[1])
            starts[pair, default: []].append(i)
            mask[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
        }
        self.starts = starts
        self.mask = mask
    }

    /// The names of all needles that occur.
    func all(in bytes: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        scan(bytes) { index in
            found.insert(needles[index].name)
            return true
        }
        return found
    }

    /// The name of the needle that occurs first; nil when none does.
    func first(in bytes: [UInt8]) -> String? {
        var found: String?
        scan(bytes) { index in
            found = needles[index].name
            return false
        }
        return found
    }

    /// Calls `body` for every occurrence until it returns false.
    private func scan(_ bytes: [UInt8], _ body: (Int) -> Bool) {
        guard bytes.count > 1 else { return }
        bytes.withUnsafeBufferPointer { bytes in
            mask.withUnsafeBufferPointer { mask in
                for i in 0..<(bytes.count - 1) {
                    let pair = Needles.pair(bytes[i], bytes[i + 1])
                    guard mask[Int(pair >> 6)] & (1 << UInt64(pair & 63)) != 0 else { continue }
                    for index in starts[pair] ?? [] where stands(needles[index].bytes, bytes, at: i) {
                        if !body(index) { return }
                    }
                }
            }
        }
    }

    /// Whether a needle of which the first two bytes are known to fit stands at `place`.
    private func stands(_ needle: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place + needle.count <= bytes.count else { return false }
        for i in 2..<needle.count where needle[i] != bytes[place + i] { return false }
        return true
    }

    private static func pair(_ a: UInt8, _ b: UInt8) -> UInt16 { UInt16(a) << 8 | UInt16(b) }
}
