internal import Model

/// Finds, for each entry of a file read again, the entry that it was at the last reading.
///
/// Entries move, appear and vanish within a file, titles are corrected, sources added. The surest likeness is tried
/// first over the whole file, then the next: same sources and title, same sources, same title, most sources shared —
/// always of the same day. A file of a single entry then and now is that entry whatever was edited in it, unless day,
/// title and sources are all others.
struct EntryMatcher {
    struct Old {
        var identity: EntryIdentity
        var keys: Set<SourceKey>
    }

    private let old: [Old]
    private let new: [PreparedEntry]
    private var found: [Int?]
    private var taken: Set<Int> = []

    /// For each new entry the index of the old one, or nil. `old` stands in order of preference.
    static func match(_ new: [PreparedEntry], to old: [Old]) -> [Int?] {
        if old.isEmpty { return Array(repeating: nil, count: new.count) }
        var matcher = EntryMatcher(old: old, new: new, found: Array(repeating: nil, count: new.count))
        matcher.pair { $0.keysHash == nil && $0.titleHash == nil ? nil : $0 }
        matcher.pair { $0.keysHash == nil ? nil : EntryIdentity(date: $0.date, keysHash: $0.keysHash, titleHash: nil) }
        matcher.pair {
            $0.titleHash == nil ? nil : EntryIdentity(date: $0.date, keysHash: nil, titleHash: $0.titleHash)
        }
        matcher.pairBySharedSources()
        matcher.pairSingles()
        return matcher.found
    }

    /// Pairs entries of equal likeness in the order of the file.
    private mutating func pair(_ likeness: (EntryIdentity) -> EntryIdentity?) {
        var waiting: [EntryIdentity: [Int]] = [:]
        for i in old.indices.reversed() where !taken.contains(i) {
            if let key = likeness(old[i].identity) { waiting[key, default: []].append(i) }
        }
        for i in new.indices where found[i] == nil {
            guard let key = likeness(new[i].identity), let match = waiting[key]?.popLast() else { continue }
            take(match, for: i)
        }
    }

    private mutating func pairBySharedSources() {
        var citing: [SourceKey: [Int]] = [:]
        for i in old.indices where !taken.contains(i) {
            for key in old[i].keys { citing[key, default: []].append(i) }
        }
        for i in new.indices where found[i] == nil {
            var shared: [Int: Int] = [:]
            for key in new[i].keys {
                // A few candidates are enough, and a file that cites one page a thousand times must not take long.
                var looks = 0
                for candidate in citing[key] ?? [] where !taken.contains(candidate) {
                    if old[candidate].identity.date == new[i].identity.date { shared[candidate, default: 0] += 1 }
                    looks += 1
                    if looks == 8 { break }
                }
            }
            if let best = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) { take(best.key, for: i) }
        }
    }

    private mutating func pairSingles() {
        guard old.count == 1, new.count == 1, found[0] == nil else { return }
        let (before, after) = (old[0], new[0])
        if before.identity.date == after.identity.date || before.identity.titleHash == after.identity.titleHash
            || !before.keys.isDisjoint(with: after.keys)
        {
            take(0, for: 0)
        }
    }

    private mutating func take(_ match: Int, for i: Int) {
        found[i] = match
        taken.insert(match)
    }
}
