/// A price for a while, "9 crowns a month", as subscriptions have it.
enum PriceTag {
    /// Whiles, in lower case; what may begin with a capital beyond ASCII goes without its first letter.
    static let whiles = [
        " a month", "/month", " per month", "monthly", "first month", "the month", "for a month", "на месяц", " a week",
        " per week", "/week", "weeks for", " в месяц",
        "ервый месяц", " в неделю", " месечно", "рвиот месец", " неделно", "每月", "首月",
        "每周", "/月", "月卡", "年卡", "包月", "包年", "есяц —", "есяц –", "есяц -", "pro monat", "im monat", " par mois", "/mois",
        " al mes", "/mes", " al mese",
        "miesięcznie",
        "mesečno", "на місяць", "月額",
    ]
    private static let currencies = [
        "$", "€", "£", "¥", "₽", "元", "円", "eur", "usd", "dollar", "pound", "crown", "руб", "евр", "долл", "денар",
        "крон", "крун",
        "динар", "грн", "злот", "zł", "kč", "peso", "rupee",
    ].map { Array($0.utf8) }
    private static let needles = Needles(whiles.map { (true, $0) })
    /// What names the element of an advert, as far before a price as that. Words will not do: who reads without adverts pays.
    private static let adverts = Needles(
        [
            "class=\"ad\"", "class=\"ad ", "class=\"ad-", "class='ad'", "class=ad>", "class=\"advert", "class=\"banner",
            "class=\"sponsor", "id=\"ad\"", "id=\"ad-", "id=\"banner", "aria-label=\"advert", "aria-label=\"реклам",
            "aria-label=\"Реклам", "aria-label=\"广告",
        ].map { (true, $0) })
    private static let advert = 160
    /// Bytes before and after within which a figure and a currency stand.
    private static let reach = 40

    /// - Parameter bytes: UTF-8, ASCII letters in lower case.
    static func stands(in bytes: [UInt8]) -> Bool {
        var isFound = false
        bytes.withUnsafeBufferPointer { bytes in
            needles.places(in: bytes) { place in
                let before = bytes[max(0, place.lowerBound - advert)..<place.lowerBound]
                if isAdvert(before) { return true }
                let near = bytes[max(0, place.lowerBound - reach)..<min(bytes.count, place.upperBound + reach)]
                isFound = near.contains { (48...57).contains($0) } && currencies.contains { holds(near, $0) }
                return !isFound
            }
        }
        return isFound
    }

    /// Whether an advert begins there and has not ended.
    private static func isAdvert(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = Array(bytes)
        var end: Int?
        bytes.withUnsafeBufferPointer { bytes in
            adverts.places(in: bytes) { place in
                end = place.upperBound
                return true
            }
        }
        guard let end else { return false }
        return !zip(bytes[end...], bytes[end...].dropFirst()).contains {
            $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/")
        }
    }

    /// Whether a currency stands there, not within another word.
    private static func holds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ needle: [UInt8]) -> Bool {
        guard bytes.count > needle.count else { return false }
        return (bytes.startIndex + 1...bytes.endIndex - needle.count).contains { i in
            bytes[i...].starts(with: needle) && (needle[0] >= 0xE2 || needle[0] == 0xC2 || !isLetter(bytes[i - 1]))
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || byte >= 0x80 }
}
