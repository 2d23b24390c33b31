/// The attributes of a start tag as libxml2 passes them: names and values in turn, ended by a null pointer.
struct AttributeList: Sequence, IteratorProtocol {
    private var next_: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

    init(_ raw: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { next_ = raw }

    /// A name and its value; an attribute without a value has an empty one.
    mutating func next() -> (UnsafePointer<UInt8>, UnsafePointer<UInt8>)? {
        guard let pair = next_, let name = pair[0] else { return nil }
        next_ = pair + 2
        return (name, pair[1] ?? AttributeList.empty)
    }

    subscript(_ wanted: StaticString) -> UnsafePointer<UInt8>? {
        for (name, value) in self where equal(name, wanted) { return value }
        return nil
    }

    private static var empty: UnsafePointer<UInt8> { ("" as StaticString).utf8Start }
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
