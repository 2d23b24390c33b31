/// Attributes that go past libxml2, which would copy them byte by byte: the tag that it reads has only their number.
struct SideAttributes {
    struct Entry {
        let name: AttributeName
        /// Where its value begins in `bytes`; it ends with a NUL, as libxml2's do.
        let start: Int
    }

    /// The attribute that stands for the others; no name that a page can smuggle in, since the sieve drops it.
    static let marker: UInt8 = UInt8(ascii: "_")

    private(set) var bytes: [UInt8] = []
    private(set) var entries: ContiguousArray<Entry> = []
    /// By tag that has any: its first entry.
    private(set) var tags: ContiguousArray<Int> = []

    /// What there was before a tag, to which one may go back.
    struct Mark {
        fileprivate let bytes: Int
        fileprivate let entries: Int
    }

    var mark: Mark { Mark(bytes: bytes.count, entries: entries.count) }

    mutating func append(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
        entries.append(Entry(name: name, start: bytes.count))
        bytes.append(contentsOf: value)
        bytes.append(0)
    }

    /// What libxml2 takes out of the body of a script goes here, too: characters that XML does not have.
    mutating func append(body: UnsafeBufferPointer<UInt8>) {
        let isPlain = body.allSatisfy { $0 >= 32 || $0 == 10 || $0 == 9 || $0 == 13 }
        if isPlain { return append(.body, body) }
        body.filter { $0 >= 32 || $0 == 10 || $0 == 9 || $0 == 13 }.withUnsafeBufferPointer { append(.body, $0) }
    }

    mutating func takeBack(to mark: Mark) {
        bytes.removeLast(bytes.count - mark.bytes)
        entries.removeLast(entries.count - mark.entries)
    }

    /// Ends the list of a tag.
    ///
    /// - Returns: its number; nil where it has none.
    mutating func close(from mark: Mark) -> Int? {
        guard entries.count > mark.entries else { return nil }
        tags.append(mark.entries)
        return tags.count - 1
    }

    /// Makes the values readable as long as `body` runs.
    func withValues<Result>(_ body: (Values) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            entries.withUnsafeBufferPointer { entries in
                tags.withUnsafeBufferPointer { body(Values(bytes: bytes, entries: entries, tags: $0)) }
            }
        }
    }

    struct Values {
        let bytes: UnsafeBufferPointer<UInt8>
        let entries: UnsafeBufferPointer<Entry>
        let tags: UnsafeBufferPointer<Int>

        static var none: Values {
            Values(
                bytes: UnsafeBufferPointer(start: nil, count: 0), entries: UnsafeBufferPointer(start: nil, count: 0),
                tags: UnsafeBufferPointer(start: nil, count: 0))
        }

        /// The entries of a tag by the number as it is written in the tag.
        func list(_ number: UnsafePointer<UInt8>) -> UnsafeBufferPointer<Entry> {
            var index = 0
            var i = 0
            while i < 8, let digit = Values.digit(number[i]) {
                index = index * 16 + digit
                i += 1
            }
            guard index < tags.count else { return UnsafeBufferPointer(rebasing: entries[0..<0]) }
            let end = index + 1 < tags.count ? tags[index + 1] : entries.count
            return UnsafeBufferPointer(rebasing: entries[tags[index]..<end])
        }

        @inline(__always)
        private static func digit(_ byte: UInt8) -> Int? {
            switch byte {
            case 48...57: Int(byte - 48)
            case 97...102: Int(byte - 87)
            default: nil
            }
        }

        func value(_ entry: Entry) -> UnsafePointer<UInt8> { bytes.baseAddress! + entry.start }
    }
}
