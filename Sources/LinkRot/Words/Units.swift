/// Units of measure and signs: one in place of another makes another quantity of the same figure.
enum Units {
    /// Whether one unit became another in these ranges of two texts. Of two signs of Han one may be the same.
    static func differ(_ old: [WordToken], _ gone: Range<Int>, _ new: [WordToken], _ fresh: Range<Int>) -> Bool {
        func wide(_ range: Range<Int>, _ words: [WordToken]) -> ArraySlice<WordToken> {
            words[max(0, range.lowerBound - 1)..<range.upperBound]
        }
        func long(_ range: Range<Int>, _ words: [WordToken]) -> ArraySlice<WordToken> {
            words[range.lowerBound..<min(words.count, range.upperBound + 1)]
        }
        // A quantity has a figure beside it.
        let before = [
            (old, gone.lowerBound - 1), (new, fresh.lowerBound - 1), (old, gone.lowerBound - 2), (old, gone.upperBound),
        ]
        guard before.contains(where: { $0.indices.contains($1) && NumberReader.isNumber($0[$1].text) }) else {
            return false
        }
        let pairs = [(old[gone], new[fresh]), (wide(gone, old), wide(fresh, new)), (long(gone, old), long(fresh, new))]
        return pairs.contains { a, b in
            guard let a = unit(a), let b = unit(b) else { return false }
            return a != b
        }
    }

    /// Which unit the words are; nil for none or more than that.
    private static func unit(_ words: ArraySlice<WordToken>) -> Int? {
        guard (1...2).contains(words.count), words.allSatisfy(\.isWord) else { return nil }
        let text = words.map { $0.text.lowercased() }.joined()
        if words.count == 2, let power = powers.firstIndex(where: { $0.contains { text.hasPrefix($0) } }) {
            return units.count + power
        }
        return units.firstIndex { forms in
            forms.contains { form in
                form.unicodeScalars.allSatisfy(Tokenizer.isUnspaced) || form.count < 3
                    ? text == form : words.count == 1 && text.hasPrefix(form) && text.count <= form.count + 4
            }
        }
    }

    private static let powers = [["square", "квадратн", "平方"], ["cubic", "кубичес", "кубн", "立方"]]

    /// Forms of each: beginnings of words, whole ones where they are short or of Han.
    private static let units = [
        ["kilogram", "килограм", "公斤", "千克", "kg"], ["milligram", "миллиграм", "милиграм", "毫克", "mg"],
        ["gram", "грамм", "грам", "克"],
        ["tonne", "tons", "тонн", "吨"], ["kilomet", "километ", "公里", "千米", "km"],
        ["centimet", "сантиметр", "厘米", "cm"],
        ["millimet", "миллиметр", "милиметр", "毫米", "mm"],
        ["metre", "meter", "метр", "метар", "米"], ["mile", "миль", "миљ", "英里"], ["feet", "foot"], ["yard"],
        ["hectare", "гектар", "хектар", "公顷"], ["acre", "акр"], ["亩"],
        ["gigawatt", "гигават", "吉瓦"], ["megawatt", "мегават", "兆瓦"], ["kilowatt", "киловат", "千瓦"],
        ["terawatt", "терават"],
        ["millilit", "миллилитр", "милилит", "毫升"], ["litre", "liter", "литр", "литар", "升"],
        ["plus", "плюс", "плус", "零上"], ["minus", "минус", "零下"],
        ["hour", "часов", "часа", "小时"], ["minute", "минут", "分钟"], ["week", "недел", "周"],
        ["month", "месяц", "месец", "个月"],
        ["dollar", "доллар", "долар", "美元"], ["euro", "евро", "евра", "欧元"], ["pound", "фунт", "фунти", "英镑"],
        ["rouble", "ruble", "рубл", "рубљ", "卢布"], ["denar", "денар"], ["yuan", "юан", "јуан", "人民币"], ["日元"],
        ["crown", "крон", "круна", "круни"],
    ]
}
