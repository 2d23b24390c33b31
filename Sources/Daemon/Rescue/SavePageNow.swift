internal import Fetcher
internal import Foundation
internal import Model
internal import Settings

/// The Wayback Machine's Save Page Now 2 interface: a page is handed in, and its job asked for until it is done.
struct SavePageNow: Sendable {
    /// The service's host, for people.
    let name: String
    /// Seconds between two pages.
    let pause: Double
    private let service: WebURL
    private let authorization: String

    enum Outcome: Sendable {
        case saved(SavedPage)
        case failed(String)
        /// The service takes no more for now.
        case busy(String)
    }

    /// A job that is not done after so many looks is left to itself.
    private static let looks = 30

    /// - Throws: `EngineFailure` when there is no key.
    init(_ configuration: Configuration) throws {
        guard let service = configuration.rescue.saveService else {
            throw EngineFailure("rescue.saveService names no service", code: .configuration)
        }
        self.service = service
        name = service.authority
        pause = configuration.rescue.savePause
        let path = configuration.rescue.saveKeyFile.map { file in
            Secret.credential(file) ?? configuration.resolve(file)
        }
        guard let file = path ?? Secret.credential("spn2") else {
            throw EngineFailure(
                "\(service.authority) wants a key: put accesskey:secret into a file of mode 0600 and name it in "
                    + "rescue.saveKeyFile, or pass it as the systemd credential spn2",
                code: .configuration)
        }
        authorization = "LOW \(try Secret.read(file))"
    }

    /// Hands a page in and waits until it is preserved.
    ///
    /// - Throws: `CancellationError`.
    func save(_ url: WebURL) async throws -> Outcome {
        let form = "url=\(SavePageNow.encoded(url.string))&skip_first_archive=1"
        let job: String
        switch await ask(service.string, posting: Array(form.utf8)) {
        case .failure(let outcome): return outcome
        case .success(let reply):
            guard let id = reply.job_id, SavePageNow.isJob(id) else {
                return .failed("\(name) gives no job: \((reply.message ?? "no reason told").prefix(200))")
            }
            job = id
        }
        for look in 0..<Self.looks {
            try await Task.sleep(for: .seconds(min(pause, look < 5 ? 2 : 10)))
            switch await ask("\(service.string)/status/\(job)", posting: nil) {
            case .failure(let outcome): return outcome
            case .success(let reply):
                switch reply.status {
                case "pending": continue
                case "success": return outcome(of: reply, url)
                default: return .failed("\(name) says: \((reply.message ?? reply.status ?? "nothing").prefix(200))")
                }
            }
        }
        return .failed("\(name) is not done with it yet")
    }

    private func outcome(of reply: Reply, _ url: WebURL) -> Outcome {
        guard let digits = reply.timestamp, digits.utf8.count == 14, let at = Timestamp(digits14: digits) else {
            return .failed("\(name) does not say when it preserved the page")
        }
        return .saved(SavedPage(at: at, memento: "\(service.origin)/web/\(digits)/\(url.string)"))
    }

    private struct Reply: Decodable {
        var job_id: String?
        var status: String?
        var timestamp: String?
        var message: String?
        var status_ext: String?
    }

    private enum Answer {
        case success(Reply)
        case failure(Outcome)
    }

    private func ask(_ url: String, posting body: [UInt8]?) async -> Answer {
        var fields = ["Accept: application/json", "Authorization: \(authorization)"]
        if body != nil { fields.append("Content-Type: application/x-www-form-urlencoded") }
        let result: Result<Posting.Answer, Posting.Failure> = await withCheckedContinuation { continuation in
            // libcurl waits for the answer; no thread of the pool is to wait with it.
            DispatchQueue.global().async { [fields] in
                continuation.resume(
                    returning: Result { () throws(Posting.Failure) in
                        try Posting.ask(url, posting: body, fields: fields, limit: 1 << 18)
                    })
            }
        }
        switch result {
        case .failure(let failure): return .failure(.busy("\(name): \(failure.description)"))
        case .success(let answer):
            if answer.status == 429 || answer.status == 503 {
                let wait = answer.retryAfter.map { ", for \(Int($0)) seconds" } ?? ""
                return .failure(.busy("\(name) asks for patience (status \(answer.status)\(wait))"))
            }
            if answer.status == 401 || answer.status == 403 {
                return .failure(.busy("\(name) does not take the key (status \(answer.status))"))
            }
            guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(answer.bytes)) else {
                return .failure(.failed("\(name) answers with status \(answer.status) and without JSON"))
            }
            if reply.status_ext == "error:user-session-limit" || reply.status_ext == "error:too-many-daily-captures" {
                return .failure(.busy("\(name) says: \((reply.message ?? "too many").prefix(200))"))
            }
            return .success(reply)
        }
    }

    /// Letters, digits and hyphens: what may stand in the address of a job.
    private static func isJob(_ id: String) -> Bool {
        (1...100).contains(id.utf8.count)
            && id.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
            }
    }

    /// `application/x-www-form-urlencoded` (WHATWG URL § 5.2), more cautiously than needed.
    private static func encoded(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            if (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._".utf8.contains(byte)
            {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                out += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
            }
        }
        return out
    }
}

/// A page that was handed in, as a note of the catalog.
struct SavedPage: Codable, Sendable {
    var at: Timestamp
    var memento: String

    init(at: Timestamp, memento: String) {
        self.at = at
        self.memento = memento
    }

    init?(text: String) {
        guard let page = try? JSONDecoder().decode(SavedPage.self, from: Data(text.utf8)) else { return nil }
        self = page
    }

    var text: String { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}" }

    /// Whether the page may be handed in again.
    var isOld: Bool { Timestamp.now - at > 90 * 86_400.0 }

    static func name(_ key: SourceKey) -> String { "saved \(key.text)" }
}
