package import Model

/// Checks every byte of a WARC file: gzip's CRC, structure, fields, digests, HTTP messages, and names.
///
/// The rules are those of ISO 28500:2017 that readers in the field rely on; `revisit` targets may stand in other files and
/// are not looked for.
package struct WARCVerifier {
    /// More faults are counted, not listed.
    package static let faultLimit = 1000

    private var reader: WARCReader
    private let isPart: Bool
    private var report: WARCReport
    private var ids: Set<String> = []
    private var wanted: [(offset: Int, id: String)] = []

    /// Checks one file.
    ///
    /// - Parameter eachRecord: called with every record that could be read.
    /// - Throws: only when the file cannot be read at all.
    package static func verify(
        path: String, limits: RecordLimits = RecordLimits(), eachRecord: (WARCEntry) -> Void = { _ in }
    ) throws(WARCError) -> WARCReport {
        var verifier = try WARCVerifier(path: path, limits: limits)
        while let item = try verifier.next() { if case .record(let entry) = item { eachRecord(entry) } }
        return verifier.finish()
    }

    /// Begins at the file's first record, or in the midst of it.
    ///
    /// - Parameters:
    ///   - start: where a record starts; from there on nothing is asked of the file's warcinfo record.
    ///   - end: what stands behind is not looked at: the committed part of a file that is being written.
    ///   - hashing: whether `digest` will be asked for.
    /// - Throws: when the file cannot be read at all.
    package init(
        path: String, from start: Int = 0, to end: Int = .max, limits: RecordLimits = RecordLimits(),
        hashing: Bool = false
    ) throws(WARCError) {
        reader = try WARCReader(path: path, from: start, to: end, limits: limits, hashing: hashing)
        report = WARCReport(path: path, bytes: max(0, reader.size - start))
        isPart = start > 0
    }

    /// Where the next record is looked for, in bytes from the file's start.
    package var offset: Int { reader.offset }

    /// The SHA-256 of the file from its start to where checking ends; nil unless `hashing`.
    package func digest() throws(WARCError) -> SHA256Digest? { try reader.digest() }

    /// Checks the next record, and hands it on with its faults, or the fault in its place; nil at the end.
    package mutating func next() throws(WARCError) -> WARCReader.Item? {
        switch try reader.next() {
        case nil: return nil
        case .fault(let fault)?:
            add(fault)
            return .fault(fault)
        case .record(var entry)?:
            entry.faults += check(entry)
            for fault in entry.faults { add(fault) }
            return .record(entry)
        }
    }

    /// What was found, with the names that no record of the file has.
    package mutating func finish() -> WARCReport {
        for (offset, id) in wanted where !ids.contains(id) {
            add(WARCFault(offset: offset, kind: .reference, message: "no record of this file is named \(id)"))
        }
        wanted = []
        return report
    }

    private mutating func add(_ fault: WARCFault) {
        report.faultCount += 1
        if report.faults.count < WARCVerifier.faultLimit { report.faults.append(fault) }
    }

    private mutating func check(_ entry: WARCEntry) -> [WARCFault] {
        let record = entry.record
        var faults: [WARCFault] = []
        func add(_ kind: WARCFault.Kind, _ message: String) {
            faults.append(WARCFault(offset: entry.offset, kind: kind, message: message))
        }
        if !isPart, report.records.isEmpty, record.type != .warcinfo {
            add(.field, "the file does not start with a warcinfo record")
        }
        report.records[record.type?.rawValue ?? "unknown", default: 0] += 1
        for problem in RecordRules.problems(of: record) { add(problem.kind, problem.message) }
        if !record.id.isEmpty, !ids.insert(record.id).inserted {
            add(.reference, "the name \(record.id) is used twice")
        }
        for name in isPart ? ["WARC-Concurrent-To"] : ["WARC-Concurrent-To", "WARC-Warcinfo-ID"] {
            for id in record.fields.all(name) where !ids.contains(id) { wanted.append((entry.offset, id)) }
        }
        for (name, matches) in Fixity.check(record) {
            if matches { report.digests += 1 } else { add(.digest, "\(name) does not match the bytes") }
        }
        return faults
    }
}
