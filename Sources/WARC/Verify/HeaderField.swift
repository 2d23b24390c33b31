internal import Model

/// The fields of a record's header that a glance understands, in the spelling of ISO 28500:2017 § 5.
enum HeaderField: Int, CaseIterable {
    case type, id, date, target, length, contentType, blockDigest, payloadDigest, warcinfo, address, truncated
    case profile, refersTo, refersToTarget, refersToDate, filename, payloadType
    // These may stand there more often.
    case companion, `protocol`, cipher

    init?(_ name: UnsafeBufferPointer<UInt8>) {
        func has(_ text: StaticString) -> Bool { name.count == text.utf8CodeUnitCount && name.holds(text, at: 0) }
        switch name.count {
        case 9 where has("WARC-Type"): self = .type
        case 9 where has("WARC-Date"): self = .date
        case 12 where has("Content-Type"): self = .contentType
        case 12 where has("WARC-Profile"): self = .profile
        case 13 where has("WARC-Protocol"): self = .protocol
        case 13 where has("WARC-Filename"): self = .filename
        case 14 where has("WARC-Record-ID"): self = .id
        case 14 where has("Content-Length"): self = .length
        case 14 where has("WARC-Truncated"): self = .truncated
        case 14 where has("WARC-Refers-To"): self = .refersTo
        case 15 where has("WARC-Target-URI"): self = .target
        case 15 where has("WARC-IP-Address"): self = .address
        case 16 where has("WARC-Warcinfo-ID"): self = .warcinfo
        case 17 where has("WARC-Block-Digest"): self = .blockDigest
        case 17 where has("WARC-Cipher-Suite"): self = .cipher
        case 18 where has("WARC-Concurrent-To"): self = .companion
        case 19 where has("WARC-Payload-Digest"): self = .payloadDigest
        case 19 where has("WARC-Refers-To-Date"): self = .refersToDate
        case 25 where has("WARC-Refers-To-Target-URI"): self = .refersToTarget
        case 28 where has("WARC-Identified-Payload-Type"): self = .payloadType
        default: return nil
        }
    }

    var spelling: String {
        switch self {
        case .type: "WARC-Type"
        case .id: "WARC-Record-ID"
        case .date: "WARC-Date"
        case .target: "WARC-Target-URI"
        case .length: "Content-Length"
        case .contentType: "Content-Type"
        case .blockDigest: "WARC-Block-Digest"
        case .payloadDigest: "WARC-Payload-Digest"
        case .warcinfo: "WARC-Warcinfo-ID"
        case .address: "WARC-IP-Address"
        case .truncated: "WARC-Truncated"
        case .profile: "WARC-Profile"
        case .refersTo: "WARC-Refers-To"
        case .refersToTarget: "WARC-Refers-To-Target-URI"
        case .refersToDate: "WARC-Refers-To-Date"
        case .filename: "WARC-Filename"
        case .payloadType: "WARC-Identified-Payload-Type"
        case .companion: "WARC-Concurrent-To"
        case .protocol: "WARC-Protocol"
        case .cipher: "WARC-Cipher-Suite"
        }
    }

    /// A run of up to 18 digits.
    static func number(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...18).contains(value.count) else { return nil }
        var number = 0
        for byte in value {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }

    /// Whether the value is a moment in UTC to the second, with or without a fraction: `2026-11-20T23:45:00Z`.
    static func isDate(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        let shape: StaticString = "0000-00-00T00:00:00"
        guard (20...30).contains(value.count), value[value.count - 1] == UInt8(ascii: "Z") else { return false }
        for i in 0..<19 {
            let wanted = shape.utf8Start[i]
            guard wanted == 48 ? (48...57).contains(value[i]) : value[i] == wanted else { return false }
        }
        if value.count > 20 {
            guard value.count > 21, value[19] == UInt8(ascii: "."),
                value[20..<(value.count - 1)].allSatisfy({ (48...57).contains($0) })
            else { return false }
        }
        func two(_ i: Int) -> Int { Int(value[i] - 48) * 10 + Int(value[i + 1] - 48) }
        return two(11) < 24 && two(14) < 60 && two(17) < 60
            && CalendarDay(year: two(0) * 100 + two(2), month: two(5), day: two(8)) != nil
    }
}

/// The lines `name: value` of a head, one after the other. Ends without `end` at anything that is no such line.
struct HeadLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    /// Where the bytes behind the head's empty line start, once it was reached.
    private(set) var end: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        position = start
    }

    mutating func next() -> (name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>)? {
        guard let feed = bytes.firstFeed(from: position), feed > position, bytes[feed - 1] == 13 else { return nil }
        let line = UnsafeBufferPointer(rebasing: bytes[position..<(feed - 1)])
        if line.isEmpty {
            end = feed + 1
            return nil
        }
        // A line that starts with a blank continues the one before it.
        guard line[0] > 32, let colon = line.firstIndex(of: UInt8(ascii: ":")), !line.contains(13) else { return nil }
        position = feed + 1
        let name = UnsafeBufferPointer(rebasing: line[..<colon]).trimmed
        return (name, UnsafeBufferPointer(rebasing: line[(colon + 1)...]).trimmed)
    }
}
