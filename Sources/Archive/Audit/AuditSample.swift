internal import Foundation
internal import Model

/// A part of an archive's captures that is the same each time: it follows from their ids alone.
package struct AuditSample: Hashable, Sendable {
    /// Captures are spread over this many parts by the SHA-256 of their ids.
    private let parts: UInt64
    /// The parts that are chosen.
    private let chosen: Range<UInt64>

    /// Reads `5%`, `0.5%` or `2/7`: the second of seven parts, which together are all captures. Nil for anything else.
    package init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let percent = Double(text.dropLast()), percent > 0, percent <= 100 else { return nil }
            parts = 1_000_000
            chosen = 0..<max(1, UInt64((percent * 10_000).rounded()))
            return
        }
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { UInt64($0) }
        guard numbers.count == 2, let n = numbers[0], let t = numbers[1], n >= 1, n <= t, t <= 1_000_000 else {
            return nil
        }
        parts = t
        chosen = (n - 1)..<n
    }

    /// Whether the capture of that id belongs to the sample.
    func contains(_ capture: String) -> Bool {
        let number = SHA256Digest(of: capture).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return chosen.contains(number % parts)
    }
}
