package import Catalog
internal import Foundation
package import Model
internal import WARC

/// Which records an export takes, in the order in which they stand in the archive.
package struct ExportPlan: Sendable {
    /// A run of whole records of one WARC file.
    struct Span: Hashable, Sendable {
        /// The file's name, without `.open`.
        var warc: String
        var path: String
        var range: Range<Int>

        /// Reads the span's file from the span's first byte.
        func reader() throws(WARCError) -> WARCReader {
            try WARCReader(path: currentPath, from: range.lowerBound)
        }

        /// Sealing renames a file, perhaps between planning and reading.
        var currentPath: String {
            let sealed = String(path.dropLast(ArchiveFolder.openSuffix.count))
            let isRenamed = path.hasSuffix(ArchiveFolder.openSuffix) && !FileManager.default.fileExists(atPath: path)
            return isRenamed ? sealed : path
        }
    }

    let spans: [Span]
    /// Whether all files are taken from their first byte.
    package let isWhole: Bool
    /// The captures that were asked for; nil for the whole archive.
    package let chosen: Set<CaptureID>?
    /// Captures that come along because others refer to what they hold.
    package let companions: Int

    /// Bytes as compressed in the archive.
    package var bytes: Int { spans.reduce(0) { $0 + $1.range.count } }

    /// - Parameter filter: empty for the whole archive.
    package init(_ archive: ArchiveReader, _ filter: CaptureFilter) async throws(ArchiveError) {
        if filter.isEmpty {
            var spans: [Span] = []
            for file in archive.folder.files() {
                let end = file.isOpen ? try await ExportPlan.committed(file.name, archive) : file.bytes
                if end > 0 { spans.append(Span(warc: file.name, path: file.path, range: 0..<end)) }
            }
            self.spans = spans
            (isWhole, chosen, companions) = (true, nil, 0)
            return
        }
        let (chosen, support) = try await ExportPlan.captures(filter, archive.catalog)
        isWhole = false
        self.chosen = Set(chosen.map(\.id))
        companions = support.count
        var places: Set<RecordPlace> = []
        for extent in chosen + support {
            places.insert(extent.place)
            if let rereading = extent.rereading { places.insert(rereading) }
        }
        spans = try ExportPlan.spans(places, archive.folder)
    }

    /// A file that is being written counts only as far as the catalog knows it.
    private static func committed(_ name: String, _ archive: ArchiveReader) async throws(ArchiveError) -> Int {
        do { return try await archive.catalog.warcFile(name)?.committedLength ?? 0 } catch { throw .catalog(error) }
    }

    /// The captures that pass the filter, and those that they lean on.
    private static func captures(
        _ filter: CaptureFilter, _ catalog: Catalog
    ) async throws(ArchiveError) -> (chosen: [CaptureExtent], support: [CaptureExtent]) {
        do {
            var chosen: [CaptureExtent] = []
            while true {
                let page = try await catalog.extents(filter, after: chosen.last?.row ?? 0)
                if page.isEmpty { break }
                chosen += page
            }
            var known = Set(chosen.map(\.row))
            var support: [CaptureExtent] = []
            var open = Array(known)
            while !open.isEmpty {
                let found = try await catalog.supports(of: open).filter { known.insert($0.row).inserted }
                support += found
                open = found.map(\.row)
            }
            return (chosen, support)
        } catch { throw .catalog(error) }
    }

    /// The groups in order; before the first one of each file the record that describes the file.
    private static func spans(_ places: Set<RecordPlace>, _ folder: ArchiveFolder) throws(ArchiveError) -> [Span] {
        var spans: [Span] = []
        for place in places.sorted(by: { ($0.warc, $0.offset) < ($1.warc, $1.offset) }) {
            var path = spans.last?.path ?? ""
            if spans.last?.warc != place.warc {
                guard let found = folder.find(place.warc) else { throw .missingFile(name: place.warc) }
                path = found
                if let info = try? WARCReader.record(path: path, offset: 0), info.record.type == .warcinfo {
                    spans.append(Span(warc: place.warc, path: path, range: 0..<info.end))
                }
            }
            spans.append(
                Span(warc: place.warc, path: path, range: place.offset..<(place.offset + place.length)))
        }
        return spans
    }
}
