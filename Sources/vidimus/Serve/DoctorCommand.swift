internal import ArgumentParser
internal import Catalog
internal import Daemon
internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// `vidimus doctor`.
struct DoctorCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look for what would keep Vidimus from working here, and say how to mend it.")

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    /// One thing looked at.
    struct Examination: Encodable {
        enum Result: String, Encodable {
            case good
            case remark
            case bad
        }

        var subject: String
        var result: Result
        var detail: String
    }

    func run() async throws {
        var findings: [Examination] = []
        do {
            let configuration = try configuration()
            findings.append(.init(subject: "configuration", result: .good, detail: "\(configurationPath) is in order"))
            findings += examine(configuration)
            findings += await examineArchive(configuration)
        } catch let failure as EngineFailure {
            findings.append(.init(subject: "configuration", result: .bad, detail: failure.message))
        }
        findings.append(clock())
        for finding in findings {
            json ? terminal.out(JSONLine(finding).text) : terminal.out(line(finding))
        }
        if findings.contains(where: { $0.result == .bad }) { throw ExitStatus.findings }
    }

    private func line(_ finding: Examination) -> String {
        let mark =
            switch finding.result {
            case .good: terminal.paint("ok    ", .green)
            case .remark: terminal.paint("note  ", .yellow)
            case .bad: terminal.paint("wrong ", .red)
            }
        return "\(mark) \(finding.subject.padded(to: 14)) \(finding.detail.printableParagraphs)"
    }

    private func examine(_ configuration: Configuration) -> [Examination] {
        var findings: [Examination] = []
        if configuration.fetch.contact.isEmpty {
            findings.append(
                .init(
                    subject: "contact", result: .remark,
                    detail: "fetch.contact is empty; servers treat a crawler better that says whom to ask"))
        }
        for chronicle in configuration.chronicle {
            let path = configuration.resolve(chronicle.path)
            let readable = FileManager.default.isReadableFile(atPath: path)
            findings.append(
                .init(
                    subject: "chronicle", result: readable ? .good : .bad,
                    detail: readable ? "\(path) can be read" : "\(path) is not there or cannot be read"))
        }
        do {
            _ = try Fetcher(options: FetcherOptions(configuration.fetch))
            findings.append(
                .init(subject: "libcurl", result: .good, detail: "starts with TLS and the certificate authorities"))
        } catch {
            findings.append(.init(subject: "libcurl", result: .bad, detail: "\(error)"))
        }
        return findings
    }

    private func examineArchive(_ configuration: Configuration) async -> [Examination] {
        let folder = configuration.resolve(configuration.archive.path)
        var findings: [Examination] = []
        let exists = FileManager.default.fileExists(atPath: folder)
        let target = exists ? folder : URL(fileURLWithPath: folder).deletingLastPathComponent().path
        let writable = FileManager.default.isWritableFile(atPath: target)
        findings.append(
            .init(
                subject: "archive", result: writable ? .good : .bad,
                detail: writable
                    ? "\(folder) \(exists ? "can be written" : "will be made")"
                    : "\(target) cannot be written; check its owner and permissions"))
        let values = try? URL(fileURLWithPath: target).resourceValues(forKeys: [.volumeAvailableCapacityKey])
        if let free = values?.volumeAvailableCapacity {
            let enough = free > configuration.archive.freeSpace
            findings.append(
                .init(
                    subject: "disk", result: enough ? .good : .bad,
                    detail: "\(byteCount(free)) free"
                        + (enough ? "" : ", less than archive.freeSpace; fetching would rest")))
        }
        let daemon = await RemoteEngine(path: LocalEngine.socketPath(configuration)).isReachable()
        findings.append(
            .init(subject: "daemon", result: .good, detail: daemon ? "runs on this archive" : "does not run"))
        guard FileManager.default.fileExists(atPath: "\(folder)/catalog.sqlite") else { return findings }
        do {
            let catalog = try Catalog.open("\(folder)/catalog.sqlite", readOnly: true)
            let totals = try await catalog.totals()
            catalog.close()
            findings.append(
                .init(
                    subject: "catalog", result: .good,
                    detail: "\(counted(totals.sources, "source")), \(counted(totals.captures, "capture"))"))
        } catch {
            findings.append(.init(subject: "catalog", result: .bad, detail: "\(error)"))
        }
        return findings
    }

    /// A clock that was never set makes every date in the archive worthless.
    private func clock() -> Examination {
        let sane = Timestamp.now > Timestamp(iso8601: "2025-01-01")!
        return .init(
            subject: "clock", result: sane ? .good : .bad,
            detail: sane ? "\(Timestamp.now.minute) UTC" : "\(Timestamp.now.minute) UTC cannot be right; set the clock")
    }
}
