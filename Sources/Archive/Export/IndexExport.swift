internal import Foundation
internal import Model
internal import WARC

/// The CDXJ index of an archive or a part of it.
package enum IndexExport {
    /// Gives the index line by line, sorted by bytes, as `cdxj-indexer --sort` makes it of the same WARC files.
    ///
    /// - Parameters:
    ///   - scratch: a folder in which sorting may keep unnamed files.
    ///   - progress: called now and then with the bytes read so far.
    /// - Throws: `.damaged` when a file cannot be read at all; damage inside of files is in the report.
    package static func run(
        _ plan: ExportPlan, scratch: String, progress: (Int) -> Void = { _ in },
        line: ([UInt8]) throws -> Void
    ) throws -> ExportReport {
        var report = ExportReport()
        var sorter = LineSorter(folder: scratch)
        var done = 0
        for span in plan.spans {
            var reader = try span.reader()
            while reader.offset < span.range.upperBound, let item = try reader.next() {
                try Task.checkCancellation()
                switch item {
                case .fault(let fault): report.faults.append("\(span.warc): \(fault)")
                case .record(let entry):
                    report.records += 1
                    for fault in entry.faults { report.faults.append("\(span.warc): \(fault)") }
                    if let cdxj = CDXJ(entry, filename: span.warc) { try sorter.add(cdxj.line) }
                }
                progress(done + reader.offset - span.range.lowerBound)
            }
            done += span.range.count
        }
        try sorter.finish { bytes in
            report.lines += 1
            report.bytes += bytes.count + 1
            try line(bytes)
        }
        return report
    }
}
