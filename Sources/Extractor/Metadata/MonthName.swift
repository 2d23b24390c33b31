/// Names of months in the languages of the press.
enum MonthName {
    /// 1 to 12, whatever the case; nil for any other word.
    static func number(of word: [UInt8]) -> Int? {
        guard word.count >= 3, word.count < 30 else { return nil }
        return table[String(decoding: word, as: UTF8.self).lowercased()]
    }

    /// Words and endings between the parts of a date.
    static func isFiller(_ word: [UInt8]) -> Bool {
        fillers.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static let fillers: Set<String> = [
        "st", "nd", "rd", "th", "de", "of", "del", "d", "er", "г", "года", "r", "den", "the", "az", "le",
    ]

    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for (i, line) in names.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = i + 1 }
        }
        return table
    }()

    private static let names = """
        january jan januar jänner enero janvier gennaio janeiro januari stycznia styczeń января январь янв јануари ocak ιανουαρίου يناير січня leden ledna ene genn sij siječnja tammikuuta ianuarie януари ינואר בינואר jaanuar sausio janvāris januára
        february feb februar febrero février fevrier febbraio fevereiro februari lutego luty февраля февраль фев февруари şubat φεβρουαρίου فبراير лютого února únor febr fév veljače helmikuuta februarie фебруари פברואר בפברואר februári februára
        march mar märz maerz marzo mars março marco maart marca marzec марта март мар mart μαρτίου مارس березня března ožujka maaliskuuta mrz martie maret מרץ במרץ mär
        april apr abril avril aprile kwietnia kwiecień апреля апрель апр април nisan απριλίου أبريل квітня dubna travnja avr abr huhtikuuta aprilie אפריל באפריל apríla
        may mai mayo maggio maio mei maja maj мая май мај mayıs μαΐου مايو травня května svibnja toukokuuta mája מאי במאי toukokuu
        june jun juni junio juin giugno junho czerwca czerwiec июня июнь июн јуни haziran ιουνίου يونيو червня června lipnja giu kesäkuuta iunie юни יוני ביוני
        july jul juli julio juillet luglio julho lipca lipiec июля июль июл јули temmuz ιουλίου يوليو липня července srpnja lug juil heinäkuuta iulie юли יולי ביולי
        august aug agosto août aout augustus augusti sierpnia sierpień августа август авг ağustos αυγούστου أغسطس серпня srpna kolovoza ago elokuuta агуст avgust אוגוסט באוגוסט agt
        september sep sept septiembre septembre settembre setembro września wrzesień сентября сентябрь сен сент септември eylül σεπτεμβρίου سبتمبر вересня září rujna set syyskuuta septembrie ספטמבר בספטמבר septembra eyl
        october oct oktober okt octubre octobre ottobre outubro października październik октября октябрь окт октомври ekim οκτωβρίου أكتوبر жовтня října listopada ott out lokakuuta octombrie октобар אוקטובר באוקטובר октобра
        november nov noviembre novembre novembro listopad ноября ноябрь ноя ноември kasım νοεμβρίου نوفمبر листопада listopadu studenoga marraskuuta noiembrie новембар נובמבר בנובמבר novembra
        december dec dezember dez diciembre décembre decembre dicembre dezembro grudnia grudzień декабря декабрь дек декември aralık δεκεμβρίου ديسمبر грудня prosince prosinca dic déc joulukuuta decembrie децембар desember דצמבר בדצמבר decembra
        """
}
