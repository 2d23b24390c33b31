internal import Catalog
internal import Model

/// Visits many sources on somebody's behalf and tells of each as it ends.
///
/// No more of them wait at once than the loop can use, so a million need no more memory than a thousand.
struct VisitRun: Sendable {
    let loop: CaptureLoop
    /// Seconds after which the rest is left alone; nil for no such end. A visit under way then goes on by itself where the
    /// loop does.
    var limit: Double?

    private static let waiting = 1024
    /// Seconds between two words on what is left.
    private static let pause = 2.0

    private enum Step: Sendable {
        case ended(DueSource, VisitLine?)
        case pauseIsOver
        case timeIsUp
    }

    /// Calls `report` once for each source, also for those that were not visited and why; for none whose visit the loop's stop
    /// or the task's cancellation has cut off. Calls `wait` every two seconds with the hosts that hold up most visits.
    ///
    /// - Throws: `CancellationError`, once every visit that had ended is reported.
    func visit(
        _ sources: [DueSource], waiting wait: @escaping @Sendable ([HostsLeft.Host]) async -> Void,
        report: @escaping @Sendable (DueSource, VisitLine) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Step.self) { group in
            func pause() {
                group.addTask {
                    try? await Task.sleep(for: .seconds(Self.pause))
                    return .pauseIsOver
                }
            }
            var left = HostsLeft(sources.lazy.map(\.host))
            pause()
            if let limit {
                group.addTask {
                    try? await Task.sleep(for: .seconds(limit))
                    return .timeIsUp
                }
            }
            var next = sources.makeIterator()
            var pending = 0
            func begin() {
                guard let source = next.next() else { return }
                pending += 1
                group.addTask { .ended(source, try await visit(source)) }
            }
            for _ in 0..<Self.waiting { begin() }
            var isOver = false
            while pending > 0, let step = try await group.next() {
                let source: DueSource
                let line: VisitLine?
                switch step {
                case .ended(let one, let its): (source, line) = (one, its)
                // A sleep that was cancelled is over as well.
                case _ where Task.isCancelled: continue
                case .pauseIsOver:
                    if isOver { continue }
                    await wait(left.most(3))
                    pause()
                    continue
                case .timeIsUp:
                    isOver = true
                    group.cancelAll()
                    continue
                }
                pending -= 1
                left.end(source.host)
                if let line = line ?? (isOver ? late(source) : nil) { try await report(source, line) }
                if !isOver, !Task.isCancelled { begin() }
            }
            group.cancelAll()
            while isOver, let source = next.next() { try await report(source, late(source)) }
        }
        try Task.checkCancellation()
    }

    /// One visit; a host that rests is a line that says so.
    private func visit(_ source: DueSource) async throws -> VisitLine? {
        do { return try await loop.visit(source) } catch let resting as HostIsResting {
            return VisitLine(skipped: source, because: resting.description, category: .rateLimited)
        }
    }

    private func late(_ source: DueSource) -> VisitLine {
        VisitLine(skipped: source, because: "the time given for all was over", category: .timeout)
    }
}
