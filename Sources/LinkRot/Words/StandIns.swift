internal import Model

/// What pages say that stand in for others for the time being; folded as by `ArticleText.folded`.
enum StandIns {
    /// The first phrase that the folded text holds, and what it means.
    static func find(in folded: String) -> (Category, String)? {
        let padded = " \(folded) "
        for (category, phrases) in table {
            for phrase in phrases {
                let isUnspaced = phrase.unicodeScalars.contains(where: Tokenizer.isUnspaced)
                if padded.contains(isUnspaced ? phrase : " \(phrase) ") { return (category, phrase) }
            }
        }
        return nil
    }

    /// Offers of a subscription as they stand in the markup of a page. Capitals beyond ASCII are not folded there: what may begin
    /// with one goes without its first letter.
    static let offers = [
        "subscribe to continue", "subscribe to read", "subscribe to unlock", "subscribers only", "subscriber exclusive",
        "already a subscriber", "to continue reading", "free articles this month", "free articles left",
        "start your free trial", "become a subscriber", "unlock this article", "read the full article",
        "олько для подписчиков", "оступен по подписке", "оступно по подписке", "формите подписку",
        "тобы читать дальше", "тобы продолжить чтение", "тать нашим подписчиком", "таньте нашим подписчиком",
        "амо за претплатници", "ретплатете се за да", "а да продолжите со читање", "танете член",
        "can read the rest", "read the rest of this", "剩余内容", "购买后可阅读", "购买后阅读", "付费后", "réservé aux abonnés",
        "nur für abonnenten", "weiterlesen mit",
        "solo para suscriptores", "exclusivo para suscriptores", "para seguir leyendo", "exclusivo para assinantes",
        "para continuar lendo", "riservato agli abbonati", "solo per gli abbonati", "per continuare a leggere",
        "alleen voor abonnees", "för prenumeranter", "for abonnenter", "vain tilaajille", "w ramach prenumeraty",
        "masz już prenumeratę", "tylko dla prenumeratorów", "dla subskrybentów", "pouze pro předplatitele",
        "csak előfizetőink", "előfizetőknek", "doar pentru abonați", "samo pretplatnicima", "samo za pretplatnike",
        "uz pretplatu", "već ste pretplaćeni", "само претплатницима", "само за претплатнике", "само за абонати",
        "бонирайте се за", "лише для передплатників", "ормить передплату", "devamını okumak için", "aboneyseniz",
        "sadece aboneler", "μόνο για συνδρομητές", "ίστε ήδη συνδρομητής", "للمشتركين فقط", "لمتابعة القراءة",
        "למנויים בלבד", "ویژه مشترکین", "पढ़ने के लिए सदस्यता", "सब्सक्राइब करें", "purchase pdf", "get access to the full version",
        "buy this article", "rent this article", "institutional access", "유료 구독자", "구독자 전용", "유료회원", "会員限定", "有料会員",
        "続きを読むには", "訂閱後", "訂戶專享",
        "订阅后", "会员专享", "付费阅读", "阅读全文需", "剩余全文", "开通会员", "付费内容", "订阅会员", "元阅读本文", "元阅读全文", "解锁全文",
        "仅供付费", "付费订户", "登录后继续阅读", "后继续阅读全文", "subscribe-offer", "subscription-offer", "rest is for members",
        "атериал для подписчиков", "родолжение после оплаты", "е за членови", "еќе сте претплатник", "付费用户", "订阅，继续",
        "试读结束", "continues for members", "more to this story", "тобы дочитать",
        "формите доступ", "альше — для подпис",
        "статокот го чита", "ачлени се за", "ткрыт тем, кто нас поддерживает",
        "reserved for subscribers", "reserved for members", "keep reading for", "全文请见", "全文请阅读",
        "олный текст читайте в", "олную версию читайте в", "елиот текст можете да го",
        "елиот текст прочитајте",
        "full story in our print", "full text in the print", "отребна е претплата", "статокот од текстот е",
    ]

    private static let table: [(Category, [String])] = [
        (.empty, scripts), (.serverError, repairs), (.paywall, paywalls), (.blocked, walls), (.login, logins),
        (.blocked, consents),
    ]

    private static let scripts = [
        "enable javascript", "turn on javascript", "javascript is disabled", "javascript is required",
        "requires javascript", "please enable js", "javascript to run this app", "browser is not supported",
        "включите javascript", "включить javascript", "включите поддержку javascript", "включен javascript",
        "требуется javascript", "вклучете javascript", "овозможете javascript", "потребен е javascript",
        "activer javascript", "activez javascript", "javascript aktivieren", "aktivieren sie javascript",
        "habilite javascript", "abilita javascript", "włącz javascript", "启用javascript", "开启javascript", "需要javascript",
        "启用 javascript", "javascriptを有効",
    ]

    private static let repairs = [
        "temporarily unavailable", "temporarily offline", "down for maintenance", "under maintenance",
        "scheduled maintenance", "undergoing maintenance", "be back soon", "be right back", "be back shortly",
        "mysql error", "too many connections", "sql error", "database connection failed", "jdatabase",
        "error establishing a database connection", "could not connect to the database", "database error",
        "internal server error", "bad gateway", "gateway timeout", "service unavailable", "technical difficulties",
        "technical problems", "server is busy", "over capacity", "try again later", "come back later",
        "технические работы", "технических работ", "профилактические работы", "технические неполадки",
        "временно недоступен", "временно недоступна", "временно не работает", "ведутся работы", "ошибка сервера",
        "сайт на реконструкции", "повторите попытку позже", "попробуйте позже", "скоро вернемся", "скоро вернёмся",
        "ошибка базы данных", "подключения к базе данных", "подключиться к базе данных", "соединения с базой данных",
        "соединиться с базой данных", "во тек е одржување", "во одржување", "техничко одржување",
        "привремено недостапна",
        "привремено недостапен", "привремено недостапно", "техничка грешка", "технички проблеми", "обидете се подоцна",
        "грешка на серверот", "се надградува", "тренутно недоступан", "u toku je održavanje", "wartungsarbeiten",
        "vorübergehend nicht", "en maintenance", "temporairement indisponible", "en mantenimiento", "em manutenção",
        "in manutenzione", "przerwa techniczna", "prace techniczne", "bakım çalışması", "系统维护", "网站维护", "正在维护", "维护中",
        "升级中", "服务器错误", "服务器繁忙", "系统繁忙", "服务暂时不可用", "暂时无法访问", "稍后再试", "数据库连接", "メンテナンス中", "점검 중",
    ]

    private static let paywalls = [
        "subscribe to continue", "subscribe to read", "for subscribers only", "subscribers only", "subscriber only",
        "exclusive to subscribers", "already a subscriber", "become a subscriber", "to continue reading",
        "unlock this article", "free articles this month", "free article limit", "free articles left",
        "start your free trial", "register to continue", "только для подписчиков", "доступен по подписке",
        "доступна по подписке", "доступно по подписке", "оформите подписку", "чтобы читать дальше",
        "чтобы продолжить чтение", "лимит бесплатных", "само за претплатници", "за претплатници",
        "претплатете се за да", "потребна е претплата", "остатокот од текстот е",
        "за да продолжите со читање", "réservé aux abonnés", "nur für abonnenten", "solo para suscriptores",
        "tylko dla subskrybentów", "riservato agli abbonati", "exclusivo para assinantes", "订阅后", "会员专享", "付费阅读",
        "阅读全文需", "剩余全文", "开通会员", "付费内容", "订阅会员", "元阅读本文", "元阅读全文", "解锁全文", "试读结束", "有料会員", "会員限定",
    ]

    private static let walls = [
        "not available in your country", "not available in your region", "unavailable in your region",
        "unavailable in your country", "unavailable in your location", "unavailable due to legal",
        "not available in your location", "not available in your area", "not available in your territory",
        "blocked in your country", "licensing restrictions", "european economic area", "unusual traffic",
        "suspicious activity", "automated requests", "verify you are human", "verify that you are human",
        "prove you are human", "prove that you are human", "verify that you are not a robot", "not a robot",
        "not a bot", "complete the security check", "complete the captcha", "enter the characters",
        "you have been blocked",
        "your request has been blocked", "your ip address has been", "access denied", "access is denied",
        "access to this resource", "access to this page has been", "access to this site has been",
        "checking your browser",
        "checking if the site connection", "accept cookies to continue", "are you over 18", "are you over 21",
        "are you 18 or older", "are you at least 18", "please verify your age", "verify your age to",
        "confirm your age",
        "confirm your date of birth", "confirm that you are over", "подтвердите свой возраст", "подтвердите возраст",
        "подтвердите что вам", "вам уже исполнилось 18", "вам есть 18", "вам уже есть 18", "потврдете ја возраста",
        "потврдете дека имате", "дали имате 18", "дали имате повеќе од 18", "确认您的年龄", "仅限18岁以上人士", "дали имате над 18",
        "дали сте полнолет", "您已年满18", "是否年满18", "确认已年满18", "年龄确认", "年龄验证",
        "недоступен в вашей стране", "недоступна в вашей стране", "недоступно в вашей стране",
        "недоступен в вашем регионе", "недоступно в вашем регионе", "недоступна в вашем регионе",
        "недоступен на территории", "доступ к ресурсу", "доступ к сайту", "доступ ограничен", "доступ заблокирован",
        "доступ запрещен", "доступ запрещён", "что вы не робот", "что вы человек", "я не робот", "символы с картинки",
        "подозрительная активность", "автоматические запросы", "проверяем ваш браузер", "ваш ip", "вашего ip",
        "не е достапна во вашата земја", "не е достапен во вашата земја", "не е достапно во вашата земја",
        "не е достапна во вашиот регион", "не е достапен во вашиот регион", "дека не сте робот", "дека сте човек",
        "не сум робот", "пристапот е ограничен", "пристапот е забранет", "пристапот е одбиен", "пристапот е блокиран",
        "пристапот до оваа", "сомнителна активност", "вашата ip", "вашиот прелистувач пред",
        "in ihrem land nicht verfügbar", "in ihrer region nicht", "dass sie ein mensch",
        "pas disponible dans votre pays",
        "que vous êtes humain", "no está disponible en su país", "no está disponible en tu país",
        "que no eres un robot",
        "não está disponível no seu país", "non è disponibile nel tuo paese", "niedostępny w twoim kraju",
        "您所在的地区", "您所在地区", "您所在的国家", "所在区域", "版权限制", "您的访问被阻断", "访问被拦截", "访问被拒绝", "拒绝访问", "访问受限",
        "无权访问", "禁止访问", "完成验证", "安全验证", "人机验证", "滑动验证", "输入验证码", "异常流量", "访问过于频繁", "您的ip",
        "不是机器人", "是真人", "检查您的浏览器", "お住まいの地域", "ロボットではありません", "거주 지역",
        "आपके क्षेत्र में उपलब्ध नहीं", "आपके देश में उपलब्ध नहीं", "nie jest dostępna w twoim kraju", "bölgenizde kullanıla",
        "ülkenizde kullanıla", "nije dostupan u vašoj zemlji", "nije dostupno u vašoj zemlji",
        "није доступан у вашој земљи", "не е достъпно във вашата страна", "δεν είναι διαθέσιμο στη χώρα",
        "غير متاح في بلدك", "недоступний у вашій країні",
    ]

    private static let logins = [
        "please log in to", "please sign in to", "log in to continue", "sign in to continue", "log in to read",
        "log in to view", "sign in to read", "sign in to view", "login required", "must be logged in",
        "members only", "registered users only", "войдите чтобы", "войдите в аккаунт", "необходимо авторизоваться",
        "авторизуйтесь", "требуется авторизация", "только для зарегистрированных", "најавете се за",
        "мора да сте најавени",
        "потребна е најава", "само за регистрирани", "bitte melden sie sich an", "connectez vous pour",
        "inicie sesión para", "inicia sesión para", "zaloguj się aby", "请先登录", "请登录", "登录后", "需要登录", "ログインが必要",
    ]

    private static let consents = [
        "we value your privacy", "we and our partners", "information on a device", "information on your device",
        "before you continue", "accept all cookies", "your privacy choices", "наши партнеры", "наши партнёры",
        "использование файлов cookie", "сведения на вашем устройстве", "вашата приватност", "прифатете колачиња",
        "податоци на вашиот уред", "wir und unsere partner", "nos partenaires", "nuestros socios", "i nostri partner",
        "合作伙伴在您的设备", "接受所有cookie", "您的隐私", "我们和合作伙伴",
    ]
}
