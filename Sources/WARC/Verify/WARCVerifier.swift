internal import Model

/// Checks every byte of a WARC file: gzip's CRC, structure, fields, digests, HTTP messages, and names.
///
/// The rules are those of ISO 28500:2017 that readers in the field rely on; `revisit` targets may stand in other files and
/// are not looked for.
package struct WARCVerifier {
    /// More faults are counted, not listed.
    package static let faultLimit = 1000

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
        var reader = try WARCReader(path: path, limits: limits)
        var verifier = WARCVerifier(report: WARCReport(path: path, bytes: reader.size))
        while let item = try reader.next() {
            switch item {
            case .fault(let fault): verifier.add(fault)
            case .record(let entry):
                verifier.check(entry)
                eachRecord(entry)
            }
        }
        for (offset, id) in verifier.wanted where !verifier.ids.contains(id) {
            verifier.add(offset, .reference, "no record of this file is named \(id)")
        }
        return verifier.report
    }

    private init(report: WARCReport) { self.report = report }

    private mutating func add(_ fault: WARCFault) {
        report.faultCount += 1
        if report.faults.count < WARCVerifier.faultLimit { report.faults.append(fault) }
    }

    private mutating func add(_ offset: Int, _ kind: WARCFault.Kind, _ message: String) {
        add(WARCFault(offset: offset, kind: kind, message: message))
    }

    private mutating func check(_ entry: WARCEntry) {
        let record = entry.record
        for fault in entry.faults { add(fault) }
        if report.records.isEmpty, record.type != .warcinfo {
            add(entry.offset, .field, "the file does not start with a warcinfo record")
        }
        report.records[record.type?.rawValue ?? "unknown", default: 0] += 1
        for problem in RecordRules.problems(of: record) { add(entry.offset, problem.kind, problem.message) }
        if !record.id.isEmpty, !ids.insert(record.id).inserted {
            add(entry.offset, .reference, "the name \(record.id) is used twice")
        }
        for name in ["WARC-Concurrent-To", "WARC-Warcinfo-ID"] {
            for id in record.fields.all(name) where !ids.contains(id) { wanted.append((entry.offset, id)) }
        }
        for (name, matches) in Fixity.check(record) {
            if matches { report.digests += 1 } else { add(entry.offset, .digest, "\(name) does not match the bytes") }
        }
    }
}
