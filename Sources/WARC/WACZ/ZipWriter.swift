internal import CDeflate
internal import Foundation
package import Model

/// Writes a ZIP archive (APPNOTE 6.3.10) whose members are stored as they are, one after the other, of any size: members and
/// archives beyond 4 GB carry ZIP64's fields. What is in a WACZ is compressed already, and readers fetch parts of its members
/// by their offsets.
package final class ZipWriter {
    /// A member that is complete.
    package struct Member: Hashable, Sendable {
        /// ASCII, with slashes.
        package var name: String
        package var bytes: Int
        package var sha256: SHA256Digest
        var crc: UInt32
        var offset: Int
    }

    package let file: ExportFile
    package private(set) var members: [Member] = []

    private let stamp: UInt32
    private let largest: Int
    private var current: Open?

    private struct Open: ~Copyable {
        var name: String
        var offset: Int
        var start: Int
        var crc: UInt32 = 0
        var hash = SHA256Stream()

        mutating func update(_ bytes: UnsafeRawBufferPointer) {
            crc = libdeflate_crc32(crc, bytes.baseAddress, bytes.count)
            hash.update(bytes)
        }
    }

    /// - Parameters:
    ///   - moment: what every member is dated with.
    ///   - largest: sizes and offsets from this on go into ZIP64's fields.
    package init(_ file: ExportFile, at moment: Timestamp, largest: Int = 0xFFFF_FFFF) {
        self.file = file
        self.largest = largest
        stamp = ZipWriter.dosTime(moment)
    }

    /// Begins a member; the one before must have ended.
    package func begin(_ name: String) throws(WARCError) {
        let offset = file.count
        // Its length is not known yet, so there is room for 64 bits. Both fields are filled in at the end.
        var header = LittleEndian()
        header.put32(0x0403_4B50)
        header.put(common(crc: 0, size: 0xFFFF_FFFF, name: name, extra: 20))
        header.bytes += name.utf8
        header.put(ZipWriter.extra(sizes: [0, 0]))
        try file.write(header.bytes)
        current = Open(name: name, offset: offset, start: file.count)
    }

    /// Bytes of the member that has begun.
    package var position: Int { file.count - (current?.start ?? file.count) }

    package func write(_ bytes: [UInt8]) throws(WARCError) {
        bytes.withUnsafeBytes { buffer in
            current?.update(buffer)
        }
        try file.write(bytes)
    }

    /// Ends the member.
    @discardableResult
    package func end() throws(WARCError) -> Member {
        // A slip of the caller's own order of calls, which no input can bring about.
        guard let open = current.take() else { preconditionFailure("no member has begun") }
        let size = file.count - open.start
        let (name, offset, crc) = (open.name, open.offset, open.crc)
        let member = Member(name: name, bytes: size, sha256: open.hash.finish(), crc: crc, offset: offset)
        var field = LittleEndian()
        field.put32(crc)
        try file.overwrite(field.bytes, at: offset + 14)
        field = LittleEndian()
        field.put64(size)
        field.put64(size)
        try file.overwrite(field.bytes, at: offset + 30 + name.utf8.count + 4)
        members.append(member)
        return member
    }

    /// Adds a small member.
    @discardableResult
    package func add(_ name: String, _ bytes: [UInt8]) throws(WARCError) -> Member {
        try begin(name)
        try write(bytes)
        return try end()
    }

    /// Writes the directory that ends the archive. The file is not finished.
    package func close() throws(WARCError) {
        let start = file.count
        for member in members { try file.write(entry(member)) }
        let size = file.count - start
        let isLarge = start >= largest || size >= largest || members.count >= 0xFFFF
        var end = LittleEndian()
        if isLarge {
            let place = file.count
            end.put32(0x0606_4B50)
            end.put64(44)
            end.put16(0x031E)
            end.put16(45)
            end.put32(0)
            end.put32(0)
            for value in [members.count, members.count, size, start] { end.put64(value) }
            end.put32(0x0706_4B50)
            end.put32(0)
            end.put64(place)
            end.put32(1)
        }
        end.put32(0x0605_4B50)
        end.put32(0)
        let count = isLarge ? 0xFFFF : members.count
        end.put16(count)
        end.put16(count)
        end.put32(isLarge ? 0xFFFF_FFFF : size)
        end.put32(isLarge ? 0xFFFF_FFFF : start)
        end.put16(0)
        try file.write(end.bytes)
    }

    /// A member's entry in the directory.
    private func entry(_ member: Member) -> [UInt8] {
        let isLarge = member.bytes >= largest
        var wide = isLarge ? [member.bytes, member.bytes] : []
        if member.offset >= largest { wide.append(member.offset) }
        let extra = wide.isEmpty ? [] : ZipWriter.extra(sizes: wide)
        var out = LittleEndian()
        out.put32(0x0201_4B50)
        out.put16(0x031E)
        out.put(
            common(
                crc: member.crc, size: isLarge ? 0xFFFF_FFFF : member.bytes, name: member.name, extra: extra.count))
        out.put16(0)
        out.put16(0)
        out.put16(0)
        out.put32(0o100644 << 16)
        out.put32(member.offset >= largest ? 0xFFFF_FFFF : member.offset)
        out.bytes += member.name.utf8
        out.put(extra)
        return out.bytes
    }

    /// What a member's header and its entry share.
    private func common(crc: UInt32, size: Int, name: String, extra: Int) -> [UInt8] {
        var out = LittleEndian()
        out.put16(45)
        out.put16(0)
        out.put16(0)
        out.put32(Int(stamp))
        out.put32(Int(crc))
        out.put32(size)
        out.put32(size)
        out.put16(name.utf8.count)
        out.put16(extra)
        return out.bytes
    }

    /// ZIP64's extended information.
    private static func extra(sizes: [Int]) -> [UInt8] {
        var out = LittleEndian()
        out.put16(1)
        out.put16(8 * sizes.count)
        for size in sizes { out.put64(size) }
        return out.bytes
    }

    /// Days since 1980 and steps of two seconds.
    private static func dosTime(_ moment: Timestamp) -> UInt32 {
        let digits = moment.digits14
        func part(_ start: Int, _ count: Int) -> UInt32 {
            UInt32(digits.dropFirst(start).prefix(count)) ?? 0
        }
        let year = max(1980, min(2107, part(0, 4))) - 1980
        return year << 25 | part(4, 2) << 21 | part(6, 2) << 16 | part(8, 2) << 11 | part(10, 2) << 5 | part(12, 2) / 2
    }
}

/// Numbers with their lowest byte first.
private struct LittleEndian {
    var bytes: [UInt8] = []

    mutating func put(_ more: [UInt8]) { bytes += more }
    mutating func put16(_ value: Int) { put(value, 2) }
    mutating func put32(_ value: Int) { put(value, 4) }
    mutating func put32(_ value: UInt32) { put(Int(value), 4) }
    mutating func put64(_ value: Int) { put(value, 8) }

    private mutating func put(_ value: Int, _ count: Int) {
        for i in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * i))) }
    }
}
