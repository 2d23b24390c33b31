/// How pages say that they are not there, folded as by `ArticleText.folded`. A bare "404" is not among them: it is also a
/// bus line, a calibre and a year.
enum ErrorPhrases {
    /// Whether the folded text helps a reader on who came to nothing: back to the front page, check the address, search.
    static func helps(_ folded: String) -> String? {
        let bytes = Array(" \(folded) ".utf8)
        return spacedHelp.first(in: bytes) ?? unspacedHelp.first(in: bytes)
    }

    /// The phrase that the folded text holds.
    ///
    /// - Parameter strict: leave out phrases that headlines of articles use as well.
    static func phrase(in folded: String, strict: Bool) -> String? {
        let bytes = Array(" \(folded) ".utf8)
        if let found = spacedNeedles.first(in: bytes) { return found }
        if let found = unspacedNeedles.first(in: bytes) { return found }
        // In a title these stand for the whole; in a text they may be told of anything.
        return strict ? nil : titleNeedles.first(in: bytes)
    }

    private static let spacedHelp = Needles(help.map { ($0, " \($0) ") })
    private static let unspacedHelp = Needles(unspacedHelpers.map { ($0, $0) })
    private static let spacedNeedles = Needles(spaced.map { ($0, " \($0) ") })
    private static let unspacedNeedles = Needles(unspaced.map { ($0, $0) })
    private static let titleNeedles = Needles(titles.map { ($0, " \($0) ") })

    /// Titles that say only that something is wrong.
    static let vague = [
        "taken down", "withdrawn", "retracted", "unpublished", "deleted", "removed", "expired", "убрано",
        "убрано автором",
        "снято", "удалено", "аннулировано", "отозвано", "изъято", "скрыто", "тргнато", "повлечено", "поништено",
        "отстрането",
        "истечено", "撤稿", "撤稿通知", "下架", "依法下架", "已撤回", "已下架", "撤回通知", "error", "oops", "whoops", "uh oh", "sorry",
        "404", "unavailable", "not available", "nothing here",
        "article unavailable",
        "page unavailable", "content unavailable", "nothing found", "page removed", "article removed", "page expired",
        "ошибка", "ой", "упс", "извините", "недоступно", "недоступен", "материал недоступен", "страница недоступна",
        "страница удалена", "материал удален", "материал удалён", "пусто", "ничего не найдено", "грешка", "недостапно",
        "не е достапно", "не е достапен", "текстот не е достапен", "избришано", "празно", "нема резултати", "fehler",
        "hoppla", "ups",
        "erreur", "désolé", "errore", "erro", "błąd", "chyba", "hata", "fel", "fejl", "virhe", "hiba", "eroare",
        "σφάλμα",
        "search results", "site search", "поиск по сайту", "результаты поиска", "пребарување",
        "резултати од пребарувањето",
        "站内搜索", "搜索结果", "参数错误", "提示", "错误", "出错了", "糟糕", "抱歉", "无法显示", "无法访问", "文章无法显示", "空空如也", "系统提示", "提示信息",
        "404错误", "エラー",
        "오류", "خطأ", "שגיאה",
    ]

    private static let help = [
        "return to the front page", "return to the home", "back to the home", "back to home", "go to the home",
        "return to homepage", "go back home", "go to homepage", "back to homepage", "home page", "front page",
        "check the address", "check the url", "check the spelling", "check the link", "use the search", "try searching",
        "try a search", "search the site", "may have been moved", "might have been moved", "has been moved",
        "moved or deleted", "moved or removed", "removed or deleted", "deleted or moved", "typed the address",
        "mistyped", "contact the webmaster", "out of date link", "outdated link",
        "на главную", "главной странице", "главную страницу", "воспользуйтесь поиском", "проверьте адрес",
        "проверьте правильность", "проверьте ссылку", "была удалена", "был удален", "был удалён", "перемещена",
        "перемещен", "перемещён", "неправильно набран", "неверный адрес", "неверно указан", "устарела",
        "на почетната", "почетна страница", "почетната страница", "проверете ја адресата", "проверете ја",
        "пребарајте", "користете го пребарувањето", "е преместена", "е избришана", "била избришана", "е отстранета",
        "погрешна адреса", "na početnu", "zur startseite", "startseite", "die adresse", "verschoben oder gelöscht",
        "page d accueil", "vérifiez l adresse", "a été déplacée", "a été supprimée", "página de inicio",
        "página inicial",
        "página principal", "ha sido eliminada", "verifique la dirección", "foi removida", "pagina iniziale",
        "è stata rimossa",
        "strona główna", "stronę główną", "stronie głównej", "została usunięta", "ana sayfa", "anasayfaya", "silinmiş",
        "hlavní stránku", "főoldalra", "naar de homepage", "till startsidan", "til forsiden", "pagina principală",
        "الصفحة الرئيسية", "לדף הבית", "صفحه اصلی", "trang chủ", "beranda",
    ]

    private static let unspacedHelpers = [
        "返回首页", "回到首页", "返回主页", "使用搜索", "检查网址", "检查地址", "检查您输入", "请检查", "已被删除", "已删除", "被移除", "已移除",
        "已过期", "已下线", "返回上一页", "トップページ", "ホームに戻る", "削除された", "URLをご確認", "홈으로", "삭제되었", "หน้าแรก",
    ]

    private static let titles = [
        "not found", "error 404", "404 error", "http 404", "http error 404", "page missing", "не найдено", "не найдена",
        "не пронајдено",
        "nicht gefunden", "introuvable", "no encontrado", "no encontrada", "não encontrado", "não encontrada",
        "non trovato", "non trovata", "nie znaleziono", "nenalezeno", "bulunamadı", "niet gevonden", "ошибка 404",
        "грешка 404", "content withdrawn", "article withdrawn", "story withdrawn", "content removed", "article removed",
        "story removed", "page removed", "недостапна содржина", "содржината е недостапна", "контент недоступен",
        "материал удален", "материал удалён", "fehler 404", "erreur 404", "errore 404", "erro 404", "błąd 404",
        "hata 404",
    ]

    private static let spaced = [
        // English
        "no record found", "no such article", "no such record", "page not found", "page cannot be found",
        "page can t be found", "page could not be found",
        "page couldn t be found",
        "page you requested could not be found", "page you requested was not found", "page you are looking for",
        "page you re looking for", "page doesn t exist", "page does not exist", "page no longer exists",
        "page is no longer available",
        "page isn t available", "page is not available", "no such page", "article not found",
        "article could not be found",
        "story not found", "article no longer exists", "article is no longer available", "story is no longer available",
        "content is no longer available", "content not found", "file not found", "document not found",
        "requested url was not found",
        "resource cannot be found", "resource could not be found", "has been removed or", "404 not found",
        "nothing found",
        "we can t find", "we couldn t find", "sorry we cannot find", "link may be broken", "broken link",
        "this page has moved", "isn t here", "is not here any more", "is not here anymore", "gone missing",
        "page missing",
        "lost page", "lost this page", "nothing to see here", "took a wrong turn", "no longer on our site",
        "was withdrawn",
        "has been withdrawn", "has been taken down", "was taken down", "content has been removed",
        "content was removed", "nothing at this address", "nothing was found at this", "nothing here",
        "does not seem to exist",
        "doesn t seem to exist", "has been deleted", "was deleted", "no longer available", "no longer exists",
        "no longer online",
        "is not available any more", "not available anymore", "cannot be displayed", "can not be found",
        "can t be found",
        "could not be found", "couldn t be found", "we could not find", "couldn t find that page",
        "can t find that page",
        "you requested has been removed", "you requested has been deleted", "looking for has been removed",
        "page has been removed", "page was removed", "page may have been removed", "article has been removed",
        "article was removed", "article does not exist", "article has expired", "page has expired", "invalid article",
        "url does not exist", "wrong address", "dead link",
        // Russian, Ukrainian, Belarusian
        "страница не найдена", "страницы не существует", "страница не существует", "такой страницы нет",
        "запрашиваемая страница",
        "материал не найден", "новость не найдена", "статья не найдена", "страница удалена", "страница была удалена",
        "публикация не найдена", "документ не найден", "сторінку не знайдено", "сторінка не знайдена",
        "старонка не знойдзена",
        "публикация удалена", "публикация недоступна", "документ удален", "документ удалён", "материал снят",
        "invalid article number", "isn t available any", "is not available any", "невалиден број", "невалиден линк",
        "неважечки линк", "здесь ничего нет", "тут ничего нет", "нет такой новости", "нет такой статьи",
        "такой новости нет",
        "страница устарела", "страница перемещена", "нет такого материала", "контент недоступен", "контент удален",
        "страница недоступна", "страница больше не существует", "страница не существует или", "по этому адресу",
        "этого адреса нет",
        "ничего не найдено", "не найдено", "не существует", "материал удален", "материал удалён", "материал недоступен",
        "статья удалена", "статья недоступна", "новость удалена", "новость недоступна", "запись не найдена",
        "запись недоступна", "запись удалена", "совпадений нет", "элемент не найден", "совпадений не найдено",
        "раздел не найден",
        "файл не найден", "объект не найден", "нет такой страницы", "страницу не удалось найти", "не удалось найти",
        "мы не нашли", "не можем найти", "сторінки не існує", "сторінку видалено", "матеріал не знайдено",
        // Macedonian, Serbian, Croatian, Bulgarian, Slovene
        "страницата не е пронајдена", "страницата не постои", "страницата што ја барате", "веста не е пронајдена",
        "содржината е отстранета", "содржината е избришана", "статијата е избришана", "статијата е отстранета",
        "веста е отстранета", "веста е избришана", "текстот е отстранет", "текстот е избришан", "не може да се најде",
        "не можат да се најдат", "не постојат", "е отстранета од", "не е пронајдена", "не е пронајден",
        "не е пронајдено", "не постои", "веќе не постои", "повеќе не постои",
        "повеќе не е достапна", "повеќе не е достапен", "повеќе не е достапно", "не е достапна", "веќе нема ништо",
        "страницата е избришана", "страницата е отстранета", "текстот не е пронајден", "статијата не е пронајдена",
        "содржината не е пронајдена", "веста не постои", "не можевме да ја најдеме", "не можеме да ја најдеме",
        "страницата не може да се", "нема таква страница", "овде нема ништо", "тука нема ништо", "нема таква вест",
        "бараната страница", "бараната содржина",
        "страна није пронађена", "страница није пронађена", "stranica nije pronađena", "stranica ne postoji",
        "strana nije pronađena",
        "страницата не е намерена", "страницата не съществува", "stran ne obstaja", "strani ni mogoče najti",
        // German, Dutch, Scandinavian
        "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden werden",
        "seite existiert nicht",
        "artikel nicht gefunden", "gesuchte seite", "pagina niet gevonden", "pagina bestaat niet",
        "sidan hittades inte",
        "sidan kunde inte hittas", "sidan finns inte", "siden ble ikke funnet", "siden finnes ikke",
        "siden blev ikke fundet",
        "siden findes ikke", "sivua ei löydy", "sivua ei löytynyt",
        // Romance
        "page introuvable", "page non trouvée", "page n existe pas", "page que vous recherchez", "page demandée",
        "article introuvable",
        "página no encontrada", "página que busca", "página no existe", "artículo no encontrado",
        "página não encontrada",
        "página não existe", "página que procura", "pagina non trovata", "pagina non esiste", "pagina richiesta",
        "pagina nu a fost găsită",
        "pagina nu există", "pàgina no trobada",
        // Central Europe, Baltic, Balkan
        "nie znaleziono strony", "strona nie została znaleziona", "strona nie istnieje", "stránka nenalezena",
        "stránka nebyla nalezena",
        "stránka neexistuje", "stránka nebola nájdená", "stránka sa nenašla", "az oldal nem található",
        "a keresett oldal",
        "puslapis nerastas", "lapa nav atrasta", "lehte ei leitud", "faqja nuk u gjet", "faqja nuk ekziston",
        "η σελίδα δεν βρέθηκε", "η σελίδα δεν υπάρχει",
        // Turkey, Middle East, South Asia
        "sayfa bulunamadı", "aradığınız sayfa", "haber bulunamadı", "الصفحة غير موجودة", "لم يتم العثور على الصفحة",
        "הדף לא נמצא",
        "העמוד לא נמצא", "صفحه یافت نشد", "صفحه مورد نظر یافت نشد", "पृष्ठ नहीं मिला", "पेज नहीं मिला",
        // East and South-East Asia, with spaces
        "페이지를 찾을 수 없습니다", "존재하지 않는 페이지", "không tìm thấy trang", "trang không tồn tại", "halaman tidak ditemukan",
        "halaman tidak dijumpai",
        // Georgian, Armenian, Kazakh
        "გვერდი ვერ მოიძებნა", "էջը չի գտնվել", "бет табылмады",
    ]

    private static let unspaced = [
        "页面无法显示", "无法显示该页", "内容已移除", "资源不存在", "您查找的", "查找的页面", "没有这个页面", "链接无效", "网页已删除", "页面已移除",
        "文档已删除", "文档不存在", "文章已下架", "文章已下线", "稿件已下线", "新闻已下线", "文章ID无效", "文章ID错误", "ID无效", "ID不存在", "稿件已撤", "已撤稿", "该网页",
        "页面不见了", "找不到该",
        "找不到内容", "暂无内容", "没有您要", "无此页面", "无此文章",
        "无法找到", "未找到", "没有找到", "找不到您", "找不到你", "页面已失效", "链接已失效", "链接失效", "页面已过期", "内容已删除", "文章已删除",
        "文章已被删除", "新闻已删除", "内容已下线", "该文章已", "该内容已", "该新闻已", "不存在或已", "已经什么都没有", "地址不存在", "该页不存在",
        "访问的页面", "请求的页面", "您要找的", "你要找的", "您所访问", "您请求的", "该信息不存在", "信息不存在", "此页不存在", "页面丢失", "走丢了",
        "页面不存在", "网页不存在", "找不到页面", "找不到网页", "页面未找到", "无法找到该页", "您访问的页面", "您要访问的页面", "页面已删除",
        "该页面已被删除", "文章不存在", "内容不存在", "新闻不存在", "您查看的内容", "頁面不存在", "找不到網頁", "找不到頁面", "網頁不存在",
        "ページが見つかりません", "ページは見つかりません", "お探しのページ", "ページは存在しません", "記事が見つかりません", "ไม่พบหน้า",
    ]
}
