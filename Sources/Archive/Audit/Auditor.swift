internal import Catalog
internal import Foundation
internal import Model
internal import WARC

/// One audit while it goes on.
final class Auditor {
    typealias Finding = Audit.Finding

    let folder: ArchiveFolder
    /// Nil when it cannot be read, which is a finding of its own.
    private(set) var catalog: Catalog?
    var report: Audit.Report
    /// Digests of the texts that the records read so far hold.
    var archivedTexts: Set<SHA256Digest> = []
    /// Faults of one kind in one file that are listed; more are counted.
    let patience = 20
    private let progress: @Sendable (Audit.Progress) -> Void
    private let rest: @Sendable (Int) async -> Void
    private var done = 0
    private var total = 0

    /// A WARC file, what the catalog and the ledger say of it, and how much of it counts.
    struct Subject {
        var file: ArchiveFolder.File
        var row: WARCFileRow?
        var promised: Ledger.Line?
        /// Bytes that are to be looked at.
        var end: Int
        /// From the archive's folder on.
        var label: String
    }

    init(
        folder: ArchiveFolder, level: Audit.Level, progress: @escaping @Sendable (Audit.Progress) -> Void,
        rest: @escaping @Sendable (Int) async -> Void
    ) {
        self.folder = folder
        self.progress = progress
        self.rest = rest
        report = Audit.Report(level: level)
        do { catalog = try Catalog.open(folder.catalog, readOnly: true) } catch {
            if case .olderSchema = error {
                report.notes.append("\(error.description); the WARC files were not compared with it")
            } else {
                report.findings.append(Finding(file: "catalog.sqlite", message: error.description))
            }
        }
    }

    func run(_ only: Set<String>?) async {
        // Before the files are listed: what is known of texts now stands in them.
        let held = only == nil && report.level == .everything ? await checkTexts() : []
        let subjects = await subjects(only)
        if only == nil { await checkCatalog() }
        switch report.level {
        case .structure: for subject in subjects { await checkStructure(subject) }
        case .everything:
            plan(subjects.reduce(0) { $0 + $1.end })
            var ofReading: [Finding] = []
            for subject in subjects {
                let ofStructure = report.findings
                report.findings = []
                let stands = Task.isCancelled ? [:] : await read(subject)
                ofReading += report.findings
                report.findings = ofStructure
                await checkStructure(subject, stands)
            }
            report.findings += ofReading
            let lost = held.subtracting(archivedTexts).sorted { $0.hex < $1.hex }
            if only == nil, !Task.isCancelled {
                for digest in lost.prefix(patience) {
                    find("catalog.sqlite", "the text \(digest.hex) is in no record of the archive")
                }
            }
        case .sample(let sample):
            for subject in subjects { await checkStructure(subject) }
            await read(sample, of: subjects)
        }
    }

    /// The files that are to be looked at.
    private func subjects(_ only: Set<String>?) async -> [Subject] {
        var rows: [String: WARCFileRow] = [:]
        // First the files, then what is said of them: one that is sealed meanwhile is then known to be.
        let files = folder.files()
        await ask { catalog throws(CatalogError) in
            for row in try await catalog.warcFiles() { rows[row.name] = row }
        }
        let lines = checkLedger(listing: only == nil)
        let promised = Dictionary(lines.map { ($0.name, $0) }) { _, last in last }
        if only == nil {
            report.open = files.filter(\.isOpen).map(\.name)
            let present = Set(files.map(\.name))
            let named = Set(promised.keys).union(rows.keys)
            for name in named.subtracting(present).sorted() {
                let who = promised[name] == nil ? "the catalog" : "the ledger"
                find(label(of: name), "\(who) names it, but it is not there")
            }
        }
        return files.filter { only?.contains($0.name) ?? true }.map { file in
            let row = rows[file.name]
            let end = file.isOpen ? min(file.bytes, row?.committedLength ?? 0) : file.bytes
            return Subject(
                file: file, row: row, promised: promised[file.name], end: end, label: label(of: file.name))
        }
    }

    private func label(of name: String) -> String { folder.label(folder.sealedPath(of: name)) }

    private func checkCatalog() async {
        await ask { catalog throws(CatalogError) in
            let damage = try await catalog.damage()
            for fault in damage { find("catalog.sqlite", fault.message) }
        }
        await ask { catalog throws(CatalogError) in
            for fault in try await catalog.inconsistencies() { await report(fault, in: "catalog.sqlite", at: nil) }
        }
    }

    /// The digests of the texts that the catalog holds.
    private func checkTexts() async -> Set<SHA256Digest> {
        var held: Set<SHA256Digest> = []
        await ask { catalog throws(CatalogError) in
            let texts = try await catalog.texts()
            held = texts.held
            for fault in texts.faults { await report(fault, in: "catalog.sqlite", at: nil) }
        }
        return held
    }
}

// MARK: - Telling

extension Auditor {
    func find(_ file: String, _ message: String, at offset: Int? = nil) {
        report.findings.append(Finding(file: file, offset: offset, message: message))
    }

    /// Tells of a fault with the visit and the events that it concerns.
    func report(_ fault: CatalogFault, in file: String, at offset: Int?) async {
        var concerned: Concerned?
        if let capture = fault.capture { concerned = try? await catalog?.concerned(by: capture) }
        report.findings.append(
            Finding(
                file: file, offset: offset, capture: fault.capture, url: fault.url ?? concerned?.url,
                events: concerned?.events ?? [], message: fault.message))
    }

    /// Tells of damage at one place of a WARC file with the visit and the events that it concerns.
    func report(_ message: String, at offset: Int, of subject: Subject) async {
        let concerned = try? await catalog?.concerned(by: offset, of: subject.file.name)
        var url = concerned?.url
        if url == nil, let heads = try? RecordHeads(path: subject.file.path) {
            url = try? heads.fields(at: offset)?["WARC-Target-URI"]
        }
        report.findings.append(
            Finding(
                file: subject.label, offset: offset, capture: concerned?.capture, url: url,
                events: concerned?.events ?? [], message: message))
    }

    /// Asks the catalog, when there is one; that it does not answer is a finding.
    func ask(_ body: (Catalog) async throws(CatalogError) -> Void) async {
        guard let catalog else { return }
        do { try await body(catalog) } catch {
            let finding = Finding(file: "catalog.sqlite", message: error.description)
            if !report.findings.contains(finding) { report.findings.append(finding) }
        }
    }

    /// So many bytes more were read.
    func advance(_ bytes: Int, in subject: Subject) async {
        done += bytes
        report.bytes += bytes
        progress(Audit.Progress(file: subject.file.name, done: done, total: max(total, done)))
        await rest(bytes)
    }

    func plan(_ bytes: Int) { total = bytes }
}
