import Model
import Testing

@testable import Scheduler

@Suite("Retry-After")
struct RetryAfterTests {
    static let now = Timestamp(iso8601: "2026-11-20T12:00:00Z")!

    @Test(
        "seconds and the three forms of a date are read",
        arguments: [
            ("120", 120), ("0", 0), (" 7 ", 7), ("1.5", 1), ("999999999999999999999", 1e15),
            ("Fri, 20 Nov 2026 12:01:00 GMT", 60), ("Friday, 20-Nov-26 12:02:00 GMT", 120),
            ("Fri Nov 20 12:00:30 2026", 30), ("Fri, 20 Nov 2026 11:00:00 GMT", 0),
        ] as [(String, Double)])
    func reads(_ value: String, _ seconds: Double) {
        #expect(RetryAfter.seconds(value, now: Self.now) == seconds)
    }

    @Test(
        "anything else is as if the field were absent", arguments: ["", "soon", "-5", "5 minutes", "1e9", "Fri", "٣"])
    func refuses(_ value: String) {
        #expect(RetryAfter.seconds(value, now: Self.now) == nil)
    }
}
