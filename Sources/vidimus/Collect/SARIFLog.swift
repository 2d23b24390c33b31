internal import Daemon
internal import Model

/// Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0, § 3.13), each at the line that cites the
/// source, so that a code review shows them beside the entry.
struct SARIFLog: Encodable {
    private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(_ findings: [CheckLine]) {
        let rules = Set(findings.map(\.category)).sorted { $0.rawValue < $1.rawValue }.map { Rule(id: $0.rawValue) }
        runs = [
            Run(
                tool: .init(driver: .init(name: "vidimus", version: LocalEngine.version, rules: rules)),
                results: findings.map(Result.init))
        ]
    }

    private struct Run: Encodable {
        var tool: Tool
        var results: [Result]
    }

    private struct Tool: Encodable {
        struct Driver: Encodable {
            var name: String
            var version: String
            var rules: [Rule]
        }

        var driver: Driver
    }

    private struct Rule: Encodable {
        var id: String
    }

    private struct Message: Encodable {
        var text: String
    }

    private struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Message
        var locations: [Location]

        init(_ line: CheckLine) {
            ruleId = line.category.rawValue
            level = line.state == .dead ? "error" : "warning"
            message = Message(text: "\(line.url): \(line.reason)")
            locations = line.events.compactMap { event in event.file.map { Location(file: $0, line: event.line ?? 1) } }
        }
    }

    private struct Location: Encodable {
        struct Physical: Encodable {
            struct Artifact: Encodable {
                var uri: String
            }

            struct Region: Encodable {
                var startLine: Int
            }

            var artifactLocation: Artifact
            var region: Region
        }

        var physicalLocation: Physical

        init(file: String, line: Int) {
            physicalLocation = Physical(
                artifactLocation: .init(uri: WebURL.percentEncodedPath(file)), region: .init(startLine: max(1, line)))
        }
    }
}
