internal import Glibc

/// Turns legacy encodings and UTF-16 into UTF-8.
enum LegacyDecoder {
    struct Output {
        var text: [UInt8]
        /// Whether bytes were replaced by U+FFFD.
        var repaired: Bool
    }

    /// Decodes by the WHATWG name; nil when the system's iconv does not know the encoding.
    static func decode(_ bytes: ArraySlice<UInt8>, as name: String) -> Output? {
        switch name {
        case "utf-16le": utf16(bytes, bigEndian: false)
        case "utf-16be": utf16(bytes, bigEndian: true)
        default: EncodingLabel.isSingleByte(name) ? singleByte(bytes, as: name) : multiByte(bytes, as: name)
        }
    }

    static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: out.append(UInt8(scalar))
        case 0x80..<0x800:
            out.append(UInt8(0xC0 | scalar >> 6))
            out.append(UInt8(0x80 | scalar & 63))
        case 0x800..<0x10000:
            out.append(UInt8(0xE0 | scalar >> 12))
            out.append(UInt8(0x80 | scalar >> 6 & 63))
            out.append(UInt8(0x80 | scalar & 63))
        default:
            out.append(UInt8(0xF0 | scalar >> 18))
            out.append(UInt8(0x80 | scalar >> 12 & 63))
            out.append(UInt8(0x80 | scalar >> 6 & 63))
            out.append(UInt8(0x80 | scalar & 63))
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Output {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var repaired = !bytes.count.isMultiple(of: 2)
        var high: UInt32 = 0
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
            let unit =
                bigEndian ? UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1]) : UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i])
            i += 2
            if unit & 0xFC00 == 0xDC00, high != 0 {
                append(0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF), to: &out)
                high = 0
                continue
            }
            if high != 0 {
                append(0xFFFD, to: &out)
                repaired = true
                high = 0
            }
            if unit & 0xFC00 == 0xD800 {
                high = unit
            } else if unit & 0xFC00 == 0xDC00 {
                append(0xFFFD, to: &out)
                repaired = true
            } else if unit != 0 {
                append(unit, to: &out)
            }
        }
        if high != 0 || !bytes.count.isMultiple(of: 2) {
            append(0xFFFD, to: &out)
            repaired = true
        }
        return Output(text: out, repaired: repaired)
    }

    /// A table of the upper half, made by iconv byte by byte. Bytes that Windows code pages leave undefined stand for
    /// the control character of the same number, as the standard's indexes have it.
    private static func singleByte(_ bytes: ArraySlice<UInt8>, as name: String) -> Output? {
        guard let converter = Converter(EncodingLabel.iconvName(of: name)) else { return nil }
        var upper: [[UInt8]] = []
        for byte in UInt8(0x80)...0xFF {
            var piece: [UInt8] = []
            let whole = converter.feed([byte][...], into: &piece)
            if !whole || piece.isEmpty {
                piece = []
                append(byte < 0xA0 ? UInt32(byte) : 0xFFFD, to: &piece)
            }
            upper.append(piece)
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        var repaired = false
        for byte in bytes {
            if byte >= 0x80 {
                let piece = upper[Int(byte) - 0x80]
                if piece == UTF8Check.replacement { repaired = true }
                out.append(contentsOf: piece)
            } else if byte != 0 {
                out.append(byte)
            }
        }
        return Output(text: out, repaired: repaired)
    }

    private static func multiByte(_ bytes: ArraySlice<UInt8>, as name: String) -> Output? {
        guard let converter = Converter(EncodingLabel.iconvName(of: name)) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        let whole = converter.feed(bytes, into: &out)
        out.removeAll { $0 == 0 }
        return Output(text: out, repaired: !whole)
    }
}

/// One iconv conversion to UTF-8.
private final class Converter {
    private let handle: iconv_t

    init?(_ name: String) {
        guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else { return nil }
        handle = opened
    }

    deinit { iconv_close(handle) }

    /// Converts all bytes; what cannot be converted becomes U+FFFD, one byte at a time, so that an ASCII byte after a
    /// torn lead byte is not eaten. False when something was replaced.
    func feed(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) -> Bool {
        var whole = true
        var input = Array(bytes)
        let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 32768)
        defer { buffer.deallocate() }
        input.withUnsafeMutableBytes { raw in
            guard let base = raw.baseAddress else { return }
            var source: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                var target: UnsafeMutablePointer<CChar>? = buffer.baseAddress
                var room = buffer.count
                let result = iconv(handle, &source, &left, &target, &room)
                let failure = errno
                let made = buffer.count - room
                out.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: made))
                if result == -1 {
                    if failure == E2BIG { continue }
                    out.append(contentsOf: UTF8Check.replacement)
                    whole = false
                    source = source.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        // Some encodings hold the last letter back for an accent that may follow.
        var target: UnsafeMutablePointer<CChar>? = buffer.baseAddress
        var room = buffer.count
        iconv(handle, nil, nil, &target, &room)
        out.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - room))
        return whole
    }
}
