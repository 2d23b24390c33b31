/// The parts of wikitext that a page shows as they are written: `<nowiki>` and `<pre>` with all between them and their ends.
///
/// As in MediaWiki, a tag that is never closed is no tag. Comments are passed over: a tag in them is none either.
struct WikiVerbatim {
    /// In ascending order and apart.
    private(set) var ranges: [Range<Int>] = []

    private static let names: [(open: StaticString, close: StaticString)] = [
        ("<nowiki", "</nowiki"), ("<pre", "</pre"),
    ]

    init() {}

    init(_ bytes: [UInt8]) {
        var closings = WikiVerbatim.closings(bytes)
        if closings.allSatisfy(\.isEmpty) { return }
        var i = 0
        while let place = bytes[i...].firstIndex(of: .less) {
            i = place + 1
            if bytes.has("<!--", at: place, before: bytes.count) {
                i = bytes.find("-->", in: place..<bytes.count).map { $0 + 3 } ?? bytes.count
            } else if let k = WikiVerbatim.names.indices.first(where: { WikiVerbatim.opens($0, bytes, place) }) {
                while let first = closings[k].last, first < place { closings[k].removeLast() }
                guard let close = closings[k].last else { continue }
                i = bytes[close...].firstIndex(of: .greater).map { $0 + 1 } ?? bytes.count
                ranges.append(place..<i)
            }
        }
    }

    /// The first range that ends behind a place.
    func firstIndex(endingAfter place: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where each tag is closed, the last place first.
    private static func closings(_ bytes: [UInt8]) -> [[Int]] {
        var found: [[Int]] = names.map { _ in [] }
        var i = 0
        while let place = bytes.find("</", in: i..<bytes.count) {
            for (k, name) in names.enumerated() where bytes.hasFolded(name.close, at: place, before: bytes.count) {
                found[k].append(place)
            }
            i = place + 2
        }
        return found.map { $0.reversed() }
    }

    /// Whether the tag opens at a place and is not closed by itself (`<nowiki/>`).
    private static func opens(_ k: Int, _ bytes: [UInt8], _ place: Int) -> Bool {
        let limit = min(bytes.count, place + 400)
        let behind = place + names[k].open.utf8CodeUnitCount
        guard bytes.hasFolded(names[k].open, at: place, before: limit), behind < limit,
            bytes[behind] == .greater || bytes[behind].isBlank,
            let stop = bytes[behind..<limit].firstIndex(of: .greater)
        else { return false }
        return bytes[stop - 1] != .slash
    }
}
