internal import Foundation
internal import Model

/// The ledger as it stands on the disk: its lines, and what of it cannot be believed.
struct LedgerCheck {
    struct Fault: Hashable {
        /// From 1.
        var line: Int
        var message: String
    }

    private(set) var lines: [Ledger.Line] = []
    private(set) var faults: [Fault] = []
    /// The SHA-256 of each line without its newline, readable or not.
    private(set) var digests: [SHA256Digest] = []

    init(_ folder: ArchiveFolder) {
        let bytes = FileManager.default.contents(atPath: folder.ledger).map { [UInt8]($0) } ?? []
        var previous: SHA256Digest?
        for (i, text) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            // Behind the last newline there is nothing.
            if i == digests.count, text.isEmpty, text.endIndex == bytes.endIndex { break }
            let line = try? JSONDecoder().decode(Ledger.Line.self, from: Data(text))
            if let line {
                lines.append(line)
                if line.previous != previous { add(i, "does not follow from the line before it") }
            } else {
                add(i, "cannot be read")
            }
            if text.endIndex == bytes.endIndex { add(i, "does not end") }
            previous = SHA256Digest(of: text)
            digests.append(SHA256Digest(of: text))
        }
    }

    private mutating func add(_ index: Int, _ message: String) {
        faults.append(Fault(line: index + 1, message: message))
    }
}
