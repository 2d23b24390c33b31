internal import Model

/// Words that hardly anything does without that stands between a reader and a page for a while or for some: logins,
/// subscriptions, consent, checks for robots, borders, repairs. Beginnings of words, folded as by `ArticleText.folded`.
///
/// The languages are those in which a page without any of them says something else: all in Cyrillic or Han script, and of those in
/// Latin script the two below.
enum Obstacles {
    private static let covered: Set<String> = ["en", "de"]

    /// Whether a page in this language may stand in the way of another, as far as its words tell; that of a language that is not
    /// covered always may.
    ///
    /// - Parameter language: as the page states it; nil or wrong where it does not.
    static func mayBe(in text: String, language: String?) -> Bool {
        let folded = " \(ArticleText.folded(text)) "
        if !isCovered(folded, language) || text.contains(where: { "$€£¥₽₴".contains($0) }) { return true }
        return needles.first(in: Array(folded.utf8)) != nil
    }

    /// The same without regard to prices, which adverts have as well.
    static func isWord(in line: String, language: String?) -> Bool {
        let folded = " \(ArticleText.folded(line)) "
        return !isCovered(folded, language) || needles.first(in: Array(folded.utf8)) != nil
    }

    /// Whether a sentence is one that a site says below all of its pages.
    static func isImprint(_ sentence: String) -> Bool {
        let folded = " \(ArticleText.folded(sentence))"
        return sentence.contains { "©@".contains($0) } || imprint.contains { folded.contains($0) }
    }

    private static let imprint = [
        " rights reserved", " copyright", " reproduc", " published by", " editor in chief", " contact us", " follow us",
        " phone",
        " tel ", " charity", " перепечат", " цитирован", " учредител", " главный редактор", " телефон", " права ",
        " адрес редакции", " реклама на ", " обратная связь", " не отвечает за", " ссылка на", " ссылкой на",
        " здружение",
        " услови за",
        " advertising ", " sales desk", " registered office", " complaints", "技术支持",
        " преземање", " авторски права", " главен уредник", " сите права", " импресум", "版权所有", "转载", "电话", "地址", "邮编",
        "联系我们",
        "主办", "许可证", " alle rechte", " impressum", " herausgeber",
    ]

    private static func isCovered(_ text: String, _ language: String?) -> Bool {
        let scripts = text.unicodeScalars.reduce(into: [:]) { counts, scalar in
            Script.of(scalar).map { counts[$0, default: 0] += 1 }
        }
        switch scripts.max(by: { $0.value < $1.value })?.key {
        case .cyrillic?: return true
        case .han?: return scripts[.kana] == nil
        case .latin?: return language.map { covered.contains($0.prefix(2).lowercased()) } ?? false
        default: return false
        }
    }

    private static let needles = Needles(
        (english + russian + macedonian + german).flatMap { $0.split(separator: "|") }
            .map { (true, " " + $0.trimmingPrefix(" ")) } + chinese.map { (true, $0) })

    private static let english = [
        "subscri|member|log in|login|log on|logged|sign in|sign up|signed in|signin|regist|account|password|user name|username",
        "e mail address|email address|cookie|consent|privacy|agree|accept|robot|captcha|human|bot |verif|check|browser|javascript",
        "script|enable|plugin|flash player|country|countries|region|territor|location|european union|gdpr|age |years old|18 |21 ",
        "adult|birth|price|buy |pay |paid|payment|purchase|trial|print edition|temporar|mainten|later|soon|again|minute|moment",
        "wait|upgrad|updat|technical|engineer|busy|overload|capacity|traffic|too many|limit|request id|your request|server|error",
        "denied|forbidden|block|restrict|permission|permit|authori|access |accessing|allowed|ip |vpn|proxy|network|firewall",
        "security|protect|ddos|cloudflare|suspend|hosting|quota|bandwidth|construction|coming|launch|continue|proceed|confirm",
        "loading|redirect|keep reading|read on|rest of th|full text|full story|full article|app |under repair|until|tomorrow|tonight",
        "holiday|weekend|connect|database|gateway|offline|unavailable|crash|trouble|something went wrong|try |old enough|of age",
        "where you are|your area|your device|your part|partners|personal|vendors|preferences|advertis|supporters|donat|membership|ad blocker|adblock|supported|outdated|newsstand",
    ]
    private static let russian = [
        "подписк|подписч|подписа|підпис|войти|войдите|вход |увійти|авториз|регистр|зарегистр|реєстр|логин|парол|учетн|учётн",
        "аккаунт|личный кабинет|cookie|куки|соглас|згод|принимаю|принять|конфиденциал|робот|капч|провер|перевір|подтверд|підтверд",
        "браузер|javascript|включите|увімкніть|стране|странах|країн|регион|регіон|территор|територ|возраст|вік |18 |лет |совершенн",
        "рубл|руб |оплат|купи|платн|времен|тимчас|позже|позднее|пізніше|скоро|незабаром|через несколько|минут|хвилин|подожд|зачека",
        "ждите|технич|технічн|работы |роботи |обслуж|обслуг|обновл|оновл|сервер|ошибк|помилк|перегруж|нагрузк|ваш запрос",
        "много запрос|доступ |доступа |доступу |запрещ|заборон|ограничен|обмежен|блокир|блоков|заблок|роскомнадзор|ip |vpn|сеть|сети",
        "безопасн|безпек|защит|захист|ddos|приостанов|хостинг|владел|разработ|продолж|продовж|нажмите|введите|введіть|код |загруз",
        "полный текст|полную версию|полная версия|читать дальше|приложени|завтра|понедельник|перерыв|каникул|отпуск|ненадолго",
        "соедин|подключ|база данных|базой данных|неполад|недоступн|проблем|попробуй|вашей|членам|вступит|назовите|вашем|вашего|вашу|ваш |реклам|данных",
    ]
    private static let macedonian = [
        "претплат|најав|логир|пријав|регистрир|региструј|лозинк|корисни|профил|сметка|налог|колачињ|колачић|соглас|сагласн|прифат",
        "прихват|приватност|робот|потврд|провер|прелистувач|прегледач|овозможе|омогући|земја|земљ|регион|возраст|старост|полнолет",
        "пунолет|денари|евра|платен|платете|платит|купи|цена|привремен|подоцна|касније|наскоро|ускоро|набрзо|минут|почека|сачека",
        "техничк|одржув|одржава|ажурир|надград|грешка|преоптовар|пристап|приступ|забран|ограничен|блокир|мрежа|безбедн|заштит",
        "суспенд|продолж|настав|внесете|унесите|член |членови|уплатница|картичка|абонат|абонамент|вход|парола|съглас|приема|проверк|временно",
        "по късно|скоро|моля изчак|поддръжк|грешк|достъп|забранен|целиот текст|остатокот|утре|понеделник|викенд|празни|поврз|база на|недостап|проблем|обидете|пробај|вашата|вашиот|вашето|вашите|вашег|вашој|реклам|податоци",
    ]
    private static let german = [
        "abonn|anmeld|einlogg|angemeldet|registrier|passwort|konto|zustimm|einwillig|akzept|datenschutz|roboter|mensch |bestätig",
        "prüf|aktivier|land |region|alter |jahre|euro|kauf|zahl|vorübergehend|später|bald|gleich|minut|wart|technisch|aktualisier",
        "fehler|zugriff|zugang|gesperrt|verboten|erlaubt|sicherheit|schutz|weiter|augenblick|geduld|wieder",
    ]
    private static let chinese = [
        "登录", "登陆", "登入", "注册", "註冊", "会员", "會員", "订阅", "訂閱", "付费", "付費", "购买", "購買", "元", "密码", "密碼", "账号",
        "帐号", "用户名", "验证", "驗證", "机器人", "人机", "浏览器", "瀏覽器", "javascript", "启用", "脚本", "地区", "地區", "国家", "國家",
        "区域", "境外", "海外", "版权限制", "年龄", "年满", "18岁", "18周岁", "未成年", "成年", "暂时", "暫時", "暂停", "稍后", "稍候", "稍後", "等待",
        "请等", "维护", "維護", "升级", "升級", "繁忙", "拥堵", "流量", "超时", "服务器", "伺服器", "错误", "錯誤", "频繁", "拒绝", "拒絕",
        "禁止", "无权", "权限", "受限", "限制", "封禁", "拦截", "ip地址", "您的ip", "安全", "防护", "防火墙", "备案", "整改", "欠费", "主机", "即将",
        "建设中", "敬请期待", "cookie", "同意", "隐私", "继续", "输入", "加载", "跳转", "扫码", "app下载", "客户端", "阅读全文", "剩余", "试读", "明天",
        "明日", "假期", "节后", "连接", "数据库", "网关", "故障", "异常", "不可用", "重试", "刷新", "您所在", "您的", "请报", "请出示", "请提供", "证号", "口令",
        "暗语", "广告",
    ]
}
