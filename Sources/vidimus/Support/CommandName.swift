internal import ArgumentParser
internal import Model
internal import Settings

/// The first word of a command line, where it is no command.
enum CommandName {
    private static let optionsWithValue: Set<String> = ["-c", "--config", "--color"]
    private static let flags: Set<String> = ["--json", "-q", "--quiet"]

    /// What to say of a first word that names no command; nil where it names one or there is none.
    static func complaint(about arguments: [String]) -> String? {
        let known = Vidimus.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let written = first(in: arguments), !known.contains(written) else { return nil }
        let meant = Suggestion.of(written, among: known).map { ", did you mean \"\($0)\"? " } ?? "; "
        return "there is no command \"\(written.printable)\"\(meant)`vidimus --help` lists them all"
    }

    private static func first(in arguments: [String]) -> String? {
        var isValue = false
        for word in arguments {
            if isValue {
                isValue = false
            } else if optionsWithValue.contains(word) {
                isValue = true
            } else if word.hasPrefix("-") {
                // Of an option that is not known nobody can tell whether a value follows.
                guard flags.contains(word) || word.contains("=") else { return nil }
            } else {
                return word
            }
        }
        return nil
    }
}
