/// Guesses the encoding of a document that declares none, from the look of its bytes above 127.
enum EncodingGuess {
    /// Reads up to 200 kB. `windows-1252` when nothing speaks for another.
    static func guess(_ bytes: ArraySlice<UInt8>) -> String {
        let sample = bytes.prefix(200_000)
        var pairs = Pairs()
        var high = 0
        var histogram = [Int](repeating: 0, count: 256)
        var runs = 0
        var longest = 0
        var run = 0
        for byte in sample {
            if byte >= 0x80 {
                high += 1
                histogram[Int(byte)] += 1
                run += 1
            } else {
                if run > 0 {
                    runs += 1
                    longest = max(longest, run)
                }
                run = 0
            }
        }
        if high == 0 { return "utf-8" }
        runs += run > 0 ? 1 : 0
        pairs.read(sample)
        if let asian = pairs.verdict { return asian }
        // Latin text has lonely accented letters; Cyrillic, Greek and the like have whole words above 127.
        if Double(high) / Double(max(runs, 1)) < 2.2 { return "windows-1252" }
        func share(_ range: ClosedRange<Int>) -> Double {
            Double(histogram[range].reduce(0, +)) / Double(high)
        }
        let lower1251 = share(0xE0...0xFF)
        let lowerKOI = share(0xC0...0xDF)
        let lower866 = share(0xA0...0xAF) + share(0xE0...0xEF)
        if share(0xC0...0xFF) > 0.85 { return lower1251 >= lowerKOI ? "windows-1251" : "koi8-r" }
        if lower866 > 0.7, share(0x80...0xAF) + share(0xE0...0xEF) > 0.9 { return "ibm866" }
        if share(0xB0...0xEF) > 0.85 { return "iso-8859-5" }
        return "windows-1252"
    }

    /// How well the bytes pair up in the double-byte encodings of East Asia.
    private struct Pairs {
        var total = 0
        var gbCommon = 0
        var gbGood = 0
        var hangul = 0
        var kanaEUC = 0
        var big5Common = 0
        var big5Good = 0
        var kanaSJIS = 0
        var sjisGood = 0

        mutating func read(_ sample: ArraySlice<UInt8>) {
            var i = sample.startIndex
            let end = sample.endIndex
            while i + 1 < end {
                let a = sample[i]
                if a < 0x80 {
                    i += 1
                    continue
                }
                let b = sample[i + 1]
                total += 1
                if a >= 0xA1, a <= 0xFE, b >= 0xA1, b <= 0xFE {
                    gbGood += 1
                    if a >= 0xB0, a <= 0xD7 || a == 0xA3 || a == 0xA1 { gbCommon += 1 }
                    if a >= 0xB0, a <= 0xC8 { hangul += 1 }
                    if a == 0xA4 || a == 0xA5 { kanaEUC += 1 }
                }
                if a >= 0xA1, a <= 0xF9, (0x40...0x7E).contains(b) || (0xA1...0xFE).contains(b) {
                    big5Good += 1
                    if a >= 0xA4, a <= 0xC6 { big5Common += 1 }
                }
                if (0x81...0x9F).contains(a) || (0xE0...0xFC).contains(a), b >= 0x40, b != 0x7F, b <= 0xFC {
                    sjisGood += 1
                    if a == 0x82 || a == 0x83 { kanaSJIS += 1 }
                }
                i += 2
            }
        }

        var verdict: String? {
            guard total >= 8 else { return nil }
            let n = Double(total)
            if Double(kanaSJIS) / n > 0.25, Double(sjisGood) / n > 0.9 { return "shift_jis" }
            if Double(gbGood) / n > 0.97 {
                if Double(kanaEUC) / n > 0.25 { return "euc-jp" }
                if Double(hangul) / n > 0.85 { return "euc-kr" }
                if Double(gbCommon) / n > 0.6 { return "gb18030" }
            }
            if Double(big5Good) / n > 0.97, Double(big5Common) / n > 0.75 { return "big5" }
            return nil
        }
    }
}
