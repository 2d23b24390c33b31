internal import CLinux
internal import Foundation
package import Logging
internal import Model

/// Writes one line a message to standard error: with a syslog priority prefix for journald (sd-daemon(3)), in logfmt
/// otherwise. Whatever comes from the web is escaped, so that no page can forge a line or drive a terminal.
package struct LineLogHandler: LogHandler {
    package enum Format: Sendable {
        case journal
        case logfmt

        /// Journald when it is what standard error is connected to. `JOURNAL_STREAM` alone does not tell: terminals of a
        /// desktop session inherit it. It names device and inode of the journal's stream (systemd.exec(5)).
        package static var automatic: Format {
            var info = stat()
            guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"], fstat(2, &info) == 0 else {
                return .logfmt
            }
            return stream == "\(info.st_dev):\(info.st_ino)" ? .journal : .logfmt
        }
    }

    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let format: Format

    package init(level: Logger.Level, format: Format) {
        logLevel = level
        self.format = format
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let merged = metadata.merging(event.metadata ?? [:]) { $1 }
        let fields = merged.sorted { $0.key < $1.key }.map { "\($0.key)=\(quoted($0.value.description))" }
        let line: String =
            switch format {
            case .journal:
                (["<\(priority(event.level))>\(event.message.description.printable)"] + fields).joined(separator: " ")
            case .logfmt:
                ([
                    "ts=\(Timestamp(seconds: Timestamp.now.seconds.rounded()).iso8601)", "level=\(event.level)",
                    "msg=\(quoted(event.message.description))",
                ] + fields).joined(separator: " ")
            }
        // One write call a line: lines of several threads do not mix.
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private func quoted(_ value: String) -> String {
        let safe = value.printable
        let plain = !safe.isEmpty && safe.unicodeScalars.allSatisfy { $0 != " " && $0 != "\"" && $0 != "=" }
        return plain ? safe : "\"\(safe.replacing("\"", with: "\\\""))\""
    }
}
