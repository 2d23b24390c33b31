internal import Model

/// The directory at a ZIP archive's end, believed in nothing that the file does not bear out.
struct ZipDirectory {
    struct Entry {
        var rawName: [UInt8]
        var name: String
        var method: Int
        var crc: UInt32
        var packed: Int
        var size: Int
        var offset: Int
        var objection: String?
    }

    private(set) var entries: [Entry] = []
    /// Where the directory starts.
    private(set) var start = 0

    private static let mostEntries = 100_000
    /// As of content codings: what comes out of a member may be so many times its size, and up to 1 MiB always.
    private static let ratio = 200

    init(_ file: FileBytes) throws {
        let (end, tail) = try ZipDirectory.end(of: file)
        guard tail.number(4, 2) == 0, tail.number(6, 2) == 0, tail.number(8, 2) == tail.number(10, 2) else {
            throw ZipArchive.Refusal(message: "the archive is one part of several")
        }
        var (count, length) = (tail.number(10, 2), tail.number(12, 4))
        start = tail.number(16, 4)
        var limit = end
        if let wide = try ZipDirectory.wide(before: end, file) {
            for (short, long, unset) in [
                (count, wide.count, 0xFFFF), (length, wide.length, 0xFFFF_FFFF), (start, wide.start, 0xFFFF_FFFF),
            ] where short != unset && short != long {
                throw ZipArchive.Refusal(message: "its directory's two ends contradict one another")
            }
            (count, length, start, limit) = (wide.count, wide.length, wide.start, wide.place)
        } else if count == 0xFFFF || length == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
            throw ZipArchive.Refusal(message: "it names ZIP64's fields and has none")
        }
        guard count <= ZipDirectory.mostEntries else {
            throw ZipArchive.Refusal(message: "it has \(count) members, more than \(ZipDirectory.mostEntries)")
        }
        guard start <= limit, length == limit - start else {
            throw ZipArchive.Refusal(message: "its directory is not where it is said to be")
        }
        var position = start
        for _ in 0..<count {
            let (entry, next) = try ZipDirectory.entry(at: position, limit: limit, file)
            entries.append(entry)
            position = next
        }
        if position != limit { throw ZipArchive.Refusal(message: "its directory holds more than it says") }
    }

    /// The record that ends the archive: the last one whose comment ends with the file.
    private static func end(of file: FileBytes) throws -> (offset: Int, bytes: [UInt8]) {
        let from = max(0, file.size - 22 - 0xFFFF)
        let tail = try file.bytes(from..<file.size)
        var i = tail.count - 22
        while i >= 0 {
            if tail.number(i, 4) == 0x0605_4B50, i + 22 + tail.number(i + 20, 2) == tail.count {
                return (from + i, Array(tail[i...]))
            }
            i -= 1
        }
        throw ZipArchive.Refusal(message: "the ZIP archive has no directory: it is cut short or no ZIP archive")
    }

    /// ZIP64's end of the directory; nil where there is none.
    private static func wide(
        before end: Int, _ file: FileBytes
    ) throws -> (place: Int, count: Int, length: Int, start: Int)? {
        guard end >= 20 else { return nil }
        let locator = try file.bytes(end - 20..<end)
        guard locator.number(0, 4) == 0x0706_4B50 else { return nil }
        let place = locator.number(8, 8)
        guard place <= end - 20 - 56 else { throw ZipArchive.Refusal(message: "its ZIP64 directory is beyond its end") }
        let record = try file.bytes(place..<place + 56)
        guard record.number(0, 4) == 0x0606_4B50, record.number(4, 8) == end - 20 - place - 12,
            record.number(24, 8) == record.number(32, 8)
        else { throw ZipArchive.Refusal(message: "its ZIP64 directory is not where it is said to be") }
        return (place, record.number(32, 8), record.number(40, 8), record.number(48, 8))
    }

    private static func entry(at position: Int, limit: Int, _ file: FileBytes) throws -> (entry: Entry, next: Int) {
        let broken = ZipArchive.Refusal(message: "its directory is broken")
        guard limit - position >= 46 else { throw broken }
        let fixed = try file.bytes(position..<position + 46)
        guard fixed.number(0, 4) == 0x0201_4B50 else { throw broken }
        let (nameLength, extraLength, comment) = (fixed.number(28, 2), fixed.number(30, 2), fixed.number(32, 2))
        let next = position + 46 + nameLength + extraLength + comment
        guard next <= limit else { throw broken }
        let name = try file.bytes(position + 46..<position + 46 + nameLength)
        let extra = try file.bytes(position + 46 + nameLength..<next - comment)
        var entry = Entry(
            rawName: name, name: String(decoding: name, as: UTF8.self), method: fixed.number(10, 2),
            crc: UInt32(fixed.number(16, 4)), packed: fixed.number(20, 4), size: fixed.number(24, 4),
            offset: fixed.number(42, 4))
        try entry.widen(extra)
        guard entry.offset < limit, entry.packed <= limit, entry.size <= Int.max / 2 else {
            throw ZipArchive.Refusal(message: "the member \(entry.name) is said to stand beyond the file's end")
        }
        entry.objection = objection(to: entry, flags: fixed.number(8, 2), attributes: fixed.number(38, 4))
        return (entry, next)
    }

    /// What no honest WACZ has.
    private static func objection(to entry: Entry, flags: Int, attributes: Int) -> String? {
        let name = entry.name
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if name.isEmpty || name.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            return "a member's name is empty or has control characters"
        }
        if name.hasPrefix("/") || name.contains("\\") || name.dropFirst().hasPrefix(":") {
            return "the member \(name) names a place outside of the archive"
        }
        if parts.contains("..") { return "the member \(name) leads out of the archive" }
        if attributes >> 16 & 0o170000 == 0o120000 { return "the member \(name) is a symbolic link" }
        if flags & 0x2041 != 0 { return "the member \(name) is encrypted" }
        switch entry.method {
        case 0: return entry.packed == entry.size ? nil : "the member \(name) is stored and has two sizes"
        case 8:
            let (most, overflow) = entry.packed.multipliedReportingOverflow(by: ratio)
            return overflow || entry.size <= max(1 << 20, most)
                ? nil : "the member \(name) is a bomb: \(entry.size) bytes come out of \(entry.packed)"
        default: return "the member \(name) is packed in a way (\(entry.method)) that WACZ does not have"
        }
    }
}

extension ZipDirectory.Entry {
    /// Takes the numbers that need 64 bits from ZIP64's field.
    fileprivate mutating func widen(_ extra: [UInt8]) throws {
        let unset = 0xFFFF_FFFF
        guard size == unset || packed == unset || offset == unset else { return }
        var i = 0
        while i + 4 <= extra.count {
            let length = extra.number(i + 2, 2)
            guard extra.number(i, 2) == 1 else {
                i += 4 + length
                continue
            }
            var place = i + 4
            let end = min(extra.count, place + length)
            func next() throws -> Int {
                guard place + 8 <= end else {
                    throw ZipArchive.Refusal(message: "the member \(name) lacks ZIP64's numbers")
                }
                defer { place += 8 }
                return extra.number(place, 8)
            }
            if size == unset { size = try next() }
            if packed == unset { packed = try next() }
            if offset == unset { offset = try next() }
            return
        }
        throw ZipArchive.Refusal(message: "the member \(name) lacks ZIP64's numbers")
    }
}
