internal import ArgumentParser
internal import Daemon
internal import Model

/// `vidimus notify`.
struct NotifyCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: "Tell now what became of sources since the last digest: feed, webhooks, mail.",
        discussion: """
            The daemon does so by itself, once in notify.digest. What waits for another attempt is tried now, too. Where nothing is \
            new, nothing is sent.

            Examples:
              vidimus notify --dry-run            what would be told, without telling it
              vidimus notify --dry-run --json | jq -r .url

            Exit codes: 0 everything arrived, 3 something did not; `vidimus status` says what.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Flag(help: "Print what would be told now; nothing is sent or kept.")
    var dryRun = false

    func run() async throws {
        if dryRun { return try await preview() }
        let found = Collected<NotifyOutcome>()
        try await perform(.notify) { if case .notified(let outcome) = $0 { found.append(outcome) } }
        guard let outcome = found.values.last else { return }
        if json {
            terminal.out(JSONLine(outcome).text)
        } else {
            let digests = outcome.digests > 1 ? " in \(counted(outcome.digests, "message"))" : ""
            terminal.out(outcome.items == 0 ? "nothing new" : "\(counted(outcome.items, "item"))\(digests)")
            for line in outcome.delivered { terminal.out("delivered \(line.to.printable)") }
            for line in outcome.missed { terminal.out(terminal.paint("missed    \(line.sentence)", .red)) }
        }
        if !outcome.missed.isEmpty { throw ExitStatus.fetchesFailed }
    }

    private func preview() async throws {
        let configuration = try configuration()
        let items = try await reading { try await Notifier.preview(configuration, catalog: $0) }
        if json {
            for item in items { terminal.out(JSONLine(item).text) }
        } else {
            if items.isEmpty { return terminal.out("nothing new") }
            terminal.out(NewsDigest(id: CaptureID(at: .now), made: .now, items: items).text)
        }
    }
}

extension DeliveryLine {
    /// For a person, of one line.
    var sentence: String {
        "\(to) after \(counted(attempts, "attempt")): \(reason ?? "not tried yet")".printable
    }
}
