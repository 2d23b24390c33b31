/// How pages say that they are not there, folded as by `ArticleText.folded`. A bare "404" is not among them: it is also a
/// bus line, a calibre and a year.
enum ErrorPhrases {
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

    private static let spacedNeedles = Needles(spaced.map { ($0, " \($0) ") })
    private static let unspacedNeedles = Needles(unspaced.map { ($0, $0) })
    private static let titleNeedles = Needles(titles.map { ($0, " \($0) ") })

    private static let titles = [
        "not found", "error 404", "404 error", "http 404", "http error 404", "page missing", "не найдено", "не найдена",
        "не пронајдено",
        "nicht gefunden", "introuvable", "no encontrado", "no encontrada", "não encontrado", "não encontrada",
        "non trovato", "non trovata", "nie znaleziono", "nenalezeno", "bulunamadı", "niet gevonden", "ошибка 404",
        "грешка 404",
        "fehler 404", "erreur 404", "errore 404", "erro 404", "błąd 404", "hata 404",
    ]

    private static let spaced = [
        // English
        "page not found", "page cannot be found", "page can t be found", "page could not be found",
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
        "this page has moved",
        // Russian, Ukrainian, Belarusian
        "страница не найдена", "страницы не существует", "страница не существует", "такой страницы нет",
        "запрашиваемая страница",
        "материал не найден", "новость не найдена", "статья не найдена", "страница удалена", "страница была удалена",
        "публикация не найдена", "документ не найден", "сторінку не знайдено", "сторінка не знайдена",
        "старонка не знойдзена",
        // Macedonian, Serbian, Croatian, Bulgarian, Slovene
        "страницата не е пронајдена", "страницата не постои", "страницата што ја барате", "веста не е пронајдена",
        "не е пронајдена",
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
        "页面不存在", "网页不存在", "找不到页面", "找不到网页", "页面未找到", "无法找到该页", "您访问的页面", "您要访问的页面", "页面已删除",
        "该页面已被删除", "文章不存在", "内容不存在", "新闻不存在", "您查看的内容", "頁面不存在", "找不到網頁", "找不到頁面", "網頁不存在",
        "ページが見つかりません", "ページは見つかりません", "お探しのページ", "ページは存在しません", "記事が見つかりません", "ไม่พบหน้า",
    ]
}
