internal import ArgumentParser
internal import Daemon

/// `vidimus reload`.
struct ReloadCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Make the running daemon reread config.json and its chronicles; waits until it has.")

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let configuration = try configuration()
        let remote = RemoteEngine(path: LocalEngine.socketPath(configuration))
        guard await remote.isReachable() else {
            throw EngineFailure(
                "no daemon runs on this archive; `vidimus run` starts one, `vidimus import` reads the chronicle now",
                code: .usage)
        }
        let printer = ImportPrinter(terminal: terminal, json: json, quiet: options.quiet || root.options.quiet)
        try await remote.perform(.reload) { printer.show($0) }
    }
}
