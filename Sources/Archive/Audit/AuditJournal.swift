internal import Foundation
package import Model

/// `audited.json`: when the rolling audit last read each WARC file, and what it found. It can be thrown away: everything is then
/// read anew.
package struct AuditJournal: Hashable, Sendable, Codable {
    /// One reading.
    package struct Entry: Hashable, Sendable, Codable {
        package var read: Timestamp
        package var findings: [Audit.Finding]

        package init(read: Timestamp, findings: [Audit.Finding]) {
            self.read = read
            self.findings = findings
        }
    }

    /// By the names of the files.
    package var files: [String: Entry] = [:]
    /// The last look at ledger, catalog and structure.
    package var structure: Entry?

    package init() {}

    /// Empty when there is none, or it cannot be read.
    package static func load(_ archive: String) -> AuditJournal {
        let data = FileManager.default.contents(atPath: ArchiveFolder(archive).audited)
        return data.flatMap { try? JSONDecoder().decode(AuditJournal.self, from: $0) } ?? AuditJournal()
    }

    func save(_ folder: ArchiveFolder) throws(ArchiveError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return }
        try Disk.writeWhole([UInt8](data), to: folder.audited)
    }

    /// What was found last, of files that are still there.
    package var findings: [Audit.Finding] {
        (structure?.findings ?? []) + files.sorted { $0.key < $1.key }.flatMap(\.value.findings)
    }
}
