internal import Glibc

/// Bytes written one after the other into a room of fixed size.
struct MarkupWriter {
    /// May be taken back to what it was before.
    var count = 0
    private let buffer: UnsafeMutableBufferPointer<UInt8>

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        precondition(count < buffer.count)
        buffer[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ scan: MarkupScan, _ range: Range<Int>) { append(scan.bytes(range)) }

    /// A number in hexadecimal.
    mutating func append(hex number: Int) {
        var shift = 0
        while number >> shift > 15 { shift += 4 }
        while shift >= 0 {
            let digit = UInt8(number >> shift & 15)
            append(digit < 10 ? 48 + digit : 87 + digit)
            shift -= 4
        }
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress, let to = buffer.baseAddress else { return }
        precondition(bytes.count <= buffer.count - count)
        memcpy(to + count, from, bytes.count)
        count += bytes.count
    }
}
