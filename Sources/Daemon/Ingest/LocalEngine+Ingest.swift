internal import Archive
internal import Fetcher
internal import Foundation
internal import Model
internal import WARC

extension LocalEngine {
    /// Takes captures of others in, a file after the other.
    func ingest(_ order: IngestOrder, emit: @escaping @Sendable (EngineEvent) async -> Void) async throws {
        if !order.dryRun { try await archive.checkRoom() }
        for input in order.inputs {
            let scratch = try archive.folder.makeScratch()
            defer { try? FileManager.default.removeItem(atPath: scratch) }
            do {
                await emit(.ingestEnded(try await ingest(input, order, scratch, emit)))
            } catch let refusal as IngestRefusal {
                var summary = IngestSummary(input: input.name)
                summary.refused = refusal.message
                await emit(.ingestEnded(summary))
            }
        }
    }

    private func ingest(
        _ input: IngestOrder.Input, _ order: IngestOrder, _ scratch: String, _ emit: @escaping Ingester.Emit
    ) async throws -> IngestSummary {
        let path = input.path.contains("://") ? try await download(input.path, to: scratch + "/download") : input.path
        var limits = ForeignWARC.Limits()
        limits.record.block = max(64 << 20, fetcher.options.maxBody) + 1 << 16
        let file = try IngestFile(path: path, name: input.name, limits: limits, scratch: scratch)
        let ingester = Ingester(
            file, archive: archive,
            reader: ForeignReader(
                catalog: catalog, reader: rereader.reader, judge: rereader.judge, documents: rereader.documents),
            inspector: RecordInspector(addresses: AddressGuard(allowed: fetcher.options.allowAddresses), now: .now),
            order: order, maxBody: fetcher.options.maxBody, redirects: 10, emit: emit)
        do { try await ingester.run() } catch let error as WARCError {
            throw IngestRefusal(message: error.description)
        }
        return ingester.summary
    }

    /// Fetches a file through the gate, following redirects, into `path`.
    ///
    /// - Throws: `IngestRefusal`.
    private func download(_ text: String, to path: String) async throws -> String {
        do {
            var url = try fetcher.gate.admit(text)
            for _ in 0...10 {
                let exchange = await fetcher.hop(HopRequest(url: url))
                if let failure = exchange.failure { throw failure }
                guard let response = exchange.response else { break }
                if response.isRedirect, let location = response.headers["Location"] {
                    url = try fetcher.gate.admit(location, base: url)
                    continue
                }
                guard response.status == 200 else {
                    throw IngestRefusal(message: "\(url.string) answered \(response.status)")
                }
                if let truncated = response.truncated {
                    let limit =
                        truncated == .length
                        ? "; it may have more than fetch.maxBody: fetch it otherwise and bring the file" : ""
                    throw IngestRefusal(message: "\(url.string) was cut by \(truncated.rawValue)\(limit)")
                }
                try Data(response.body).write(to: URL(fileURLWithPath: path))
                return path
            }
            throw IngestRefusal(message: "\(text) leads from redirect to redirect")
        } catch let failure as FetchFailure {
            if failure.kind == .cancelled { throw CancellationError() }
            throw IngestRefusal(message: failure.detail)
        }
    }
}
