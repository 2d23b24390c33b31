internal import Catalog
internal import Foundation
internal import Model
package import WARC

/// An archive, or a part of it, as one WACZ file.
package enum WACZExport {
    /// Writes the file. Its pages are the first sight of each version of each source, with the text; its further pages are the
    /// other visits that were answered.
    ///
    /// - Parameters:
    ///   - size: bytes after which the next WARC file within is begun.
    ///   - key: what to sign with; nil leaves the file unsigned.
    ///   - progress: called with the bytes read so far.
    /// - Throws: `WARCError` when the file cannot be written.
    package static func run(
        _ plan: ExportPlan, of archive: ArchiveReader, to path: String, size: Int, maker: ExportMaker, key: SigningKey?,
        progress: (Int) -> Void = { _ in }
    ) async throws -> ExportReport {
        let file = try ExportFile(path)
        let parent = (path as NSString).deletingLastPathComponent
        let wacz = WACZWriter(file, created: maker.moment, scratch: parent.isEmpty ? "." : parent)
        var packer = RecordPacker(ZipTarget(wacz, at: maker.moment), maker: maker.packer, size: size)
        var walk = ExportWalk(plan)
        var pages = PageGatherer(chosen: plan.chosen)
        try walk.run(progress: progress) { group in
            pages.add(group)
            try packer.add(group)
        }
        try packer.finish()
        var report = ExportReport()
        report.records = packer.records
        report.faults = walk.faults
        report.redacted = walk.redacted
        report.lines = try wacz.writeIndex()
        let lists = pages.lists()
        for (name, title, list) in [("pages", "Versions", lists.main), ("extraPages", "Other visits", lists.extra)] {
            var rest = list.makeIterator()
            try await wacz.writePages(name, title: title, hasText: name == "pages") {
                guard let page = rest.next() else { return nil }
                let text = name == "pages" ? try await page.text.asyncMap { try await archive.text($0) } ?? nil : nil
                return WACZPage(id: page.id.text, url: page.url, moment: page.moment, title: page.title, text: text)
            }
        }
        try wacz.finish(
            title: "Vidimus: \(maker.selection)",
            description:
                "Evidence for the sources that a chronicle cites: every visit with its request, response, text "
                + "and verdict.", software: maker.software, key: key)
        report.bytes = file.count
        report.files = [path]
        return report
    }

    private final class ZipTarget: PackTarget {
        private let wacz: WACZWriter
        private let moment: Timestamp

        init(_ wacz: WACZWriter, at moment: Timestamp) {
            self.wacz = wacz
            self.moment = moment
        }

        var count: Int { wacz.position }

        func open(number: Int) throws -> String {
            let name = "vidimus-export-\(moment.digits14)-\(padded(number, 5)).warc.gz"
            try wacz.begin(name)
            return name
        }

        func put(_ bytes: [UInt8], _ record: WARCRecord) throws { try wacz.add(bytes, record) }

        func close() throws { try wacz.end() }
    }
}

extension Optional {
    /// `map` for a closure that awaits.
    fileprivate func asyncMap<Result>(_ body: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await body(self)
    }
}
