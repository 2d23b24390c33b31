import Testing

@testable import Daemon

@Suite("The reading desk")
struct ReadingDeskTests {
    @Test("gives room until it is full, and again when a place is given back")
    func room() async throws {
        let desk = ReadingDesk(limit: 100)
        var first: ReadingDesk.Place? = try await desk.place(for: 60)
        let second = try await desk.place(for: 40)
        let waiting = Task { try await desk.place(for: 50) }
        await desk.settled(waiting: 1)
        first = nil
        let third = try await waiting.value
        withExtendedLifetime((first, second, third)) {}
        #expect(desk.waiting == 0)
    }

    @Test("a document larger than the desk has it to itself")
    func huge() async throws {
        let desk = ReadingDesk(limit: 100)
        let small = try await desk.place(for: 10)
        let huge = Task { try await desk.place(for: 100_000) }
        await desk.settled(waiting: 1)
        small.shrink(to: 0)
        let place = try await huge.value
        let next = Task { try await desk.place(for: 1) }
        await desk.settled(waiting: 1)
        place.shrink(to: 99)
        _ = try await next.value
        withExtendedLifetime((small, place)) {}
    }

    @Test("nobody overtakes a large document that waits")
    func order() async throws {
        let desk = ReadingDesk(limit: 100)
        let held = try await desk.place(for: 50)
        let large = Task { try await desk.place(for: 100) }
        await desk.settled(waiting: 1)
        let small = Task { try await desk.place(for: 1) }
        await desk.settled(waiting: 2)
        large.cancel()
        await #expect(throws: CancellationError.self) { try await large.value }
        // What stood behind it fits.
        _ = try await small.value
        withExtendedLifetime(held) {}
    }

    @Test("who was cancelled before gets no place and leaves none taken")
    func cancelled() async throws {
        let desk = ReadingDesk(limit: 100)
        let held = try await desk.place(for: 100)
        let gate = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await desk.place(for: 10)
        }
        gate.cancel()
        await #expect(throws: CancellationError.self) { try await gate.value }
        held.shrink(to: 0)
        _ = try await desk.place(for: 100)
        withExtendedLifetime(held) {}
    }
}

extension ReadingDesk {
    /// Returns once so many stand in line.
    fileprivate func settled(waiting count: Int) async {
        while waiting != count { await Task.yield() }
    }
}
