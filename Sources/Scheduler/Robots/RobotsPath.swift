/// Brings paths and patterns into the one form in which they are compared, octet by octet (RFC 9309 § 2.2.2): escapes of
/// unreserved characters are decoded, the others in upper case, and everything outside printable ASCII is escaped.
///
/// Reserved characters stay as they are written, escaped or not, since a server may tell `%2F` from `/`. Only `*` and `$`
/// are escaped wherever they stand for themselves, so that in a pattern they are always special.
enum RobotsPath {
    static let star = UInt8(ascii: "*")
    static let dollar = UInt8(ascii: "$")

    /// The form of a URL's path and query.
    static func ofTarget(_ target: String) -> [UInt8] {
        var out: [UInt8] = []
        var bytes = target
        bytes.withUTF8 { append(UnsafeBufferPointer(rebasing: $0[...]), to: &out, isPattern: false) }
        return out
    }

    /// Appends the form of a rule's value; whether it ended in `$`.
    static func appendPattern(_ value: ArraySlice<UInt8>, to out: inout [UInt8]) -> Bool {
        var value = value
        let isAnchored = value.last == dollar
        if isAnchored { value = value.dropLast() }
        value.withUnsafeBufferPointer { append($0, to: &out, isPattern: true) }
        return isAnchored
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8], isPattern: Bool) {
        out.reserveCapacity(out.count + bytes.count)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            switch byte {
            case UInt8(ascii: "%"):
                guard i + 1 < bytes.count, let high = digit(bytes[i]), let low = digit(bytes[i + 1]) else {
                    out.append(byte)
                    continue
                }
                i += 2
                let value = high << 4 | low
                if isUnreserved(value) { out.append(value) } else { escape(value, &out) }
            case star where isPattern: out.append(byte)
            case star, dollar, 0...32, 127...255: escape(byte, &out)
            default: out.append(byte)
            }
        }
    }

    private static func escape(_ byte: UInt8, _ out: inout [UInt8]) {
        out.append(UInt8(ascii: "%"))
        for half in [byte >> 4, byte & 15] { out.append(half < 10 ? half + 48 : half + 55) }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
