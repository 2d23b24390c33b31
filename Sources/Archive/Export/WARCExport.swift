internal import Foundation
package import Model
internal import WARC

/// Who makes an export, as its files say.
package struct ExportMaker: Sendable {
    /// Name and version of the program.
    package var software: String
    package var hostname: String
    /// Whom to ask about the collection; empty when nobody is named.
    package var contact: String
    /// What was chosen, in one sentence.
    package var selection: String
    package var moment: Timestamp

    package init(software: String, hostname: String, contact: String, selection: String, moment: Timestamp = .now) {
        self.software = software
        self.hostname = hostname
        self.contact = contact
        self.selection = selection
        self.moment = moment
    }

    var packer: RecordPacker.Maker {
        RecordPacker.Maker(
            software: software, hostname: hostname, contact: contact,
            description:
                "Exported from an archive of Vidimus: \(selection). The records stand as they were written, behind "
                + "the description of the file that they come from.",
            moment: moment)
    }
}

/// An archive, or a part of it, as WARC files of their own.
package enum WARCExport {
    /// Writes the files; all of them get their names at the end.
    ///
    /// - Parameters:
    ///   - path: of the one file; of several the number goes before `.warc.gz`.
    ///   - size: bytes after which the next file is begun, at the end of a group; nil makes one file.
    ///   - begins: called with each file's path before it is begun; may refuse it.
    ///   - progress: called with the bytes read so far.
    /// - Throws: `WARCError` when a file cannot be written.
    package static func run(
        _ plan: ExportPlan, to path: String, size: Int?, maker: ExportMaker,
        begins: @escaping (String) throws -> Void = { _ in }, progress: (Int) -> Void = { _ in }
    ) throws -> ExportReport {
        let target = FileTarget(path, isNumbered: size != nil, begins)
        var packer = RecordPacker(target, maker: maker.packer, size: size)
        var walk = ExportWalk(plan)
        try walk.run(progress: progress) { try packer.add($0) }
        try packer.finish()
        var report = ExportReport()
        report.records = packer.records
        report.faults = walk.faults
        report.redacted = walk.redacted
        for file in target.files {
            try file.finish()
            report.files.append(file.path)
            report.bytes += file.count
        }
        return report
    }

    /// The name of the file of that number.
    package static func path(_ path: String, number: Int) -> String {
        let stem = path.hasSuffix(".warc.gz") ? String(path.dropLast(8)) : path
        return "\(stem)-\(padded(number, 5)).warc.gz"
    }

    private final class FileTarget: PackTarget {
        private let path: String
        private let isNumbered: Bool
        private let begins: (String) throws -> Void
        private(set) var files: [ExportFile] = []

        init(_ path: String, isNumbered: Bool, _ begins: @escaping (String) throws -> Void) {
            self.path = path
            self.begins = begins
            self.isNumbered = isNumbered
        }

        var count: Int { files.last?.count ?? 0 }

        func open(number: Int) throws -> String {
            let path = isNumbered ? WARCExport.path(path, number: number) : path
            try begins(path)
            files.append(try ExportFile(path))
            return (path as NSString).lastPathComponent
        }

        func put(_ bytes: [UInt8], _ record: WARCRecord) throws { try files.last?.write(bytes) }

        func close() throws {}
    }
}
