internal import Fetcher
internal import Foundation
internal import Model
internal import WARC

/// Looks at one record of others before anything in it is believed.
struct RecordInspector: Sendable {
    let addresses: AddressGuard
    let now: Timestamp

    enum Finding {
        case request(WebURL)
        /// A response, revisit or resource.
        case answer(WebURL)
        /// Nothing that could be a sight of a page.
        case other
        /// Not to be believed, with a sentence why.
        case bad(String)
    }

    /// Before 1990 there was no web.
    private static let beginning = Timestamp(microseconds: 631_152_000_000_000)
    /// Clocks may differ by so many seconds.
    private static let slack = 86_400.0
    /// As of content codings: a record may inflate to so many times its size, and up to 1 MiB always.
    private static let ratio = 200
    private static let longestHead = 64 << 10

    /// - Parameter packed: bytes of the record as compressed; nil where it is not.
    func inspect(_ record: WARCRecord, packed: Int?) -> Finding {
        if let claim = claim(of: record) { return .bad(claim) }
        for name in ["WARC-Type", "WARC-Record-ID", "WARC-Date"] where (record.fields[name] ?? "").isEmpty {
            return .bad("no \(name)")
        }
        if let objection = objection(to: record, packed: packed) { return .bad(objection) }
        guard let type = record.type, [.request, .response, .revisit, .resource].contains(type),
            record.fields["WARC-Segment-Number"] == nil
        else { return .other }
        guard let uri = record.targetURI else { return .bad("\(type.rawValue) without WARC-Target-URI") }
        if uri.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            return .bad("WARC-Target-URI has control characters")
        }
        if uri.lowercased().hasPrefix("file:") { return .bad("WARC-Target-URI names a file of some computer") }
        guard let url = try? WebURL(uri) else { return .other }
        if let address = record.fields["WARC-IP-Address"], let objection = objection(toAddress: address) {
            return .bad(objection)
        }
        if type == .request { return .request(url) }
        if type == .revisit, let objection = objection(toRevisit: record) { return .bad(objection) }
        if type == .response {
            if record.head.count > Self.longestHead {
                return .bad("an HTTP head of \(record.head.count) bytes, more than \(Self.longestHead)")
            }
            if HTTPAnswer(record) == nil { return .bad("its HTTP head cannot be read") }
        }
        return .answer(url)
    }

    /// What only our own archives may say, and theirs only to themselves.
    private func claim(of record: WARCRecord) -> String? {
        if record.targetURI?.lowercased().hasPrefix("urn:vidimus:") == true {
            return "it claims to be a record of Vidimus's own: \(record.targetURI ?? "")"
        }
        let field = record.fields.fields.first { $0.name.lowercased().hasPrefix("vidimus-") }
        return field.map { "it has a field that only Vidimus's own records have: \($0.name)" }
    }

    private func objection(to record: WARCRecord, packed: Int?) -> String? {
        guard let moment = record.date else { return "WARC-Date is no date: \(record.fields["WARC-Date"] ?? "")" }
        if moment > now + Self.slack { return "WARC-Date lies in the future: \(moment.iso8601)" }
        if moment < Self.beginning { return "WARC-Date lies before there was a web: \(moment.iso8601)" }
        if let packed, record.blockLength > 1 << 20, record.blockLength / Self.ratio > packed {
            return "a bomb: \(record.blockLength) bytes come out of \(packed)"
        }
        return record.hasTrueDigests ? nil : "a digest that it names is not that of its bytes"
    }

    private func objection(toAddress text: String) -> String? {
        let bytes: [UInt8]
        var v4 = in_addr()
        var v6 = in6_addr()
        if inet_pton(AF_INET, text, &v4) == 1 {
            bytes = withUnsafeBytes(of: &v4) { Array($0) }
        } else if inet_pton(AF_INET6, text, &v6) == 1 {
            bytes = withUnsafeBytes(of: &v6) { Array($0) }
        } else {
            return "WARC-IP-Address is no address: \(text.prefix(100))"
        }
        return addresses.objection(to: bytes).map { "WARC-IP-Address is \($0): \(text)" }
    }

    private func objection(toRevisit record: WARCRecord) -> String? {
        guard let profile = record.fields["WARC-Profile"] else { return "revisit without WARC-Profile" }
        let isIdentical = profile.hasSuffix("identical-payload-digest")
        guard isIdentical || profile.hasSuffix("server-not-modified") else {
            return "revisit with an unknown WARC-Profile"
        }
        return isIdentical && record.fields["WARC-Payload-Digest"] == nil ? "revisit without WARC-Payload-Digest" : nil
    }
}
