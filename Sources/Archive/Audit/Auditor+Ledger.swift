internal import Foundation
internal import Model

extension Auditor {
    /// Checks the ledger's chain and the archive's other small files.
    ///
    /// - Parameter listing: whether what is found is told.
    /// - Returns: the lines that can be read.
    func checkLedger(listing: Bool) -> [Ledger.Line] {
        let check = LedgerCheck(folder)
        guard listing else { return check.lines }
        report.findings += check.faults.map { Finding(file: "ledger.jsonl", line: $0.line, message: $0.message) }
        var seen: Set<String> = []
        for line in check.lines where !seen.insert(line.name).inserted {
            find("ledger.jsonl", "it names \(line.name) twice")
        }
        return check.lines
    }
}
