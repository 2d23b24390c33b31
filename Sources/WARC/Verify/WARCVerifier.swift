package import Model

/// Checks every byte of a WARC file: gzip's CRC, structure, fields, digests, HTTP messages, and names.
///
/// The rules are those of ISO 28500:2017 that readers in the field rely on; `revisit` targets may stand in other files and
/// are not looked for.
package struct WARCVerifier: ~Copyable {
    /// More faults are counted, not listed.
    package static let faultLimit = 1000

    private var reader: WARCReader
    private var report: WARCReport
    private let books: VerifierBooks

    /// Checks one file.
    ///
    /// - Throws: only when the file cannot be read at all.
    package static func verify(
        path: String, limits: RecordLimits = RecordLimits()
    ) throws(WARCError) -> WARCReport {
        var verifier = try WARCVerifier(path: path, limits: limits)
        while try verifier.step(wantsSound: false) != nil {}
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
        books = VerifierBooks(isPart: start > 0, limits)
    }

    /// Where the next record is looked for, in bytes from the file's start.
    package var offset: Int { reader.offset }

    /// The SHA-256 of the file from its start to where checking ends; nil unless `hashing`.
    package func digest() throws(WARCError) -> SHA256Digest? { try reader.digest() }

    /// Checks the next record, and hands it on with its faults, or the fault in its place; nil at the end.
    package mutating func next() throws(WARCError) -> WARCReader.Item? {
        switch try step(wantsSound: true) {
        case .sound(let entry)?: entry.map { .record($0) }
        case .item(let item)?: item
        case nil: nil
        }
    }

    private mutating func step(wantsSound: Bool) throws(WARCError) -> WARCReader.Step? {
        let (start, books) = (offset, books)
        let step = try reader.next(wantsSound: wantsSound) { books.take($0, at: start) }
        switch step {
        case nil, .sound?: return step
        case .item(.fault(let fault))?:
            add(fault)
            return step
        case .item(.record(var entry))?:
            entry.faults += check(entry)
            for fault in entry.faults { add(fault) }
            return .item(.record(entry))
        }
    }

    /// What was found, with the names that no record of the file has.
    package mutating func finish() -> WARCReport {
        for (offset, id) in books.names.takeMissing() {
            add(WARCFault(offset: offset, kind: .reference, message: "no record of this file is named \(id)"))
        }
        report.records = books.records
        report.digests = books.digests
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
        if books.isAtStart, record.type != .warcinfo {
            add(.field, "the file does not start with a warcinfo record")
        }
        books.count(record.type)
        for problem in RecordRules.problems(of: record) { add(problem.kind, problem.message) }
        if !record.id.isEmpty, !books.names.insert(RecordName(record.id)) {
            add(.reference, "the name \(record.id) is used twice")
        }
        for name in books.isPart ? ["WARC-Concurrent-To"] : ["WARC-Concurrent-To", "WARC-Warcinfo-ID"] {
            for id in record.fields.all(name) { books.names.want(RecordName(id), at: entry.offset) }
        }
        for (name, matches) in Fixity.check(record) {
            if matches { books.digests += 1 } else { add(.digest, "\(name) does not match the bytes") }
        }
        return faults
    }
}

/// What a verifier remembers of the records that it has met.
private final class VerifierBooks {
    let isPart: Bool
    var names = RecordNames()
    /// Digests that were computed again and found right.
    var digests = 0
    private var glance: RecordGlance
    private var counts: [WARCType?: Int] = [:]

    init(isPart: Bool, _ limits: RecordLimits) {
        self.isPart = isPart
        glance = RecordGlance(limits)
    }

    /// Takes in a record that is plainly sound and may stand there; leaves others to `check`.
    func take(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard glance.takes(bytes), !isAtStart || glance.type == .warcinfo, names.insert(glance.name) else {
            return false
        }
        count(glance.type)
        digests += glance.digests
        for name in glance.companions { names.want(name, at: offset) }
        if !isPart, let name = glance.warcinfo { names.want(name, at: offset) }
        return true
    }

    func count(_ type: WARCType?) { counts[type, default: 0] += 1 }

    /// Whether the file's first record is still to come.
    var isAtStart: Bool { !isPart && counts.isEmpty }

    /// How many of each type.
    var records: [String: Int] {
        Dictionary(uniqueKeysWithValues: counts.map { ($0.key?.rawValue ?? "unknown", $0.value) })
    }
}
