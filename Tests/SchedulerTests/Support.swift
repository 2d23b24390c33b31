import Model

@testable import Scheduler

/// Steele, Lea and Flood's SplitMix64: the same numbers on every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64 = 1) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Noon of an ordinary day.
let noon = Timestamp(iso8601: "2026-11-20T12:00:00Z")!

func item(
    _ url: String, due: Timestamp = noon, _ priority: FrontierPriority = .scheduled
) throws -> FrontierItem {
    let url = try WebURL(url)
    return FrontierItem(key: SourceKey(url), url: url, due: due, priority: priority)
}

extension PolitenessOptions {
    /// The defaults without chance.
    static var exact: PolitenessOptions {
        var options = PolitenessOptions()
        options.jitter = 0
        return options
    }
}
