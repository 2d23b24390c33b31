internal import Archive
internal import Catalog
internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// The workbench of the Archive room: fetches pages from a press and keeps them, without extracting or judging anything, as a
/// plain archiver does.
///
///     ArchiveLab keep PORT PAGES FOLDER [CONCURRENCY]
///
/// The pages are those of `Benchmarks/archive`. Each is fetched by `Fetcher` and kept by `Archive.keep`: on the disk with
/// fdatasync and in the catalog before it counts. Prints one JSON object.
@main
enum Lab {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 4, arguments[0] == "keep", let port = Int(arguments[1]), let pages = Int(arguments[2])
        else {
            FileHandle.standardError.write(Data("usage: ArchiveLab keep PORT PAGES FOLDER [CONCURRENCY]\n".utf8))
            exit(2)
        }
        var options = FetcherOptions()
        options.ports = .any
        options.connectTo = ["*": Endpoint(host: "127.0.0.1", port: port)]
        options.allowAddresses = [AddressBlock("127.0.0.0/8")].compactMap { $0 }
        let fetcher = try Fetcher(options: options)
        let (archive, _) = try await Archive.open(arguments[3])
        let workers = arguments.count > 4 ? Int(arguments[4]) ?? 64 : 64
        let start = ContinuousClock.now
        let kept = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var kept = 0
                    for page in stride(from: worker, to: pages, by: workers) {
                        try await keep(page, fetcher, archive)
                        kept += 1
                    }
                    return kept
                }
            }
            var kept = 0
            for try await part in group { kept += part }
            return kept
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        try await archive.close()
        archive.catalog.close()
        await fetcher.shutdown()
        print("{\"pages\":\(kept),\"seconds\":\(seconds)}")
    }

    private static func keep(_ page: Int, _ fetcher: Fetcher, _ archive: Archive) async throws {
        let url = try WebURL("http://h\(page % 50).example/story/\(page)")
        let started = Timestamp.now
        let exchange = await fetcher.hop(HopRequest(url: url))
        guard exchange.response?.status == 200 else { throw LabError.notServed(url.string) }
        let verdict = Verdict(.ok, findings: [], judge: "none")
        _ = try await archive.keep(
            Capture(
                id: CaptureID(at: started), source: SourceKey(url), url: url, events: [], started: started,
                finished: .now, exchanges: [exchange], verdict: verdict))
    }

    enum LabError: Error {
        case notServed(String)
    }
}
