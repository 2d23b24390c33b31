import Archive
import Foundation
import FoundationXML
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("News is told")
struct NotifierTests {
    private static let url = "http://press.example/story"

    /// A workshop that tells of missing and rewritten pages.
    private func workshop(_ adjust: (inout Configuration) throws -> Void = { _ in }) throws -> Workshop {
        var notify = NotifySettings()
        notify.on = [.category(.notFound), .category(.rewritten)]
        notify.digest = 0
        var configuration = Configuration()
        configuration.notify = notify
        try adjust(&configuration)
        return try Workshop { $0.notify = configuration.notify }
    }

    private func webhook(_ receiver: Receiver, secretFile: String? = nil) throws -> WebhookSettings {
        var webhook = WebhookSettings()
        webhook.url = try WebURL(receiver.url)
        webhook.secretFile = secretFile
        return webhook
    }

    /// Visits a page that stands, and again after it was taken down.
    private func loseStory(_ shop: Workshop, _ engine: LocalEngine, title: String = "A bridge") async throws {
        try shop.press.publish(Workshop.page(title, Workshop.story), at: Self.url)
        _ = try await engine.fetch(Self.url)
        try shop.press.retract(Self.url)
        #expect(try await engine.fetch(Self.url).map(\.category) == [.notFound])
    }

    private func notifier(_ shop: Workshop, _ engine: LocalEngine, _ clock: ManualClock) -> Notifier {
        Notifier(shop.configuration, archive: engine.archive, logger: shop.logger, clock: { clock.now })
    }

    @Test("to a webhook, signed, with what changed and where it is cited")
    func webhook() async throws {
        let receiver = Receiver(204)
        let secrets = try TemporaryFolder()
        let secret = try secrets.write("a key\n", to: "key")
        chmod(secret, 0o600)
        let shop = try workshop { $0.notify.webhooks = [try webhook(receiver, secretFile: secret)] }
        try shop.folder.write("\(Self.url)\n", to: "chronicle/list.txt")
        try await shop.working { engine in
            let order = ImportOrder(path: shop.folder.file("chronicle"), format: "urls")
            _ = try await engine.events(.importChronicle(order))
            try shop.press.publish(Workshop.page("A bridge", Workshop.story), at: Self.url)
            _ = try await engine.fetch(Self.url)
            let story = Workshop.story.map { $0.replacing("240,000", with: "390,000") }
            try shop.press.publish(Workshop.page("A bridge", story), at: Self.url)
            _ = try await engine.fetch(Self.url)
            let outcome = try await engine.notifier.round()
            #expect(outcome.items == 1 && outcome.delivered.count == 1)
        }
        let letter = try #require(receiver.letters.first)
        #expect(receiver.letters.count == 1)
        let signature = KeyedDigest.of(letter.body, key: Array("a key".utf8)).hex
        #expect(letter.field("X-Vidimus-Signature") == "sha256=\(signature)")
        let body = try JSONDecoder().decode(WebhookBody.self, from: Data(letter.body))
        #expect(letter.field("X-Vidimus-Delivery") == body.delivery.text)
        let item = try #require(body.items.first)
        #expect(item.url == Self.url && item.before == "ok" && item.after == "rewritten")
        #expect(item.reason.contains("390,000"))
        #expect(item.events.map(\.file) == ["list.txt"] && item.events.map(\.line) == [1])
        #expect(item.command == "vidimus diff '\(Self.url)'")
    }

    @Test("once, under one name, however often a webhook fails before, and over restarts")
    func retry() async throws {
        let receiver = Receiver(500, 503, 200)
        let shop = try workshop { $0.notify.webhooks = [try webhook(receiver)] }
        let clock = ManualClock(.now + 3600)
        try await shop.working { engine in
            try await loseStory(shop, engine)
            #expect(try await notifier(shop, engine, clock).round().missed.count == 1)
            // Not yet due.
            #expect(try await notifier(shop, engine, clock).round() == NotifyOutcome())
            let status = try #require(try await NotifyReport(engine.catalog))
            #expect(status.pending.map(\.reason) == ["it answered with status 500"])
        }
        try await shop.working { engine in
            for wait in [60.0, 300, 86_400] {
                clock.advance(by: wait)
                _ = try await notifier(shop, engine, clock).round()
            }
            let status = try #require(try await NotifyReport(engine.catalog))
            #expect(status.pending.isEmpty && status.failed.isEmpty)
        }
        #expect(receiver.letters.count == 3)
        #expect(Set(receiver.letters.map { $0.field("X-Vidimus-Delivery") }).count == 1)
        #expect(Set(receiver.letters.map(\.body)).count == 1)
    }

    @Test("never where nothing is new")
    func nothing() async throws {
        let receiver = Receiver(200)
        let shop = try workshop { $0.notify.webhooks = [try webhook(receiver)] }
        try await shop.working { engine in
            try shop.press.publish(Workshop.page("A bridge", Workshop.story), at: Self.url)
            for _ in 0..<2 {
                _ = try await engine.fetch(Self.url)
                let outcome = try await engine.events(.notify).compactMap {
                    if case .notified(let outcome) = $0 { outcome } else { nil }
                }
                #expect(outcome == [NotifyOutcome()])
            }
            #expect(!FileManager.default.fileExists(atPath: engine.archive.folder.feed))
        }
        #expect(receiver.letters.isEmpty)
    }

    @Test("again only when something happens again, and nothing is lost over a restart")
    func restart() async throws {
        let receiver = Receiver(200)
        let shop = try workshop { $0.notify.webhooks = [try webhook(receiver)] }
        try await shop.working { engine in
            try await loseStory(shop, engine)
            #expect(try await engine.notifier.round().items == 1)
            // Learnt of, and not told before the end.
            try await loseStory(shop, engine)
        }
        try await shop.working { engine in
            let foreseen = try await Notifier.preview(shop.configuration, catalog: engine.catalog)
            #expect(foreseen.count == 1)
            #expect(try await engine.notifier.round().items == 1)
            #expect(try await engine.notifier.round().items == 0)
        }
        let bodies = try receiver.letters.map { try JSONDecoder().decode(WebhookBody.self, from: Data($0.body)) }
        #expect(bodies.map(\.items.count) == [1, 1])
        #expect(Set(bodies.flatMap(\.items).map(\.capture)).count == 2)
    }

    @Test("by the day: what happens meanwhile waits for the next digest")
    func daily() async throws {
        let shop = try workshop { $0.notify.digest = 86_400 }
        let clock = ManualClock(.now + 60)
        try await shop.working { engine in
            let notifier = notifier(shop, engine, clock)
            #expect(try await notifier.round().items == 0)
            try await loseStory(shop, engine)
            clock.advance(by: 86_000)
            #expect(try await notifier.round().items == 0)
            clock.advance(by: 400)
            #expect(try await notifier.round().items == 1)
        }
    }

    @Test("to feed readers, as XML whatever the web sent")
    func feed() async throws {
        let shop = try workshop()
        let title = "Bridge &lt;b&gt;&#x202e; &amp; \u{1} ]]&gt; \"quoted\""
        try await shop.working { engine in
            try await loseStory(shop, engine, title: title)
            _ = try await engine.notifier.round()
            let first = try Feed(engine.archive.folder.feed)
            #expect(first.titles.count == 2 && first.titles[1].contains("<b>"))
            #expect(first.titles[1].hasPrefix("not_found (was ok): press.example: Bridge"))
            #expect(first.links == [Self.url])
            try await loseStory(shop, engine, title: title)
            _ = try await engine.notifier.round()
            let second = try Feed(engine.archive.folder.feed)
            #expect(second.ids.count == 3 && second.ids[0] == first.ids[0] && second.ids[2] == first.ids[1])
            #expect(second.ids.allSatisfy { $0.hasPrefix("tag:") })
        }
    }

    @Test("by mail, through whatever program takes it on standard input")
    func mail() async throws {
        let folder = try TemporaryFolder()
        let box = folder.file("box")
        let script = try folder.write("#!/bin/sh\n{ echo \"$@\"; cat; } > '\(box)'\n", to: "sendmail")
        chmod(script, 0o755)
        let shop = try workshop {
            var email = EmailSettings()
            email.to = ["editors@example.org", "desk@example.org"]
            email.from = "vidimus@example.org"
            email.sendmail = script
            $0.notify.email = email
        }
        try await shop.working { engine in
            try await loseStory(shop, engine, title: "Мост закрыт&#10;Bcc: all@example.org")
            #expect(try await engine.notifier.round().delivered.map(\.to) == ["mail"])
        }
        let text = String(decoding: try folder.read("box"), as: UTF8.self)
        let parts = text.split(separator: "\n\n", maxSplits: 1)
        let lines = try #require(parts.first).split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(4) == ["-t -i", "From: vidimus@example.org", "To: editors@example.org,", " desk@example.org"])
        #expect(lines.contains { $0.hasPrefix("Subject: =?utf-8?B?") })
        #expect(!lines.contains { $0.lowercased().hasPrefix("bcc") })
        #expect(text.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) })
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(parts[1].contains(Self.url))
    }

    @Test("not by a program that fails, whose words are kept")
    func failingMail() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write("#!/bin/sh\necho 'no such user' >&2\nexit 67\n", to: "sendmail")
        chmod(script, 0o755)
        let failure = await #expect(throws: DeliveryFailure.self) { try await Sendmail(path: script).send([]) }
        #expect(failure?.description == "\(script) ended with 67: no such user")
        await #expect(throws: DeliveryFailure.self) { try await Sendmail(path: folder.file("none")).send([]) }
    }

    @Test("not to a private address behind a name, unless the configuration opens it")
    func fence() async throws {
        let receiver = Receiver(200)
        let shop = try Workshop {
            $0.notify.on = [.category(.notFound)]
            var webhook = WebhookSettings()
            webhook.url = try? WebURL("http://localhost:\(receiver.port)/hook")
            $0.notify.webhooks = [webhook]
        }
        var closed = shop.configuration
        closed.fetch.allowAddresses = []
        try await shop.working { engine in
            try await loseStory(shop, engine)
            let fenced = Notifier(closed, archive: engine.archive, logger: shop.logger)
            let missed = try await fenced.round().missed
            #expect(missed.count == 1 && missed[0].reason?.contains("loopback address") == true)
            #expect(receiver.letters.isEmpty)
            #expect(try await engine.notifier.round(atOnce: true).delivered.count == 1)
        }
    }

    @Test("a signing key that others may read is refused, a credential of systemd's is taken")
    func secrets() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("secret\r\n", to: "key")
        chmod(path, 0o640)
        let configuration = Configuration()
        let failure = #expect(throws: DeliveryFailure.self) {
            try SigningSecret.read(path, of: configuration, environment: [:])
        }
        #expect(failure?.description.contains("chmod 0600") == true)
        let environment = ["CREDENTIALS_DIRECTORY": folder.path]
        #expect(try SigningSecret.read("key", of: configuration, environment: environment) == Array("secret".utf8))
    }
}

/// What an XML parser finds in a feed.
private final class Feed: NSObject, XMLParserDelegate {
    private(set) var titles: [String] = []
    private(set) var ids: [String] = []
    private(set) var links: [String] = []
    private var text = ""

    init(_ path: String) throws {
        super.init()
        let parser = XMLParser(data: try Data(contentsOf: URL(filePath: path)))
        parser.delegate = self
        #expect(parser.parse())
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        if name == "link", let href = attributes["href"] { links.append(href) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "title" { titles.append(text) }
        if name == "id" { ids.append(text) }
    }
}
