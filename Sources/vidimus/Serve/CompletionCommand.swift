internal import ArgumentParser

/// `vidimus completion bash`.
struct CompletionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a completion script for your shell.",
        discussion: """
            bash:  vidimus completion bash > /etc/bash_completion.d/vidimus
            zsh:   vidimus completion zsh > "${fpath[1]}/_vidimus"
            fish:  vidimus completion fish > ~/.config/fish/completions/vidimus.fish
            """)

    @Argument(help: "bash, zsh or fish.")
    var shell: String

    func run() async throws {
        guard let shell = CompletionShell(rawValue: shell) else {
            throw ValidationError("there is no completion for \"\(shell)\"; choose bash, zsh or fish")
        }
        Terminal().out(Vidimus.completionScript(for: shell))
    }
}
