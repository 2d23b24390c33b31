/// Everything that `config.json` says, with the default wherever it says nothing.
package struct Configuration: Hashable, Sendable {
    package var chronicle = [ChronicleSettings()]
    package var archive = ArchiveSettings()
    package var fetch = FetchSettings()
    package var schedule = ScheduleSettings()
    package var rot = RotSettings()
    package var text = TextSettings()
    package var rescue = RescueSettings()
    package var notify = NotifySettings()
    package var http = HTTPSettings()
    package var log = LogSettings()
    /// The folder that relative paths start from: the configuration file's own, absolute where a file was read. Default `.`.
    package var directory = "."

    package init() {}

    /// The path as seen from the process: absolute ones stay, others start at `directory`.
    package func resolve(_ path: String) -> String {
        if path.hasPrefix("/") || directory == "." || directory.isEmpty { return path }
        if path == "." || path.isEmpty { return directory }
        let rest = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        return directory.hasSuffix("/") ? directory + rest : "\(directory)/\(rest)"
    }
}
