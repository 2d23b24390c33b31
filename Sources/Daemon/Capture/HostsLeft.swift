/// How many visits are still to end at each host.
package struct HostsLeft: Sendable {
    /// A host and the visits that wait for it.
    package struct Host: Hashable, Sendable, Codable {
        package var name: String
        package var visits: Int
    }

    private var visits: [String: Int] = [:]

    init(_ hosts: some Sequence<String>) {
        for host in hosts { visits[host, default: 0] += 1 }
    }

    /// One visit at this host has ended.
    mutating func end(_ host: String) {
        guard let left = visits[host] else { return }
        visits[host] = left > 1 ? left - 1 : nil
    }

    /// The hosts with the most visits left, equal ones by name.
    func most(_ count: Int) -> [Host] {
        let hosts = visits.map { Host(name: $0.key, visits: $0.value) }
        return Array(hosts.sorted { ($1.visits, $0.name) < ($0.visits, $1.name) }.prefix(count))
    }
}
