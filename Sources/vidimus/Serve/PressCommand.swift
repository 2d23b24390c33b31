internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Press

/// `vidimus press`.
struct PressCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "press",
        abstract: "Serve saved pages on loopback under their own names, for trials and tests.",
        discussion: """
            The map is a file of lines `url<TAB>file[<TAB>content type]`, files beside it. To fetch from it, set in config.json:
              "connectTo": { "*": "127.0.0.1:PORT" }, "allowAddresses": ["127.0.0.0/8"]
            """,
        shouldDisplay: false)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("What is served.", valueName: "file"))
    var map: String

    @Option(help: ArgumentHelp("On 127.0.0.1; 0 takes any that is free.", valueName: "n"))
    var port = 0

    func run() async throws {
        do {
            let press = try Press(port: port)
            try press.publish(try PressMap(contentsOf: map))
            try press.start()
            terminal.out("serving on \(press.address); SIGINT ends it")
        } catch {
            throw EngineFailure("\(error)", code: .usage)
        }
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}
