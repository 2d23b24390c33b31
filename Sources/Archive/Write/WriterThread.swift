internal import Dispatch

/// Runs an actor's work on a thread of its own kind, so that a slow disk never holds up the threads that all other
/// tasks share.
final class WriterThread: SerialExecutor {
    private let queue = DispatchQueue(label: "vidimus.archive")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
