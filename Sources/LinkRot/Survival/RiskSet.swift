/// How many lives are under observation at an age: those with entry < age ≤ exit, as intervals (entry, exit] are read by
/// the usual statistics packages.
struct RiskSet: Hashable, Sendable {
    private let entries: [Double]
    private let exits: [Double]

    init(_ lives: [Life]) {
        entries = lives.map(\.entry).sorted()
        exits = lives.map(\.exit).sorted()
    }

    /// Those at risk of ending at that age.
    func count(at age: Double) -> Int { entries.count(below: age) - exits.count(below: age) }

    /// Those at risk of ending soon after that age.
    func count(after age: Double) -> Int { entries.count(upTo: age) - exits.count(upTo: age) }

    /// The first age after which so many are at risk; nil when there is none.
    func firstAge(with size: Int) -> Double? { entries.first { count(after: $0) >= size } }

    /// The last age at which so many are at risk; nil when there is none.
    func lastAge(with size: Int) -> Double? { exits.last { count(at: $0) >= size } }

    var lastExit: Double? { exits.last }
}

extension [Double] {
    /// Of a sorted list: how many are less than `value`.
    fileprivate func count(below value: Double) -> Int { partition { $0 >= value } }

    /// Of a sorted list: how many are at most `value`.
    fileprivate func count(upTo value: Double) -> Int { partition { $0 > value } }

    /// The index of the first element for which `isBeyond`, by bisection.
    private func partition(_ isBeyond: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
