internal import Catalog
internal import Extractor
internal import Fetcher
internal import Foundation
internal import LinkRot
internal import Model
internal import Synchronization

/// Asks hosts what no single page tells: how they answer for a page that cannot exist, what their front page says, and
/// where other cited pages of theirs lead. Answers hold for a week, as notes in the catalog.
struct HostWitness: Sendable {
    let catalog: Catalog
    let extractor: Extractor
    let documents: DocumentReader
    /// Of two visits that ask the same, one asks and the other hears.
    private let turns = SourceLocks()
    /// What was heard last, so that it is not read and decoded anew for every page of a host.
    private let heard = Heard()

    init(catalog: Catalog, extractor: Extractor, documents: DocumentReader) {
        self.catalog = catalog
        self.extractor = extractor
        self.documents = documents
    }

    /// Seconds for which an answer holds.
    private static let memory = 7 * 86_400.0
    /// Other cited pages that are asked at most.
    private static let siblings = 2
    /// Cited pages that are remembered for one place they lead to.
    private static let remembered = 6

    private struct Answer: Codable {
        var at: Timestamp
        var facts: ProbeFacts
    }

    private final class Heard: Sendable {
        private static let most = 512
        private let answers = Mutex<[String: Answer]>([:])

        func answer(_ name: String, after oldest: Timestamp) -> ProbeFacts? {
            answers.withLock { $0[name] }.flatMap { $0.at > oldest ? $0.facts : nil }
        }

        func keep(_ answer: Answer, _ name: String) {
            answers.withLock { answers in
                if answers.count >= Self.most { answers = [:] }
                answers[name] = answer
            }
        }
    }

    private struct Meeting: Codable {
        var at: Timestamp
        var sources: [WebURL]
    }

    /// How the host of `url` answers for an address in the same folder that cannot exist. Folders that differ in numbers
    /// alone are one.
    ///
    /// - Parameter since: an older answer does not count: when the page was last well, the host may have been another.
    /// - Returns: nil when the host may not or cannot be asked now.
    func probe(
        _ url: WebURL, since: Timestamp?, for key: SourceKey, with visitor: Visitor
    ) async throws -> ProbeFacts? {
        let token = "vidimus-" + String((0..<10).map { _ in "bcdfghjkmnpqrstvwxz23456789".randomElement() ?? "x" })
        guard let address = Judge.probeURL(for: url, token: token) else { return nil }
        let folder = address.path.split(separator: "/").dropLast().map { $0.allSatisfy(\.isNumber) ? "#" : String($0) }
        let ending = address.path.contains(".") ? address.path.split(separator: ".").last.map { ".\($0)" } ?? "" : ""
        let name = "probe \(url.origin)/\(folder.joined(separator: "/"))\(ending.count <= 6 ? ending : "")"
        return try await ask(address, name, since: since, for: key, with: visitor)
    }

    /// What the front page of the host of `url` says.
    func front(
        _ url: WebURL, since: Timestamp?, for key: SourceKey, with visitor: Visitor
    ) async throws -> ProbeFacts? {
        guard let address = try? WebURL(url.origin + "/"), address.string != url.string else { return nil }
        return try await ask(address, "front \(url.origin)", since: since, for: key, with: visitor)
    }

    private func ask(
        _ url: WebURL, _ name: String, since: Timestamp?, for key: SourceKey, with visitor: Visitor
    ) async throws -> ProbeFacts? {
        let oldest = max(.now - Self.memory, since ?? .now - Self.memory)
        if let known = heard.answer(name, after: oldest) { return known }
        return try await turns.holding(SourceKey(text: name)) {
            if let known = heard.answer(name, after: oldest) { return known }
            if let known: Answer = try await note(name), known.at > oldest {
                heard.keep(known, name)
                return known.facts
            }
            guard let exchanges = try await visit(url, for: key, with: visitor), let last = exchanges.last else {
                return nil
            }
            let facts = try await facts(of: url, last)
            // What a failing network says is no answer of the host's.
            if last.response != nil {
                let answer = Answer(at: .now, facts: facts)
                try await keep(answer, name)
                heard.keep(answer, name)
            }
            return facts
        }
    }

    private func facts(of url: WebURL, _ last: Exchange) async throws -> ProbeFacts {
        guard let response = last.response else { return ProbeFacts(url: url, status: nil) }
        var facts = ProbeFacts(url: url, status: response.status, finalURL: last.url)
        guard (200..<300).contains(response.status) else { return facts }
        var place: ReadingDesk.Place?
        guard let document = try await documents.document(response, at: last.url, place: &place) else { return facts }
        let article = document.article(by: extractor)
        withExtendedLifetime(place) {}
        facts = ProbeFacts(
            url: url, status: response.status, finalURL: last.url, title: article.title, text: article.text,
            length: document.length)
        return facts
    }

    /// Nil when the host rests.
    private func visit(_ url: WebURL, for key: SourceKey, with visitor: Visitor) async throws -> [Exchange]? {
        do {
            let exchanges = try await visitor.visit(url, for: key, holdsTurn: false)
            if exchanges.last?.failure?.kind == .cancelled { throw CancellationError() }
            return exchanges
        } catch is HostIsResting { return nil }
    }

    // MARK: Where cited pages lead

    /// Other cited pages that led to the place where this one ended.
    ///
    /// - Parameter asking: visits other cited pages of the host where too few are known.
    func sharing(
        _ exchanges: [Exchange], of source: DueSource, with visitor: Visitor, asking: Bool
    ) async throws -> [WebURL] {
        guard let end = Self.end(of: exchanges), SourceKey(end) != source.key else { return [] }
        var others = try await meet(source.url, at: end)
        guard asking, others.count < Self.siblings else { return others }
        var filter = SourceFilter()
        filter.host = source.host
        filter.limit = 12
        let candidates = try await catalog.sources(filter).filter { $0.key != source.key && !others.contains($0.url) }
        for sibling in candidates.prefix(Self.siblings) {
            guard let hops = try await visit(sibling.url, for: source.key, with: visitor) else { break }
            if let there = Self.end(of: hops), SourceKey(there) != sibling.key {
                _ = try await meet(sibling.url, at: there)
                if SourceKey(there) == SourceKey(end) { others.append(sibling.url) }
            }
        }
        return others
    }

    /// Remembers that the page leads there, and says which others do.
    private func meet(_ url: WebURL, at end: WebURL) async throws -> [WebURL] {
        let name = "end \(SourceKey(end).text)"
        var meeting = try await note(name) ?? Meeting(at: .now, sources: [])
        if meeting.at < .now - 12 * Self.memory { meeting.sources = [] }
        let others = meeting.sources.filter { SourceKey($0) != SourceKey(url) }
        if others.count == meeting.sources.count, meeting.sources.count < Self.remembered {
            meeting.sources.append(url)
            meeting.at = .now
            try await keep(meeting, name)
        }
        return others
    }

    private static func end(of exchanges: [Exchange]) -> WebURL? {
        guard exchanges.count > 1, let last = exchanges.last, let status = last.response?.status,
            (200..<300).contains(status)
        else { return nil }
        return last.url
    }

    // MARK: Notes

    private func note<Value: Decodable>(_ name: String) async throws -> Value? {
        guard let text = try await catalog.note(name) else { return nil }
        return try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    private func keep(_ value: some Encodable, _ name: String) async throws {
        guard let data = try? JSONEncoder().encode(value) else { return }
        try await catalog.setNote(name, String(decoding: data, as: UTF8.self))
    }
}
