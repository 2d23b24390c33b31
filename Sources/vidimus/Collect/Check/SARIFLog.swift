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
        let rules = Dictionary(findings.map { ($0.effectiveRule, Rule($0)) }) { first, _ in first }
            .values.sorted { $0.id < $1.id }
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
        var shortDescription: Message

        init(_ line: CheckLine) {
            id = line.effectiveRule
            shortDescription = Message(
                text: line.held == nil
                    ? line.category.sentence : "A person holds this of the source, whatever the judge says.")
        }
    }

    private struct Message: Encodable {
        var text: String
    }

    private struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Message
        var locations: [Location]
        /// By which a finding is known again in the next run (§ 3.27.17): lines move, the source and its state do not.
        var partialFingerprints: [String: String]
        var properties: Properties

        init(_ line: CheckLine) {
            ruleId = line.effectiveRule
            level = line.effectiveState == .dead ? "error" : "warning"
            message = Message(text: "\(line.url): \(line.effectiveReason)")
            locations = line.events.compactMap { event in event.file.map { Location(file: $0, line: event.line ?? 1) } }
            let identity = SHA256Digest(of: Array("\(line.effectiveRule) \(line.url)".utf8))
            partialFingerprints = ["source/v1": String(identity.hex.prefix(32))]
            properties = Properties(url: line.url, standing: line.standing, rules: line.rules, evidence: line.evidence)
        }
    }

    /// What the format has no place for (§ 3.8).
    private struct Properties: Encodable {
        var url: String
        var standing: Standing
        var rules: [String]
        var evidence: [String]
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
