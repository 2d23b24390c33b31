/// Statements about one page.
extension Statements {
    /// Where, for whom and for how long: a wall's words.
    static let excuses = [
        " country", " region", " location", " territor", " your area", " javascript", " browser", " cookie",
        " subscri", " log in", " sign in", " temporar", " at the moment", " стране ", " странах ", " регион",
        " временно",
        " подписчик", " браузер", " земја", " претплат", " привремено", " kraju", " kraj ", " zemlj", " земљ",
        " държав", " краї", " ihrem land", " region", " vorübergehend", " votre pays", " país", " paese", " ülke",
        " bölge", " χώρα", " περιοχή", " országában", " zemi ", " بلد", " منطق", " देश", " क्षेत्र", "地区", "国家", "区域",
        "地域", "国では", "지역", "국가",
    ]

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
                ["删除", "撤回", "撤销", "下线", "下架", "不存在", "保留期", "过期", "失效", "无法访问", "已移除", "找不到", "屏蔽"]
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
                    " it from our ", " passages ",
                ],
                [
                    " have taken it down", " have removed it", " been spiked", " taken offline", " have unpublished it",
                ]
            ),
            (
                [" this story has", " this report has", " this tribute has", " this interview has"],
                [" been killed", " taken offline"]
            ),
            (
                [" old site ", " old website ", " previous site ", " former site "],
                [" come with us", " came with us", " not been moved here", " not transferred", " not migrated"]
            ),
            (
                [" срок хранения этой", " срок хранения этого", " срок публикации", " срок показа"],
                [" вышел", " истек", " истёк", " закончил"]
            ),
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
                [" старого сайта", " старый сайт", " прежнего сайта", " при переносе сайта"],
                [" не перен", " не удалось", " не успели", " не сохранил", " потерял"]
            ),
            (
                [" оваа колумна", " овој текст", " оваа вест"],
                [" ја повлеков", " го повлеков", " ја тргнавме", " го тргнавме", " ја поништи", " е постара"]
            ),
            (
                [" стариот сајт", " при преселбата на сајт"],
                [" не успеавме", " не се префрл", " не се пренес", " изгуб"]
            ),
            (["该稿", "本页", "原载于"], ["撤销", "停止展示", "删除处理"]),
            (["旧版网站", "网站改版", "旧网站", "旧站"], ["未能迁移", "无法迁移", "未迁移"]),
            (["稿件", "该文", "本文", "此文"], ["撤下", "撤稿", "已不在", "无法显示"]),
            (["该内容", "此内容", "您查看的新闻"], ["无法显示", "已不在"]),
        ],
        unless: excuses)
}
