internal import Foundation
internal import Model

/// Keeps the WARC files that tests make, for the tools of others to read: `VIDIMUS_KEEP_WARCS` names the folder.
///
/// Each archive below a test's folder gets a folder of its own there. What a test damaged on purpose is left out: files that are
/// not as they were sealed by their ledger, which a line of `left-out.tsv` names with the reason.
package enum KeptWARCs {
    private static let target: String? = {
        let path = ProcessInfo.processInfo.environment["VIDIMUS_KEEP_WARCS"] ?? ""
        return path.isEmpty ? nil : path
    }()

    /// Call it before a test's folder goes.
    package static func keep(from folder: String) {
        guard let target else { return }
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        for name in names where name == "ledger.jsonl" || name.hasSuffix("/ledger.jsonl") {
            keepArchive("\(folder)/\(name.dropLast("ledger.jsonl".count))", in: target)
        }
    }

    private struct Line: Decodable {
        var name: String
        var sha256: String
        var suspect: String?
    }

    private static func keepArchive(_ archive: String, in target: String) {
        let manager = FileManager.default
        let ledger = manager.contents(atPath: archive + "ledger.jsonl") ?? Data()
        let lines = ledger.split(separator: 10).compactMap { try? JSONDecoder().decode(Line.self, from: $0) }
        let sealed = Dictionary(lines.map { ($0.name, $0) }) { _, last in last }
        let place = "\(target)/\(UUID().uuidString)"
        for case let path as String in manager.enumerator(atPath: archive + "warc") ?? .init()
        where path.contains(".warc.gz") {
            let name = String(path.split(separator: "/").last ?? "")
            guard let data = manager.contents(atPath: "\(archive)warc/\(path)") else { continue }
            if let reason = flaw(of: data, sealed[name]) {
                note("\(archive)\t\(name)\t\(reason)\n", in: target)
                continue
            }
            try? manager.createDirectory(atPath: place, withIntermediateDirectories: true)
            try? data.write(to: URL(filePath: "\(place)/\(name)"))
        }
    }

    /// Why a file says nothing about what Vidimus writes.
    private static func flaw(of data: Data, _ line: Line?) -> String? {
        guard let line else { return "not sealed, or its ledger was taken away by the test" }
        if line.suspect != nil { return "sealed as suspect after a failure that the test made" }
        return SHA256Digest(of: data).hex == line.sha256 ? nil : "changed by the test after it was sealed"
    }

    private static func note(_ line: String, in target: String) {
        let descriptor = open("\(target)/left-out.tsv", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        _ = Array(line.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }
}
