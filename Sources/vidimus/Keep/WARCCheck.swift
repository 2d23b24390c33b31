internal import Daemon
internal import Foundation
internal import Model
internal import WARC

/// Checks WARC files by themselves, wherever they lie: what `audit --warc` does.
struct WARCCheck {
    let terminal: Terminal
    let json: Bool

    /// - Returns: whether all of them are sound.
    func run(_ paths: [String]) async throws -> Bool {
        var isSound = true
        // Every core has a file to read, and what is done is told in the order of the files.
        var ahead = paths[...]
        var reading: [Task<WARCReport, any Error>] = []
        for _ in paths {
            while reading.count < 2 * ProcessInfo.processInfo.activeProcessorCount, let path = ahead.popFirst() {
                reading.append(Task { try WARCVerifier.verify(path: path) })
            }
            let report: WARCReport
            do { report = try await reading.removeFirst().value } catch let error as WARCError {
                throw EngineFailure(error.description, code: .usage)
            }
            if json {
                terminal.out(JSONLine(Line(report)).text)
            } else {
                show(report)
            }
            isSound = isSound && report.isSound
        }
        return isSound
    }

    private func show(_ report: WARCReport) {
        for fault in report.faults {
            terminal.out(
                "\(report.path.printable): byte \(fault.offset): \(fault.message.printable) [\(fault.kind.rawValue)]")
        }
        let parts = [
            byteCount(report.bytes), counted(report.recordCount, "record"),
            "\(counted(report.digests, "digest")) checked",
        ]
        let verdict = report.isSound ? "sound" : counted(report.faultCount, "fault")
        terminal.out("\(report.path.printable): \(parts.joined(separator: ", ")): \(verdict)")
    }

    private struct Line: Encodable {
        var file: String
        var bytes: Int
        /// How many of each type.
        var records: [String: Int]
        var digests: Int
        /// At most a thousand.
        var faults: [WARCFault]
        /// In all.
        var faultCount: Int

        init(_ report: WARCReport) {
            file = report.path
            bytes = report.bytes
            records = report.records
            digests = report.digests
            faults = report.faults
            faultCount = report.faultCount
        }
    }
}
