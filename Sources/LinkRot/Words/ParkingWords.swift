/// What pages of domains without a site say; in lower case.
enum ParkingWords {
    static let phrases = [
        "domain is for sale", "domain name is for sale", "domain may be for sale", "this domain is parked",
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
        "このドメインは",
    ]

    static let hosts = [
        "sedo.com", "dan.com", "afternic.com", "hugedomains.com", "bodis.com", "parkingcrew.net", "above.com",
        "undeveloped.com",
        "domainmarket.com", "buydomains.com", "uniregistry.com", "parklogic.com", "namebright.com", "sedoparking.com",
        "parking.reg.ru",
        "domain.cn", "atom.com", "brandbucket.com",
    ]
}
