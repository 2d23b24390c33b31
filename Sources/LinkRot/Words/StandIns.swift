internal import Model

/// What pages say that stand in for others for the time being; folded as by `ArticleText.folded`.
enum StandIns {
    private static let table: [(Category, [String])] = [
        (
            .empty,
            [
                "enable javascript", "turn on javascript", "javascript is disabled", "javascript is required",
                "requires javascript",
                "javascript to run this app", "browser is not supported", "включите javascript", "включить javascript",
                "вклучете javascript", "овозможете javascript", "activer javascript", "javascript aktivieren",
                "habilite javascript",
                "启用javascript", "开启javascript",
            ]
        ),
        (
            .serverError,
            [
                "temporarily unavailable", "down for maintenance", "under maintenance", "scheduled maintenance",
                "be back soon",
                "error establishing a database connection", "internal server error", "bad gateway",
                "service unavailable",
                "technical difficulties", "технические работы", "сайт временно недоступен", "ведутся работы",
                "во тек е одржување",
                "привремено недостапна", "wartungsarbeiten", "en maintenance", "en mantenimiento", "em manutenção",
                "系统维护",
                "网站维护", "服务器错误", "メンテナンス中",
            ]
        ),
        (
            .paywall,
            [
                "subscribe to continue", "subscribe to read", "for subscribers only", "subscribers only",
                "already a subscriber",
                "to continue reading", "free articles this month", "только для подписчиков", "оформите подписку",
                "само за претплатници", "réservé aux abonnés", "nur für abonnenten", "solo para suscriptores",
                "订阅后继续阅读",
            ]
        ),
        (
            .blocked,
            [
                "not available in your country", "not available in your region", "unavailable in your region",
                "unavailable due to legal",
                "not available in your location", "unusual traffic", "verify you are human",
                "verify that you are human",
                "verify that you are not a robot", "not a robot", "you have been blocked", "access denied",
                "access to this resource",
                "accept cookies to continue", "недоступен в вашей стране", "доступ к ресурсу",
                "подтвердите что вы не робот",
                "не е достапна во вашата земја", "您的访问被阻断", "请完成验证", "安全验证",
            ]
        ),
        (
            .login,
            [
                "please log in to", "please sign in to", "log in to continue", "sign in to continue", "login required",
                "must be logged in", "войдите чтобы", "необходимо авторизоваться", "најавете се за", "请先登录", "登录后",
            ]
        ),
    ]

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
}
