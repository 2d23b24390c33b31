internal import Synchronization

/// Values gathered by a sendable closure.
final class Collected<Value: Sendable>: Sendable {
    private let mutex = Mutex<[Value]>([])

    var values: [Value] { mutex.withLock { $0 } }

    func append(_ value: Value) { mutex.withLock { $0.append(value) } }
}
