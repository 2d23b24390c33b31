internal import Model

/// Titles of pages that stand in place of what was asked for, folded as by `ArticleText.folded`.
enum WallWords {
    static let challenge = [
        "just a moment", "attention required", "access denied", "access to this page has been denied",
        "are you a robot", "are you human", "verify you are human", "verify you are a human",
        "verify that you are human",
        "verify that you are a human", "prove you are human", "prove that you are human", "not a robot",
        "human verification", "bot verification",
        "security verification", "checking your browser", "ddos protection", "ddos guard", "security check",
        "one more step", "please wait", "pardon our interruption", "request unsuccessful", "incapsula", "captcha",
        "robot check", "unusual traffic", "you have been blocked", "you are being rate limited", "403 forbidden",
        "forbidden", "request rejected", "enable javascript and cookies", "client challenge", "bot detected",
        "доступ ограничен", "доступ запрещен", "доступ запрещён", "доступ заблокирован", "вы не робот",
        "я не робот", "проверка браузера", "проверка безопасности", "подтвердите что вы не робот", "проверка капча",
        "пристапот е одбиен", "забранет пристап", "пристапот е забранет", "пристапот е блокиран",
        "безбедносна проверка",
        "проверка на прелистувачот", "дали сте робот", "访问受限", "安全验证", "人机验证", "访问验证", "拒绝访问", "访问被拒绝", "安全检查",
        "滑动验证", "请稍候", "accès refusé", "zugriff verweigert", "sicherheitsüberprüfung", "acceso denegado",
        "acesso negado", "accesso negato", "odmowa dostępu", "erişim engellendi", "přístup odepřen", "pristup odbijen",
        "toegang geweigerd", "доступ заборонено", "アクセスが拒否されました", "الوصول مرفوض",
    ].map(ArticleText.folded)

    /// Whether a folded sentence speaks of those who may read on, or of what it costs.
    static func offers(_ sentence: String) -> Bool { readers.first(in: Array(sentence.utf8)) != nil }

    private static let readers = Needles(
        [
            " subscri", " member", " free portion", " free part", " season ticket", " supporters", " patrons", " pay ",
            " rest of",
            " подпис", " абонемент", " бесплатн", " читательск", " членам", " члены", " донат", " поддерж",
            " только для тех",
            " претплат", " бесплатниот", " членови", " поддржувач", "会员", "订阅", "付费", "会费", "余下", "剩余", "试读",
        ].map { (true, $0) })

    /// Words for a name and a password, or for who has them.
    static let form = [
        "password", "log in", "login", "sign in", "user name", "username", "парол", "логин", "войти", "лозинк", "најав",
        "密码", "登录",
        "用户名", "会员", "订阅", "付费", "subscription", "подписк", "претплат", "passwort", "mot de passe", "contraseña",
        "hasło", "lozink", "şifre", "senha", "heslo", "jelszó",
        "wachtwoord", "lösenord", "registered",
    ]

    static let login = [
        "log in", "login", "log-in", "sign in", "sign-in", "signin", "subscribe", "subscriber", "register to",
        "members only",
        "вход", "войти", "авторизация", "авторизуйтесь", "личный кабинет", "најава", "најави се", "најавување",
        "најавете се", "логирање", "влез за членови", "влез за претплатници", "вход для", "members", "member area",
        "登录", "登陆", "ログイン", "anmelden", "anmeldung", "einloggen",
        "connexion", "se connecter", "identifiez-vous", "iniciar sesión", "acceder", "entrar", "accedi", "zaloguj",
        "logowanie",
        "giriş", "přihlášení", "prijava", "bejelentkezés", "logga in", "log ind", "inloggen", "تسجيل الدخول", "התחברות",
    ].map(ArticleText.folded)
}
