internal import ArgumentParser
internal import CLinux
internal import Daemon
internal import Foundation
internal import Model

@main
struct Vidimus: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "vidimus",
        abstract: "We have seen: an archive of evidence for the sources that a chronicle cites.",
        usage: "vidimus [-c config.json] COMMAND …",
        discussion: """
            Vidimus reads a chronicle, fetches every page it cites again and again, keeps each version of the \
            article's text with the bytes it came in, and says with proof whether a source is alive, changed or dead.

            A first session:
              vidimus config init                 make a config.json in this folder
              vidimus import my-chronicle/        read its events and citations
              vidimus fetch --all                 visit every source once
              vidimus check                       what is alive, changed, dead
              vidimus diff URL                    how a source's words changed

            Exit codes: 0 clean, 1 findings, 2 usage, 3 some fetches failed or files could not be read, \
            4 configuration, 5 archive damaged or locked, or results that could not be written, 6 offline, \
            130 interrupted.
            """,
        version: "vidimus \(version)",
        groupedSubcommands: [
            CommandGroup(name: "Collect", subcommands: [ImportCommand.self, FetchCommand.self, CheckCommand.self]),
            CommandGroup(
                name: "Look",
                subcommands: [
                    ListCommand.self, ShowCommand.self, WhyCommand.self, DiffCommand.self, SearchCommand.self,
                    ReportCommand.self, ExtractCommand.self,
                ]),
            CommandGroup(
                name: "Keep",
                subcommands: [
                    AuditCommand.self, ReindexCommand.self, ExportCommand.self, IngestCommand.self, RedactCommand.self,
                    RescueCommand.self, PatchCommand.self,
                ]),
            CommandGroup(
                name: "Serve",
                subcommands: [
                    RunCommand.self, StatusCommand.self, NotifyCommand.self, ReloadCommand.self, ConfigCommand.self,
                    DoctorCommand.self,
                    DemoCommand.self, CompletionCommand.self, PressCommand.self,
                ]),
        ])

    @OptionGroup var options: GlobalOptions

    static func main() async {
        signal(SIGPIPE, SIG_DFL)
        StandardStreams.occupyClosed()
        OpenFiles.raiseLimit()
        clinux_return_large_blocks()
        // libdispatch asks for thread priorities that an ordinary user may not have, and complains in syslog each time.
        setenv("LIBDISPATCH_LOG", "NO", 0)
        do {
            var command = try parseAsRoot(preprocessed(Array(CommandLine.arguments.dropFirst())))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = report(error)
            Foundation.exit((reportOutput() ?? status).rawValue)
        }
        if let status = reportOutput() { Foundation.exit(status.rawValue) }
    }

    /// Says that results were lost on their way out; nil where none were.
    private static func reportOutput() -> ExitStatus? {
        guard let reason = Terminal.outputFailure else { return nil }
        return say("standard output could not be written: \(reason); what is there is not all", .archive, json: false)
    }

    /// Says what went wrong the way the caller reads it, and which exit code that is.
    private static func report(_ error: any Error) -> ExitStatus {
        let json = CommandLine.arguments.contains("--json")
        if let failure = error as? EngineFailure { return say(failure.message, failure.code, json: json) }
        if let status = error as? ExitStatus { return status }
        if error is CancellationError { return .interrupted }
        switch exitCode(for: error) {
        case .success:
            Terminal().out(fullMessage(for: error))
            return .clean
        case .validationFailure:
            if let complaint = CommandName.complaint(about: Array(CommandLine.arguments.dropFirst())) {
                return say(complaint, .usage, json: json)
            }
            if json { return say(message(for: error), .usage, json: true) }
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            return .usage
        default:
            return say("\(error)", .archive, json: json)
        }
    }

    private static func say(_ message: String, _ status: ExitStatus, json: Bool) -> ExitStatus {
        if json {
            Terminal().out(JSONLine(ErrorLine(error: .init(message: message, code: status.rawValue))).text)
        } else {
            // journald takes the priority from each line's beginning (sd-daemon(3)).
            let prefix = LineLogHandler.Format.automatic == .journal ? "<3>" : ""
            let text = "vidimus: \(message.printableParagraphs)".split(separator: "\n").map { "\(prefix)\($0)\n" }
            FileHandle.standardError.write(Data(text.joined().utf8))
        }
        return status
    }

    /// A bare `vidimus` shows the help.
    private static func preprocessed(_ arguments: [String]) -> [String] {
        arguments.isEmpty ? ["--help"] : arguments
    }
}

/// Ends a command with a code but without a message: its results have said what there is to say.
extension ExitStatus: Error {}

private struct ErrorLine: Encodable {
    struct Body: Encodable {
        var message: String
        var code: Int32
    }

    var error: Body
}
