internal import Model

/// Words by which reports that are written on while things happen announce themselves.
enum LiveWords {
    private static let words = [
        "live", "live blog", "liveblog", "live updates", "live ticker", "liveticker", "as it happened",
        "minute by minute",
        "rolling coverage", "онлайн", "прямой эфир", "прямая трансляция", "хроника", "текстовая трансляция", "во живо",
        "минута по минута",
        "уживо", "uživo", "наживо", "en direct", "en vivo", "ao vivo", "in diretta", "na żywo", "canlı", "živě", "élő",
        "livestream",
    ]
    private static let unspaced = ["直播", "实时更新", "滚动更新", "持续更新", "ライブ", "速報"]

    static func find(in titles: [String?], url: WebURL?) -> String? {
        for title in titles.compactMap(\.self) {
            let folded = " \(ArticleText.folded(title)) "
            if let word = words.first(where: { folded.contains(" \($0) ") }) { return word }
            if let word = unspaced.first(where: { folded.contains($0) }) { return word }
        }
        let parts = url?.path.lowercased().split { $0 == "/" || $0 == "-" } ?? []
        return parts.contains("live") || parts.contains("liveblog") ? "live" : nil
    }
}
