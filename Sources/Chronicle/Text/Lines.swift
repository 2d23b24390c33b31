/// The lines of a text as ranges, without their line ends (LF, CRLF, or CR alone in a file that has no LF).
struct Lines {
    let ranges: [Range<Int>]

    init(_ bytes: [UInt8]) {
        var ranges: [Range<Int>] = []
        let mark: UInt8 = bytes.contains(.newline) || !bytes.contains(.carriageReturn) ? .newline : .carriageReturn
        var start = 0
        for (i, byte) in bytes.enumerated() where byte == mark {
            let end = i > start && bytes[i - 1] == .carriageReturn ? i - 1 : i
            ranges.append(start..<end)
            start = i + 1
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        self.ranges = ranges
    }
}
