/// Words of the trades that live on dead domains.
enum SpamWords {
    private static let words: Set<String> = Set(
        """
        casino casinos slot slots poker betting gambling jackpot roulette blackjack sportsbook bookmaker togel judi gacor
        situs taruhan bandar sbobet viagra cialis levitra pharmacy payday loans escort escorts porn xxx replica crypto
        forex bonus free-spins freespins казино слоты ставки букмекер вулкан рулетка покер займы виагра эскорт бонус
        казина обложување bahis kumarhane kasyno wetten spielautomaten
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let han = ["彩票", "博彩", "赌场", "娱乐城", "百家乐", "棋牌", "开奖", "真人", "投注", "老虎机"]

    static func count(in text: String) -> Int {
        let folded = text.lowercased()
        let latin = folded.split { !$0.isLetter && $0 != "-" }.count { words.contains(String($0)) }
        return latin + han.reduce(0) { $0 + folded.split(separator: $1, omittingEmptySubsequences: false).count - 1 }
    }
}
