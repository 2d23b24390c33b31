package import Model

/// One request that reached the press.
package struct PressRequest: Sendable, Hashable {
    package let method: String
    /// The request target as sent, in origin form: `/path?query`.
    package let target: String
    /// The Host field in lower case, `:80` dropped; empty when there was none.
    package let host: String
    /// Request line and header fields as received, without the empty line that ends them.
    package let head: [UInt8]
    /// Counts the connections from 1, so that a test sees which requests shared one.
    package let connection: Int
    package let moment: Timestamp
    /// The status that was answered; 0 where the answer is no HTTP.
    package internal(set) var status = 0

    /// Where the request went, as an absolute URL.
    package var url: String { "http://\(host)\(target)" }

    /// The header fields, parsed on demand: the press serves thousands of requests whose fields nobody reads.
    package var headers: HeaderFields {
        var fields = HeaderFields()
        for line in head.split(separator: 10).dropFirst() {
            guard let colon = line.firstIndex(of: 58) else { continue }
            let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
            fields.append(String(decoding: line[..<colon], as: UTF8.self), value.trimmingBlanks)
        }
        return fields
    }
}
