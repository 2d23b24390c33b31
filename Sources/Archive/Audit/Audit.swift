internal import Foundation
internal import Model
internal import WARC

/// The fixity of an archive: every byte of every sealed WARC file against the ledger, and every record against itself.
package struct Audit: Sendable {
    /// What was found.
    package struct Report: Hashable, Sendable {
        package var files = 0
        package var bytes = 0
        package var records = 0
        /// Digests of blocks and payloads that were computed again.
        package var digests = 0
        /// One sentence a fault, with file and byte.
        package var faults: [String] = []
        /// Files that are being written or wait for recovery; not looked into.
        package var open: [String] = []
    }

    /// Faults of one file that are listed; more are counted.
    private static let patience = 20

    /// Reads the whole archive. It may be written to meanwhile: only sealed files are looked at.
    ///
    /// - Parameter progress: called with each file's name before it is read.
    /// - Throws: `.missing` when there is no archive.
    package static func run(
        _ path: String, progress: (String) -> Void = { _ in }
    ) throws(ArchiveError) -> Report {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.warcs) else { throw .missing(folder: path) }
        var report = Report()
        let (lines, broken) = Ledger.verify(folder)
        for number in broken {
            report.faults.append("ledger.jsonl: line \(number) does not follow from the line before it")
        }
        let files = folder.files()
        report.open = files.filter(\.isOpen).map(\.name)
        let sealed = Dictionary(files.filter { !$0.isOpen }.map { ($0.name, $0) }) { first, _ in first }
        let promised = Dictionary(lines.map { ($0.name, $0) }) { _, last in last }
        for name in promised.keys.sorted() where sealed[name] == nil {
            report.faults.append("\(name): the ledger names it, but it is not there")
        }
        for name in sealed.keys.sorted() {
            guard let file = sealed[name] else { continue }
            progress(name)
            check(file, promised[name], &report)
        }
        return report
    }

    private static func check(_ file: ArchiveFolder.File, _ promised: Ledger.Line?, _ report: inout Report) {
        report.files += 1
        report.bytes += file.bytes
        if let promised {
            if let digest = try? Disk.sha256(file.path), digest != promised.sha256 {
                report.faults.append("\(file.name): its bytes are not those that the ledger names")
            }
            if let suspect = promised.suspect {
                report.faults.append("\(file.name): sealed as suspect: \(suspect)")
            }
        } else {
            report.faults.append("\(file.name): the ledger does not name it")
        }
        do {
            let found = try WARCVerifier.verify(path: file.path)
            report.records += found.recordCount
            report.digests += found.digests
            for fault in found.faults.prefix(patience) { report.faults.append("\(file.name): \(fault)") }
            if found.faultCount > patience {
                report.faults.append("\(file.name): and \(found.faultCount - patience) more")
            }
        } catch {
            report.faults.append("\(file.name): \(error.description)")
        }
    }
}
