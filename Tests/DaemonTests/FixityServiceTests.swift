import Logging
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("The daemon's rolling audit")
struct FixityServiceTests {
    @Test("tells of damage as an error in the log, and in the status")
    func damage() async throws {
        let workshop = try Workshop()
        try workshop.press.publish(Workshop.page("A bridge", Workshop.story), at: "http://press.example/story")
        try await workshop.working { _ = try await $0.fetch("http://press.example/story") }
        let archive = workshop.configuration.archive.path
        let file = try #require(workshop.folder.files().first { $0.hasSuffix(".warc.gz") })
        var bytes = try workshop.folder.read(file)
        bytes[bytes.count / 2] ^= 1
        try workshop.folder.write(bytes, to: file)

        let (stream, heard) = AsyncStream.makeStream(of: String.self)
        let logger = Logger(label: "test") { _ in
            Listener { event in
                if event.level == .error, let finding = event.metadata?["finding"] { heard.yield("\(finding)") }
            }
        }
        var service = FixityService(archive: archive, logger: logger)
        service.patience = 0
        let running = Task { [service] in try await service.run() }
        // The last of them: by then the file was read whole.
        for await finding in stream where finding.contains("its bytes are not those") { break }
        running.cancel()
        try await running.value

        try await workshop.working { engine in
            let status = try await engine.events(.status).compactMap {
                if case .status(let report) = $0 { report } else { nil }
            }
            let fixity = try #require(status.first?.fixity)
            #expect(fixity.files == fixity.read && fixity.findingCount > 0)
            #expect(fixity.findings.contains { $0.contains(".warc.gz") })
        }
    }
}
