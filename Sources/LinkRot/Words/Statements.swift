internal import Model

/// Sentences in which a thing meets what became of it: "this story is no longer available", "die Domain steht zum Verkauf".
/// Sites say that in so many ways that whole sentences cannot be listed; the two halves can.
struct Statements: Sendable {
    private enum Part: Hashable {
        /// The thing, and what became of it, in the language of that number.
        case thing(Int), fate(Int)
        /// Where, for whom or in what a thing is not to be had: a wall stands before it.
        case excuse
    }

    private let parts: Needles<Part>

    /// - Parameters:
    ///   - halves: by language, beginnings of words for the thing and for what became of it; folded as by
    ///     `ArticleText.folded`.
    ///   - excuses: what tells of a wall instead.
    init(halves: [(things: [String], fates: [String])], unless excuses: [String] = []) {
        let parts = halves.enumerated().flatMap { language, half in
            half.things.map { (Part.thing(language), $0) } + half.fates.map { (Part.fate(language), $0) }
        }
        self.parts = Needles(parts + excuses.map { (Part.excuse, $0) })
    }

    /// Longer sentences tell of something else as well.
    private static let longest = 240

    /// The first sentence that says so; nil when none does.
    func sentence(in text: String) -> String? {
        Statements.sentences(of: ArticleText.normalised(text))
            .first { $0.utf8.count <= Statements.longest && isSaid(in: $0) }
    }

    private func isSaid(in sentence: String) -> Bool {
        let found = parts.all(in: Array(" \(ArticleText.folded(sentence)) ".utf8))
        guard !found.contains(.excuse) else { return false }
        return found.contains { part in
            guard case .thing(let language) = part else { return false }
            return found.contains(.fate(language))
        }
    }

    /// A stop ends a sentence only before a blank: names of hosts have stops as well.
    static func sentences(of text: String) -> [String] {
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
    static let removal = Statements(
        halves: [
            (
                [
                    " article", " story ", " page ", " content ", " publication", " post ", " item ", " document ",
                    " material ", " vacancy", " listing", " position ",
                ],
                [
                    " no longer available", " no longer exist", " no longer on ", " no longer be ",
                    " no longer offered",
                    " been removed", " was removed", " been deleted", " was deleted", " withdrawn", " unpublished",
                    " taken down", " has expired", " not available", " unavailable", " not found", " not be found",
                    " does not exist", " doesn t exist", " moved to the archive", " no longer advertised",
                    " has closed",
                    " has ended", " been unpublished", " no longer published",
                ]
            ),
            (
                [
                    " стать", " материал", " новост", " публикаци", " страниц", " текст ", " документ", " запис",
                    " заметк",
                ],
                [
                    " удал", " недоступ", " не доступ", " снят", " отозван", " отсутству", " не существу", " не найден",
                    " перенесен в архив", " перенесён в архив", " перенесена в архив", " больше нет", " устарел",
                    " скрыт",
                    " ограничил", " заблокирован",
                ]
            ),
            (
                [" статија", " текст", " вест", " содржина", " страница", " објава", " написот", " прилог"],
                [
                    " отстранет", " избришан", " недостап", " не е достап", " повеќе не ", " не постои",
                    " не е пронајден",
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
                    " ya no ", " retirad", " caducad", " eliminad", " no disponible", " no está disponible",
                    " no existe",
                    " borrad", " despublicad", " no se encuentra", " no encontrad",
                ]
            ),
            (
                [" article", " page ", " contenu", " publication", " dépêche", " annonce"],
                [
                    " n est plus", " n existe plus", " supprimé", " retiré", " indisponible", " introuvable", " expiré",
                    " ne sont plus",
                ]
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
                ["終了し", "終了いたし", "掲載を終え", "削除され", "見つかりません", "存在しません", "公開されて", "期限が切れ", "ご覧いただけません"]
            ),
            (
                [" المقال", " الخبر", " الصفحة", " المحتوى", " الموضوع", " خبر ", " مقال "],
                [" حذف", " إزالة", " غير متاح", " غير موجود", " لم يعد", " غير متوفر"]
            ),
            (
                [" artykuł", " stron", " treść", " materiał", " wpis "],
                [
                    " usunięt", " niedostępn", " nie istnieje", " nie jest już dostępn", " wygas", " nie znaleziono",
                    " wycofan",
                ]
            ),
            (
                [" haber", " sayfa", " içerik", " yazı"],
                [" kaldırıl", " silin", " bulunama", " yayından", " mevcut değil", " artık yok", " erişilemi"]
            ),
            (
                [
                    " članak", " vest ", " stranica", " sadržaj", " tekst ", " vijest", " članek", " чланак",
                    " садржај",
                    " страница",
                ],
                [
                    " uklonjen", " obrisan", " nije dostup", " ne postoji", " nije pronađen", " više nije", " povučen",
                    " уклоњен", " обрисан", " није доступ", " не постоји", " више није", " повучен",
                ]
            ),
            (
                [" статия", " статията", " новина", " публикация", " съдържание", " страница"],
                [" премахнат", " изтрит", " не съществува", " не е налич", " вече не ", " свален", " недостъп"]
            ),
            (
                [" άρθρο", " σελίδα", " περιεχόμενο", " δημοσίευ"],
                [" αφαιρ", " διαγρ", " δεν υπάρχει", " δεν είναι πλέον", " δεν βρέθηκε", " αποσύρ", " μη διαθέσιμ"]
            ),
            (
                [" статт", " новин", " матеріал", " сторінк", " публікаці"],
                [" видален", " недоступн", " не існує", " не знайдено", " більше не", " знят", " прихован"]
            ),
            (["기사", "페이지", "게시물", "콘텐츠"], ["삭제", "찾을 수 없", "존재하지 않", "종료", "만료", "비공개"]),
            (
                [" लेख", " खबर", " ख़बर", " पृष्ठ", " पेज", " सामग्री", " समाचार"],
                [" हटा ", " हटाया", " हटाई", " उपलब्ध नहीं", " मौजूद नहीं", " नहीं मिल"]
            ),
            // Words that news uses of other things as well: here the thing is this page, or the site's own.
            (
                [" this report", " this piece", " this entry", " this video", " this notice", " this thread"],
                [
                    " been withdrawn", " was withdrawn", " been taken down", " was taken down", " was removed",
                    " was deleted",
                ]
            ),
            (
                [" report ", " piece ", " entry ", " story ", " thread ", " article "],
                [" left our ", " no longer on our", " no longer in our"]
            ),
            (
                [" this report", " this piece", " this entry", " this story", " this thread", " this article"],
                [" no longer show ", " no longer host "]
            ),
            (
                [" этой публикаци", " эту публикаци", " этой стать", " эту стать", " этой новост", " этого материала"],
                [" закончил", " истек ", " истёк ", " не хранит", " изъят", " снять "]
            ),
            (
                [" оваа вест", " оваа статија", " оваа објава", " овој текст", " овој прилог", " веста што ја "],
                [
                    " веќе не ја ", " веќе не се ", " веќе не го ", " тргнат", " тргнавме", " не се чува",
                    " да ја тргне", " да го тргне",
                ]
            ),
            (
                [" this post", " this story", " this article", " this page", " this column"],
                [" no longer here", " is gone", " is not here any"]
            ),
            (
                [" author ", " writer ", " columnist ", " contributor "],
                [" asked us to take it ", " asked us to remove it", " asked for it to be removed"]
            ),
            (
                [" at the author s request", " at the writer s request", " at the request of the author"],
                [" removed", " withdrawn", " taken down", " hidden", " unpublished"]
            ),
            (
                [" agency copy", " agency stories", " wire stories"],
                [" stays online", " stay online", " is kept online", " are kept online"]
            ),
            (
                [" эту публикаци", " эту статью", " эту новость", " этот материал", " этот текст", " это сообщение"],
                [" отозвал", " отзывает"]
            ),
            (
                [" запись ", " колонка ", " заметка "],
                [" скрыта по ", " удалена по ", " снята по ", " скрыта автором", " удалена автором", " снята автором"]
            ),
            (
                [" овој напис", " содржината на ов", " колумна", " огласот", " овој оглас", " оваа колумна"],
                [" тргнат", " отстранет", " повлечен", " избришан", " истечен", " повлече "]
            ),
            (
                [" овој текст", " оваа статија", " оваа вест", " оваа објава"],
                [" го повлече ", " ја повлече ", " го отстран", " ја отстран"]
            ),
            (["此内容", "该内容", "本文", "该文", "您查看的公告", "该公告"], ["停止访问", "已撤回", "已过期", "撤下", "已下线"]),
            (
                [" материал", " стать", " публикаци"],
                [" на сайте больше не представлен", " на сайте больше не размещ"]
            ),
            (["这篇报道", "该报道", "本篇报道", "这篇稿件", "这篇文章"], ["撤回", "撤下", "撤稿", "下线", "已删"]),
            ([" авторот "], [" ја избриша објав", " ја повлече објав", " го избриша текст"]),
            (
                [
                    " this piece", " this story", " this article", " this column", " this text", " this post",
                    " it from our ", " tribute ", " interview ", " obituary ", " passages ",
                ],
                [
                    " have taken it down", " took it down", " have removed it", " been killed", " been spiked",
                    " taken offline", " have unpublished", " unpublished it",
                ]
            ),
            (
                [" old site ", " old website ", " previous site ", " former site "],
                [
                    " come with us", " came with us", " left behind", " not been moved", " not transferred",
                    " not migrated",
                ]
            ),
            ([" срок хранения", " срок публикации", " срок показа"], [" вышел", " истек", " истёк", " закончил"]),
            (
                [" эту заметку", " эту запись", " эту колонку", " эту статью", " этот текст", " этот материал"],
                [" я убрал", " я удалил", " я снял", " мы убрали", " мы сняли", " мы удалили", " мы отозвали"]
            ),
            (
                [" прежние ссылки", " старые ссылки", " старите линкови", " старите врски"],
                [" не работа", " веќе не "]
            ),
            (
                [" оваа вест", " овој текст", " оваа статија", " интервјуто", " објавите пред "],
                [" ја симнавме", " го симнавме", " го тргнавме", " ги нема на "]
            ),
            (
                [" сообщение аннулиров", " новость аннулиров", " с нашего сайта "],
                [" снят", " агентств", " удален", " удалён"]
            ),
            (
                [" старого сайта", " старый сайт", " прежнего сайта", " при переезде", " при переносе"],
                [" не перен", " не удалось", " не успели", " не сохранил", " потерял"]
            ),
            (
                [" оваа колумна", " колумна", " овој текст", " оваа вест", " веста "],
                [" ја повлеков", " го повлеков", " ја тргнавме", " го тргнавме", " ја поништи", " е постара"]
            ),
            (
                [" стариот сајт", " стара страница", " при преселба"],
                [" не успеавме", " не се префрл", " не се пренес", " изгуб"]
            ),
            (["该稿", "本页", "原载于", "旧版", "改版"], ["撤销", "停止展示", "删除处理", "未能迁移", "无法迁移", "未迁移"]),
            (["稿件", "该文", "本文", "此文"], ["撤下", "撤稿", "已不在", "无法显示"]),
            (["该内容", "此内容", "您查看的新闻"], ["无法显示", "已不在"]),
        ],
        unless: [
            " country", " region", " location", " territor", " your area", " javascript", " browser", " cookie",
            " subscri", " log in", " sign in", " temporar", " at the moment", " стране ", " странах ", " регион",
            " временно",
            " подписчик", " браузер", " земја", " претплат", " привремено", " kraju", " kraj ", " zemlj", " земљ",
            " държав", " краї", " ihrem land", " region", " vorübergehend", " votre pays", " país", " paese", " ülke",
            " bölge", " χώρα", " περιοχή", " országában", " zemi ", " بلد", " منطق", " देश", " क्षेत्र", "地区", "国家", "区域",
            "地域", "国では", "지역", "국가",
        ])

    /// The site is shut for a while.
    static let pause = Statements(halves: [
        (
            [" site ", " website ", " page ", " service ", " server ", " portal "],
            [
                " temporar", " maintenance ", " back soon", " be back soon", " will be back", " ll be back",
                " be right back", " being upgraded", " upgrading ",
            ]
        ),
        (
            [" сайт", " страниц", " портал", " сервис", " ресурс", " сервер"],
            [" временно", " технически", " профилактик", " обслуживани", " вернемся", " вернёмся", " ремонт"]
        ),
        (
            [" сајт", " страниц", " портал", " сервис", " серверот"],
            [" привремено", " технички", " одржување", " подобрув", " надград", " наскоро"]
        ),
        (["网站", "网页", "页面", "系统", "站点"], ["暂时", "维护", "升级", "暂停", "稍后"]),
        ([" seite", " website", " server"], [" vorübergehend", " wartung", " gleich wieder"]),
        ([" site ", " page ", " service "], [" temporairement", " maintenance ", " de retour"]),
        ([" sitio ", " página", " servicio"], [" temporalmente", " mantenimiento", " volveremos"]),
    ])

    /// A site that has ended, not one that is shut for a while or for some.
    static let closure = Statements(
        halves: [
            (
                [
                    " website ", " site ", " newspaper ", " portal ", " magazine ", " publication ", " project ",
                    " blog ",
                ],
                [
                    " has closed", " been closed", " closed down", " permanently closed", " now closed", " shut down",
                    " ceased ", " no longer publish", " no longer active", " no longer exist", " has ended",
                    " discontinued", " to an end", " wound up", " no longer updated", " last edition",
                ]
            ),
            (
                [" сайт", " портал", " издани", " проект", " газет", " редакци", " журнал"],
                [
                    " закрыт", " закрыл", " закрывается", " прекратил", " прекращает ", " прекращена", " не работает",
                    " больше не выходит", " больше не обновля", " завершил", " ликвидирован", " закончил",
                ]
            ),
            (
                [" сајт", " портал", " весник", " редакци", " проект", " магазин"],
                [
                    " се затвор", " е затворен", " затворивме", " престан", " повеќе не работи", " повеќе не излегува",
                    " повеќе не се ажурира", " веќе не работи", " се гаси", " згасна", " угасен",
                ]
            ),
            (
                ["网站", "本站", "本网", "平台", "报社", "本报", "网络版"],
                ["停止运营", "停止服务", "停止更新", "终止服务", "终止运营", "已关闭", "永久关闭", "关站", "停刊", "休刊", "停办"]
            ),
            (
                [" sajt", " portal", " časopis", " сајт", " портал"],
                [
                    " ugašen", " zatvoren", " prestao", " više ne radi", " угашен", " затворен", " престао",
                    " више не ради",
                ]
            ),
            ([" its last edition", " the last edition"], [" printed its last", " appeared on "]),
            ([" последний номер", " последний выпуск"], [" вышел", " вышла"]),
            ([" последниот број", " последното издание"], [" излезе", " излегува"]),
            (
                [" сайт", " издани", " портал"],
                [" закрит", " припинив", " припинил", " спря ", " прекрати ", " не працює"]
            ),
            ([" seite ", " website ", " portal ", " zeitung "], [" eingestellt", " geschlossen", " abgeschaltet"]),
            ([" site ", " journal ", " portail "], [" a fermé", " est fermé", " cessé ", " n est plus en ligne"]),
            (
                [" sitio ", " periódico ", " portal ", " diario "],
                [" ha cerrado", " cerró", " ha dejado de ", " cesó "]
            ),
            (
                [" sito ", " giornale ", " site ", " jornal "],
                [" ha chiuso", " è chiuso", " foi encerrad", " encerrou "]
            ),
            ([" serwis", " portal", " strona"], [" zamknięt", " zakończył", " został wyłączon"]),
            ([" site", " gazete", " portal"], [" kapandı", " kapatılmıştır", " yayın hayatına son"]),
            (["サイト", "サービス"], ["閉鎖", "終了しました", "終了いたしました"]),
        ],
        unless: [
            " temporar", " maintenance", " until ", " access ", " country", " region", " back ", " holiday", " временн",
            " доступ",
            " техническ", " работ ", " роскомнадзор", " вашей ", " привремен", " одржување", " пристап", "暂时", "维护",
            "升级",
            "备案", "整改", " vorübergehend", " wartung", " temporairement", " temporalmente", " privremen", " тимчасов",
            " tymczasow", " geçici", " erişim", "メンテナンス", "一時",
        ])

    /// A name without a site.
    static let namesOnOffer = Statements(halves: [
        (
            [" domain", " website ", " web site ", " registration of "],
            [
                " for sale", " expired", " lapsed", " pending renewal", " parked", " been registered", " is available",
                " available for purchase", " pending deletion", " suspended",
            ]
        ),
        (
            [" домен", " доменн", " делегировани", " адрес можно"],
            [
                " продается", " продаётся", " продаж", " освобожда", " истек", " истёк", " закончил", " прекращен",
                " купить", " припаркован", " не оплачен", " зарегистрирован", " заблокирован", " приостановлен",
            ]
        ),
        (
            [" домен", " домейн"],
            [
                " понуда", " паркиран", " истече", " изтек", " се продава", " на продажба", " регистриран",
                " не е активен",
            ]
        ),
        (
            [" domena", " domeny", " domenę", " doména", " doménu"],
            [" na sprzedaż", " wygas", " zaparkow", " na prodej", " vypršel", " na predaj"]
        ),
        (
            [" domain", " alan ad"],
            [" satılık", " süresi d", " eladó", " lejárt", " till salu", " te koop", " dijual"]
        ),
        (
            [" domein", " domän", " domænet", " domenet"],
            [" te koop", " till salu", " til salg", " verlopen", " parkeret"]
        ),
        ([" domain", " όνομα χώρου", " τομέα"], [" πωλείται", " προς πώληση", " έληξε", " κατοχυρωμ"]),
        (["도메인"], ["만료", "판매", "매각", "등록되", "연장"]),
        (
            [" domain", " internetpräsenz", " webseite"],
            [" zum verkauf", " zu verkaufen", " geparkt", " parkt ", " registriert", " entsteht ", " abgelaufen"]
        ),
        (
            [" dominio", " domínio"],
            [" en venta", " à venda", " in vendita", " caducad", " expirad", " registrad", " scadut"]
        ),
        ([" domaine"], [" à vendre", " expiré", " enregistré", " réservé"]),
        ([" хостинг"], [" оплач", " закончил", " истек", " истёк", " приостановлен", " истечен", " суспендир"]),
        (["域名", "本米"], ["过户", "一口价", "出售", "转让", "到期", "过期", "注册", "停放", "购买", "待售"]),
        (["ドメイン"], ["取得されて", "期限", "販売", "売り", "失効", "登録されて"]),
        ([" النطاق", " نطاق", " الدومين"], [" للبيع", " معروض", " منتهي", " انتهت", " محجوز"]),
    ])
}
