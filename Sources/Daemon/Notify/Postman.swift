internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// Carries one digest to one reader.
struct Postman: Sendable {
    private let configuration: Configuration

    init(_ configuration: Configuration) { self.configuration = configuration }

    /// Where digests go.
    var ways: [PostBook.Way] {
        var ways: [PostBook.Way] = []
        for webhook in configuration.notify.webhooks {
            guard let url = webhook.url else { continue }
            let way = PostBook.Way.webhook(url: url.string)
            if !ways.contains(way) { ways.append(way) }
        }
        return configuration.notify.email == nil ? ways : ways + [.mail]
    }

    /// - Throws: why it did not arrive; `CancellationError`.
    func carry(_ digest: NewsDigest, as delivery: PostBook.Delivery) async throws {
        switch delivery.way {
        case .webhook(let url):
            guard let webhook = configuration.notify.webhooks.first(where: { $0.url?.string == url }) else { return }
            try await post(digest, as: delivery, to: url, webhook)
        case .mail:
            guard let email = configuration.notify.email else { return }
            let message = MailMessage(digest, delivery: delivery.id, settings: email).bytes
            let sendmail = Sendmail(path: configuration.resolve(email.sendmail))
            try await sendmail.send(message)
        }
    }

    private func post(
        _ digest: NewsDigest, as delivery: PostBook.Delivery, to url: String, _ webhook: WebhookSettings
    ) async throws {
        let body = try WebhookBody(delivery: delivery.id, digest).bytes
        var fields = ["Content-Type: application/json", "X-Vidimus-Delivery: \(delivery.id.text)"]
        if let name = webhook.secretFile {
            let key = try SigningSecret.read(name, of: configuration)
            fields.append("X-Vidimus-Signature: sha256=\(KeyedDigest.of(body, key: key).hex)")
        }
        let fence = AddressGuard(allowed: configuration.fetch.allowAddresses + Postman.named(by: webhook))
        let authorities = configuration.fetch.caFile.map(configuration.resolve)
        let status = try await Blocking.run { [fields] in
            try Posting.ask(
                url, posting: body, fields: fields, seconds: 10, fence: fence, authorities: authorities
            ).status
        }
        guard 200...299 ~= status else { throw DeliveryFailure("it answered with status \(status)") }
    }

    /// An address that the configuration itself writes as the host is meant; a name can come to mean another one.
    private static func named(by webhook: WebhookSettings) -> [AddressBlock] {
        let host = webhook.url?.host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")) ?? ""
        return AddressBlock(host).map { [$0] } ?? []
    }
}

/// What is posted. The delivery's name is in it so that the signature covers it.
struct WebhookBody: Codable {
    var type = "news"
    var delivery: CaptureID
    var digest: CaptureID
    var made: Timestamp
    var summary: String
    var items: [NewsItem]

    init(delivery: CaptureID, _ news: NewsDigest) {
        self.delivery = delivery
        digest = news.id
        made = news.made
        summary = news.summary
        items = news.items
    }

    /// The same bytes for the same delivery.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }
}
