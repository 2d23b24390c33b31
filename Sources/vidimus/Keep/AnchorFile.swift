internal import Archive
internal import Daemon
internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// Writes an anchor and asks for its time stamp.
struct AnchorWriter {
    private let configuration: Configuration
    private let archive: String

    init(_ configuration: Configuration) {
        self.configuration = configuration
        archive = configuration.resolve(configuration.archive.path)
    }

    struct Outcome {
        var bytes: [UInt8]
        /// Nil on standard output.
        var path: String?
        /// The moment that the time stamp names; nil without one.
        var stamped: Timestamp?
        /// Why there is no time stamp though a server is configured.
        var problem: String?
    }

    /// - Parameter file: `-` for standard output; nil for a new file in the archive.
    /// - Throws: `EngineFailure` when there is no anchor, or its file exists.
    func write(to file: String?) async throws -> Outcome {
        var outcome: Outcome
        do { outcome = Outcome(bytes: try await Anchor.make(archive)) } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        if file == "-" { return outcome }
        let path = try file ?? defaultPath()
        try put(outcome.bytes, path)
        outcome.path = path
        guard let server = configuration.archive.timestampServer else { return outcome }
        let stamp = TimeStamp(of: outcome.bytes)
        do {
            let answer = try Posting.send(stamp.request, to: server.string, type: "application/timestamp-query")
            outcome.stamped = try stamp.moment(in: answer, authority: authority(configuration))
            try put(answer, path + ".tsr")
        } catch let error as EngineFailure { throw error } catch {
            outcome.problem = "\(server.string): \(error)"
        }
        return outcome
    }

    private func defaultPath() throws -> String {
        let folder = ArchiveFolder(archive).anchors
        do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
            throw EngineFailure("cannot make \(folder.printable): \(error.localizedDescription)", code: .archive)
        }
        return "\(folder)/anchor-\(Timestamp.now.digits14).json"
    }

    /// Never over what is there: an anchor is evidence.
    private func put(_ bytes: [UInt8], _ path: String) throws {
        do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting) } catch {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw EngineFailure(
                "cannot write \(path.printable): "
                    + (isThere ? "it exists; an anchor is not written over" : error.localizedDescription),
                code: .usage)
        }
    }
}

/// Reads an anchor back, with the time stamp beside it.
struct AnchorReading {
    private let configuration: Configuration

    init(_ configuration: Configuration) { self.configuration = configuration }

    struct Outcome: Encodable {
        var anchor: String
        var date: Timestamp?
        var line: Int?
        var key: String?
        /// The moment that the time stamp names; nil without one.
        var stamped: Timestamp?
        var faults: [String]
    }

    func read(_ path: String) throws -> Outcome {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EngineFailure("cannot read \(path.printable); name the file of an anchor", code: .usage)
        }
        let bytes = [UInt8](data)
        let check: AnchorCheck
        do {
            check = try AnchorCheck(bytes, archive: configuration.resolve(configuration.archive.path))
        } catch {
            throw EngineFailure(error.description, code: .archive)
        }
        var outcome = Outcome(
            anchor: path, date: check.anchor?.date, line: check.anchor?.line, key: check.anchor?.key,
            faults: check.faults)
        if let stamp = FileManager.default.contents(atPath: path + ".tsr") {
            do {
                outcome.stamped = try TimeStamp.moment(
                    of: bytes, in: [UInt8](stamp), authority: authority(configuration))
            } catch {
                outcome.faults.append("its time stamp is not good: \(error)")
            }
        }
        return outcome
    }
}

private func authority(_ configuration: Configuration) -> String? {
    configuration.archive.timestampAuthority.map(configuration.resolve)
}
