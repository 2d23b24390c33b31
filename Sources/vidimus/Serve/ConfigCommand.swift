internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Settings

/// `vidimus config …`.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check, show, describe or make the configuration.",
        subcommands: [Check.self, Show.self, Schema.self, Init.self], defaultSubcommand: Show.self)

    struct Check: VidimusCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the configuration and report every problem with its line and column.")

        @ParentCommand var root: Vidimus
        @OptionGroup var options: GlobalOptions

        func run() async throws {
            _ = try configuration()
            if json {
                terminal.out(#"{"ok":true}"#)
            } else {
                terminal.out("\(configurationPath) is in order")
            }
        }
    }

    struct Show: VidimusCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the effective values, defaults included.")

        @ParentCommand var root: Vidimus
        @OptionGroup var options: GlobalOptions

        func run() async throws { terminal.out(try configuration().json) }
    }

    struct Schema: VidimusCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the JSON Schema of config.json, every key described.",
            discussion: "Editors check and complete a file that names it: vidimus config schema > config.schema.json")

        @ParentCommand var root: Vidimus
        @OptionGroup var options: GlobalOptions

        func run() async throws { terminal.out(Configuration.schema) }
    }

    struct Init: VidimusCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a config.json with every key and its default in this folder.")

        @ParentCommand var root: Vidimus
        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let path = configurationPath
            guard !FileManager.default.fileExists(atPath: path) else {
                throw EngineFailure("\(path) exists; it was left as it is", code: .configuration)
            }
            do { try Data((Configuration().json + "\n").utf8).write(to: URL(fileURLWithPath: path)) } catch {
                throw EngineFailure("\(path) could not be written: \(error.localizedDescription)", code: .configuration)
            }
            terminal.out("made \(path); set fetch.contact to a page or address that tells servers who you are")
        }
    }
}
