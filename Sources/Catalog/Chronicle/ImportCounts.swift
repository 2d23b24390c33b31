/// What one `take` did, in numbers; add them up over the batches of an import.
package struct ImportCounts: Hashable, Sendable {
    /// Files taken.
    package var files = 0
    /// Distinct events that the files' entries resolved to (within one batch).
    package var events = 0
    /// Events never seen before.
    package var newEvents = 0
    /// Citations in the files, invalid URLs included.
    package var citations = 0
    /// Citations never seen before.
    package var newCitations = 0
    /// Sources never seen before. All: `Catalog.totals().sources`.
    package var newSources = 0
    /// Citations whose URL cannot be fetched; kept, with the reason.
    package var invalid = 0
    /// Citations that a changed or vanished file no longer has; kept, marked.
    package var withdrawn = 0

    package init() {}

    package static func += (a: inout ImportCounts, b: ImportCounts) {
        a.files += b.files
        a.events += b.events
        a.newEvents += b.newEvents
        a.citations += b.citations
        a.newCitations += b.newCitations
        a.newSources += b.newSources
        a.invalid += b.invalid
        a.withdrawn += b.withdrawn
    }
}
