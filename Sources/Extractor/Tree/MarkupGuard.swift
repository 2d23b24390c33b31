internal import Glibc

/// Takes out of a document what would cost libxml2 quadratic time: thousands of attributes on one tag, nesting without
/// end, millions of tags. Text is never lost but for the part after the tag limit.
///
/// One pass with `memchr`; the bytes are copied only when there is something to take out.
struct MarkupGuard {
    static let maximumAttributes = 500
    static let maximumDepth = 1000
    static let maximumTags = 1_000_000

    private(set) var flags: [String] = []
    private var out: [UInt8] = []
    private var copied = 0
    private var edited = false

    /// The document as it may be parsed; nil when it may be parsed as it is.
    mutating func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { scan($0) }
        return edited ? out : nil
    }

    private mutating func flag(_ name: String) {
        if !flags.contains(name) { flags.append(name) }
    }

    /// Replaces the bytes of a range.
    private mutating func replace(
        _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, with text: UnsafeBufferPointer<UInt8>? = nil
    ) {
        edited = true
        out.append(contentsOf: bytes[copied..<range.lowerBound])
        if let text { out.append(contentsOf: text) }
        copied = range.upperBound
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        let count = bytes.count
        guard count > 0, let base = bytes.baseAddress else { return }
        var i = 0
        var depth = 0
        var dropped = 0
        var tags = 0
        while i < count, let hit = memchr(base + i, 0x3C, count - i) {
            let start = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
            guard start + 1 < count else { break }
            let next = bytes[start + 1]
            if next == UInt8(ascii: "!") {
                i = MarkupGuard.afterDeclaration(bytes, at: start)
                continue
            }
            let closing = next == UInt8(ascii: "/")
            let nameAt = start + (closing ? 2 : 1)
            guard nameAt < count, MarkupGuard.isLetter(bytes[nameAt]) else {
                i = start + 1
                continue
            }
            var nameEnd = nameAt
            while nameEnd < count, MarkupGuard.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
            let end = MarkupGuard.tagEnd(bytes, from: nameEnd)
            tags += 1
            if tags > MarkupGuard.maximumTags {
                flag("node-limit")
                replace(start..<count, in: bytes)
                return
            }
            let kind = Kind(bytes[nameAt..<nameEnd])
            if closing {
                if kind == .nesting, dropped > 0 {
                    dropped -= 1
                    replace(start..<end, in: bytes)
                } else if kind == .nesting, depth > 0 {
                    depth -= 1
                }
            } else {
                if kind == .nesting {
                    if depth >= MarkupGuard.maximumDepth {
                        dropped += 1
                        flag("depth-limit")
                        replace(start..<end, in: bytes)
                    } else {
                        depth += 1
                    }
                }
                if end - nameEnd > 1000, copied <= start, MarkupGuard.hasTooManyAttributes(bytes, nameEnd..<end) {
                    flag("attribute-limit")
                    let open = UnsafeBufferPointer(rebasing: bytes[start..<nameEnd])
                    replace(start..<nameEnd, in: bytes, with: open)
                    copied = min(end, count)
                    if end <= count, bytes[end - 1] == 0x3E { copied = end - 1 }
                }
                if kind == .raw {
                    i = MarkupGuard.afterRawText(bytes, from: end, name: bytes[nameAt..<nameEnd])
                    continue
                }
            }
            i = end
        }
        if edited { out.append(contentsOf: bytes[copied...]) }
    }

    private enum Kind {
        case nesting, light, raw

        /// Void elements and those whose end the parser supplies do not nest without end.
        init(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
            var key: UInt64 = 0
            for byte in name.prefix(8) { key = key << 8 | UInt64(byte | 0x20) }
            if name.count > 8 { key = 0 }
            self =
                Kind.raws.contains(key) ? .raw : Kind.lights.contains(key) ? .light : .nesting
        }

        private static func keys(_ text: String) -> Set<UInt64> {
            Set(text.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
        }
        private static let raws = keys("script style")
        private static let lights = keys(
            "p br hr img input link meta area base col embed source track wbr li td th tr dt dd option tbody thead tfoot "
                + "param frame body html head")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (48...58).contains(byte) || byte == 45 || byte == 95
    }

    /// The index after the `>` of a tag, quotes respected; a quote that never ends does not hide the page.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
        var i = from
        var quote: UInt8 = 0
        var afterEquals = false
        while i < bytes.count {
            let byte = bytes[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3E {
                return i + 1
            } else if byte == 0x22 || byte == 0x27, afterEquals {
                quote = byte
            }
            if byte == 0x3D { afterEquals = true } else if byte > 32 { afterEquals = false }
            i += 1
        }
        return bytes.count
    }

    private static func hasTooManyAttributes(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var quote: UInt8 = 0
        var gaps = 0
        var space = false
        for i in range {
            let byte = bytes[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            if byte == 0x22 || byte == 0x27 { quote = byte }
            if byte <= 32 || byte == 0x2F {
                space = true
            } else {
                if space { gaps += 1 }
                space = false
            }
        }
        return gaps > maximumAttributes
    }

    private static func afterDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        guard start + 3 < bytes.count, bytes[start + 2] == 45, bytes[start + 3] == 45 else { return start + 2 }
        var i = start + 4
        while i < bytes.count, let hit = memchr(bytes.baseAddress! + i, 0x3E, bytes.count - i) {
            let at = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - bytes.baseAddress!
            if bytes[at - 1] == 45, bytes[at - 2] == 45 { return at + 1 }
            i = at + 1
        }
        return bytes.count
    }

    private static func afterRawText(
        _ bytes: UnsafeBufferPointer<UInt8>, from: Int, name: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Int {
        var i = from
        while i < bytes.count, let hit = memchr(bytes.baseAddress! + i, 0x3C, bytes.count - i) {
            let at = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - bytes.baseAddress!
            if at + 2 + name.count <= bytes.count, bytes[at + 1] == 0x2F {
                var same = true
                for (k, byte) in name.enumerated() where bytes[at + 2 + k] | 0x20 != byte | 0x20 { same = false }
                if same { return at }
            }
            i = at + 1
        }
        return bytes.count
    }
}
