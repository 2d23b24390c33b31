/// The words by which pages call their dates.
enum DateLabels {
    /// What a label says of the date after it; nil where it is a date of something else.
    static func role(_ label: [UInt8]) -> ShownDates.Role? {
        guard label.contains(where: { $0 > 64 }) else { return .plain }
        let text = Array(String(decoding: label.suffix(90), as: UTF8.self).lowercased().utf8)
        if other.isWithin(text) { return nil }
        switch (published.last(in: text), modified.last(in: text)) {
        case (nil, nil): return .plain
        case (_, nil): return .published
        case (nil, _): return .modified
        // "Published March 3, updated" names the date after it by its last word.
        case (let p?, let m?): return p > m ? .published : .modified
        }
    }

    private static let published = PhraseTable([
        "publish", "posted", "post time", "post date", "created", "written", "опубликован", "размещен",
        "дата публикации",
        "veröffentlicht", "erstellt", "erschienen", "publié", "mis en ligne", "publicado", "publicada", "pubblicato",
        "gepubliceerd", "geplaatst", "opublikowano", "dodano", "publicerad", "udgivet", "publisert", "julkaistu",
        "yayın", "zveřejněno", "publikováno", "objavljeno", "објавено", "објављено", "публикуван", "опубліковано",
        "δημοσ", "发布", "發布", "发表", "發表", "公開", "掲載", "配信", "등록", "입력", "نشر", "diterbitkan", "đăng",
    ])

    private static let modified = PhraseTable([
        "updated", "modified", "edited", "revised", "last reviewed", "last update", "обновлен", "изменен", "отредактир",
        "aktualisiert", "geändert", "zuletzt", "mis à jour", "modifié", "actualizado", "actualizada", "modificado",
        "aggiornato", "atualizado", "atualizada", "bijgewerkt", "gewijzigd", "zaktualizowano", "aktualizacja",
        "uppdaterad", "ændret", "opdateret", "oppdatert", "päivitetty", "güncelle", "aktualizováno", "ažurirano",
        "ажурирано", "обновен", "оновлено", "ενημ", "更新", "修改", "수정", "تحديث", "diperbarui", "cập nhật",
    ])

    /// Dates of rights, of events, of people, of the visit and of the site.
    private static let other = PhraseTable([
        "copyright", "©", "(c)", "expires", "deadline", "valid until", "born", "register by", "sale ends", "through ",
        "effective", "founded", "established", "released", "release date", "premiere", "starts", "ends ",
        "today", "site last", "site update",
    ])
}
