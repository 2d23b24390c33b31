internal import Foundation

/// One line of the control protocol from the daemon: an event, or the end.
enum ControlMessage: Codable, Sendable {
    case event(EngineEvent)
    case failed(EngineFailure)
    case done
}

/// The framing of the control socket: one JSON value a line.
enum ControlLine {
    /// Longer lines end the connection; the largest honest one is an import from standard input.
    static let maximumLength = 64 << 20

    static func encode(_ value: some Encodable) throws -> [UInt8] {
        var bytes = [UInt8](try JSONEncoder().encode(value))
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from line: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(line))
    }
}

/// Cuts a stream of bytes into lines.
struct LineSplitter {
    private var pending: [UInt8] = []

    /// The lines completed by `bytes`, without their newlines; nil when one is too long.
    mutating func take(_ bytes: some Sequence<UInt8>) -> [[UInt8]]? {
        var lines: [[UInt8]] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                lines.append(pending)
                pending = []
            } else {
                pending.append(byte)
            }
        }
        return pending.count > ControlLine.maximumLength ? nil : lines
    }
}
