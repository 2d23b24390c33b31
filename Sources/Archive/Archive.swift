package import Catalog
internal import Foundation
package import Model
internal import Synchronization
internal import WARC

/// The one writer of an archive: keeps captures so that what it has acknowledged survives a crash at any moment.
///
/// A capture is acknowledged only after its records are written, synced with fdatasync, and known to the catalog. While
/// one batch is being synced the next gathers, so that many captures share a sync and a lone one does not wait.
package actor Archive {
    package nonisolated let folder: ArchiveFolder
    package nonisolated let catalog: Catalog
    /// Reads back what is kept.
    package nonisolated let reader: ArchiveReader

    private(set) var options: ArchiveOptions
    private let thread: WriterThread
    private var lock: ArchiveLock?
    private var ledger: Ledger
    private let writers: WriterPool
    /// The name of the open file's warcinfo record, for those who compress ahead; nil when none is open.
    private let warcinfo = Mutex<String?>(nil)
    private var file: OpenWARC?
    private var serial: Int
    /// Bytes of all WARC files.
    package private(set) var bytes: Int
    private var waiting: [Waiting] = []
    private var draining: Task<Void, Never>?
    private var isClosed = false
    /// Why nothing more can be written until the archive is opened again.
    private var ending: ArchiveError?
    /// What went wrong beside captures: a file that could not be sealed.
    private var problem: ArchiveError?

    private struct Waiting {
        var order: Order
        var continuation: CheckedContinuation<Result<[KeptCapture], ArchiveError>, Never>
    }

    /// What one caller wants kept, whole or not at all.
    private enum Order {
        case capture(PreparedCapture)
        case rereadings(of: SourceKey, [PreparedRereading])
        case foreign([PreparedForeign])

        /// Nil where nothing depends on what else is kept of the source.
        var source: SourceKey? {
            switch self {
            case .capture(let prepared): prepared.capture.source
            case .rereadings(let source, _): source
            case .foreign: nil
            }
        }

        /// Of payloads and texts.
        var bytes: Int {
            switch self {
            case .capture(let prepared): prepared.bytes
            case .rereadings(_, let list): list.reduce(0) { $0 + ($1.rereading.text?.utf8.count ?? 0) }
            case .foreign(let list): list.reduce(0) { $0 + $1.bytes }
            }
        }
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Takes the archive's lock, makes what is missing of its folder, and recovers what a crash left behind.
    ///
    /// - Parameter catalog: opened here when nil, which is safer: a catalog that is lost is then noticed before a new
    ///   one is made.
    /// - Returns: the archive, and what recovery found; empty after an orderly end.
    package static func open(
        _ path: String, catalog: Catalog? = nil, options: ArchiveOptions = ArchiveOptions()
    ) async throws(ArchiveError) -> (archive: Archive, recovery: RecoveryReport) {
        let folder = ArchiveFolder(path)
        try folder.create()
        let lock = try ArchiveLock.acquire(folder)
        let catalog = if let catalog { catalog } else { try openCatalog(folder) }
        var recovery = try await Recovery(folder: folder, catalog: catalog)
        try await recovery.run()
        let archive = Archive(folder: folder, catalog: catalog, options: options, lock: lock, recovery: recovery)
        return (archive, recovery.report)
    }

    static func openCatalog(_ folder: ArchiveFolder) throws(ArchiveError) -> Catalog {
        if !FileManager.default.fileExists(atPath: folder.catalog) {
            let sealed = folder.files().filter { !$0.isOpen }
            if !sealed.isEmpty { throw .catalogMissing(folder: folder.path, files: sealed.count) }
        }
        do { return try Catalog.open(folder.catalog) } catch { throw .catalog(error) }
    }

    private init(
        folder: ArchiveFolder, catalog: Catalog, options: ArchiveOptions, lock: ArchiveLock, recovery: Recovery
    ) {
        self.folder = folder
        self.catalog = catalog
        self.options = options
        self.lock = lock
        writers = WriterPool(level: options.compression, payloadLevel: options.payloadCompression)
        reader = ArchiveReader(folder: folder, catalog: catalog)
        thread = WriterThread()
        ledger = recovery.ledger
        serial = recovery.lastSerial
        bytes = recovery.bytes
    }

    /// Keeps a capture. On return it is on the disk and in the catalog.
    ///
    /// - Parameters:
    ///   - events: what cites the source, for the group's records.
    ///   - state: the source's schedule and standing after this visit, stored in the same transaction.
    ///   - blocks: digests of the article's blocks, for the memory of the host.
    /// - Throws: when nothing of the capture was stored.
    package nonisolated func keep(
        _ capture: Capture, events: [CaptureRecord.EventCitation] = [], state: SourceState? = nil,
        blocks: [Int64] = []
    ) async throws(ArchiveError) -> KeptCapture {
        // Digests, normalising, look-ups and compression run on the caller's task, beside the writer.
        var prepared = PreparedCapture(capture, events: events, state: state)
        prepared.blocks = blocks
        do { try await prepared.lookUp(in: catalog) } catch { throw .catalog(error) }
        if let warcinfo = warcinfo.withLock({ $0 }) {
            prepared.encoded = writers.withWriter { EncodedGroup(prepared, prepared.decision, warcinfo: warcinfo, &$0) }
        }
        let kept = try await enqueue(.capture(prepared)).get()
        return kept[0]
    }

    /// Keeps what a later reading made of captures of one source: all of them, or none when it throws. The captures' first
    /// records stay as they are; the new ones take their place in the catalog, now and when it is rebuilt.
    package nonisolated func keep(
        _ rereadings: [Rereading], of source: SourceKey
    ) async throws(ArchiveError) {
        if rereadings.isEmpty { return }
        var prepared: [PreparedRereading] = []
        for rereading in rereadings { prepared.append(try await PreparedRereading(rereading, catalog: catalog)) }
        _ = try await enqueue(.rereadings(of: source, prepared)).get()
    }

    /// Keeps captures that others made, apart from our own: all of them, or none when it throws. On return they are on the disk
    /// and in the catalog's table of foreign captures; versions, standings and schedules are as they were. What is known
    /// already is not written again.
    ///
    /// - Returns: one for each capture, in order.
    package nonisolated func keepForeign(_ captures: [ForeignCapture]) async throws(ArchiveError) -> [KeptForeign] {
        let prepared = captures.map(PreparedForeign.init)
        let identities = prepared.map { $0.record.foreignIdentity }
        let known: [SHA256Digest: ForeignCaptureRow]
        do { known = try await catalog.foreignCaptures(known: identities.compactMap { $0 }) } catch {
            throw .catalog(error)
        }
        var first: [SHA256Digest: Int] = [:]
        let fresh = prepared.indices.filter { i in
            guard let identity = identities[i], known[identity] == nil, first[identity] == nil else { return false }
            first[identity] = i
            return true
        }
        let kept = fresh.isEmpty ? [] : try await enqueue(.foreign(fresh.map { prepared[$0] })).get()
        let places = Dictionary(uniqueKeysWithValues: zip(fresh, kept))
        return prepared.indices.compactMap { i in
            guard let identity = identities[i] else { return nil }
            if let row = known[identity] { return KeptForeign(id: row.id, wasKnown: true, place: row.place) }
            return first[identity].flatMap { places[$0] }.map {
                KeptForeign(id: $0.id, wasKnown: first[identity] != i, place: $0.place)
            }
        }
    }

    private func enqueue(_ order: Order) async -> Result<[KeptCapture], ArchiveError> {
        if isClosed { return .failure(.closed) }
        return await withCheckedContinuation { continuation in
            waiting.append(Waiting(order: order, continuation: continuation))
            if draining == nil { draining = Task { await drain() } }
        }
    }

    /// Writes what waits, batch after batch.
    private func drain() async {
        while !waiting.isEmpty {
            let batch = nextBatch()
            let results: [Result<[KeptCapture], ArchiveError>]
            do {
                results = try await write(batch.map(\.order)).map { .success($0) }
            } catch {
                if case .unusable = error { ending = error }
                results = batch.map { _ in .failure(error) }
            }
            for (waiting, result) in zip(batch, results) { waiting.continuation.resume(returning: result) }
        }
        draining = nil
    }

    /// As many as may share a sync, in number and in bytes; two visits of one source never do, since the second depends on
    /// the first.
    private func nextBatch() -> [Waiting] {
        var sources: Set<SourceKey> = []
        var count = 0
        var bytes = 0
        while count < min(waiting.count, max(1, options.batch)), bytes < options.batchBytes,
            waiting[count].order.source.map({ sources.insert($0).inserted }) ?? true
        {
            bytes += waiting[count].order.bytes
            count += 1
        }
        defer { waiting.removeFirst(count) }
        return Array(waiting[..<count])
    }

    private func write(_ batch: [Order]) async throws(ArchiveError) -> [[KeptCapture]] {
        if let ending { throw ending }
        try checkRoom()
        let file = try openFile()
        var output: [UInt8] = []
        if file.committed == 0 { _ = writers.withWriter { $0.append(info(of: file), to: &output) } }
        var commits: [CaptureCommit] = []
        var counts: [Int] = []
        var fresh = FreshPayloads()
        for order in batch {
            let before = commits.count
            switch order {
            case .capture(let prepared):
                let group = encoded(prepared, fresh.decide(prepared), file)
                commits.append(group.commit(in: file.name, at: file.committed + output.count))
                output += group.bytes
            case .rereadings(_, let rereadings):
                for prepared in rereadings { commits.append(encode(fresh.decide(prepared), file, to: &output)) }
            case .foreign(let captures):
                for prepared in captures { commits.append(encode(prepared, file, to: &output)) }
            }
            counts.append(commits.count - before)
        }
        try file.write(output)
        do { try file.sync() } catch {
            try? await seal(suspect: error.description)
            throw error
        }
        let known = try await commit(commits, file, output)
        bytes += output.count
        if file.committed >= options.warcSize {
            // The captures are safe whether or not their file could be given its last name.
            do { try await seal() } catch { problem = error }
        }
        var kept = zip(commits, known).map { commit, known in
            KeptCapture(
                id: commit.record.id, version: known.version, isNewVersion: known.isNewVersion, place: commit.place,
                response: commit.responses.last.flatMap { $0?.place })
        }[...]
        return counts.map { count in
            defer { kept = kept.dropFirst(count) }
            return Array(kept.prefix(count))
        }
    }

    /// Compresses the group of a later reading behind `output`.
    private func encode(_ prepared: PreparedRereading, _ file: OpenWARC, to output: inout [UInt8]) -> CaptureCommit {
        let start = file.committed + output.count
        writers.withWriter { writer in
            for record in RereadingGroup(prepared, warcinfo: file.warcinfo).records {
                writer.append(record, to: &output)
            }
        }
        return CaptureCommit(
            record: prepared.rereading.record, text: prepared.rereading.text,
            place: RecordPlace(warc: file.name, offset: start, length: file.committed + output.count - start),
            responses: [])
    }

    /// Compresses the group of a capture of others behind `output`.
    private func encode(_ prepared: PreparedForeign, _ file: OpenWARC, to output: inout [UInt8]) -> CaptureCommit {
        let group = ForeignGroup(prepared, warcinfo: file.warcinfo)
        let start = file.committed + output.count
        let places = writers.withWriter { writer in
            group.records.map { record in
                let offset = file.committed + output.count
                return RecordPlace(warc: file.name, offset: offset, length: writer.append(record, to: &output))
            }
        }
        return CaptureCommit(
            record: group.captureRecord, text: prepared.text,
            place: RecordPlace(warc: file.name, offset: start, length: file.committed + output.count - start),
            responses: group.payloads.map { index in
                index.map { GroupGatherer.stored(group.records[$0], at: places[$0]) }
            })
    }

    /// The group of one capture, as its caller made it where that still holds.
    private func encoded(_ prepared: PreparedCapture, _ decision: Decision, _ file: OpenWARC) -> EncodedGroup {
        if let made = prepared.encoded, made.isMade(of: decision, warcinfo: file.warcinfo) { return made }
        return writers.withWriter { EncodedGroup(prepared, decision, warcinfo: file.warcinfo, &$0) }
    }

    /// Tells the catalog, then counts the bytes as committed. When the catalog fails, its own word decides whether the
    /// bytes are taken back: it may have failed after it had committed.
    private func commit(
        _ commits: [CaptureCommit], _ file: OpenWARC, _ output: [UInt8]
    ) async throws(ArchiveError) -> [CommittedCapture] {
        let row = WARCFileRow(
            name: file.name, committedLength: file.committed + output.count, created: file.created)
        do {
            let known = try await catalog.commit(commits, warcs: [row])
            file.commit(output)
            return known
        } catch {
            let stored = try? await catalog.warcFile(file.name)?.committedLength ?? 0
            guard stored == file.committed, file.rollBack() else {
                throw .unusable(folder: folder.path, reason: error.description)
            }
            throw .catalog(error)
        }
    }
}

// MARK: - Files

extension Archive {
    /// Throws when the disk or the archive is too full for more captures. Reading goes on; call again to see whether there
    /// is room again.
    package func checkRoom() throws(ArchiveError) {
        if let ending { throw ending }
        if let free = Disk.free(folder.path), free < options.freeSpace {
            throw .noSpace(folder: folder.path, free: free, floor: options.freeSpace)
        }
        if let limit = options.maxBytes {
            let held = bytes + Disk.size(folder.catalog)
            if held >= limit { throw .full(folder: folder.path, bytes: held, limit: limit) }
        }
    }

    /// Takes over other limits of room, from the next capture on.
    package func limit(maxBytes: Int?, freeSpace: Int) {
        options.maxBytes = maxBytes
        options.freeSpace = freeSpace
    }

    private func openFile() throws(ArchiveError) -> OpenWARC {
        if let file { return file }
        serial += 1
        let file = try OpenWARC(folder, serial: serial, node: options.node, at: .now)
        self.file = file
        warcinfo.withLock { $0 = file.warcinfo }
        return file
    }

    private func info(of file: OpenWARC) -> WARCRecord {
        WARCInfo(
            filename: file.name, software: options.software, hostname: options.node, contact: options.contact,
            robots: options.respectsRobots ? "classic" : "ignore"
        ).record(id: file.warcinfo, date: file.created)
    }

    /// Seals the file being written, if any: from then on it is never touched again.
    package func seal() async throws(ArchiveError) { try await seal(suspect: nil) }

    private func seal(suspect: String?) async throws(ArchiveError) {
        guard let file else { return }
        self.file = nil
        warcinfo.withLock { $0 = nil }
        let isWhole = file.rollBack()
        if file.committed == 0 {
            if isWhole { file.remove() }
            return
        }
        guard isWhole, let sha256 = file.finishHash() else {
            throw .writeFailed(file: file.path, reason: Disk.reason)
        }
        let row = WARCFileRow(
            name: file.name, committedLength: file.committed, sealed: true, sha256: sha256,
            suspect: suspect != nil, created: file.created)
        try Sealing(folder: folder).seal(row, ledger: &ledger, suspect: suspect)
        do { try await catalog.save(row) } catch { throw .catalog(error) }
    }

    /// Waits for what is being kept, seals the file and lets go of the lock. Captures brought later are refused.
    package func close() async throws(ArchiveError) {
        isClosed = true
        await draining?.value
        defer { lock = nil }
        try await seal(suspect: nil)
    }

    /// What last went wrong beside captures, as one sentence: a file that could not be sealed, or why nothing can be written
    /// until the archive is opened again. Nil when nothing did.
    package var trouble: String? {
        if let ending { return ending.description }
        return problem.map { "a WARC file is whole but could not be sealed, which the next start does: \($0)" }
    }
}
