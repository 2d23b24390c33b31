internal import Catalog
internal import Model
internal import WARC

extension Auditor {
    /// What can be told of a file without reading it whole: sizes, and that the records stand where the catalog says.
    ///
    /// - Parameter stands: records that were read already, and need not be looked for.
    func checkStructure(_ subject: Subject, _ stands: [Int: Stand] = [:]) async {
        report.files += 1
        checkSize(subject)
        let heads: RecordHeads
        do { heads = try RecordHeads(path: path(of: subject)) } catch {
            find(subject.label, error.description)
            return
        }
        var holdings: [Holding] = []
        await ask { catalog throws(CatalogError) in holdings = try await catalog.holdings(of: subject.file.name) }
        // What was written since the audit began is not looked at.
        if subject.file.isOpen { holdings.removeAll { $0.offset >= subject.end } }
        var wrong = 0
        for holding in holdings where !stands.hold(holding, subject.end) {
            guard let message = fault(of: holding, heads, subject.end) else { continue }
            wrong += 1
            if wrong <= patience {
                await report(
                    CatalogFault(message, capture: holding.capture, url: holding.url), in: subject.label,
                    at: holding.offset)
            }
        }
        if wrong > patience { find(subject.label, "and \(wrong - patience) more places that are not right") }
        await checkGaps(between: holdings, of: subject)
    }

    /// Where the file lies now: it may have been sealed since the audit began.
    func path(of subject: Subject) -> String { folder.find(subject.file.name) ?? subject.file.path }

    private func checkSize(_ subject: Subject) {
        let (file, row) = (subject.file, subject.row)
        if file.isOpen {
            if let row, file.bytes < row.committedLength {
                find(subject.label, "it has \(file.bytes) bytes, and \(row.committedLength) were acknowledged")
            }
            return
        }
        if let promised = subject.promised {
            if promised.bytes != file.bytes {
                find(subject.label, "it has \(file.bytes) bytes where the ledger names \(promised.bytes)")
            }
            if let suspect = promised.suspect { find(subject.label, "sealed as suspect: \(suspect)") }
            if let sha256 = row?.sha256, sha256 != promised.sha256 {
                find(subject.label, "the catalog and the ledger name different digests of it")
            }
        } else if row?.sealed ?? true {
            find(subject.label, "the ledger does not name it")
        }
        guard catalog != nil else { return }
        guard let row else {
            find(subject.label, "the catalog does not know it")
            return
        }
        if row.sealed, row.sha256 == nil { find(subject.label, "the catalog has no digest of it") }
        if row.committedLength != file.bytes {
            find(subject.label, "it has \(file.bytes) bytes where the catalog knows \(row.committedLength)")
        }
    }

    /// Why what the catalog says of that place is not so; nil when it is.
    private func fault(of holding: Holding, _ heads: RecordHeads, _ end: Int) -> String? {
        guard holding.offset >= 0, holding.length > 0, holding.end <= end else {
            return "the catalog says that a record stands there, beyond the file's end"
        }
        let fields = (try? heads.fields(at: holding.offset)) ?? nil
        guard let fields else { return "the catalog says that a record starts there, and none does" }
        guard (try? heads.startsMember(at: holding.end)) == true || holding.end >= min(end, heads.size) else {
            return "the catalog says that a record ends at byte \(holding.end), and none does"
        }
        switch holding.kind {
        case .response(let id):
            return fields["WARC-Record-ID"] == id ? nil : "another record stands where the catalog says \(id) does"
        case .visit, .rereading:
            return fields["WARC-Type"] == "warcinfo" || fields["WARC-Warcinfo-ID"] == nil
                ? "the record there begins no visit" : nil
        }
    }

    /// What stands between the places that the catalog knows must be known to it in another way: the file's own record,
    /// and readings that a later one has replaced.
    private func checkGaps(between holdings: [Holding], of subject: Subject) async {
        guard catalog != nil, ArchiveFolder.serial(of: subject.file.name) > 0 else { return }
        var position = 0
        for holding in holdings where holding.isGroup {
            if holding.offset > position { await checkGap(position, holding.offset, subject) }
            if holding.offset < position {
                await report(
                    CatalogFault(
                        "the catalog says that two visits stand there", capture: holding.capture, url: holding.url),
                    in: subject.label, at: holding.offset)
            }
            position = max(position, holding.end)
        }
        if position < subject.end { await checkGap(position, subject.end, subject) }
    }

    private func checkGap(_ start: Int, _ end: Int, _ subject: Subject) async {
        // Where every byte is read, every record is compared.
        if report.level == .everything { return }
        var reached = start
        do {
            var scanner = try GroupScanner(name: subject.file.name, path: path(of: subject), from: start, to: end)
            while let item = try scanner.next() {
                switch item {
                case .info(let end, _): reached = end
                case .group(let commit, let end):
                    reached = end
                    await tell(compare([commit], of: subject))
                case .stray(let offset): find(subject.label, "records of another program", at: offset)
                case .fault(let fault):
                    await report(fault.message, at: fault.offset, of: subject)
                    return
                }
            }
        } catch {
            find(subject.label, error.description)
            return
        }
        if reached < end { await report("records that the catalog does not know", at: reached, of: subject) }
    }

    /// Captures that are being compared with the catalog.
    struct Comparison {
        var subject: Subject
        /// Where they stand, by their ids.
        var places: [String: Int]
        var faults: Task<Result<[CatalogFault], CatalogError>, Never>?
    }

    /// Begins to compare captures with the catalog.
    func compare(_ batch: [CaptureCommit], of subject: Subject) -> Comparison {
        let places = Dictionary(batch.map { ($0.record.id.text, $0.place.offset) }) { _, last in last }
        report.captures += batch.count
        let faults = catalog.map { catalog in
            Task { () -> Result<[CatalogFault], CatalogError> in
                do throws(CatalogError) { return .success(try await catalog.disagreements(with: batch)) } catch {
                    return .failure(error)
                }
            }
        }
        return Comparison(subject: subject, places: places, faults: faults)
    }

    /// Tells of the captures that the catalog tells otherwise.
    func tell(_ comparison: Comparison) async {
        let found = await comparison.faults?.value
        await ask { catalog throws(CatalogError) in
            for fault in try found?.get() ?? [] {
                let place = fault.capture.flatMap { comparison.places[$0] } ?? 0
                let told = CatalogFault(
                    "it tells the visit at byte \(place) of \(comparison.subject.label) otherwise: \(fault.message)",
                    capture: fault.capture, url: fault.url)
                await report(told, in: "catalog.sqlite", at: nil)
            }
        }
    }
}

extension [Int: Auditor.Stand] {
    /// Whether what the catalog says of that place is so, by what was read there.
    fileprivate func hold(_ holding: Holding, _ end: Int) -> Bool {
        guard holding.length > 0, holding.end <= end, let stand = self[holding.offset],
            self[holding.end] != nil || holding.end == end
        else { return false }
        return if case .response(let id) = holding.kind { stand.id == id } else { stand.isMember }
    }
}

extension Holding {
    /// A whole group of records, not one of its records.
    var isGroup: Bool { kind == .visit || kind == .rereading }
}
