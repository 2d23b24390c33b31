package import Archive
internal import Catalog
package import Model

extension LocalEngine {
    /// Where the archive is.
    package var archiveFolder: String { archive.folder.path }

    /// What the archive holds, for services that only look.
    package var reader: ArchiveReader { archive.reader }

    /// What the engine says of itself.
    package struct Pulse: Sendable {
        package var since: Timestamp
        /// Visits under way.
        package var inFlight: Int
        /// Why fetching rests, when it does.
        package var paused: String?
    }

    /// Asks the loop and the catalog for a sign of life; changes nothing.
    ///
    /// - Throws: `CatalogError` when the catalog does not answer.
    package func pulse() async throws -> Pulse {
        _ = try await catalog.note("pulse")
        return Pulse(since: since, inFlight: await loop.inFlight, paused: await loop.paused)
    }

    /// Why nothing more can be kept for now; nil when there is room.
    private func shortage() async throws -> String? {
        do {
            try await archive.checkRoom()
            return nil
        } catch .unusable(let folder, let reason) {
            // Only opening the archive again can mend this: the service ends and systemd starts it anew.
            throw ArchiveError.unusable(folder: folder, reason: reason)
        } catch { return error.description }
    }

    /// Asks every part that can hang, and lets fetching rest or go on by the disk's free space.
    ///
    /// - Returns: one line for `systemctl status`.
    /// - Throws: when a part does not answer as it should.
    func health() async throws -> String {
        let queue = try await catalog.queueCounts(at: .now)
        await loop.pause(for: try await shortage())
        let flying = await loop.inFlight
        let done = await loop.completed
        if let paused = await loop.paused { return "resting: \(paused)" }
        return "\(queue.due) due on \(queue.hosts) hosts, \(flying) under way, \(done) visits since the start"
    }
}
