internal import Catalog
internal import Daemon
internal import Foundation
internal import LinkRot
internal import Logging
internal import Model
internal import Press
internal import Settings

/// Walks through the demo and tells what happens.
struct DemoTour {
    let workshop: DemoWorkshop
    let terminal: Terminal
    let json: Bool

    func run() async throws {
        let press = try translating { try Press() }
        try translating { try press.start() }
        defer { press.stop() }
        let configuration = try workshop.configuration(press: press)
        let logger = Logger(label: "vidimus") { _ in LineLogHandler(level: .warning, format: .logfmt) }
        let engine = try await LocalEngine.open(configuration, isScheduling: false, logger: logger)
        do {
            try await visit(press, engine)
        } catch {
            await engine.close()
            throw error
        }
        await engine.close()
        let catalog = try Catalog.open("\(workshop.folder)/archive/catalog.sqlite", readOnly: true)
        defer { catalog.close() }
        let findings = DemoFindings(catalog: catalog, terminal: terminal)
        json ? try await findings.printJSON() : try await findings.show()
        if !json { farewell() }
    }

    private func visit(_ press: Press, _ engine: LocalEngine) async throws {
        headline("A chronicle of world events cites its sources. Vidimus reads it.")
        try await engine.perform(.importChronicle(ImportOrder())) { [self] event in
            if case .imported(let summary) = event, !json {
                terminal.out(
                    "  \(counted(summary.events, "event")), \(counted(summary.citations, "citation")), "
                        + "\(counted(summary.sources, "source"))")
            }
        }
        for edition in DemoScript.editions {
            try translating { try DemoScript.publish(edition: edition, on: press) }
            headline(
                "Visit \(edition)\(edition == 1 ? ": what do the sources say?" : ", after the press has moved on")")
            if edition > 1, !json {
                for change in DemoScript.changes(in: edition) { terminal.out("  · \(change.sentence)") }
            }
            let lines = Collected<VisitLine>()
            // Memento URLs tell captures apart by the second.
            if edition > 1 { try await Task.sleep(for: .seconds(1.1)) }
            try await engine.perform(.fetch(FetchOrder(choice: .all))) { event in
                if case .visited(let line) = event { lines.append(line) }
            }
            if !json { lines.values.sorted { $0.url < $1.url }.forEach { terminal.out(row($0)) } }
        }
    }

    private func row(_ line: VisitLine) -> String {
        let outlet = DemoSource.all.first { $0.url == line.url }?.outlet ?? line.url.printable
        let category = terminal.paint(line.state, line.category.rawValue.padded(to: 13))
        let text =
            switch line.outcome {
            case .newVersion where line.version == 1: "\(counted(line.words, "word")) of clean text"
            case .newVersion: "version \(line.version ?? 0), \(line.change?.rawValue ?? "changed")"
            case .unchanged: "the same words as before"
            case .noText, .failed, .skipped, .notKept, .judged: line.reason.printable.shortened(to: terminal.width - 38)
            }
        return "  \(outlet.padded(to: 16)) \(category) \(text)"
    }

    private func headline(_ text: String) {
        if json { return }
        terminal.out()
        terminal.out(terminal.paint(text, .bold))
    }

    private func farewell() {
        headline("What to try next")
        let command = "\(program) -c \(workshop.configurationPath)"
        terminal.out("  \(command) list")
        terminal.out("  \(command) why  \(DemoSource.all[0].url)")
        terminal.out("  \(command) diff \(DemoSource.all[0].url)")
        terminal.out("  \(command) search Kosovo")
        terminal.out("  \(command) check --no-fetch")
        terminal.out("  zcat \(workshop.folder)/archive/warc/*/*/*.warc.gz | less      the evidence, in WARC 1.1")
    }

    /// This program as a person can call it from here.
    private var program: String {
        let path = CommandLine.arguments.first ?? "vidimus"
        let here = FileManager.default.currentDirectoryPath + "/"
        return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }

    private func translating<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw EngineFailure("the demo's press cannot work: \(error)", code: .usage) }
    }
}
