internal import Dispatch

/// Threads on which pages are read and judged, apart from those that everything else runs on.
///
/// Reading fills whatever cores there are. On threads of its own it keeps neither the ends of requests nor the turns of hosts waiting,
/// so that the network is never idle because a page is long.
final class ReadingThreads: TaskExecutor {
    static let shared = ReadingThreads()

    /// A root queue of another class than the one of Swift's own pool has as many threads again as there are cores.
    private let queue = DispatchQueue.global(qos: .utility)

    private init() {}

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Does `work` on these threads and comes back.
    static func run<Result: Sendable>(_ work: () async throws -> Result) async rethrows -> Result {
        try await withTaskExecutorPreference(shared, operation: work)
    }
}
