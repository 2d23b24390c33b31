package import Catalog
internal import Foundation
internal import Model

/// Finds the sources that a person means: by URL, by event, or by a file of the chronicle.
package struct TargetResolver: Sendable {
    private let catalog: Catalog

    package init(catalog: Catalog) { self.catalog = catalog }

    /// The sources that `text` names: a URL, an event id or its beginning, or the path of an entry file or folder.
    ///
    /// - Parameter adding: whether a URL that nothing cites becomes a source of its own (a one-off fetch).
    /// - Throws: `EngineFailure` when nothing fits, with what would.
    package func sources(_ text: String, adding: Bool) async throws -> [SourceRow] {
        if text.contains("://") { return [try await source(url: text, adding: adding)] }
        let found = try await cited(text)
        guard found.isEvent || !found.sources.isEmpty else { throw unknown(text) }
        return found.sources
    }

    /// What an event, or the entries of a file or folder, cite.
    struct Cited {
        var sources: [SourceRow]
        /// Citations whose URL cannot be fetched.
        var invalid: [CitationRow]
        var isEvent = false

        var isEmpty: Bool { sources.isEmpty && invalid.isEmpty }
    }

    /// As `sources`, for what is no URL; with the citations that name no source.
    ///
    /// - Throws: `EngineFailure` when several events fit. Nothing fits: an empty answer.
    func cited(_ text: String) async throws -> Cited {
        if let event = try await translating({ try await catalog.event(text) }) {
            var filter = SourceFilter()
            filter.event = event.id
            filter.limit = -1
            return try await translating {
                let invalid = try await catalog.citations(of: event.id).filter {
                    $0.source == nil && $0.withdrawn == nil
                }
                return Cited(sources: try await catalog.sources(filter), invalid: invalid, isEvent: true)
            }
        }
        let found = try await cited(below: text.hasPrefix("./") ? String(text.dropFirst(2)) : text)
        guard found.isEmpty, let inside = try await chronicleRelative(text) else { return found }
        return try await cited(below: inside)
    }

    /// What the entries of a file or folder cite.
    ///
    /// - Parameter path: relative to the chronicle's folder.
    func cited(below path: String) async throws -> Cited {
        var filter = SourceFilter()
        filter.path = path
        filter.limit = -1
        return try await translating {
            Cited(
                sources: try await catalog.sources(filter), invalid: try await catalog.invalidCitations(below: path))
        }
    }

    func unknown(_ text: String) -> EngineFailure {
        EngineFailure(
            "\"\(text.printable)\" is no URL, and no event or file of the chronicle that cites a source; "
                + "`vidimus list` shows what there is", code: .usage)
    }

    /// The source of a URL in any spelling.
    ///
    /// - Throws: `EngineFailure` when the text is no URL, or nothing cites it and `adding` is false.
    package func source(url text: String, adding: Bool = false) async throws -> SourceRow {
        let url: WebURL
        do { url = try WebURL(text) } catch { throw EngineFailure("\(text.printable): \(error)", code: .usage) }
        if let known = try await translating({ try await catalog.source(url) }) { return known }
        if adding { return try await translating { try await catalog.addSource(url, at: .now) } }
        throw EngineFailure(
            "\(url.string.printable) is no source yet; `vidimus fetch URL` makes it one, `vidimus import` reads a chronicle",
            code: .usage)
    }

    /// A path as the person's shell completes it, cut down to what the chronicle calls it.
    private func chronicleRelative(_ text: String) async throws -> String? {
        for marker in ["news/", "opinion/", "data/"] {
            if let range = text.range(of: marker) { return String(text[range.lowerBound...]) }
        }
        return nil
    }
}
