internal import Foundation
internal import Model

/// One value as one line of JSON: sorted keys, plain slashes, so that lines can be compared and piped.
struct JSONLine {
    /// UTF-8.
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        bytes = (try? encoder.encode(value)).map { [UInt8]($0).printableJSON } ?? Array("{}".utf8)
    }
}
