internal import Archive
internal import ArgumentParser
internal import CLinux
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

/// `vidimus ingest`.
struct IngestCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract:
            "Take captures of others in: WARC and WACZ files of wget, Heritrix, pywb, Browsertrix and their like.",
        discussion: """
            Captures of URLs that the chronicle cites join their sources, marked as foreign with the file they come from. They \
            are read and judged like our own visits, and shown apart: versions, standings, schedules and `check` rest on our own \
            sight alone. A redirect is followed to what it led to in the same file. Other URLs are counted and left. Bringing a \
            file twice changes nothing.

            WARC files may be plain, compressed record by record or in one piece; WACZ files are checked against their manifest. \
            A URL is fetched through the gate, up to fetch.maxBody. ARC and Zstandard are not read.

            What cannot be believed goes to quarantine/ in the archive, each part with its reason: lengths and digests that \
            lie, broken compression, bombs, dates and addresses that cannot be, records that claim to be Vidimus's own. The \
            rest of the file is taken.

            Exits 1 when something went to quarantine or a file was refused.

            Examples:
              vidimus ingest --dry-run crawl.warc.gz       what would join, and what would not
              vidimus ingest crawl.warc.gz crawl.wacz
              vidimus ingest https://example.org/export.wacz
              wget --warc-file=story https://example.org/story && vidimus ingest story.warc.gz
              vidimus show https://example.org/story       lists what others saw, apart
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(help: "WARC or WACZ files, http(s) URLs of them, or - for standard input.")
    var inputs: [String]

    @Flag(
        name: [.customLong("dry-run"), .customLong("list")],
        help: "Change nothing: say what would be taken in, and what would not.")
    var dryRun = false

    func validate() throws {
        if inputs.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("- can be given once: there is one standard input")
        }
    }

    func run() async throws {
        let configuration = try configuration()
        var scratch: String?
        defer { if let scratch { try? FileManager.default.removeItem(atPath: scratch) } }
        var order = IngestOrder(inputs: [], dryRun: dryRun, by: NSUserName())
        for input in inputs {
            if input == "-" {
                try checkOwner(configuration)
                let folder = try makeScratch(configuration)
                scratch = folder
                order.inputs.append(.init(path: try standardInput(in: folder), name: "standard input"))
            } else if input.contains("://") {
                order.inputs.append(.init(path: input, name: input))
            } else {
                order.inputs.append(try file(input))
            }
        }
        let printer = IngestPrinter(terminal: terminal, json: json, dryRun: dryRun)
        try await perform(.ingest(order)) { printer.show($0) }
        try printer.finish()
    }

    private func file(_ path: String) throws -> IngestOrder.Input {
        let url = URL(fileURLWithPath: path)
        var info = stat()
        guard stat(url.path, &info) == 0 else {
            throw EngineFailure("\(path.printable): \(String(cString: strerror(errno)))", code: .usage)
        }
        guard info.st_mode & S_IFMT == S_IFREG else {
            throw EngineFailure("\(path.printable) is no file; name the WARC and WACZ files one by one", code: .usage)
        }
        return .init(path: url.path, name: url.lastPathComponent)
    }

    /// In the archive: a daemon that is shut off from the user's files reads it there.
    private func makeScratch(_ configuration: Configuration) throws -> String {
        do {
            return try ArchiveFolder(configuration.resolve(configuration.archive.path)).makeScratch()
        } catch { throw EngineFailure(error.description, code: .archive) }
    }

    private func standardInput(in folder: String) throws -> String {
        let path = folder + "/standard-input"
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw EngineFailure("cannot write \(path.printable)", code: .archive) }
        defer { try? file.close() }
        while let data = try FileHandle.standardInput.read(upToCount: 1 << 20), !data.isEmpty {
            try file.write(contentsOf: data)
        }
        return path
    }
}
