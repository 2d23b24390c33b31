/// `notify.email`: mail through the system's `sendmail`.
package struct EmailSettings: Hashable, Sendable {
    /// Recipients; at least one.
    package var to: [String] = []
    /// Sender; `""` (the default) leaves it to sendmail.
    package var from = ""
    /// The program that takes the message on standard input. Default `/usr/sbin/sendmail`.
    package var sendmail = "/usr/sbin/sendmail"

    package init() {}
}

extension EmailSettings: Section {
    static var keys: [Key<Self>] {
        let pattern = "^[^@\\s]+@[^@\\s]+$"
        return [
            Key(
                "to", \.to, .list(.text("a mail address", pattern: pattern, where: isMailAddress), least: 1),
                required: true, "Recipients."),
            Key(
                "from", \.from, .text("a mail address or \"\"") { $0.isEmpty || isMailAddress($0) },
                "Sender; \"\" leaves it to sendmail."),
            Key("sendmail", \.sendmail, .text(empty: false), "Program that takes the message on standard input."),
        ]
    }
}

private func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
        && !text.hasPrefix("-")
}
