package import Catalog
internal import Foundation
package import Model
package import WARC

/// Reads back what an archive holds, while another process writes to it or none does.
package struct ArchiveReader: Sendable {
    package let folder: ArchiveFolder
    package let catalog: Catalog

    init(folder: ArchiveFolder, catalog: Catalog) {
        self.folder = folder
        self.catalog = catalog
    }

    /// Opens an archive for reading only: no lock is taken, nothing is made or recovered.
    package static func open(_ path: String) throws(ArchiveError) -> ArchiveReader {
        let folder = ArchiveFolder(path)
        guard FileManager.default.fileExists(atPath: folder.path) else { throw .missing(folder: path) }
        if !FileManager.default.fileExists(atPath: folder.catalog) {
            let files = folder.files()
            throw files.isEmpty ? .missing(folder: path) : .catalogMissing(folder: path, files: files.count)
        }
        do { return ArchiveReader(folder: folder, catalog: try Catalog.open(folder.catalog, readOnly: true)) } catch {
            throw .catalog(error)
        }
    }

    /// The latest news as Atom (RFC 4287); nil where none was ever written.
    package var feed: [UInt8]? { FileManager.default.contents(atPath: folder.feed).map(Array.init) }

    /// The record that starts at that place.
    package func record(at place: RecordPlace) throws(ArchiveError) -> WARCEntry {
        try entry(in: place.warc, at: place.offset)
    }

    /// Every record of a capture's group, in order.
    package func records(in group: RecordPlace) throws(ArchiveError) -> [WARCEntry] {
        var out: [WARCEntry] = []
        var offset = group.offset
        while offset < group.offset + group.length {
            let entry = try entry(in: group.warc, at: offset)
            out.append(entry)
            offset = entry.end
        }
        return out
    }

    /// The capture as its first record tells it, and that record's `WARC-Record-ID`.
    package func captureRecord(of capture: CaptureRow) throws(ArchiveError) -> (record: CaptureRecord, id: String) {
        // One record at a time: those before the last hold the bodies.
        var last: WARCRecord?
        var offset = capture.place.offset
        while offset < capture.place.offset + capture.place.length {
            let entry = try entry(in: capture.place.warc, at: offset)
            (last, offset) = (entry.record, entry.end)
        }
        guard let last, last.targetURI == CaptureGroup.captureURN + capture.id.text,
            let record = try? JSONDecoder().decode(CaptureRecord.self, from: Data(last.body))
        else {
            throw .damaged(
                file: capture.place.warc, offset: capture.place.offset, reason: "no capture record ends the group")
        }
        return (record, last.id)
    }

    /// A response as it was received, with the payload of an earlier record where the own one is a revisit.
    package struct Message: Sendable {
        /// The head of the revisit itself where it has one.
        package var head: HTTPHead?
        /// Without transfer coding, with content coding; nil when it is a revisit whose original is lost.
        package var body: [UInt8]?
        package var hop: HopRow
        /// Where the payload stands.
        package var place: RecordPlace
        /// The payload was taken out: head and body are those of its tombstone.
        package var redaction: Redaction?
    }

    /// The response of the capture's last hop that had one, or of the hop at that index.
    package func response(of capture: CaptureRow, hop index: Int? = nil) async throws(ArchiveError) -> Message {
        let hop: HopRow? =
            if let index { capture.hops.indices.contains(index) ? capture.hops[index] : nil } else {
                capture.hops.last { $0.response != nil }
            }
        guard let hop, let stored = hop.response else { throw .noResponse(capture: capture.id.text) }
        let entry = try record(at: stored.place)
        guard stored.isRevisit else {
            return Message(
                head: entry.record.http, body: entry.record.body, hop: hop, place: stored.place,
                redaction: Tombstone.redaction(of: entry.record))
        }
        var message = Message(head: entry.record.http, body: nil, hop: hop, place: stored.place)
        let original: PayloadPlace?
        do {
            guard let digest = hop.payloadDigest, let length = hop.payloadLength else { return message }
            if let tombstone = try await catalog.tombstone(digest, length: length, seen: hop.started) {
                original = tombstone
            } else {
                original = try await catalog.payload(digest, length: length)
            }
        } catch { throw .catalog(error) }
        guard let original else { return message }
        let held = try record(at: original.place)
        message.body = held.record.body
        message.place = original.place
        message.redaction = Tombstone.redaction(of: held.record)
        if message.head == nil || message.redaction != nil { message.head = held.record.http }
        return message
    }

    /// The normalised article text of that digest; nil when no version has it.
    package func text(_ digest: SHA256Digest) async throws(ArchiveError) -> String? {
        do { return try await catalog.text(digest) } catch { throw .catalog(error) }
    }

    private func entry(in warc: String, at offset: Int) throws(ArchiveError) -> WARCEntry {
        guard let path = folder.find(warc) else { throw .missingFile(name: warc) }
        do { return try WARCReader.record(path: path, offset: offset) } catch {
            // Sealing renames the file: it may have happened between the look and the reading.
            if case .unreadable(path, _) = error, let renamed = folder.find(warc), renamed != path {
                do { return try WARCReader.record(path: renamed, offset: offset) } catch {
                    throw .damaged(file: warc, offset: offset, reason: error.description)
                }
            }
            throw .damaged(file: warc, offset: offset, reason: error.description)
        }
    }
}
