internal import Model

/// The status in the text format of Prometheus, version 0.0.4.
struct Metrics {
    private(set) var text = ""

    init(_ status: ArchiveStatus) {
        add("vidimus_info", "gauge", "Version of the program.", [(["version": status.version], 1)])
        let standings = Standing.allCases.map { (["standing": $0.rawValue], status.standings[$0, default: 0]) }
        add("vidimus_sources", "gauge", "Sources by standing.", standings)
        add("vidimus_events", "gauge", "Events of the chronicles.", status.events)
        add("vidimus_citations", "gauge", "Citations that stand.", status.citations)
        add("vidimus_captures_total", "counter", "Visits kept, failed ones included.", status.captures)
        add("vidimus_versions_total", "counter", "Versions of texts.", status.versions)
        add("vidimus_due_sources", "gauge", "Sources due for a visit now.", status.due)
        add("vidimus_visits_in_flight", "gauge", "Visits under way.", status.inFlight)
        add("vidimus_paused", "gauge", "1 while fetching rests.", status.paused == nil ? 0 : 1)
        add("vidimus_warc_files", "gauge", "WARC files.", status.warcFiles)
        add("vidimus_warc_bytes", "gauge", "Bytes committed to WARC files.", status.warcBytes)
        add(
            "vidimus_start_time_seconds", "gauge", "When the daemon started, in seconds since 1970.",
            Int(status.since.seconds))
    }

    private mutating func add(_ name: String, _ type: String, _ help: String, _ value: Int) {
        add(name, type, help, [([:], value)])
    }

    private mutating func add(
        _ name: String, _ type: String, _ help: String, _ samples: [(labels: [String: String], value: Int)]
    ) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
        for sample in samples {
            let labels = sample.labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(Metrics.escaped($0.value))\"" }
            text += "\(name)\(labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}") \(sample.value)\n"
        }
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
