package import Model

/// What the engine reports while it performs a request.
package enum EngineEvent: Codable, Sendable {
    /// How many steps the work has; sent again when it is known better.
    case planned(total: Int, what: String)
    case progress(done: Int)
    /// Every few seconds while visits go on: the hosts that hold up most of them, the fullest first.
    case waiting(for: [HostsLeft.Host])
    case diagnostic(Diagnostic)
    case imported(ImportSummary)
    case visited(VisitLine)
    case checked(CheckLine)
    case reread(RereadLine)
    case ingested(IngestLine)
    case quarantined(QuarantineLine)
    case ingestEnded(IngestSummary)
    case rescued(RescueLine)
    case status(StatusReport)
    case notified(NotifyOutcome)
    case note(String)
}

/// Why a request could not be performed, with the exit code that says so to scripts.
package struct EngineFailure: Error, Codable, Sendable, CustomStringConvertible {
    package var message: String
    package var code: ExitStatus

    package init(_ message: String, code: ExitStatus) {
        self.message = message
        self.code = code
    }

    package var description: String { message }
}

/// The exit codes of every command. They are part of the interface and never change.
package enum ExitStatus: Int32, Codable, Sendable {
    case clean = 0
    case findings = 1
    case usage = 2
    case fetchesFailed = 3
    case configuration = 4
    case archive = 5
    case offline = 6
    case interrupted = 130
}

/// The counts that end an import.
package struct ImportSummary: Codable, Sendable {
    package var events: Int
    package var citations: Int
    package var sources: Int
    package var diagnostics: Int
    package var seconds: Double
    package var files: Int
    package var unchanged: Int
    package var newEvents: Int
    package var newSources: Int

    package init(
        events: Int = 0, citations: Int = 0, sources: Int = 0, diagnostics: Int = 0, seconds: Double = 0,
        files: Int = 0, unchanged: Int = 0, newEvents: Int = 0, newSources: Int = 0
    ) {
        self.events = events
        self.citations = citations
        self.sources = sources
        self.diagnostics = diagnostics
        self.seconds = seconds
        self.files = files
        self.unchanged = unchanged
        self.newEvents = newEvents
        self.newSources = newSources
    }
}

/// One visit, as `fetch --json` prints it.
package struct VisitLine: Codable, Sendable {
    package enum Outcome: String, Codable, Sendable {
        /// The first text of this source, or another than before.
        case newVersion = "new_version"
        /// The text is what it was.
        case unchanged
        /// An answer without article text.
        case noText = "no_text"
        /// No answer worth keeping as a version; the failure itself is kept.
        case failed
        /// Nothing was recorded: the network itself is down, the host rests, or Vidimus was stopped.
        case skipped
        /// Nothing was recorded, since the archive could not take it: no room, or a disk that fails.
        case notKept = "not_kept"
        /// Judged where there is no archive: nothing was to be recorded.
        case judged
    }

    package var url: String
    package var capture: CaptureID?
    package var version: Int?
    package var outcome: Outcome
    package var category: Category
    package var state: VerdictState
    package var words: Int
    package var warc: String?
    package var offset: Int?
    package var standing: Standing
    package var title: String?
    package var change: ChangeGrade?
    package var finalURL: String?
    package var events: [EventID]
    package var seconds: Double
    /// One sentence: what decided.
    package var reason: String
    /// Rule ids in the order in which they spoke.
    package var rules: [String]
    /// What the rules found, a sentence each.
    package var evidence: [String]

    enum CodingKeys: String, CodingKey {
        case url, capture, version, outcome, category, state, words, warc, offset, standing, title, change
        case finalURL = "final_url"
        case events, seconds, reason, rules, evidence
    }

    package init(
        url: String, capture: CaptureID?, version: Int?, outcome: Outcome, category: Category, words: Int,
        warc: String?, offset: Int?, standing: Standing, title: String?, change: ChangeGrade?, finalURL: String?,
        events: [EventID], seconds: Double, verdict: Verdict
    ) {
        self.url = url
        self.capture = capture
        self.version = version
        self.outcome = outcome
        self.category = category
        self.state = category.state
        self.words = words
        self.warc = warc
        self.offset = offset
        self.standing = standing
        self.title = title
        self.change = change
        self.finalURL = finalURL
        self.events = events
        self.seconds = seconds
        self.reason = verdict.reason
        self.rules = verdict.findings.map(\.rule)
        self.evidence = verdict.findings.map(\.detail)
    }
}

/// One source's judgement, as `check --json` prints it.
package struct CheckLine: Codable, Sendable {
    package struct EventPlace: Hashable, Codable, Sendable {
        package var id: EventID
        package var title: String
        package var file: String?
        package var line: Int?

        package init(id: EventID, title: String, file: String?, line: Int?) {
            self.id = id
            self.title = title
            self.file = file
            self.line = line
        }
    }

    package var url: String
    package var state: VerdictState
    package var category: Category
    package var standing: Standing
    package var finalURL: String?
    /// Rule ids in the order in which they spoke.
    package var rules: [String]
    /// What the rules found, a sentence each.
    package var evidence: [String]
    package var events: [EventPlace]
    /// One sentence: what decided.
    package var reason: String
    package var capture: CaptureID?
    /// When the judged visit was made; nil when there was none.
    package var judged: Timestamp?
    /// Why this check did not visit it; the verdict is that of an earlier visit then.
    package var notVisited: String?
    /// What a person holds of the source; nil where nobody ever did.
    package private(set) var override: OverrideLine?
    /// The state that counts: what a person holds of a source goes before the judge.
    package private(set) var effectiveState: VerdictState

    enum CodingKeys: String, CodingKey {
        case url, state, category, standing
        case effectiveState = "effective_state"
        case finalURL = "final_url"
        case rules, evidence, events, reason, capture, judged, override
        case notVisited = "not_visited"
    }

    package init(
        url: String, category: Category, standing: Standing, finalURL: String?, rules: [String], evidence: [String],
        events: [EventPlace], reason: String, capture: CaptureID?, judged: Timestamp?
    ) {
        self.url = url
        self.state = category.state
        self.effectiveState = category.state
        self.category = category
        self.standing = standing
        self.finalURL = finalURL
        self.rules = rules
        self.evidence = evidence
        self.events = events
        self.reason = reason
        self.capture = capture
        self.judged = judged
    }

    /// What a person holds of the source now; nil where nobody does.
    package var held: OverrideLine? { override.flatMap { $0.expired ? nil : $0 } }

    /// Why the source has its effective state, in one sentence.
    package var effectiveReason: String { held?.sentence ?? reason }

    /// What decided, as reports name kinds of findings: a category, or `override`.
    package var effectiveRule: String { held == nil ? category.rawValue : "override" }

    /// Gives the line what a person holds of its source.
    mutating func hold(_ override: OverrideLine?) {
        self.override = override
        effectiveState =
            switch held?.standing {
            case .alive: .alive
            case .changed: .changed
            case .dead: .dead
            case .new, .failing, .unsure, nil: state
            }
    }
}

/// What the rolling audit has read, and what it found.
package struct FixityReport: Codable, Sendable {
    /// Sealed WARC files, and those of them that were read whole within 90 days.
    package var files: Int
    package var read: Int
    /// When the one was read that was not read for longest; nil when there is one that was never read.
    package var oldest: Timestamp?
    /// One sentence each, the first ones.
    package var findings: [String]
    package var findingCount: Int
}

/// What `status` shows.
package struct StatusReport: Codable, Sendable {
    package var version: String
    /// Nil when no daemon runs.
    package var pid: Int32?
    package var since: Timestamp?
    package var archive: String
    package var events: Int
    package var citations: Int
    package var sources: Int
    package var captures: Int
    package var versions: Int
    package var due: Int
    package var nextDue: Timestamp?
    package var inFlight: Int
    package var standings: [String: Int]
    package var warcFiles: Int
    package var warcBytes: Int
    /// Why fetching rests, when it does: disk space, network.
    package var paused: String?
    /// What went wrong beside captures since the daemon's start: a WARC file that could not be sealed.
    package var trouble: String?
    /// What the rolling audit knows; nil before its first look.
    package var fixity: FixityReport?
    /// Deliveries of news; nil before news was gathered for the first time.
    package var notify: NotifyReport?

    package init(
        version: String, pid: Int32?, since: Timestamp?, archive: String, events: Int, citations: Int, sources: Int,
        captures: Int, versions: Int, due: Int, nextDue: Timestamp?, inFlight: Int, standings: [String: Int],
        warcFiles: Int, warcBytes: Int, paused: String?
    ) {
        self.version = version
        self.pid = pid
        self.since = since
        self.archive = archive
        self.events = events
        self.citations = citations
        self.sources = sources
        self.captures = captures
        self.versions = versions
        self.due = due
        self.nextDue = nextDue
        self.inFlight = inFlight
        self.standings = standings
        self.warcFiles = warcFiles
        self.warcBytes = warcBytes
        self.paused = paused
    }
}
