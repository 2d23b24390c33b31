/// What a command asks of the engine, in this process or in the daemon's. The same values travel as JSON lines through
/// the control socket, so both ways do the same.
package enum EngineRequest: Codable, Sendable {
    case importChronicle(ImportOrder)
    case fetch(FetchOrder)
    case check(CheckOrder)
    case again(AgainOrder)
    case ingest(IngestOrder)
    case rescue(RescueOrder)
    /// Gathers news and tries every delivery now.
    case notify
    case reload
    case status
}

/// Reads chronicles into the catalog.
package struct ImportOrder: Codable, Sendable {
    /// An absolute path; nil for the chronicles that the configuration names.
    package var path: String?
    /// A format's name; `auto` lets each file tell.
    package var format: String
    /// The bytes of a list given on standard input.
    package var input: [UInt8]?
    package var dryRun: Bool

    package init(path: String? = nil, format: String = "auto", input: [UInt8]? = nil, dryRun: Bool = false) {
        self.path = path
        self.format = format
        self.input = input
        self.dryRun = dryRun
    }
}

/// Visits sources now.
package struct FetchOrder: Codable, Sendable {
    package enum Choice: String, Codable, Sendable {
        /// Those named by `targets`.
        case targets
        /// Those whose time has come.
        case due
        case all
    }

    package var choice: Choice
    /// URLs, event ids (or their beginnings) or paths of entry files.
    package var targets: [String]
    package var limit: Int?
    /// Seconds after which the rest is not visited; nil for no such end.
    package var maxTime: Double?

    package init(choice: Choice, targets: [String] = [], limit: Int? = nil, maxTime: Double? = nil) {
        self.choice = choice
        self.targets = targets
        self.limit = limit
        self.maxTime = maxTime
    }
}

/// Judges sources for link rot.
package struct CheckOrder: Codable, Sendable {
    /// As in `FetchOrder`; empty, without a list and without files, means every source.
    package var targets: [String]
    /// Only sources that these files cite as they lie there now, by their paths within the chronicle; nil for no such limit.
    package var files: Set<String>?
    /// Sources judged more recently than this many seconds ago are not visited again; nil visits none.
    package var maxAge: Double?
    /// Only what was not found by the check before.
    package var newOnly: Bool
    /// A list of URLs that came on standard input, checked beside the targets.
    package var input: [UInt8]?
    /// Judges the stored captures again by today's rules before the report.
    package var judgesAgain: Bool
    /// Seconds after which the rest is not visited; nil for no such end.
    package var maxTime: Double?

    var isEverything: Bool { targets.isEmpty && files == nil && input == nil }

    package init(
        targets: [String] = [], files: Set<String>? = nil, maxAge: Double? = 0, newOnly: Bool = false,
        input: [UInt8]? = nil, judgesAgain: Bool = false, maxTime: Double? = nil
    ) {
        self.targets = targets
        self.files = files
        self.maxAge = maxAge
        self.newOnly = newOnly
        self.input = input
        self.judgesAgain = judgesAgain
        self.maxTime = maxTime
    }
}

/// Reads stored captures again with today's extractor.
package struct AgainOrder: Codable, Sendable {
    /// Hosts, URLs, event ids or paths of entry files; `all` for every source.
    package var targets: [String]
    /// Only says what would change.
    package var dryRun: Bool

    package init(targets: [String], dryRun: Bool = false) {
        self.targets = targets
        self.dryRun = dryRun
    }
}
