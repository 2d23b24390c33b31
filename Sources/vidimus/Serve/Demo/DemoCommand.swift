internal import ArgumentParser
internal import Daemon
internal import Foundation

/// `vidimus demo`.
struct DemoCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the whole way once, without the internet: four outlets on loopback, three visits.",
        discussion: """
            A small press on 127.0.0.1 plays RT, RIA Novosti, China Daily, Makfax and others under their own names. A chronicle of four \
            events cites them. Vidimus imports it and visits three times, while adverts move, a figure is quietly altered and an \
            article is taken down; then it says what an editor wants to know. The archive that is left is a real one.
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("Where chronicle and archive are made.", valueName: "dir"))
    var folder = "vidimus-demo"

    func run() async throws {
        let workshop = try DemoWorkshop(folder: folder)
        try await DemoTour(workshop: workshop, terminal: terminal, json: json).run()
    }
}
