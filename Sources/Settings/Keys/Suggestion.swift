/// The word that somebody probably meant.
package enum Suggestion {
    /// The nearest candidate by edits (letters added, dropped, changed, swapped), compared without case; nil when none is
    /// within a third of the shorter word's length.
    package static func of(_ written: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(written.lowercased().unicodeScalars)
        guard wanted.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
            guard distance <= max(1, min(wanted.count, candidate.count) / 3), distance < (best?.distance ?? .max)
            else { continue }
            best = (candidate, distance)
        }
        return best?.word
    }

    /// `, did you mean "interval"?` for the nearest candidate, or nothing when none is near.
    static func phrase(_ written: String, among candidates: some Sequence<String>) -> String {
        of(written, among: candidates).map { ", did you mean \"\($0)\"?" } ?? ""
    }

    /// Damerau-Levenshtein in its restricted form: no stretch is edited twice.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var above = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(above[j] + (a[i] == b[j] ? 0 : 1), above[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            before = above
            above = row
        }
        return above[b.count]
    }
}
