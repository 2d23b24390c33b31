internal import Archive
internal import Catalog
internal import Extractor
internal import LinkRot
internal import Model

/// Reads the stored captures of a source again with today's extractor, and keeps what is read otherwise now.
///
/// The bytes are the evidence; a text is what an extractor makes of them. When the extractor changes, texts of one page
/// differ although the page did not. Reading all captures of a source with the same eyes makes a difference between two of
/// its versions a change of the article again.
struct Rereader: Sendable {
    let archive: Archive
    let reader: ArticleReader
    let judge: Judge
    let documents: DocumentReader

    private var catalog: Catalog { archive.catalog }

    /// New texts held before they are kept; a source with more is kept in several steps.
    private static let heldBytes = 64 << 20

    /// Reads every capture of a source, from the first to the latest. The caller holds the source's lock.
    ///
    /// - Parameters:
    ///   - judging: judges every capture by today's rules, also those that are read as before and those without a document.
    ///   - dryRun: only says what would change.
    ///   - place: what the caller holds of the reading desk.
    func reread(
        _ source: SourceRow, judging: Bool = false, dryRun: Bool = false, place: ReadingDesk.Place? = nil
    ) async throws -> RereadLine {
        let captures = try await catalog.captures(of: source.key).reversed()
        let day = try await catalog.eventCitations(of: source.key).compactMap(\.date).min()
        var line = RereadLine(url: source.url.string, versions: source.version ?? 0)
        var past = Past()
        var changed: [Rereading] = []
        var bytes = 0
        for capture in captures {
            try Task.checkCancellation()
            line.captures += 1
            let reading: Reading?
            do {
                reading = try await read(capture, day: day, &past, place, judging: judging)
            } catch let error as ArchiveError {
                line.faults.append("capture \(capture.id): \(error)")
                try await past.take(capture, from: catalog)
                continue
            }
            guard let reading else {
                if capture.hops.last?.response?.redaction != nil { line.redacted += 1 }
                try await past.take(capture, from: catalog)
                continue
            }
            let before = past
            past.take(reading)
            let made: Rereading?
            do { made = try rereading(reading, of: capture, past) } catch let error as ArchiveError {
                line.faults.append("capture \(capture.id): \(error)")
                past = before
                try await past.take(capture, from: catalog)
                continue
            }
            line.read += 1
            guard let rereading = made else { continue }
            if reading.digest != capture.textDigest { line.texts += 1 } else { line.facts += 1 }
            if dryRun { continue }
            changed.append(rereading)
            bytes += rereading.text?.utf8.count ?? 0
            if bytes > Self.heldBytes {
                try await archive.keep(changed, of: source.key)
                (changed, bytes) = ([], 0)
            }
        }
        line.versionsAfter = past.number
        if let last = changed.indices.last, changed[last].record.id == source.lastCapture {
            changed[last].record.state = state(of: source, changed[last].record.verdict)
        }
        try await archive.keep(changed, of: source.key)
        return line
    }

    /// What today's extractor makes of a capture.
    private struct Reading {
        var capture: CaptureRow
        /// Nil for a capture that brought no document.
        var article: Article?
        /// Normalised.
        var text: String
        var digest: SHA256Digest?
        var verdict: Verdict
    }

    /// Nil when the capture brought no document.
    private func read(
        _ capture: CaptureRow, day: CalendarDay?, _ past: inout Past, _ place: ReadingDesk.Place?, judging: Bool
    ) async throws -> Reading? {
        var place = place
        defer { withExtendedLifetime(place) {} }
        guard let document = try await documents.document(capture, in: archive.reader, place: &place) else {
            return judging ? bare(capture, day, past) : nil
        }
        var article = try await reader.read(document, of: capture.source).article
        let own = try await past.text(capture.textDigest, from: catalog)
        // Paragraphs that break elsewhere are the same words; the text that is known stays.
        for known in [past.text, own].compactMap(\.self) where ArticleText.isSame(article.text, asKnown: known) {
            article.text = known
            break
        }
        let text = ArticleText.normalised(article.text)
        let digest = text.isEmpty ? nil : SHA256Digest(of: text)
        let isReadOtherwise = digest != capture.textDigest || article.title != capture.title
        var verdict = capture.verdict
        if judging || isReadOtherwise || past.isReadOtherwise {
            verdict = judged(capture, document, article, day, past)
        }
        return Reading(capture: capture, article: article, text: text, digest: digest, verdict: verdict)
    }

    /// The verdict on the text as it is read now, from what was asked during the visit as well. Nothing that was alive is
    /// called dead for it: that takes a second look at the page.
    private func judged(
        _ capture: CaptureRow, _ document: Document?, _ article: Article?, _ day: CalendarDay?, _ past: Past
    ) -> Verdict {
        var hops = capture.hops.map(HopFacts.init)
        if let document {
            for name in HopFacts.fields {
                if let value = document.headers[name] {
                    hops[hops.count - 1].headers[name] = String(value.prefix(2048))
                }
            }
        }
        var evidence = Evidence(
            hops: hops, article: article, body: document?.facts, notModified: capture.notModified, known: past.known,
            eventDay: day)
        let asked = capture.verdict.circumstances
        evidence.recall(asked)
        var verdict = judge.judge(evidence)
        if let first = asked?.firstLook { verdict = judge.settle(first, verdict) }
        return verdict.state == .dead && capture.verdict.state != .dead ? capture.verdict : verdict
    }

    /// The reading of a capture without a document: its hops are judged again. Nil where the document was taken out.
    private func bare(_ capture: CaptureRow, _ day: CalendarDay?, _ past: Past) -> Reading? {
        guard !capture.hops.isEmpty, capture.notModified || capture.textDigest == nil,
            capture.hops.last?.response?.redaction == nil
        else { return nil }
        return Reading(
            capture: capture, article: nil, text: "", digest: capture.textDigest,
            verdict: judged(capture, nil, nil, day, past))
    }

    /// The record that takes the place of the capture's; nil when nothing in it would be another.
    private func rereading(_ reading: Reading, of capture: CaptureRow, _ past: Past) throws -> Rereading? {
        let isSame =
            reading.digest == capture.textDigest && (reading.article == nil || reading.article?.title == capture.title)
            && reading.verdict.category == capture.verdict.category && reading.verdict.change == capture.verdict.change
        if isSame { return nil }
        var (record, id) = try archive.reader.captureRecord(of: capture)
        if var article = reading.article {
            article.text = reading.text
            record.article = CaptureRecord.ArticleFacts(article)
        }
        record.textDigest = reading.digest
        record.verdict = reading.verdict
        record.version = past.isInVersion ? past.number : nil
        record.rereading = CaptureRecord.Rereading(at: .now, supersedes: id)
        record.state = nil
        return Rereading(record: record, text: reading.text.isEmpty ? nil : reading.text)
    }

    /// Where a source stands whose latest verdict has become another. Only visits make a source dead or failing.
    private func state(of source: SourceRow, _ verdict: Verdict) -> SourceState {
        var state = source.state
        state.category = verdict.category
        switch verdict.state {
        case .alive: state.standing = .alive
        case .changed: state.standing = .changed
        case .dead, .unsure: break
        }
        return state
    }

    /// What was read so far: the versions as they are numbered now, and the text that the next capture is judged by.
    private struct Past {
        private(set) var number = 0
        /// Of the latest version, normalised.
        private(set) var text: String?
        private var title: String?
        /// Digest of the latest version's text where that was taken out.
        private var gone: SHA256Digest?
        private(set) var known: Known?
        /// The last capture taken belongs to a version.
        private(set) var isInVersion = false
        /// A text or title before was read otherwise than it was known: verdicts that rest on it must be weighed anew.
        private(set) var isReadOtherwise = false
        private var held: (digest: SHA256Digest, text: String?)?

        mutating func take(_ reading: Reading) {
            let capture = reading.capture
            guard let article = reading.article else {
                isInVersion =
                    capture.notModified && number > 0 && LatestState.yieldsVersion(reading.verdict.category)
                return
            }
            if reading.digest != capture.textDigest || article.title != capture.title { isReadOtherwise = true }
            take(reading.verdict, reading.text, article.title, at: capture.started, capture.finalURL)
        }

        /// A capture that could not be read again, or had nothing to read: it stays as it was.
        mutating func take(_ capture: CaptureRow, from catalog: Catalog) async throws {
            if capture.notModified {
                isInVersion = number > 0 && LatestState.yieldsVersion(capture.verdict.category)
                return
            }
            let text = try await text(capture.textDigest, from: catalog)
            if text == nil, let digest = capture.textDigest, capture.version != nil { return takeGone(digest, capture) }
            take(capture.verdict, text ?? "", capture.title, at: capture.started, capture.finalURL)
        }

        /// A capture whose text was taken out: its version counts, and says nothing of the next one.
        private mutating func takeGone(_ digest: SHA256Digest, _ capture: CaptureRow) {
            isInVersion = true
            if gone != digest { number += 1 }
            (gone, text, title, known) = (digest, nil, capture.title, nil)
        }

        private mutating func take(
            _ verdict: Verdict, _ text: String, _ title: String?, at moment: Timestamp, _ finalURL: WebURL?
        ) {
            isInVersion = LatestState.yieldsVersion(verdict.category) && !text.isEmpty
            guard isInVersion else { return }
            if text != self.text {
                number += 1
                gone = nil
                self.text = text
                self.title = title
            }
            guard verdict.state == .alive else { return }
            known = Known(version: number, text: text, title: self.title, finalURL: finalURL, captured: moment)
        }

        /// A text that the catalog holds; the last one is remembered, since most captures have it.
        mutating func text(_ digest: SHA256Digest?, from catalog: Catalog) async throws -> String? {
            guard let digest else { return nil }
            if let held, held.digest == digest { return held.text }
            let text = try await catalog.text(digest)
            held = (digest, text)
            return text
        }
    }
}

extension HopFacts {
    /// From the catalog, which keeps fewer fields: status, target, type.
    init(_ hop: HopRow) {
        self.init(
            url: hop.url, status: hop.status, failure: hop.failure, address: hop.address, truncated: hop.truncated)
        headers["location"] = hop.location
        headers["content-type"] = hop.mime
    }
}
