internal import Catalog
internal import Model

/// What others saw of a source: apart, and told as theirs.
struct ForeignSection {
    private let captures: [ForeignCaptureRow]

    init(_ captures: [ForeignCaptureRow]) { self.captures = captures }

    var html: HTML {
        if captures.isEmpty { return "" }
        let lines = captures.html { capture -> HTML in
            let words: HTML = capture.words.map { " · \($0.counted("word"))" } ?? ""
            let software: HTML =
                if case .file(let file) = capture.origin, let name = file.software { " (<bdi>\(name)</bdi>)" } else {
                    ""
                }
            return """
                <li>\(capture.moment.html) · \(capture.verdict.category.rawValue)\(words) · \
                <bdi>\(capture.origin.name)</bdi>\(software)</li>
                """
        }
        return """
            <section><h2>Seen by others</h2>
            <p class="quiet">Captures that others made and gave to this archive. Nothing above rests on them.</p>
            <ul class="news">\(lines)</ul></section>
            """
    }
}
