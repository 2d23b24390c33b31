internal import Model

/// Sentences in which a thing meets what became of it: "this story is no longer available", "die Domain steht zum Verkauf".
/// Sites say that in so many ways that whole sentences cannot be listed; the two halves can.
struct Statements: Sendable {
    /// By language: beginnings of words for the thing, and for what became of it; folded as by `ArticleText.folded`.
    private let halves: [(things: [String], fates: [String])]

    /// Longer sentences tell of something else as well.
    private static let longest = 240

    /// The first sentence that says so; nil when none does.
    func sentence(in text: String) -> String? {
        for sentence in Statements.sentences(of: text) where sentence.utf8.count <= Statements.longest {
            let folded = " " + ArticleText.folded(sentence) + " "
            func holds(_ words: [String]) -> Bool { words.contains { folded.contains($0) } }
            if halves.contains(where: { holds($0.things) && holds($0.fates) }) { return sentence }
        }
        return nil
    }

    /// A stop ends a sentence only before a blank: names of hosts have stops as well.
    private static func sentences(of text: String) -> [String] {
        var out: [String] = []
        var sentence = ""
        var hasEnded = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" || "。！？".unicodeScalars.contains(scalar)
                || (hasEnded && scalar.properties.isWhitespace)
            {
                out.append(sentence)
                sentence = ""
            } else {
                sentence.unicodeScalars.append(scalar)
            }
            hasEnded = ".!?؟".unicodeScalars.contains(scalar)
        }
        return (out + [sentence]).filter { !$0.isEmpty }
    }

    /// What was published is published no more.
    static let removal = Statements(halves: [
        (
            [
                " article", " story ", " page ", " content ", " publication", " post ", " item ", " document ",
                " material ",
            ],
            [
                " no longer available", " no longer exist", " no longer on ", " no longer be ", " no longer offered",
                " been removed", " was removed", " been deleted", " was deleted", " withdrawn", " unpublished",
                " taken down", " has expired", " not available", " unavailable", " not found", " not be found",
                " does not exist", " doesn t exist", " moved to the archive",
            ]
        ),
        (
            [" стать", " материал", " новост", " публикаци", " страниц", " текст ", " документ", " запис", " заметк"],
            [
                " удал", " недоступ", " не доступ", " снят", " отозван", " отсутству", " не существу", " не найден",
                " перенесен в архив", " перенесён в архив", " перенесена в архив", " больше нет", " устарел",
            ]
        ),
        (
            [" статија", " текст", " вест", " содржина", " страница", " објава", " написот", " прилог"],
            [
                " отстранет", " избришан", " недостап", " не е достап", " повеќе не ", " не постои", " не е пронајден",
                " повлечен", " истечен",
            ]
        ),
        (
            [" artikel", " beitrag", " seite ", " inhalt", " meldung", " dokument"],
            [
                " nicht mehr", " depubliziert", " gelöscht", " entfernt", " nicht verfügbar", " nicht gefunden",
                " existiert nicht", " abgelaufen", " nicht länger",
            ]
        ),
        (
            [" artículo", " noticia", " contenido", " página", " nota ", " publicación"],
            [
                " ya no ", " retirad", " caducad", " eliminad", " no disponible", " no está disponible", " no existe",
                " borrad", " despublicad", " no se encuentra", " no encontrad",
            ]
        ),
        (
            [" article", " page ", " contenu", " publication"],
            [" n est plus", " n existe plus", " supprimé", " retiré", " indisponible", " introuvable", " a expiré"]
        ),
        (
            [" articolo", " pagina ", " contenuto", " artigo", " notícia", " conteúdo"],
            [
                " non è più", " rimoss", " eliminat", " non disponibile", " não está mais", " removid", " excluíd",
                " indisponível", " não existe", " non esiste",
            ]
        ),
        (
            ["文章", "稿件", "新闻", "内容", "页面", "网页", "信息", "帖子"],
            ["删除", "撤回", "撤销", "下线", "下架", "不存在", "过期", "失效", "无法访问", "已移除", "找不到", "屏蔽"]
        ),
        (
            ["記事", "ページ", "ニュース", "コンテンツ"],
            ["終了し", "削除され", "見つかりません", "存在しません", "公開されて", "期限が切れ", "ご覧いただけません"]
        ),
        (
            [" المقال", " الخبر", " الصفحة", " المحتوى", " الموضوع", " خبر ", " مقال "],
            [" حذف", " إزالة", " غير متاح", " غير موجود", " لم يعد", " غير متوفر"]
        ),
    ])

    /// A name without a site.
    static let namesOnOffer = Statements(halves: [
        (
            [" domain", " website ", " web site "],
            [
                " for sale", " expired", " pending renewal", " parked", " been registered", " is available",
                " available for purchase", " pending deletion", " suspended",
            ]
        ),
        (
            [" домен", " доменн", " делегировани"],
            [
                " продается", " продаётся", " продаж", " освобожда", " истек", " истёк", " закончил", " прекращен",
                " припаркован", " не оплачен", " зарегистрирован", " заблокирован", " приостановлен",
            ]
        ),
        ([" домен"], [" паркиран", " истече", " се продава", " на продажба", " регистриран", " не е активен"]),
        (
            [" domain", " internetpräsenz", " webseite"],
            [" zum verkauf", " zu verkaufen", " geparkt", " parkt ", " registriert", " entsteht ", " abgelaufen"]
        ),
        (
            [" dominio", " domínio"],
            [" en venta", " à venda", " in vendita", " caducad", " expirad", " registrad", " scadut"]
        ),
        ([" domaine"], [" à vendre", " expiré", " enregistré", " réservé"]),
        (["域名"], ["出售", "转让", "到期", "过期", "注册", "停放", "购买", "待售"]),
        (["ドメイン"], ["取得されて", "期限", "販売", "売り", "失効", "登録されて"]),
        ([" النطاق", " نطاق", " الدومين"], [" للبيع", " معروض", " منتهي", " انتهت", " محجوز"]),
    ])
}
