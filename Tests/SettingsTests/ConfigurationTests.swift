import Foundation
import Model
import Testing

@testable import Settings

/// The repository's top folder.
private let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

@Suite("The configuration")
struct ConfigurationTests {
    @Test("an empty object means every default")
    func defaults() throws {
        #expect(try Configuration.parse("{}", file: "config.json") == Configuration())
    }

    @Test("config.json at the top holds every key with its default")
    func shipped() throws {
        let path = top + "/config.json"
        var shipped = try Configuration.load(path: path)
        #expect(shipped.directory == top)
        shipped.directory = "."
        #expect(shipped == Configuration())
        let text = try String(contentsOfFile: path, encoding: .utf8)
        func check<T: Section>(_ type: T.Type) {
            for key in T.keys { #expect(text.contains("\"\(key.name)\":")) }
        }
        check(Configuration.self)
        check(ChronicleSettings.self)
        check(ArchiveSettings.self)
        check(FetchSettings.self)
        check(RetrySettings.self)
        check(ScheduleSettings.self)
        check(RotSettings.self)
        check(TextSettings.self)
        check(RescueSettings.self)
        check(NotifySettings.self)
        check(HTTPSettings.self)
        check(LogSettings.self)
    }

    @Test("the schema in docs is the one that config schema prints")
    func schema() throws {
        #expect(try String(contentsOfFile: top + "/docs/config.schema.json", encoding: .utf8) == Configuration.schema)
    }

    @Test("docs/configuration.md names every key of the schema")
    func page() throws {
        let page = try String(contentsOfFile: top + "/docs/configuration.md", encoding: .utf8)
        for key in Configuration.keys {
            for name in key.inner() { #expect(page.contains("`\(name)`"), "\(key.name).\(name)") }
        }
    }

    @Test("config show reads back as the same configuration")
    func roundTrip() throws {
        var configuration = Configuration()
        configuration.chronicle.append(ChronicleSettings())
        configuration.chronicle[1].path = "zh \"文\" \n".filter { $0 != "\n" }
        configuration.chronicle[1].format = .context
        configuration.archive.maxBytes = 65536
        configuration.fetch.ports = .any
        configuration.fetch.connectTo = [
            "*": Endpoint(host: "::1", port: 8080), "a.example": Endpoint(host: "b", port: nil),
        ]
        configuration.fetch.allowAddresses = ["127.0.0.0/8", "fd00::/8"].compactMap(AddressBlock.init)
        configuration.fetch.delay = 0.25
        configuration.fetch.caFile = "ca.pem"
        configuration.notify.on = [.state(.changed), .category(.parked)]
        configuration.notify.email = EmailSettings()
        configuration.notify.email?.to = ["desk@example.org"]
        var hook = WebhookSettings()
        hook.url = try WebURL("https://example.org/hook")
        hook.secretFile = "hook.key"
        configuration.notify.webhooks = [hook]
        configuration.log.level = .debug
        #expect(try Configuration.parse(configuration.json, file: "config.json") == configuration)
        #expect(try Configuration.parse(Configuration().json, file: "config.json") == Configuration())
    }

    @Test("the schema and the effective values are themselves JSON")
    func wellFormed() throws {
        _ = try JSONSerialization.jsonObject(with: Data(Configuration.schema.utf8))
        _ = try JSONSerialization.jsonObject(with: Data(Configuration().json.utf8))
    }

    @Test("relative paths start from the file's folder")
    func paths() throws {
        let here = try Configuration.parse("{}", file: "config.json")
        #expect(here.resolve("archive") == "archive")
        let there = try Configuration.parse("{}", file: "/etc/vidimus/config.json")
        #expect(there.resolve("archive") == "/etc/vidimus/archive")
        #expect(there.resolve("./archive") == "/etc/vidimus/archive")
        #expect(there.resolve(".") == "/etc/vidimus")
        #expect(there.resolve("/var/lib/vidimus") == "/var/lib/vidimus")
        #expect(try Configuration.parse("{}", file: "/config.json").resolve("a") == "/a")
    }

    @Test("a file has one folder, whatever way leads there")
    func oneFolder() throws {
        let roundabout = try Configuration.load(path: top + "/Sources/../config.json")
        #expect(roundabout.directory == top)
        #expect(roundabout.resolve("archive") == top + "/archive")
    }

    @Test(
        "a file that cannot be read says why",
        arguments: [
            ("missing", "there is no such file; name one with -c or VIDIMUS_CONFIG"),
            ("", "this is a folder; name the file in it"),
            ("latin1.json", "the file is not UTF-8 text (line 2); save it as UTF-8"),
            ("huge.json", "the file is larger than 1 MiB; this cannot be a configuration"),
        ])
    func unreadable(name: String, reason: String) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/vidimus-settings-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(Array("{\n\"text\": \"caf".utf8) + [0xE9]).write(to: URL(filePath: folder + "/latin1.json"))
        try Data(repeating: 32, count: 2_000_000).write(to: URL(filePath: folder + "/huge.json"))
        let path = "\(folder)/\(name)"
        #expect(throws: SettingsError.unreadable(path: path, reason: reason)) { try Configuration.load(path: path) }
    }
}
