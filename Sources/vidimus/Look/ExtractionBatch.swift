internal import Daemon
internal import Extractor
internal import Foundation
internal import Model
internal import Synchronization

/// Extracts every `<id>.html` of one folder into `<id>.txt` and `<id>.json` of another, on all cores.
struct ExtractionBatch {
    private let input: String
    private let output: String
    private let withMarkdown: Bool

    /// - Parameter withMarkdown: whether `<id>.md` is written besides.
    init(from input: String, to output: String, withMarkdown: Bool = false) {
        self.input = input
        self.output = output
        self.withMarkdown = withMarkdown
    }

    func run(terminal: Terminal) async throws {
        let names = try documents()
        let urls = addresses()
        try makeOutput()
        let progress = ProgressLine("extracting", terminal: terminal)
        progress.plan(total: names.count)
        let shared = Shared()
        await withTaskGroup { group in
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                group.addTask {
                    let extractor = Extractor()
                    while true {
                        let i = shared.next.wrappingAdd(1, ordering: .relaxed).oldValue
                        guard i < names.count, !Task.isCancelled else { return }
                        do { try extract(names[i], url: urls[names[i]], with: extractor) } catch {
                            shared.failures.withLock { $0.append(failure(names[i], error)) }
                        }
                        progress.advance()
                    }
                }
            }
        }
        progress.clear()
        let failed = shared.failures.withLock { $0 }
        failed.forEach(terminal.note)
        if !failed.isEmpty { throw ExitStatus.fetchesFailed }
    }

    /// What the workers share: which document is next, and what went wrong.
    private final class Shared: Sendable {
        let next = Atomic(0)
        let failures = Mutex<[String]>([])
    }

    private func documents() throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: input)
                .filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
        } catch {
            throw EngineFailure("\(input.printable): \(error.localizedDescription)", code: .usage)
        }
    }

    private func makeOutput() throws {
        do { try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true) } catch {
            throw EngineFailure("\(output.printable): \(error.localizedDescription)", code: .usage)
        }
    }

    /// `urls.tsv`, if it is there: id, tab, URL.
    private func addresses() -> [String: WebURL] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: "\(input)/urls.tsv")) else { return [:] }
        var addresses: [String: WebURL] = [:]
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let columns = line.split(separator: "\t")
            if columns.count >= 2, let url = try? WebURL(String(columns[1])) { addresses[String(columns[0])] = url }
        }
        return addresses
    }

    private func failure(_ name: String, _ error: any Error) -> String {
        (error as? EngineFailure)?.message ?? "\(name.printable): \(error.localizedDescription)"
    }

    private func extract(_ name: String, url: WebURL?, with extractor: Extractor) throws {
        let bytes = try DocumentFile.read("\(input)/\(name).html")
        let article = extractor.extract(bytes, contentType: nil, url: url)
        try DocumentFile.write(article.text.utf8, to: "\(output)/\(name).txt")
        try DocumentFile.write(JSONLine(ExtractionLine(article)).bytes, to: "\(output)/\(name).json")
        if withMarkdown { try DocumentFile.write(article.markdown.utf8, to: "\(output)/\(name).md") }
    }
}
