/// Titles of pages that stand in place of what was asked for; in lower case.
enum WallWords {
    static let challenge = [
        "just a moment", "attention required", "access denied", "access to this page has been denied",
        "are you a robot",
        "are you human", "verify you are human", "human verification", "bot verification", "checking your browser",
        "ddos protection", "ddos-guard", "security check", "one more step", "please wait...", "pardon our interruption",
        "request unsuccessful", "incapsula", "captcha", "robot check", "unusual traffic", "you have been blocked",
        "403 forbidden", "request rejected", "enable javascript and cookies", "client challenge",
        "доступ ограничен", "доступ запрещен", "доступ запрещён", "вы не робот", "проверка браузера",
        "проверка безопасности",
        "пристапот е одбиен", "забранет пристап", "访问受限", "安全验证", "人机验证", "访问验证", "拒绝访问",
        "accès refusé", "zugriff verweigert", "acceso denegado", "acesso negado", "accesso negato",
        "odmowa dostępu", "erişim engellendi",
    ]

    static let login = [
        "log in", "login", "log-in", "sign in", "sign-in", "signin", "subscribe", "subscriber", "register to",
        "members only",
        "вход", "войти", "авторизация", "најава", "најави се", "登录", "登陆", "ログイン", "anmelden", "anmeldung", "einloggen",
        "connexion", "se connecter", "identifiez-vous", "iniciar sesión", "acceder", "entrar", "accedi", "zaloguj",
        "logowanie",
        "giriş", "přihlášení", "prijava", "bejelentkezés", "logga in", "log ind", "inloggen", "تسجيل الدخول", "התחברות",
    ]
}
