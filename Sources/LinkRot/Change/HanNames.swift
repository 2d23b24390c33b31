/// Names of people in Han characters: a surname of the commonest hundred and one or two characters more. No capital
/// gives them away.
enum HanNames {
    private static let surnames: Set<String> = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方
        石姚谭廖陶洪翁童倪焦祝纪詹岳阮毕耿樊骆殷凌庞颜舒霍聂欧辛涂谷邢柯邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文習习張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許蘇盧蔣賈葉鍾陸顧龍錢湯賀賴龔
        """.filter { !$0.isWhitespace }.map(String.init))

    /// The two names where one stands in place of the other; nil when the change is no such one.
    ///
    /// - Parameters:
    ///   - old, new: the words of both texts; every Han character is one.
    ///   - gone, fresh: the changed ranges.
    static func change(
        _ old: [WordToken], _ gone: Range<Int>, _ new: [WordToken], _ fresh: Range<Int>
    ) -> (old: String, new: String)? {
        guard let a = name(old, gone) ?? bearer(old, gone), let b = name(new, fresh) ?? bearer(new, fresh), a != b
        else { return nil }
        return (a, b)
    }

    /// Two or three characters behind an office, before what its bearer says or is: a name whatever its surname.
    private static func bearer(_ words: [WordToken], _ range: Range<Int>) -> String? {
        guard (2...3).contains(range.count), words[range].allSatisfy({ isHan($0.text) }), range.lowerBound > 0,
            range.upperBound < words.count, offices.contains(words[range.lowerBound - 1].text)
        else { return nil }
        guard !words[range].contains(where: { verbs.contains($0.text) }) else { return nil }
        let next = words[range.upperBound]
        return !next.isWord && range.count == 3 || speaking.contains(next.text) ? words[range].text : nil
    }

    /// What stands behind an office that is no name: 表示, 指出, 了解到, 近日.
    private static let verbs: Set<String> = Set("说表示指出介绍告诉透露强调称在和与了解获悉到近日随后今昨天已将曾也还就对从向是的".map(String.init))

    private static let offices: Set<String> = Set("长席记理任官员师者授士".map(String.init))
    private static let speaking: Set<String> = Set("说表介指告透强称在和与".map(String.init))

    /// The changed characters as a name; the surname may stand unchanged before them.
    private static func name(_ words: [WordToken], _ range: Range<Int>) -> String? {
        // "约芬河的任约夏": whose they are may change along.
        let range = (words[range].lastIndex { $0.text == "的" }.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
        guard !range.isEmpty, range.count <= 3, words[range].allSatisfy({ isHan($0.text) }) else { return nil }
        if surnames.contains(words[range.lowerBound].text), range.count >= 2 { return words[range].text }
        let start = range.lowerBound - 1
        guard start >= 0, range.count == 2, surnames.contains(words[start].text) else { return nil }
        return words[start..<range.upperBound].text
    }

    private static func isHan(_ text: String) -> Bool {
        text.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) } ?? false
    }
}
