/// What pages of domains without a site say; in lower case.
enum ParkingWords {
    /// The phrase that a text in lower case and normal form has first; nil for none.
    static func phrase(in bytes: [UInt8]) -> String? { phraseNeedles.first(in: bytes) }

    /// How many headings of adverts such a text has.
    static func adverts(in bytes: [UInt8]) -> Int { advertNeedles.all(in: bytes).count }

    private static let phraseNeedles = Needles(phrases.map { ($0, $0) })
    private static let advertNeedles = Needles(adverts.map { ($0, $0) })

    /// Headings of adverts that fill such pages. Several of them beside one another are no article.
    private static let adverts = [
        "sponsored listings", "sponsored links", "related links", "related searches", "insurance", "mortgage",
        "credit card", "loans", "cheap flights", "flights", "hotels", "car hire", "car rental", "online degrees",
        "web hosting", "dating", "health insurance", "lawyers", "attorney", "real estate", "download", "ringtones",
        "спонсорские ссылки", "ипотека", "кредит", "страхов", "авиабилет", "дешёвые билеты", "дешевые билеты",
        "гостиниц",
        "хостинг", "знакомства", "онлайн-образование", "спонзорирани врски", "осигурување", "кредити", "летови",
        "хотели",
        "запознавање", "хостинг", "赞助链接", "相关链接", "相关搜索", "贷款", "房贷", "保险", "机票", "酒店", "信用卡", "交友", "虚拟主机",
        "网络教育", "versicherung", "kredit", "flüge", "assurance", "crédit", "seguros", "préstamos", "hoteles",
    ]

    private static let phrases = [
        "domain is for sale", "domain is now for sale", "domain has been parked", "domain is parked",
        "domain is expired",
        "domain expired", "renew it at your registrar", "renew your domain", "get this domain", "own this domain",
        "buy now for", "this domain may be", "interested in this domain", "domain is available", "premium domain",
        "make an offer", "domain owner", "reserved by the registrar", "account has been suspended",
        "доменное имя продается", "доменное имя продаётся", "домен продаёт", "домен выставлен", "домен свободен",
        "регистрация домена истекла", "срок действия домена", "продлите регистрацию", "домен не оплачен",
        "домен заблокирован",
        "домен зарегистрирован", "припаркован", "доменот се продава", "доменот истече", "доменот е паркиран",
        "доменот не е активен",
        "купете го доменот", "обновете го доменот", "обновете го кај регистраторот", "此域名", "域名可转让", "域名待售", "域名到期",
        "域名正在出售", "购买此域名",
        "购买这个域名", "购买该域名", "域名停放", "domain name is for sale", "domain may be for sale", "this domain is parked",
        "parked free",
        "domain parking", "buy this domain", "is for sale!", "domain has expired", "domain name has expired",
        "expired domain",
        "domain is available for purchase", "make an offer on this domain", "inquire about this domain",
        "this domain has been registered", "domain for sale", "related searches", "this domain is not configured",
        "website is for sale", "make an offer for this domain", "domain registration expired",
        "домен продается", "домен продаётся", "домен продан", "домен припаркован", "срок регистрации домена истек",
        "срок регистрации домена истёк", "купить домен", "домен не прилинкован", "доменот е на продажба",
        "доменот е истечен",
        "domain steht zum verkauf", "diese domain kaufen", "domain ist geparkt", "ce domaine est à vendre",
        "nom de domaine est à vendre",
        "dominio en venta", "este dominio está en venta", "domínio à venda", "dominio in vendita", "domena na sprzedaż",
        "domena jest na sprzedaż", "alan adı satılık", "域名出售", "域名转让", "该域名出售", "此域名可转让", "域名已过期",
        "このドメインは", "one of our domain experts", "get a price in less than", "giełda domen",
    ]

    static let hosts = [
        "sav.com", "spaceship.com", "epik.com", "sedo.com", "dan.com", "afternic.com", "hugedomains.com", "bodis.com",
        "parkingcrew.net", "above.com",
        "undeveloped.com",
        "domainmarket.com", "buydomains.com", "uniregistry.com", "parklogic.com", "namebright.com", "sedoparking.com",
        "parking.reg.ru",
        "domain.cn", "atom.com", "brandbucket.com",
    ]

    private static let prices = [
        "$", "€", "£", "¥", "₽", "usd", "eur", "евра", "руб", "денари", "цена", "ставка", "понуда", "price", "offer",
        "元", "一口价", "价",
    ]

    /// Whether money is spoken of.
    static func hasPrice(_ text: String) -> Bool {
        let text = text.lowercased()
        return prices.contains { text.contains($0) }
    }
}
