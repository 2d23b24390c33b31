extension StringProtocol {
    /// Without blanks, tabs and line ends on either side.
    var trimmingBlanks: String {
        let blank: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
        var bytes = Array(utf8.drop(while: blank))
        while let last = bytes.last, blank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
