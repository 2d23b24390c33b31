/// A name as it is looked up: its first eight bytes in small letters, and its length.
struct NameKey {
    private(set) var value: UInt64 = 0
    private(set) var length = 0

    init() {}

    init(_ name: String) {
        for byte in name.utf8 { append(byte) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if length < 8 { value = value << 8 | UInt64(Bytes.lowered(byte)) }
        length += 1
    }

    /// No name's is 0.
    var whole: UInt64 { value ^ UInt64(length) << 56 }
}

/// Known elements and attributes by their names: open addressing over keys.
struct KnownNames {
    static let shared = KnownNames()

    private struct Slot {
        var key: UInt64 = 0
        var value: UInt16 = 0
    }

    private var tags = [Slot](repeating: Slot(), count: 256)
    private var attributes = [Slot](repeating: Slot(), count: 256)

    private init() {
        for (name, kind) in TagKind.named { KnownNames.insert(NameKey(name), kind.rawValue, into: &tags) }
        for name in AttributeName.allCases where name != .body {
            KnownNames.insert(NameKey(name.text), UInt16(name.rawValue) + 1, into: &attributes)
        }
    }

    @inline(__always)
    func kind(_ key: NameKey) -> TagKind {
        let found = KnownNames.look(key.whole, in: tags)
        return found == 0 ? [.any, .nesting] : TagKind(rawValue: found)
    }

    /// The attribute that a key may stand for; the bytes beyond the key are not looked at.
    @inline(__always)
    func attribute(_ key: NameKey) -> AttributeName? {
        let found = KnownNames.look(key.whole, in: attributes)
        return found == 0 ? nil : AttributeName(rawValue: UInt8(found - 1))
    }

    private static func insert(_ key: NameKey, _ value: UInt16, into slots: inout [Slot]) {
        var slot = start(key.whole)
        while slots[slot].key != 0 { slot = (slot + 1) & 255 }
        slots[slot] = Slot(key: key.whole, value: value)
    }

    @inline(__always)
    private static func look(_ key: UInt64, in slots: [Slot]) -> UInt16 {
        var slot = start(key)
        while slots[slot].key != 0 {
            if slots[slot].key == key { return slots[slot].value }
            slot = (slot + 1) & 255
        }
        return 0
    }

    @inline(__always)
    private static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56) }
}
