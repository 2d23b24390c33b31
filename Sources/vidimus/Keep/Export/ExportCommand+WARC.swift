internal import Archive
internal import Daemon
internal import Foundation
internal import Model
internal import Settings
internal import WARC

extension ExportCommand {
    /// `--warc`.
    func exportWARC(
        _ archive: ArchiveReader, _ choice: ExportChoice, _ configuration: Configuration
    ) async throws -> ExportReport {
        guard let warc else { return ExportReport() }
        let guarded = guarded(archive)
        let plan = try await plan(archive, choice)
        let progress = ProgressLine("copying", terminal: terminal)
        progress.plan(total: plan.bytes)
        defer { progress.clear() }
        return try WARCExport.run(
            plan, to: warc, size: size?.bytes, maker: maker(choice, configuration),
            begins: { try guarded.check($0) }, progress: { progress.advance(to: $0) })
    }

    /// `--wacz`.
    func exportWACZ(
        _ archive: ArchiveReader, _ choice: ExportChoice, _ configuration: Configuration
    ) async throws -> ExportReport {
        guard let wacz else { return ExportReport() }
        try guarded(archive).check(wacz)
        let key = try unsigned ? nil : signingKey(archive.folder, configuration)
        let plan = try await plan(archive, choice)
        let progress = ProgressLine("packing", terminal: terminal)
        progress.plan(total: plan.bytes)
        defer { progress.clear() }
        var report = try await WACZExport.run(
            plan, of: archive, to: wacz, size: size?.bytes ?? configuration.archive.warcSize,
            maker: maker(choice, configuration), key: key, progress: { progress.advance(to: $0) })
        report.key = key?.fingerprint
        return report
    }

    private func maker(_ choice: ExportChoice, _ configuration: Configuration) -> ExportMaker {
        ExportMaker(
            software: "vidimus/\(LocalEngine.version)", hostname: ProcessInfo.processInfo.hostName,
            contact: configuration.fetch.contact, selection: choice.sentence)
    }

    /// The key that was named, or the archive's own, made when it is missing: only a key that stays tells that two files
    /// are from the same hand.
    private func signingKey(_ folder: ArchiveFolder, _ configuration: Configuration) throws -> SigningKey {
        let path = key ?? folder.signingKey
        if let pem = FileManager.default.contents(atPath: path) {
            guard let read = SigningKey(pem: [UInt8](pem)) else {
                throw EngineFailure(
                    "\(path.printable) holds no private key on the curve P-384 in PEM; `openssl ecparam -name secp384r1 "
                        + "-genkey -noout` makes one", code: .usage)
            }
            return read
        }
        if key != nil || FileManager.default.fileExists(atPath: path) {
            throw EngineFailure("cannot read the key \(path.printable)", code: .usage)
        }
        try checkOwner(configuration)
        do { return try folder.makeSigningKey() } catch {
            throw EngineFailure("\(error); name a key with --key, or use --unsigned", code: .usage)
        }
    }
}
