/// Tells text from the bytes of pictures, archives and programs (MIME Sniffing § 6 and § 7.1).
enum BinaryFormat {
    private static let magics: [[UInt8]] = [
        Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x50, 0x4B, 3, 4],
        [0x1F, 0x8B], Array("RIFF".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0], Array("OggS".utf8),
        Array("ID3".utf8), Array("wOF".utf8), [0, 0, 1, 0], [0x37, 0x7A, 0xBC, 0xAF], Array("Rar!".utf8),
        [0x28, 0xB5, 0x2F, 0xFD], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    ]

    static func looksBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        if magics.contains(where: { bytes.starts(with: $0) }) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || utf16WithoutMark(bytes) != nil {
            return false
        }
        let head = bytes.prefix(4096)
        var controls = 0
        for byte in head where byte < 9 || (14...26).contains(byte) || (28...31).contains(byte) { controls += 1 }
        return controls * 10 > head.count && controls > 4
    }

    /// UTF-16 shows as text whose every other byte is NUL.
    static func utf16WithoutMark(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = Array(bytes.prefix(512))
        guard head.count >= 16 else { return nil }
        var even = 0
        var odd = 0
        for (i, byte) in head.enumerated() where byte == 0 {
            if i.isMultiple(of: 2) { even += 1 } else { odd += 1 }
        }
        let half = head.count / 2
        if odd * 10 > half * 8, even * 20 < half { return "utf-16le" }
        if even * 10 > half * 8, odd * 20 < half { return "utf-16be" }
        return nil
    }
}
