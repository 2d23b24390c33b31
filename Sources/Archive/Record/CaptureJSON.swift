internal import Foundation
internal import Model

/// The JSON of capture records. What nearly every record has is written and read by hand: Foundation's coders take longer than
/// everything else that is done with a record, its hashes included. What is rare is left to them.
enum CaptureJSON {
    static func encode(_ record: CaptureRecord) -> [UInt8] {
        if isPlain(record) {
            var writer = JSONWriter(capacity: 2048)
            writer.write(record)
            return writer.bytes
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A capture record holds text, numbers and dates; only a figure that is no number could fail, and then the group
        // still says which capture it is.
        return (try? encoder.encode(record)).map { [UInt8]($0) } ?? Array("{\"id\":\"\(record.id.text)\"}".utf8)
    }

    /// Nil when the bytes are no capture record.
    static func decode(_ bytes: [UInt8]) -> CaptureRecord? {
        plain(bytes) ?? (try? JSONDecoder().decode(CaptureRecord.self, from: Data(bytes)))
    }

    /// Nil for whatever is not written as `encode` writes it.
    static func plain(_ bytes: [UInt8]) -> CaptureRecord? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let value = JSONValue.parse(buffer), let object = JSONObject(value) else { return nil }
            return try? CaptureRecord(plain: object)
        }
    }

    private static func isPlain(_ record: CaptureRecord) -> Bool {
        record.foreign == nil && record.verdict.circumstances == nil
            && (record.hops.map(\.seconds) + (record.state?.observations.map(\.seconds) ?? [])
                + [record.state?.interval ?? 0, record.article?.confidence ?? 0, record.verdict.similarity ?? 0])
                .allSatisfy(\.isFinite)
    }
}

// Members stand in the order of their names, as in all JSON of the archive.
extension JSONWriter {
    fileprivate mutating func write(_ record: CaptureRecord) {
        object { writer in
            if let article = record.article {
                writer.name("article")
                writer.write(article)
            }
            if let blocks = record.blocks {
                writer.name("blocks")
                writer.array(blocks) { $0.number($1) }
            }
            writer.name("events")
            writer.array(record.events) { $0.write($1) }
            writer.member("finished", record.finished)
            writer.name("hops")
            writer.array(record.hops) { $0.write($1) }
            writer.member("id", record.id.text)
            writer.member("notModified", record.notModified)
            if let rereading = record.rereading {
                writer.name("rereading")
                writer.object { writer in
                    writer.member("at", rereading.at)
                    writer.member("supersedes", rereading.supersedes)
                }
            }
            writer.member("source", record.source.text)
            writer.member("started", record.started)
            if let state = record.state {
                writer.name("state")
                writer.write(state)
            }
            writer.member("textDigest", record.textDigest?.hex)
            writer.member("url", record.url.string)
            writer.name("verdict")
            writer.write(record.verdict)
            writer.member("version", record.version)
        }
    }

    private mutating func write(_ article: CaptureRecord.ArticleFacts) {
        object { writer in
            writer.name("authors")
            writer.array(article.authors) { $0.string($1) }
            writer.member("canonical", article.canonical)
            writer.member("confidence", article.confidence)
            writer.member("encoding", article.encoding)
            writer.member("extractor", article.extractor)
            writer.name("flags")
            writer.array(article.flags) { $0.string($1) }
            writer.member("kind", article.kind.rawValue)
            writer.member("language", article.language)
            writer.member("modified", article.modified)
            writer.member("path", article.path)
            writer.member("published", article.published)
            writer.member("site", article.site)
            writer.member("title", article.title)
            writer.member("words", article.words)
        }
    }

    private mutating func write(_ event: CaptureRecord.EventCitation) {
        object { writer in
            writer.member("date", event.date?.description)
            writer.member("file", event.file)
            writer.member("id", event.id.text)
            writer.member("label", event.label)
            writer.member("line", event.line)
            writer.member("title", event.title)
            writer.member("url", event.url)
        }
    }

    private mutating func write(_ hop: CaptureRecord.Hop) {
        object { writer in
            writer.member("address", hop.address)
            writer.member("etag", hop.etag)
            if let failure = hop.failure {
                writer.name("failure")
                writer.object { writer in
                    writer.member("detail", failure.detail)
                    writer.member("kind", failure.kind.rawValue)
                }
            }
            writer.member("lastModified", hop.lastModified)
            writer.member("length", hop.length)
            writer.member("location", hop.location)
            writer.member("mime", hop.mime)
            writer.member("payloadDigest", hop.payloadDigest?.hex)
            writer.member("seconds", hop.seconds)
            writer.member("started", hop.started)
            writer.member("status", hop.status)
            writer.member("truncated", hop.truncated?.rawValue)
            writer.member("url", hop.url.string)
        }
    }

    private mutating func write(_ state: SourceState) {
        object { writer in
            writer.member("attempts", state.attempts)
            writer.member("category", state.category?.rawValue)
            writer.member("comparisons", state.comparisons)
            writer.member("conditional", state.conditional)
            writer.member("due", state.due)
            writer.member("etag", state.etag)
            writer.member("failures", state.failures)
            writer.member("firstVisit", state.firstVisit)
            writer.member("interval", state.interval)
            writer.member("lastChange", state.lastChange)
            writer.member("lastComparison", state.lastComparison)
            writer.member("lastModified", state.lastModified)
            writer.member("lastVisit", state.lastVisit)
            writer.name("observations")
            writer.array(state.observations) { writer, observation in
                writer.object { writer in
                    writer.member("changed", observation.changed)
                    writer.member("seconds", observation.seconds)
                }
            }
            writer.member("standing", state.standing.rawValue)
            writer.member("visits", state.visits)
        }
    }

    private mutating func write(_ verdict: Verdict) {
        object { writer in
            writer.member("category", verdict.category.rawValue)
            writer.member("change", verdict.change?.rawValue)
            writer.member("finalURL", verdict.finalURL?.string)
            writer.name("findings")
            writer.array(verdict.findings) { writer, finding in
                writer.object { writer in
                    writer.member("detail", finding.detail)
                    writer.member("rule", finding.rule)
                }
            }
            writer.member("judge", verdict.judge)
            writer.member("similarity", verdict.similarity)
        }
    }
}
