package import Model
internal import Synchronization

/// A clock that moves when a test says so.
package final class ManualClock: Sendable {
    private let moment: Mutex<Timestamp>

    /// Starts at noon of 12 April 2008 unless told otherwise.
    package init(_ start: Timestamp = Timestamp(seconds: 1_208_001_600)) { moment = Mutex(start) }

    package var now: Timestamp { moment.withLock { $0 } }

    /// Moves on by so many seconds.
    @discardableResult
    package func advance(by seconds: Double) -> Timestamp {
        moment.withLock {
            $0 = $0 + seconds
            return $0
        }
    }

    package func set(_ moment: Timestamp) { self.moment.withLock { $0 = moment } }
}
