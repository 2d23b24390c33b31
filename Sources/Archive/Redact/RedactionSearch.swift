internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// Finds in the WARC files every record that a takedown means. The catalog is not asked: it knows of the latest reading of a
/// capture only, and a copy that is overlooked would make the takedown void.
struct RedactionSearch {
    private let folder: ArchiveFolder
    private let target: RedactionTarget
    private(set) var report = RedactionReport()
    /// By file, the bytes at which records start that become tombstones.
    private(set) var places: [String: Set<Int>] = [:]
    /// Names of the records of the texts that were read in what is meant.
    private var texts: Set<String> = []
    /// Of the articles' documents, by the SHA-1 that stands in the records: they are taken out wherever they stand.
    private var documents: [String: Set<SHA256Digest>] = [:]

    init(_ folder: ArchiveFolder, _ target: RedactionTarget) {
        self.folder = folder
        self.target = target
    }

    /// - Parameter progress: called with the bytes read so far, and how many there are to read.
    mutating func run(progress: (Int, Int) -> Void) throws(ArchiveError) {
        let files = folder.files().filter { !$0.isOpen }
        let total = 2 * files.reduce(0) { $0 + $1.bytes }
        var done = 0
        for file in files {
            progress(done, total)
            try gather(file)
            done += file.bytes
        }
        for file in files where !report.captures.isEmpty {
            progress(done, total)
            try mark(file)
            done += file.bytes
        }
        report.captures.sort()
        report.others.sort()
    }

    /// Reads which captures are meant, and by which digests their bytes are known.
    private mutating func gather(_ file: ArchiveFolder.File) throws(ArchiveError) {
        do {
            var scanner = try GroupScanner(name: file.name, path: file.path, from: 0)
            while let item = try scanner.next() {
                switch item {
                case .group(let commit, _): if target.contains(commit.record) { gather(commit) }
                case .fault(let fault): report.faults.append("\(file.name): \(fault)")
                case .info, .stray: break
                }
            }
        } catch { throw .damaged(file: file.path, offset: 0, reason: error.description) }
    }

    private mutating func gather(_ commit: CaptureCommit) {
        let record = commit.record
        if !report.captures.contains(record.id) { report.captures.append(record.id) }
        if let digest = record.textDigest { texts.insert(CaptureGroup.textURN + digest.hex) }
        for (i, response) in commit.responses.enumerated() {
            guard let response, let digest = record.hops[i].payloadDigest, record.hops[i].length ?? 0 > 0 else {
                continue
            }
            if !response.isRevisit { places[response.place.warc, default: []].insert(response.place.offset) }
            // An error page or a consent wall that a whole host shows is another source's evidence, too.
            let isDocument = i == record.hops.count - 1 && LatestState.yieldsVersion(record.verdict.category)
            if isDocument, let sha1 = response.sha1 { documents[sha1.labelled, default: []].insert(digest) }
        }
    }

    /// Decides on every record of a file.
    private mutating func mark(_ file: ArchiveFolder.File) throws(ArchiveError) {
        let own = places[file.name] ?? []
        var marked: Set<Int> = []
        do {
            var reader = try WARCReader(path: file.path)
            while let item = try reader.next() {
                guard case .record(let entry) = item, Tombstone.redaction(of: entry.record) == nil else { continue }
                let record = entry.record
                if isText(record) {
                    report.texts += 1
                } else if !record.body.isEmpty,
                    own.contains(entry.offset) || record.type == .response && isDocument(record)
                {
                    report.responses += 1
                    if !own.contains(entry.offset), let uri = record.targetURI, !report.others.contains(uri) {
                        report.others.append(uri)
                    }
                } else {
                    continue
                }
                report.bytes += record.body.count
                marked.insert(entry.offset)
            }
        } catch { throw .damaged(file: file.path, offset: 0, reason: error.description) }
        places[file.name] = marked.isEmpty ? nil : marked
        guard !marked.isEmpty else { return }
        let digest = try Disk.sha256(file.path)
        report.files.append(
            RedactionReport.File(name: file.name, records: marked.count, before: file.bytes, replaced: digest))
    }

    private func isText(_ record: WARCRecord) -> Bool {
        guard record.type == .resource, let uri = record.targetURI else { return false }
        return texts.contains(uri)
    }

    private func isDocument(_ record: WARCRecord) -> Bool {
        guard let label = record.fields["WARC-Payload-Digest"], let digests = documents[label] else { return false }
        return digests.contains(SHA256Digest(of: record.body))
    }
}
