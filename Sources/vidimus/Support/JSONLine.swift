internal import Foundation
internal import Model

/// One value as one line of JSON: sorted keys, plain slashes, so that lines can be compared and piped.
struct JSONLine {
    let text: String

    init(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        text = (try? encoder.encode(value)).map { String(decoding: [UInt8]($0).printableJSON, as: UTF8.self) } ?? "{}"
    }
}
