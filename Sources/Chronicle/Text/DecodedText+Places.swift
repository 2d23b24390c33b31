extension DecodedText {
    /// Where places in the decoded text stand in the file's own bytes.
    ///
    /// - Parameters:
    ///   - places: in ascending order.
    ///   - raw: the bytes that were decoded.
    /// - Returns: as many places; nil for UTF-16, of which no byte stands as it was.
    func places(_ places: [Int], in raw: [UInt8]) -> [Int]? {
        let base = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        switch encoding {
        case .utf16: return nil
        case .utf8: return places.map { $0 + base }
        case .windows1252, .mixed: break
        }
        var found: [Int] = []
        var decoded = 0
        var i = base
        for place in places {
            while decoded < place, i < raw.count {
                let step = DecodedText.step(raw, at: i, keepingUTF8: encoding == .mixed)
                decoded += step.decoded
                i += step.raw
            }
            found.append(i)
        }
        return found
    }

    /// How many bytes one character takes in the file, and decoded.
    private static func step(_ raw: [UInt8], at i: Int, keepingUTF8: Bool) -> (raw: Int, decoded: Int) {
        if raw[i] < 128 { return (1, 1) }
        let whole = keepingUTF8 ? sequenceLength(raw, at: i) : 0
        return whole > 0 ? (whole, whole) : (1, UTF8.encode(scalar(windows1252: raw[i]))?.count ?? 1)
    }
}
