internal import Archive
internal import Catalog
internal import Foundation
internal import LinkRot
internal import Model
internal import WARC

/// Takes one file of others in: reads it once to learn what is in it, and again what belongs to sources of ours.
final class Ingester {
    typealias Emit = @Sendable (EngineEvent) async -> Void

    let archive: Archive
    let reader: ForeignReader
    let inspector: RecordInspector
    let order: IngestOrder
    /// Bytes of a page that are read.
    let maxBody: Int
    let redirects: Int
    let emit: Emit
    private let file: IngestFile
    private var quarantine: IngestQuarantine
    private var index = IngestIndex()
    private(set) var summary: IngestSummary
    private var others: Set<Int> = []
    /// Who ran the program, as the file says.
    private var operatorName: String?
    /// Captures that are read and not yet kept, with what is said of each.
    private var pending: [(capture: ForeignCapture, line: IngestLine)] = []
    private var pendingBytes = 0
    private let began = Timestamp.now

    init(
        _ file: IngestFile, archive: Archive, reader: ForeignReader, inspector: RecordInspector, order: IngestOrder,
        maxBody: Int, redirects: Int, emit: @escaping Emit
    ) {
        self.file = file
        self.archive = archive
        self.reader = reader
        self.inspector = inspector
        self.order = order
        self.maxBody = maxBody
        self.redirects = redirects
        self.emit = emit
        quarantine = IngestQuarantine(folder: archive.folder, file: file, isDry: order.dryRun)
        summary = IngestSummary(input: file.name)
        summary.sha256 = file.sha256
        summary.software = file.software
        summary.notes = file.notes
    }

    /// - Throws: `ArchiveError` when the archive cannot take more, `CancellationError`. What was kept until then stays, and
    ///   is known when the file is brought again.
    func run() async throws {
        for (member, reason) in file.objections { await tell(try quarantine.take(member: member, reason)) }
        for number in file.parts.indices { try await survey(number) }
        let wanted = index.notes.indices.filter { index.notes[$0].isWanted }
        await emit(.planned(total: wanted.count, what: "reading"))
        let assembler = VisitAssembler(file: file, index: index, redirects: redirects)
        for (done, number) in wanted.enumerated() {
            try Task.checkCancellation()
            if let visit = try assembler.visit(from: number) { try await take(visit) } else { summary.skipped += 1 }
            await emit(.progress(done: done + 1))
        }
        try await flush()
        summary.quarantined = quarantine.count
        summary.otherURLs = others.count
    }

    // MARK: - The first reading

    /// Reads every record of a WARC file: what is in it, and what must not be believed.
    private func survey(_ number: Int) async throws {
        let part = file.parts[number]
        if let fault = part.warc.fault {
            await tell(
                try quarantine.take(
                    part.warc.range.upperBound..<part.warc.range.upperBound, of: number, fault.message, url: nil))
        }
        var reader = try part.warc.reader()
        var keys: [(note: Int, key: SourceKey)] = []
        await emit(.planned(total: part.warc.range.count >> 20, what: "reading \(file.name), MB"))
        while let item = try reader.next() {
            try Task.checkCancellation()
            switch item {
            case .fault(let fault):
                if fault.kind == .tooLarge, try await !isOurs(fault.offset, part) {
                    summary.otherRecords += 1
                } else {
                    await tell(try quarantine.take(fault.offset..<reader.offset, of: number, fault.message, url: nil))
                }
            case .record(let entry): try await survey(entry, of: number, &keys)
            }
            if keys.count >= 500 { try await mark(&keys) }
            await emit(.progress(done: (reader.offset - part.warc.range.lowerBound) >> 20))
        }
        try await mark(&keys)
    }

    private func survey(
        _ entry: WARCEntry, of number: Int, _ keys: inout [(note: Int, key: SourceKey)]
    ) async throws {
        summary.records += 1
        let record = entry.record
        func distrust(_ reason: String) async throws {
            await tell(try quarantine.take(entry.offset..<entry.end, of: number, reason, url: record.targetURI))
        }
        if let fault = entry.faults.first { return try await distrust(fault.message) }
        let packed = file.parts[number].warc.isCompressed ? entry.length : nil
        switch inspector.inspect(record, packed: packed) {
        case .bad(let reason): try await distrust(reason)
        case .other: if record.type == .warcinfo { note(record) }
        case .request(let url), .answer(let url):
            guard index.notes.count < IngestIndex.most else {
                throw IngestRefusal(message: "it has more than \(IngestIndex.most) records; split it")
            }
            let note = IngestIndex.Note(record, url, part: number, offset: entry.offset)
            switch index.add(note) {
            case .repeated: break
            case .contradiction: try await distrust("another record of the file has its name, \(record.id)")
            case .added(let added): if note.kind != .request { keys.append((added, SourceKey(url))) }
            }
        }
    }

    /// Whether a record that is too large to be read is of a source of ours.
    private func isOurs(_ offset: Int, _ part: IngestFile.Part) async throws -> Bool {
        guard let uri = try part.warc.fields(at: offset)?["WARC-Target-URI"] else { return true }
        guard let url = try? WebURL(uri.trimmingCharacters(in: ["<", ">"])) else { return false }
        return try await archive.catalog.source(url) != nil
    }

    /// Marks which answers are of sources of ours.
    private func mark(_ keys: inout [(note: Int, key: SourceKey)]) async throws {
        let known = try await archive.catalog.known(keys.map(\.key))
        for (note, key) in keys {
            if known.contains(key) {
                index.want(note)
            } else {
                summary.otherRecords += 1
                others.insert(index.notes[note].url)
            }
        }
        keys = []
    }

    /// What a file says of the program that wrote it.
    private func note(_ info: WARCRecord) {
        let told = WARCFieldsText.parse(info.body)
        if summary.software == nil { summary.software = told["software"].map { String($0.prefix(200)) } }
        if operatorName == nil { operatorName = told["operator"].map { String($0.prefix(200)) } }
    }

    private func tell(_ line: QuarantineLine?) async {
        if let line { await emit(.quarantined(line)) }
    }

    // MARK: - The second reading

    private func take(_ visit: VisitAssembler.Visit) async throws {
        let part = file.parts[visit.part]
        let offset = part.offset(visit.offset)
        let key = SourceKey(visit.url)
        let origin = ForeignOrigin.file(
            .init(
                name: file.name, sha256: file.sha256, member: part.member, offset: offset, recordID: visit.record.id,
                software: summary.software, operator: operatorName))
        var line = IngestLine(
            outcome: .wouldTake, input: file.name, member: part.member, offset: offset, record: visit.record.id,
            url: visit.url.string, source: key, moment: visit.moment, status: visit.hops.last?.status ?? 0,
            hops: visit.hops.count)
        if let body = visit.response?.body, body.count > maxBody {
            summary.skipped += 1
            return await emit(
                .note(
                    "\(file.name): byte \(offset): a page of \(body.count) bytes, more than fetch.maxBody, was not taken"
                ))
        }
        let identity = CaptureRecord.foreignIdentity(
            origin, url: visit.url, at: visit.moment, payload: visit.hops.last?.body.map { SHA256Digest(of: $0) })
        if let known = try await archive.catalog.foreignCaptures(known: [identity])[identity] {
            line.outcome = .known
            line.capture = known.id
            summary.known += 1
            return await emit(.ingested(line))
        }
        if visit.remarks.contains(where: { $0.rule == "foreign.unresolved" }) { summary.unresolved += 1 }
        let reading = try await read(visit, key)
        line.category = reading.verdict.category
        line.state = reading.verdict.state
        line.words = reading.article.map { ArticleText.wordCount($0.text) }
        line.title = reading.article?.title
        line.finalURL = visit.finalURL.string
        line.reason = reading.verdict.reason
        pending.append(
            (
                ForeignCapture(
                    source: key, url: visit.url, moment: visit.moment, origin: origin, taken: began,
                    takenBy: order.by, hops: visit.hops, article: reading.article, verdict: reading.verdict,
                    events: reading.events), line
            ))
        pendingBytes += visit.hops.reduce(0) { $0 + ($1.body?.count ?? 0) }
        if pending.count >= 32 || pendingBytes > 8_000_000 { try await flush() }
    }

    private func read(_ visit: VisitAssembler.Visit, _ key: SourceKey) async throws -> ForeignReader.Reading {
        var hops = visit.hops.map { HopFacts($0) }
        if let response = visit.response { hops[hops.count - 1].status = response.status }
        let remarks = visit.remarks.map { Verdict.Finding($0.rule, $0.detail) }
        return try await reader.read(hops, visit.response, of: key, lacking: remarks)
    }

    private func flush() async throws {
        defer { (pending, pendingBytes) = ([], 0) }
        if pending.isEmpty { return }
        if order.dryRun {
            summary.taken += pending.count
            for (_, line) in pending { await emit(.ingested(line)) }
            return
        }
        try await archive.checkRoom()
        let kept = try await archive.keepForeign(pending.map(\.capture))
        for (i, done) in kept.enumerated() {
            var line = pending[i].line
            line.capture = done.id
            line.outcome = done.wasKnown ? .known : .taken
            if done.wasKnown { summary.known += 1 } else { summary.taken += 1 }
            await emit(.ingested(line))
        }
    }
}
