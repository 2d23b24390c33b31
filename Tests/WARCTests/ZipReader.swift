import Foundation

/// Reads the directory of a ZIP file and its stored members, with ZIP64's fields; knows nothing of how it was written.
struct ZipReader {
    var members: [(name: String, method: Int, crc: UInt32, bytes: [UInt8])] = []

    /// Nil for a file whose structure does not hold.
    init?(_ file: [UInt8]) {
        func number(_ at: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(file[at + $1]) << (8 * $1) }
        }
        let end = file.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
        var (count, start) = (number(end + 10, 2), number(end + 16, 4))
        if start == 0xFFFF_FFFF {
            guard number(end - 20, 4) == 0x0706_4B50 else { return nil }
            let large = number(end - 12, 8)
            guard number(large, 4) == 0x0606_4B50 else { return nil }
            (count, start) = (number(large + 32, 8), number(large + 48, 8))
        }
        for _ in 0..<count {
            guard number(start, 4) == 0x0201_4B50 else { return nil }
            let (nameLength, extraLength) = (number(start + 28, 2), number(start + 30, 2))
            let name = String(decoding: file[(start + 46)..<(start + 46 + nameLength)], as: UTF8.self)
            var (packed, size, offset) = (number(start + 20, 4), number(start + 24, 4), number(start + 42, 4))
            var extra = start + 46 + nameLength + 4
            for wide in [\Wide.size, \.packed, \.offset] {
                var fields = Wide(size: size, packed: packed, offset: offset)
                guard fields[keyPath: wide] == 0xFFFF_FFFF else { continue }
                fields[keyPath: wide] = number(extra, 8)
                extra += 8
                (size, packed, offset) = (fields.size, fields.packed, fields.offset)
            }
            guard packed == size, number(offset, 4) == 0x0403_4B50 else { return nil }
            let data = offset + 30 + number(offset + 26, 2) + number(offset + 28, 2)
            // Readers that do not look at the directory find the size here.
            guard number(offset + 18, 4) == 0xFFFF_FFFF, number(data - 16, 8) == size, number(data - 8, 8) == size
            else { return nil }
            members.append(
                (
                    name, number(start + 10, 2), UInt32(number(start + 16, 4)), Array(file[data..<(data + size)])
                ))
            start += 46 + nameLength + extraLength
        }
    }

    private struct Wide {
        var size: Int
        var packed: Int
        var offset: Int
    }

    subscript(name: String) -> [UInt8]? { members.first { $0.name == name }?.bytes }
}
