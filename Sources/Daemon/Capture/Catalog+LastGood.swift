internal import Catalog
internal import LinkRot
internal import Model

extension Catalog {
    /// The version that a verdict is measured against: that of the last capture that was alive, which after a rewrite is
    /// not the latest version (docs/decisions/0011). Its text is left to be read where there is something to compare.
    func lastGood(of source: SourceKey, _ latest: LatestState?) async throws -> (known: Known, text: SHA256Digest)? {
        guard var version = latest?.version else { return nil }
        var capture = try await latest?.versionCapture.flatMapAsync { try await self.capture($0) }
        if let judged = capture, judged.verdict.state != .alive {
            let past = try await captures(of: source, limit: 200)
            guard let good = past.first(where: { $0.verdict.state == .alive && $0.version != nil }),
                let row = try await versions(of: source).first(where: { $0.number == good.version })
            else { return nil }
            version = row
            capture = good
        }
        let known = Known(
            version: version.number, text: "", title: version.title, finalURL: capture?.finalURL,
            captured: capture?.started ?? version.lastSeen)
        return (known, version.textDigest)
    }
}
