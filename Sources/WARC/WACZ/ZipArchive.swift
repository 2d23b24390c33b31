internal import CDeflate
internal import Foundation
internal import Model

/// Reads ZIP archives (APPNOTE 6.3.10) that nobody vouches for. No member's name ever becomes a path.
///
/// An archive whose directory contradicts itself or the members is refused as a whole: nothing in it can be believed. A
/// member that no honest program writes is marked, and the others can be read.
package struct ZipArchive: Sendable {
    package struct Member: Sendable {
        /// As it stands there: escape before showing.
        package var name: String
        /// Bytes of what is in it.
        package var size: Int
        /// Why it must not be read; nil for a sound one.
        package var objection: String?
        /// Stored as it is: `data` is its bytes.
        package var isStored: Bool
        /// Where its packed bytes stand in the archive.
        package var data: Range<Int>
        fileprivate var header: Int
        fileprivate var crc: UInt32
    }

    /// Why an archive cannot be read.
    package struct Refusal: Error, Hashable, Sendable {
        package var message: String

        package init(message: String) { self.message = message }
    }

    package let path: String
    package let members: [Member]

    /// - Throws: `Refusal`, or `WARCError` when the file cannot be read.
    package init(path: String) throws {
        let file = try FileBytes(path: path, window: 1 << 16)
        let directory = try ZipDirectory(file)
        self.path = path
        var members: [Member] = []
        for entry in directory.entries { members.append(try ZipArchive.member(entry, file, directory)) }
        try ZipArchive.checkPlaces(members, before: directory.start)
        self.members = members
    }

    package subscript(name: String) -> Member? { members.first { $0.name == name } }

    private static func member(
        _ entry: ZipDirectory.Entry, _ file: FileBytes, _ directory: ZipDirectory
    ) throws -> Member {
        func refuse(_ what: String) -> Refusal { Refusal(message: "the member \(entry.name): \(what)") }
        let local = try file.prefix(at: entry.offset, 30)
        guard local.count == 30, local.number(0, 4) == 0x0403_4B50 else {
            throw refuse("it is not where it is said to be")
        }
        let start = entry.offset + 30 + local.number(26, 2) + local.number(28, 2)
        guard try file.prefix(at: entry.offset + 30, local.number(26, 2)) == entry.rawName else {
            throw refuse("it has another name where it stands")
        }
        guard local.number(8, 2) == entry.method else { throw refuse("it is packed otherwise where it stands") }
        guard entry.packed <= directory.start - start else { throw refuse("it reaches beyond the directory") }
        return Member(
            name: entry.name, size: entry.size, objection: entry.objection, isStored: entry.method == 0,
            data: start..<start + entry.packed, header: entry.offset, crc: entry.crc)
    }

    /// Members must not share bytes: the same bytes under many names are a bomb (David Fifield, 2019), and a member within
    /// another one hides.
    private static func checkPlaces(_ members: [Member], before end: Int) throws {
        var names: Set<String> = []
        for member in members where !names.insert(member.name).inserted {
            throw Refusal(message: "two members are named \(member.name)")
        }
        var position = 0
        for member in members.sorted(by: { $0.header < $1.header }) {
            if member.header < position { throw Refusal(message: "the member \(member.name) lies over another one") }
            position = member.data.upperBound
        }
        if position > end { throw Refusal(message: "members and directory lie over one another") }
    }

    // MARK: - Reading members

    /// Gives the bytes of a member, part by part, and checks them against its size and CRC.
    ///
    /// - Throws: `Refusal` where they are not what the archive says; what `body` throws.
    package func read(_ member: Member, _ body: ([UInt8]) throws -> Void) throws {
        if let objection = member.objection { throw Refusal(message: objection) }
        let file = try FileBytes(path: path, end: member.data.upperBound)
        var crc: UInt32 = 0
        var count = 0
        func take(_ bytes: [UInt8]) throws {
            count += bytes.count
            if count > member.size {
                throw Refusal(message: "more comes out of \(member.name) than it is said to hold")
            }
            crc = bytes.withUnsafeBytes { libdeflate_crc32(crc, $0.baseAddress, $0.count) }
            try body(bytes)
        }
        if member.isStored {
            var position = member.data.lowerBound
            while position < member.data.upperBound {
                let part = try file.bytes(position..<min(position + 1 << 20, member.data.upperBound))
                if part.isEmpty { break }
                try take(part)
                position += part.count
            }
        } else {
            let inflater = MemberInflater(file, at: member.data.lowerBound, isBare: true)
            var part: [UInt8] = []
            repeat {
                part.removeAll(keepingCapacity: true)
                try inflater.read(1 << 20, into: &part)
                try take(part)
            } while !part.isEmpty
            if inflater.status != .ended { throw Refusal(message: "the compressed data of \(member.name) is broken") }
        }
        guard count == member.size, crc == member.crc else {
            throw Refusal(message: "the bytes of \(member.name) are not those of its CRC")
        }
    }

    /// A small member whole.
    ///
    /// - Throws: as `read`, and when it has more bytes than `limit`.
    package func bytes(of member: Member, limit: Int = 64 << 20) throws -> [UInt8] {
        if member.size > limit {
            throw Refusal(message: "\(member.name) has \(member.size) bytes, more than \(limit)")
        }
        var out: [UInt8] = []
        try read(member) { out += $0 }
        return out
    }

    /// Copies a member into a new file.
    package func copy(_ member: Member, to path: String) throws {
        let file = try ScratchFile(path)
        try read(member) { try file.write($0) }
    }
}

extension [UInt8] {
    /// A number of that many bytes, the lowest first; 0 where there are none, `Int.max` beyond what `Int` holds.
    func number(_ at: Int, _ count: Int) -> Int {
        guard at >= 0, at + count <= self.count else { return 0 }
        let value = (0..<count).reduce(UInt64(0)) { $0 | UInt64(self[at + $1]) << (8 * UInt64($1)) }
        return Int(clamping: value)
    }
}
