internal import Archive
internal import Catalog
internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// The workbench of the Archive room: fetches pages from a press and keeps them, without extracting or judging anything, as a
/// plain archiver does.
///
///     ArchiveLab keep PORT PAGES FOLDER [CONCURRENCY]      fetches and keeps
///     ArchiveLab store PORT PAGES FOLDER [CONCURRENCY]     fetches first, and measures keeping alone
///
/// The pages are those of `Benchmarks/archive`. Each is fetched by `Fetcher` and kept by `Archive.keep`: on the disk with
/// fdatasync and in the catalog before it counts; 128 at once, so that a batch gathers while another is synced. Prints one JSON
/// object: pages, seconds by the clock, seconds of CPU.
@main
struct Lab {
    let fetcher: Fetcher
    let archive: Archive
    let pages: Int
    let workers: Int

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 4, ["keep", "store"].contains(arguments[0]), let port = Int(arguments[1]),
            let pages = Int(arguments[2])
        else {
            FileHandle.standardError.write(
                Data("usage: ArchiveLab keep|store PORT PAGES FOLDER [CONCURRENCY]\n".utf8))
            exit(2)
        }
        var options = FetcherOptions()
        options.ports = .any
        options.connectTo = ["*": Endpoint(host: "127.0.0.1", port: port)]
        options.allowAddresses = [AddressBlock("127.0.0.0/8")].compactMap { $0 }
        let (archive, _) = try await Archive.open(arguments[3])
        let lab = Lab(
            fetcher: try Fetcher(options: options), archive: archive, pages: pages,
            workers: arguments.count > 4 ? Int(arguments[4]) ?? 128 : 128)
        let figures = try await arguments[0] == "keep" ? lab.keep() : lab.store()
        try await archive.close()
        archive.catalog.close()
        await lab.fetcher.shutdown()
        print("{\"pages\":\(pages),\"seconds\":\(figures.seconds),\"cpu\":\(figures.cpu)}")
    }

    private func keep() async throws -> (seconds: Double, cpu: Double) {
        try await measured { try await eachPage { page in try await keep(try await fetch(page)) } }
    }

    private func store() async throws -> (seconds: Double, cpu: Double) {
        var exchanges: [Exchange] = []
        for page in 0..<pages { exchanges.append(try await fetch(page)) }
        let fetched = exchanges
        return try await measured { try await eachPage { page in try await keep(fetched[page]) } }
    }

    private func eachPage(_ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            for worker in 0..<workers {
                group.addTask {
                    for page in stride(from: worker, to: pages, by: workers) { try await body(page) }
                }
            }
            try await group.waitForAll()
        }
    }

    private func fetch(_ page: Int) async throws -> Exchange {
        let url = try WebURL("http://h\(page % 50).example/story/\(page)")
        let exchange = await fetcher.hop(HopRequest(url: url))
        guard exchange.response?.status == 200 else { throw LabError.notServed(url.string) }
        return exchange
    }

    private func keep(_ exchange: Exchange) async throws {
        _ = try await archive.keep(
            Capture(
                id: CaptureID(at: exchange.started), source: SourceKey(exchange.url), url: exchange.url, events: [],
                started: exchange.started, finished: .now, exchanges: [exchange],
                verdict: Verdict(.ok, findings: [], judge: "none")))
    }

    private func measured(_ work: () async throws -> Void) async throws -> (seconds: Double, cpu: Double) {
        let (start, before) = (ContinuousClock.now, Lab.cpu)
        try await work()
        return ((ContinuousClock.now - start) / .seconds(1), Lab.cpu - before)
    }

    /// Seconds that all threads have computed so far.
    private static var cpu: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    enum LabError: Error {
        case notServed(String)
    }
}
