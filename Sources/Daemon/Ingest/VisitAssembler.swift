internal import Archive
internal import Model
internal import WARC

/// Joins the records of others to visits: requests and answers, redirects and what they led to, revisits and what they repeat.
struct VisitAssembler {
    let file: IngestFile
    let index: IngestIndex
    /// More redirects than this end a visit.
    let redirects: Int

    /// A visit that others made.
    struct Visit {
        var url: WebURL
        var moment: Timestamp
        var hops: [ForeignHop]
        /// The last answer as a page is read from it; nil where its bytes are not there.
        var response: Response?
        /// The record of the last answer.
        var record: WARCRecord
        var part: Int
        var offset: Int
        /// What the chain lacks, a sentence each.
        var remarks: [(rule: String, detail: String)] = []

        var finalURL: WebURL { hops.last?.url ?? url }
    }

    /// The visit that begins with that answer.
    ///
    /// - Returns: nil where it was not asked for with GET.
    func visit(from number: Int) throws -> Visit? {
        var visit: Visit?
        var seen: [Int] = []
        var next: Int? = number
        while let current = next {
            next = nil
            // A form that was sent gets another page than a reader does.
            guard let step = try self.step(current), step.isGet else {
                visit?.remarks.append(("foreign.redirect", "leads to what was not asked for with GET"))
                break
            }
            seen.append(current)
            let note = index.notes[current]
            if visit == nil {
                visit = Visit(
                    url: step.url, moment: step.hop.moment, hops: [], record: step.record, part: note.part,
                    offset: note.offset)
            }
            visit?.hops.append(step.hop)
            visit?.response = step.response
            visit?.record = step.record
            visit?.part = note.part
            visit?.offset = note.offset
            visit?.remarks += step.remarks
            guard (301...303).contains(step.hop.status) || (307...308).contains(step.hop.status),
                let location = step.hop.headers["Location"]
            else { break }
            guard let target = try? step.url.resolving(location) else {
                visit?.remarks.append(("foreign.redirect", "leads nowhere: \(location)"))
                break
            }
            next = seen.count > redirects ? nil : index.answer(to: target, after: current, except: seen)
            if next == nil {
                visit?.remarks.append(("foreign.redirect", "leads to \(target.string), which is not in the file"))
            }
        }
        return visit
    }

    private struct Step {
        var url: WebURL
        var hop: ForeignHop
        var response: Response?
        var record: WARCRecord
        var isGet: Bool
        var remarks: [(rule: String, detail: String)] = []
    }

    private func step(_ number: Int) throws -> Step? {
        guard let record = try self.record(number), let url = record.targetURI.flatMap({ try? WebURL($0) }),
            let moment = record.date, let answer = ForeignRecord(record, url: url)
        else { return nil }
        var records: [ForeignRecord] = []
        var isGet = true
        if let request = try index.request(of: number).flatMap(self.record), request.targetURI == record.targetURI,
            let kept = ForeignRecord(request, url: url)
        {
            isGet = request.http?.startLine.hasPrefix("GET ") ?? false
            records.append(kept)
        }
        var step = Step(
            url: url,
            hop: ForeignHop(url: url, moment: moment, status: 200, headers: HeaderFields(), records: [], payload: nil),
            response: nil, record: record, isGet: isGet)
        step.hop.address = record.fields["WARC-IP-Address"]
        step.hop.truncated = record.fields["WARC-Truncated"].flatMap { Truncation(rawValue: $0) }
        if record.type == .revisit {
            try resolve(number, record, &step, &records)
        } else {
            guard let told = HTTPAnswer(record) else { return nil }
            step.hop.status = told.status
            step.hop.headers = told.headers
            step.response = Response(
                status: told.status, headers: told.headers, body: told.body, truncated: step.hop.truncated)
            step.hop.payload = records.count
        }
        step.hop.records = records + [answer]
        return step
    }

    /// Finds what a revisit repeats; its record then stands before the revisit's.
    private func resolve(
        _ number: Int, _ record: WARCRecord, _ step: inout Step, _ records: inout [ForeignRecord]
    ) throws {
        let head = record.http
        let isNotModified = record.fields["WARC-Profile"]?.hasSuffix("server-not-modified") == true
        step.hop.status = head?.status ?? (isNotModified ? 304 : 200)
        step.hop.headers = head?.headers ?? HeaderFields()
        // What it says of truncation is that its own block has no body.
        step.hop.truncated = nil
        guard let original = try index.original(of: number, record).flatMap(self.record),
            let url = original.targetURI.flatMap({ try? WebURL($0) }), let told = HTTPAnswer(original),
            let kept = ForeignRecord(original, url: url), isSame(record, original)
        else {
            step.remarks.append(
                ("foreign.unresolved", "it repeats an answer that is not in the file: \(reference(of: record))"))
            return
        }
        step.hop.payload = records.count
        records.append(kept)
        let headers = isNotModified || head == nil ? told.headers : step.hop.headers
        step.response = Response(
            status: isNotModified ? told.status : step.hop.status, headers: headers, body: told.body,
            truncated: original.fields["WARC-Truncated"].flatMap { Truncation(rawValue: $0) })
    }

    /// Whether both name the same digest, where both name one.
    private func isSame(_ revisit: WARCRecord, _ original: WARCRecord) -> Bool {
        guard let told = revisit.fields["WARC-Payload-Digest"], let found = original.fields["WARC-Payload-Digest"],
            told.prefix(while: { $0 != ":" }) == found.prefix(while: { $0 != ":" })
        else { return true }
        return told.uppercased() == found.uppercased()
    }

    private func reference(of record: WARCRecord) -> String {
        record.fields["WARC-Refers-To-Target-URI"] ?? record.fields["WARC-Payload-Digest"] ?? "unnamed"
    }

    private func record(_ number: Int) throws -> WARCRecord? {
        let note = index.notes[number]
        return try file.parts[note.part].warc.record(at: note.offset)
    }
}
