internal import Logging
internal import ServiceLifecycle

/// Tells of news while the daemon runs.
struct NotificationService: Service {
    let notifier: Notifier
    let logger: Logger
    /// Seconds between two looks whether something is due.
    var interval = 5.0

    func run() async throws {
        // The end of a sleep is no failure: an error thrown here would cancel the other services in the midst of their work.
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { _ = try await notifier.round() } catch is CancellationError {} catch {
                    logger.error("news could not be gathered", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(interval))
            }
        }
    }
}
