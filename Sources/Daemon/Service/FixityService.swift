internal import Archive
internal import Logging
internal import Model
internal import ServiceLifecycle

/// Reads the whole archive again and again while the daemon runs, slowly, and says what is not as it was sealed.
struct FixityService: Service {
    let archive: String
    let logger: Logger
    /// Bytes a second: a tenth of what a disk gives, and still a hundred terabytes in 90 days.
    var pace = 20_000_000.0
    /// Seconds before the first look, so that it does not slow the start.
    var patience = 60.0

    func run() async throws {
        // The end of a sleep is no failure: an error thrown here would cancel the other services in the midst of their work.
        await cancelWhenGracefulShutdown {
            // Reading keeps a thread busy: never one that a visit waits for.
            await Task(priority: .background) { await work() }.cancellable()
        }
    }

    private func work() async {
        let audit = RollingAudit(archive)
        try? await Task.sleep(for: .seconds(patience))
        while !Task.isCancelled {
            let step = audit.next(at: .now)
            if case .rest(let seconds) = step {
                try? await Task.sleep(for: .seconds(seconds))
                continue
            }
            do {
                let report = try await audit.perform(step) { bytes in
                    try? await Task.sleep(for: .seconds(Double(bytes) / pace))
                }
                if let report, !Task.isCancelled { tell(report, step) }
            } catch {
                logger.error("the audit could not go on", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: .seconds(3_600))
            }
        }
    }

    private func tell(_ report: Audit.Report, _ step: RollingAudit.Step) {
        for finding in report.findings {
            logger.error("the archive is damaged", metadata: ["finding": "\(finding.description)"])
        }
        if case .file(let name) = step, report.findings.isEmpty {
            logger.info("read again and found whole", metadata: ["file": "\(name)", "bytes": "\(report.bytes)"])
        }
    }
}

extension Task where Failure == Never, Success == Void {
    /// Waits for the task's end, and cancels it with its waiter.
    fileprivate func cancellable() async {
        await withTaskCancellationHandler {
            await value
        } onCancel: {
            cancel()
        }
    }
}
