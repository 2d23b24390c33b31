import Catalog
import Foundation
import Model
import Testing

/// Figures for the sizes that the chronicle really has. Run with
/// `VIDIMUS_TIMING=1 swift test -c release -Xswiftc -enable-testing --filter CatalogTests.TimingTests`.
@Suite("Timing", .enabled(if: ProcessInfo.processInfo.environment["VIDIMUS_TIMING"] != nil), .serialized)
struct TimingTests {
    /// As many files, entries and citations as the Current Events corpus has.
    static func chronicle() -> [ChronicleFile] {
        (0..<6_205).map { number in
            let date = CalendarDay(daysSince1970: 10_957 + number)
            let entries = (0..<10).map { i in
                let serial = number * 10 + i
                let urls = (0..<(i % 2 + 1)).map {
                    "http://www.host\(serial % 4_964).example.com/news/2008/04/12/some-article-\(serial)-\($0).html"
                }
                return entry(
                    "The parliament of country \(serial) votes on the budget for the coming year, with amendments",
                    urls, date: date, line: i * 3)
            }
            return ChronicleFile(
                path: "data/\(number).txt", digest: SHA256Digest(of: "\(number)"), entries: entries, diagnostics: [])
        }
    }

    @Test("an import of 93,075 citations takes less than six seconds of processor time")
    func imports() async throws {
        let test = try TestCatalog()
        let files = TimingTests.chronicle()
        let clock = ContinuousClock()
        var counts = ImportCounts()
        let before = processorSeconds()
        let first = try await clock.measure {
            for start in stride(from: 0, to: files.count, by: 200) {
                counts += try await test.catalog.take(
                    Array(files[start..<min(files.count, start + 200)]), chronicle: "wce", at: noon)
            }
            try await test.catalog.finishImport(chronicle: "wce", present: Set(files.map(\.path)), at: noon)
        }
        let spent = processorSeconds() - before
        let second = try await clock.measure {
            let known = try await test.catalog.knownFiles(chronicle: "wce")
            #expect(known.count == files.count)
            try await test.catalog.finishImport(chronicle: "wce", present: Set(files.map(\.path)), at: noon)
        }
        let due = try await clock.measure { _ = try await test.catalog.due(at: noon, limit: 1000, perHost: 2) }
        print(
            "import: \(counts.newCitations) citations, \(counts.newSources) sources in \(first), processor \(spent) s; again \(second)"
        )
        print("due: 1000 of \(counts.newSources) in \(due)")
        #expect(spent < 6)
        #expect(second < .milliseconds(200))
    }

    @Test("a batch of 64 captures takes less than ten milliseconds, the disk aside")
    func commits() async throws {
        let test = try TestCatalog()
        let words = (0..<3_000).map { "word\($0 &* 7919 % 2_003)" }
        func batch(_ round: Int) throws -> [CaptureCommit] {
            try (0..<64).map { i in
                let text = words.shuffled().prefix(500).joined(separator: " ")
                return try visit(
                    "https://host\(i).example/\(round)", at: noon + Double(round), text: text, offset: round * 64 + i,
                    state: SourceState(due: noon + 3600))
            }
        }
        let clock = ContinuousClock()
        var times: [Duration] = []
        var spent = 0.0
        for round in 0..<60 {
            let made = try batch(round)
            let before = processorSeconds()
            times.append(try await clock.measure { try await test.catalog.commit(made, warcs: [warc(round)]) })
            spent += processorSeconds() - before
        }
        let median = times.sorted()[times.count / 2]
        let sync = try await clock.measure { try await test.catalog.setNote("a", "b") }
        print(
            "commit of 64: processor \(spent / 60 * 1000) ms, median \(median), worst \(times.max()!); a transaction of one row: \(sync)"
        )
        #expect(spent / 60 < 0.010)
    }
}

/// Time that this process computed, the kernel's writing and syncing aside: the figure that neither the disk nor other
/// builds on the same machine spoil much.
private func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
}
