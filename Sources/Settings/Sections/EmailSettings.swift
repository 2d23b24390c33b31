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
