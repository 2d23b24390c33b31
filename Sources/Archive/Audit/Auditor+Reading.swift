internal import Catalog
internal import Foundation
internal import Model
internal import WARC

extension Auditor {
    /// Reads every byte of a file: against the ledger, every record against itself, every visit against the catalog.
    ///
    /// - Returns: the sound records of it, by where they start.
    func read(_ subject: Subject) async -> [Int: Stand] {
        if subject.end == 0, subject.file.isOpen { return [:] }
        let promised = subject.file.isOpen ? nil : subject.promised?.sha256 ?? subject.row?.sha256
        let first = report.findings.count
        do {
            var reading = FileReading(
                subject,
                reader: try RecordReader(
                    path: path(of: subject), to: subject.end, hashing: promised != nil,
                    checksGzip: subject.file.isOpen))
            try await read(&reading)
            let found = await reading.reader.finish()
            await tell(found.faults, count: found.faultCount, of: subject)
            report.records += found.recordCount
            report.digests += found.digests
            await checkSeen(reading, found.faults)
            if let promised, !Task.isCancelled, try await reading.reader.digest() != promised {
                let message = "its bytes are not those that the ledger names"
                report.findings.insert(Finding(file: subject.label, message: message), at: first)
            }
            return reading.stands
        } catch {
            find(subject.label, error.description)
            return [:]
        }
    }

    /// A record that was read and found sound.
    struct Stand {
        var id: String
        var end: Int
        /// It belongs to a group of records and is not the file's own.
        var isMember: Bool
    }

    /// Reads the visits of a sample, each as `read` does. What the ledger says of whole files is not looked at.
    func read(_ sample: AuditSample, of subjects: [Subject]) async {
        let known = Dictionary(subjects.map { ($0.file.name, $0) }) { first, _ in first }
        var places: [RecordPlace] = []
        await ask { catalog throws(CatalogError) in
            places = try await catalog.places { sample.contains($0) }.filter { place in
                known[place.warc].map { place.offset + place.length <= $0.end } ?? false
            }
        }
        plan(places.reduce(0) { $0 + $1.length })
        for place in places where !Task.isCancelled {
            guard let subject = known[place.warc] else { continue }
            do {
                var reading = FileReading(
                    subject,
                    reader: try RecordReader(
                        path: path(of: subject), from: place.offset, to: place.offset + place.length, hashing: false,
                        checksGzip: subject.file.isOpen), from: place.offset)
                try await read(&reading)
                let found = await reading.reader.finish()
                await tell(found.faults, count: found.faultCount, of: subject)
                report.records += found.recordCount
                report.digests += found.digests
                if !reading.seen.contains(place.offset), found.faultCount == 0 {
                    await report("no whole visit stands there", at: place.offset, of: subject)
                }
            } catch {
                find(subject.label, error.description)
            }
        }
    }

    /// A file, or a part of one, while it is read.
    struct FileReading: ~Copyable {
        let subject: Subject
        let reader: RecordReader
        var gatherer: GroupGatherer
        /// Where the visits start that were read whole.
        var seen: Set<Int> = []
        var batch: [CaptureCommit] = []
        var stands: [Int: Stand] = [:]
        /// Bytes that were told of.
        var reported: Int

        init(_ subject: Subject, reader: RecordReader, from start: Int = 0) {
            self.subject = subject
            self.reader = reader
            gatherer = GroupGatherer(name: subject.file.name, checksDigests: false)
            reported = start
        }
    }

    private func read(_ reading: inout FileReading) async throws(WARCError) {
        let (subject, reader) = (reading.subject, reading.reader)
        var batch = await reader.next()
        var comparison: Comparison?
        while !Task.isCancelled, !batch.items.isEmpty || batch.error != nil {
            // The next records are read and hashed while these are compared.
            async let next = reader.next()
            for (item, isForeign) in batch.items { await take(item, isForeign, &reading) }
            // And of what was read before, while the next is taken apart.
            if let comparison { await tell(comparison) }
            comparison = compare(reading.batch, of: subject)
            reading.batch = []
            await advance(batch.end - reading.reported, in: subject)
            reading.reported = batch.end
            if let error = batch.error {
                if let comparison { await tell(comparison) }
                throw error
            }
            batch = await next
        }
        if let comparison { await tell(comparison) }
    }

    private func take(_ item: WARCReader.Item, _ isForeign: Bool, _ reading: inout FileReading) async {
        let subject = reading.subject
        if isForeign, case .record(let entry) = item {
            await report("a gzip header that Vidimus does not write", at: entry.offset, of: subject)
        }
        if case .record(let entry) = item, entry.faults.isEmpty {
            reading.stands[entry.offset] = Stand(
                id: entry.record.id, end: entry.end,
                isMember: entry.record.type != .warcinfo && entry.record.fields["WARC-Warcinfo-ID"] != nil)
        }
        switch reading.gatherer.take(item) {
        case .group(var commit, _)?:
            reading.seen.insert(commit.place.offset)
            for fault in PayloadCheck.faults(of: commit, reading.gatherer.gathered) {
                await report(fault.message, at: fault.offset, of: subject)
            }
            if commit.text != nil, let digest = commit.record.textDigest { archivedTexts.insert(digest) }
            commit.text = nil
            reading.batch.append(commit)
        case .fault(let fault)?:
            // The verifier has told of all others.
            if case .record(let entry) = item, entry.faults.isEmpty {
                await report(fault.message, at: fault.offset, of: subject)
            }
        case .stray(let offset)?: find(subject.label, "records of another program", at: offset)
        case .info?, nil: break
        }
    }

    private func tell(_ faults: [WARCFault], count: Int, of subject: Subject) async {
        for fault in faults.prefix(patience) {
            await report("\(fault.message) [\(fault.kind.rawValue)]", at: fault.offset, of: subject)
        }
        if count > patience { find(subject.label, "and \(count - patience) more faults") }
    }

    /// Every visit that the catalog names must have been read, unless damage to it was told already.
    private func checkSeen(_ reading: borrowing FileReading, _ faults: [WARCFault]) async {
        let subject = reading.subject
        let seen = reading.seen
        if Task.isCancelled { return }
        var missing: [Holding] = []
        await ask { catalog throws(CatalogError) in
            missing = try await catalog.holdings(of: subject.file.name).filter { holding in
                holding.isGroup && holding.end <= subject.end && !seen.contains(holding.offset)
                    && !faults.contains { (holding.offset..<holding.end).contains($0.offset) }
            }
        }
        for holding in missing.prefix(patience) {
            await report(
                CatalogFault("no whole visit stands there", capture: holding.capture, url: holding.url),
                in: subject.label, at: holding.offset)
        }
    }
}

/// The bytes of a visit's records against the SHA-256 digests that its own record names.
private enum PayloadCheck {
    static func faults(of commit: CaptureCommit, _ entries: [WARCEntry]) -> [WARCFault] {
        var faults: [WARCFault] = []
        for (hop, response) in zip(commit.record.hops, commit.responses) {
            guard let response, !response.isRevisit, response.redaction == nil, let digest = hop.payloadDigest,
                let entry = entries.first(where: { $0.offset == response.place.offset })
            else { continue }
            if entry.record.body.count != hop.length || SHA256Digest(of: entry.record.body) != digest {
                faults.append(
                    WARCFault(
                        offset: entry.offset, kind: .digest, message: "the payload is not the one that the visit names")
                )
            }
        }
        for entry in entries {
            guard let uri = entry.record.targetURI, uri.hasPrefix(CaptureGroup.textURN),
                Tombstone.redaction(of: entry.record) == nil
            else { continue }
            let digest = SHA256Digest(of: entry.record.body)
            if uri != CaptureGroup.textURN + digest.hex || digest != commit.record.textDigest {
                faults.append(
                    WARCFault(offset: entry.offset, kind: .digest, message: "the text is not the one that is named"))
            }
        }
        return faults
    }
}
