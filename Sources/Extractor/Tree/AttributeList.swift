/// The attributes of a start tag that some rule reads: those that libxml2 passes, or those that went past it.
struct AttributeList: Sequence, IteratorProtocol {
    /// Names and values in turn, ended by a null pointer.
    private var raw: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private var side: UnsafeBufferPointer<SideAttributes.Entry>?
    private var at = 0
    private let values: SideAttributes.Values

    init(_ raw: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ values: SideAttributes.Values) {
        self.raw = raw
        self.values = values
        if let raw, let name = raw[0], name[0] == SideAttributes.marker, name[1] == 0, let number = raw[1] {
            side = values.list(number)
        }
    }

    /// A name and its value; an attribute without a value has an empty one.
    @inline(__always)
    mutating func next() -> (AttributeName, UnsafePointer<UInt8>)? {
        if let side {
            guard at < side.count else { return nil }
            defer { at += 1 }
            return (side[at].name, values.value(side[at]))
        }
        while let pair = raw, let text = pair[0] {
            raw = pair + 2
            if let name = known(text) { return (name, pair[1] ?? ("" as StaticString).utf8Start) }
        }
        return nil
    }

    subscript(_ wanted: AttributeName) -> UnsafePointer<UInt8>? {
        for (name, value) in self where name == wanted { return value }
        return nil
    }

    private func known(_ text: UnsafePointer<UInt8>) -> AttributeName? {
        var key = NameKey()
        while text[key.length] != 0 { key.append(text[key.length]) }
        guard let name = KnownNames.shared.attribute(key) else { return nil }
        return key.length <= 8 || zip(name.text.utf8, 0...).allSatisfy { $0 == text[$1] } ? name : nil
    }
}

/// Whether a C string equals a literal.
@inline(__always)
func equal(_ text: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    let other = literal.utf8Start
    var i = 0
    while i < count {
        if text[i] != other[i] { return false }
        i += 1
    }
    return text[count] == 0
}

/// The same without regard to ASCII case and blanks around.
func equalFolded(_ text: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
    var start = 0
    while text[start] == 32 { start += 1 }
    let count = literal.utf8CodeUnitCount
    for i in 0..<count {
        var byte = text[start + i]
        if (65...90).contains(byte) { byte |= 0x20 }
        if byte != literal.utf8Start[i] { return false }
    }
    return text[start + count] == 0 || text[start + count] == 32 || text[start + count] == 0x3B
}
