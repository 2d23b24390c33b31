import Model
import Testing

@testable import Daemon

@Suite("A network that is down is held against nobody")
struct NetworkHealthTests {
    private func exchange(_ host: String, _ kind: FetchFailure.Kind?) throws -> Exchange {
        Exchange(
            url: try WebURL("http://\(host)/"), started: .now,
            outcome: kind.map { .failure(FetchFailure($0, "")) } ?? .response(Response(status: 200)))
    }

    @Test("three silent hosts in a row make the network doubtful")
    func silence() throws {
        let health = NetworkHealth()
        for host in ["a.example", "b.example"] {
            health.observe(try exchange(host, .connectTimeout))
            #expect(!health.isDoubtful)
        }
        health.observe(try exchange("c.example", .nameNotFound))
        #expect(health.isDoubtful)
        health.observe(try exchange("d.example", nil))
        #expect(!health.isDoubtful)
    }

    @Test("one host that stays silent is its own fault")
    func oneHost() throws {
        let health = NetworkHealth()
        for _ in 0..<5 { health.observe(try exchange("a.example", .connectTimeout)) }
        #expect(!health.isDoubtful)
    }

    @Test(
        "a refusal comes from a living network", arguments: [FetchFailure.Kind.connectRefused, .reset, .tls, .timeout])
    func refusals(kind: FetchFailure.Kind) throws {
        let health = NetworkHealth()
        for host in ["a.example", "b.example", "c.example", "d.example"] { health.observe(try exchange(host, kind)) }
        #expect(!health.isDoubtful)
    }
}
