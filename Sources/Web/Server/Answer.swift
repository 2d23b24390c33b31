internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Model

/// Makes responses of what the pages and the API produce.
enum Answer {
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        make(html.bytes, "text/html; charset=utf-8", status)
    }

    /// Sorted keys and plain slashes, as every `--json` of the command line prints.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return make([UInt8](try encoder.encode(value)).printableJSON + [10], "application/json", status)
    }

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
        bytes(Array(text.utf8), type: type)
    }

    static func bytes(_ bytes: [UInt8], type: String) -> Response { make(bytes, type, .ok) }

    private static func make(_ bytes: [UInt8], _ type: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
