import Logging

/// Hands everything that is logged to a closure.
struct Listener: LogHandler {
    let hear: @Sendable (LogEvent) -> Void
    var logLevel = Logger.Level.debug
    var metadata: Logger.Metadata = [:]

    init(_ hear: @escaping @Sendable (LogEvent) -> Void) { self.hear = hear }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { hear(event) }
}
