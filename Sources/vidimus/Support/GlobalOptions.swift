internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The configuration file (default: $VIDIMUS_CONFIG, then ./config.json).", valueName: "file"))
    var config: String?

    @Flag(help: "Print results as JSON, one object a line; errors too.")
    var json = false

    @Flag(name: [.short, .long], help: "No progress and no remarks, only results and errors.")
    var quiet = false

    @Option(help: ArgumentHelp("When to colour: auto, always or never.", valueName: "when"))
    var color: Terminal.Colour = .auto
}

extension Terminal.Colour: ExpressibleByArgument {}

/// A command of Vidimus: knows its own options and those given before its name.
protocol VidimusCommand: AsyncParsableCommand {
    var root: Vidimus { get }
    var options: GlobalOptions { get }
}

extension VidimusCommand {
    /// `--json`, wherever it stood.
    var json: Bool { options.json || root.options.json }

    var terminal: Terminal {
        Terminal(
            colour: options.color == .auto ? root.options.color : options.color,
            quiet: options.quiet || root.options.quiet)
    }

    /// Where the configuration is looked for.
    var configurationPath: String {
        options.config ?? root.options.config ?? ProcessInfo.processInfo.environment["VIDIMUS_CONFIG"] ?? "config.json"
    }

    /// Reads the human judgements that the configuration names.
    ///
    /// - Throws: `EngineFailure` with every problem of the file.
    func overrides(_ configuration: Configuration) throws -> Overrides {
        do { return try Overrides.load(configuration) } catch {
            throw EngineFailure(error.description, code: .configuration)
        }
    }

    /// Reads the configuration.
    ///
    /// - Throws: `EngineFailure` with every problem of the file, or how to get one.
    func configuration() throws -> Configuration {
        let path = configurationPath
        if !FileManager.default.fileExists(atPath: path) {
            throw EngineFailure(
                path == "config.json"
                    ? "there is no config.json in this folder; run `vidimus config init` to make one, or name one with -c"
                    : "\(path.printable): there is no such file; name the configuration with -c or VIDIMUS_CONFIG",
                code: .configuration)
        }
        do { return try Configuration.load(path: path) } catch {
            throw EngineFailure(error.description, code: .configuration)
        }
    }
}
