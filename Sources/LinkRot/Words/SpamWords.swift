internal import Foundation

/// Words of the trades that live on dead domains.
enum SpamWords {
    private static let words: Set<String> = Set(
        """
        sildenafil tadalafil vardenafil kamagra xanax tramadol phentermine вавада фриспины фриспинов фриспин вейджер
        casino casinos slot slots poker betting gambling jackpot roulette blackjack sportsbook bookmaker togel judi gacor
        situs taruhan bandar sbobet viagra cialis levitra pharmacy payday loans escort escorts porn xxx replica crypto
        forex bonus free-spins freespins казино слоты ставки букмекер вулкан рулетка покер займы виагра эскорт бонус
        cbd gummies vape vapes vaping e-liquid e-liquids e-zigaretten liquids verdampfer bitcoin do-follow generic pills
        krypto криптовалюта криптовалюте криптовалюты займ займов микрозаймы микрозаймов bonusu bonusları çevrimsiz rulet
        казина казината слотови спинови блекџек рулет обложување bahis kumarhane kasyno wetten spielautomaten
        kasyna kasyn bonusem depozytu spinów bukmacherskie bukmacher blackjacka automaty hazardowe darmowych
        виагры сиалис левитра дженерик дженерики силденафил потенции потенция эротический интим путаны
        казино бонуси залози кредит кредити ротативки καζίνο στοίχημα στοιχήματα συνοδοί συνοδών ερωτικά ενηλίκους
        essay essays dissertation plagiarism-free coursework casinò scommesse cassino apostas apuestas tragaperras
        kladionica kladionice kazino kazina opklade kockanje
        playing-slots promocode промокод промокоду вращений вращения отыгрыш отыгрыша вейджера вејџер вртења спинови слот
        диплом дипломы аттестат аттестаты slotovi slotove okretaja okretaji dealerke
        аптеки аптека аптеке слотова diploma diplomas replicas реплики
        микрозайм микрозайма микрозайму микрокредит микрокредиты займу займом займе заем заём мфо букмекеры букмекерская
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let han = [
        "彩票", "博彩", "赌场", "娱乐城", "百家乐", "棋牌", "开奖", "真人", "投注", "老虎机", "六合彩", "无码", "成人视频", "スーパーコピー", "ブランドコピー", "激安",
        "壮阳", "药房", "减肥", "比特币", "荷官", "免费旋转", "转轮", "彩金", "体育投注", "弹窗", "免费小说", "代开", "代写", "网贷", "下款", "时时彩",
        "代孕", "办证", "赌球", "高仿", "复刻", "货源", "成人在线", "在线影院", "免费观看", "免费在线观看",
    ]

    /// What sellers say to their readers, which news of their trades does not.
    private static let offers = [
        "place your order", "order now", "buy now", "buy generic", "buy cheap", "buy online", "without prescription",
        "no prescription", "worldwide shipping", "free shipping", "discreet pack", "discreet shipping", "money back",
        "lowest price", "best price", "sign up now", "join now", "play now", "apply now", "apply online", "per page",
        "online pharmacy", "earn a commission", "through our links", "on offer now", "plain envelope", "as a present",
        "без рецепта", "без рецепт", "интернет-аптек", "в простом конверте", "в подарок", "по нашим ссылкам",
        "получаем комисси",
        "обичен плик", "на подарок", "преку нашите врски", "провизија", "无需处方", "隐私包装", "买一送一", "货到付款", "普通信封",
        "本站链接", "discount", "add to cart", "add to basket", "free returns", "this week only",
        "overnight delivery", "no doctor",
        "save up to",
        "free worldwide", "pay with any card", "first three deposits", "first deposit", "trusted online",
        "your first order", "welcome bonus", "no deposit", "free spins", "satisfaction guarantee", "need help with",
        "our writers", "our experts", "even with bad credit", "bad credit ok", "instant approval", "need cash",
        "get up to",
        "suits you", "direct lenders", "% off", "24/7 support", "24/7 customer", "без отказа", "без проверок",
        "без проверки",
        "без справок", "без залога", "на карту", "оформите заявку", "оформить заявку", "заполните анкету",
        "заполните заявку",
        "только паспорт", "получите деньги", "получить деньги", "получения денег", "плохой кредитной", "за пять минут",
        "за 5 минут", "за 15 минут", "первый займ", "одобрение 9", "закажите", "заказать сейчас", "купить дешево",
        "купить онлайн", "низким ценам", "бесплатная доставка", "играть на деньги", "играйте", "зарегистрируйтесь и",
        "за регистрацию", "рабочее зеркало", "на депозит", "круглосуточно", "аноним", "без кредитна проверка",
        "без жиранти",
        "аплицирај", "аплицирајте", "нарачај", "нарачајте", "бесплатна достава", "пари веднаш", "без кефил",
        "поднесете барање", "купить диплом", "с занесением", "проводкой по реестру",
        "kostenloser versand", "prozent reduziert", "jetzt im angebot", "outlet online", "sichere zahlung", "厂家直销",
        "包邮", "无理由退货", "一件代发", "全场满", "备用网址", "注册即送", "до 30 000 рублей", "сравните предложения",
        "в корзину", "скидк", "распродаж", "бесплатная примерка", "почтой", "со попуст", "попуст од", "дискретн",
        "слабеење без",
        "плаќање при", "брзи кредити", "евтини", "во кошничка", "промо код", "на првата уплата", "играйте ответственно",
        "первый депозит", "первого депозита", "первый взнос", "играј одговорно",
        "查重不过", "全额退款", "每千字", "уште денес",
        "само со лична карта", "без камата", "без хартии", "по ваша мера", "не проверуваме", "играј сега",
        "регистрирај се", "бонус добредојде", "naruči", "besplatna dostava", "bez jamaca", "微信同号", "加微信", "联系电话",
        "诚信经营", "先开票后付款", "验证后付款", "来电咨询", "24小时", "点数优惠", "保真", "当天出票", "长期合作", "无需抵押", "当天放款",
        "下款", "口子", "不看征信", "黑户", "最快", "到账", "随借随还", "最高额度", "马上领取", "点击下方", "都能申请", "秒批", "立即注册", "送彩金", "首存", "优惠活动",
        "在线客服", "官网注册", "注册就送", "提款",
    ]

    /// How many different phrases of sellers the text has.
    static func offers(in text: String) -> Int {
        let text = text.lowercased()
        return offers.count { ByteSearch.holds(text, $0) }
    }

    private static let wordNeedles = Needles(
        Set(words.flatMap { [$0, $0.decomposedStringWithCanonicalMapping] }.map { Array($0.utf8) })
            .map { (String(decoding: $0, as: UTF8.self), String(decoding: $0, as: UTF8.self)) })
    private static let hanNeedles = Needles(han.map { ($0, $0) })

    /// How many of the words the text has. Words of Han stand within others, the rest by themselves.
    static func count(in text: String) -> Int {
        var folded = text.lowercased()
        let quick = folded.withUTF8 { bytes in
            count(wordNeedles, in: bytes, areApart: true).flatMap { apart in
                count(hanNeedles, in: bytes, areApart: false).map { $0 + apart }
            }
        }
        return quick ?? countByCharacters(folded)
    }

    /// By bytes, since hardly any text has any of them; nil where what stands beside one may be a part of its last or first
    /// character.
    private static func count(
        _ needles: Needles<String>, in bytes: UnsafeBufferPointer<UInt8>, areApart: Bool
    ) -> Int? {
        var count: Int? = 0
        needles.places(in: bytes) { place in
            guard let before = neighbour(before: place.lowerBound, in: bytes),
                let after = neighbour(at: place.upperBound, in: bytes)
            else {
                count = nil
                return false
            }
            if !areApart || (before == .apart && after == .apart) { count? += 1 }
            return true
        }
        return count
    }

    private enum Neighbour {
        /// A letter or a hyphen: the word goes on.
        case joined
        case apart
    }

    private static func neighbour(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Neighbour? {
        if place == 0 { return .apart }
        var start = place - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return neighbour(at: start, in: bytes)
    }

    /// Nil for a scalar that may not be a character by itself.
    private static func neighbour(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Neighbour? {
        guard place < bytes.count else { return .apart }
        let first = bytes[place]
        if first < 0x80 {
            return first == UInt8(ascii: "-") || (97...122).contains(first | 0x20) ? .joined : .apart
        }
        var decoder = UTF8()
        var rest = bytes[place...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
        switch scalar.value {
        case 0x80..<0x300, 0x400...0x481, 0x48A...0x52F, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3029,
            0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E:
            return scalar.properties.isAlphabetic ? .joined : .apart
        default: return nil
        }
    }

    static func countByCharacters(_ folded: String) -> Int {
        let latin = folded.split { !$0.isLetter && $0 != "-" }.count { words.contains(String($0)) }
        return latin + han.reduce(0) { $0 + folded.split(separator: $1, omittingEmptySubsequences: false).count - 1 }
    }
}
