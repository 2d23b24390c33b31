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
    var map: String?

    @Option(help: ArgumentHelp("A web to play: JSON lines of url, status, headers, body.", valueName: "file"))
    var script: String?

    @Flag(help: "Make up an article for every URL of every host that the map does not name.")
    var mill = false

    @Option(help: ArgumentHelp("Bytes of a made-up article's page.", valueName: "n"))
    var bytes = 30_000

    @Option(help: ArgumentHelp("URLs, a line each, that take a request and never answer.", valueName: "file"))
    var hang: String?

    @Option(help: ArgumentHelp("On 127.0.0.1; 0 takes any that is free.", valueName: "n"))
    var port = 0

    func validate() throws {
        if map == nil, script == nil, !mill {
            throw ValidationError("say what to serve: --map FILE, --script FILE, or --mill")
        }
    }

    func run() async throws {
        let press: Press
        do {
            press = try Press(port: port, log: 0)
            if let map { try press.publish(try PressMap(contentsOf: map)) }
            if let script { press.publish(try PressScript(contentsOf: script)) }
            if mill {
                let mill = PaperMill(bytes: bytes)
                press.serve(host: "*") { $0.target == "/robots.txt" ? nil : mill.page(for: $0) }
            }
            if let hang { try press.misbehave(listed: hang, .hang) }
            try press.start()
            terminal.out("serving on \(press.address); SIGINT ends it")
        } catch {
            throw EngineFailure("\(error)", code: .usage)
        }
        defer { press.stop() }
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}
