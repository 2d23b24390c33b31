internal import Catalog
internal import Model

/// The latest verdict with everything behind it, then the visits before.
struct EvidenceSection {
    private let captures: [CaptureRow]

    /// Takes captures with the latest first.
    init(_ captures: [CaptureRow]) { self.captures = captures }

    var html: HTML {
        guard let latest = captures.first else { return "" }
        return """
            <section><h2>Evidence of the last visit</h2>
            \(facts(latest))
            <ol class="rules">\(latest.verdict.findings.html(finding))</ol>
            <p class="proof">capture \(latest.id.text)<br>\(latest.place.warc), byte \(String(latest.place.offset)), \
            \(String(latest.place.length)) bytes</p></section>
            \(history)
            """
    }

    private func facts(_ capture: CaptureRow) -> HTML {
        let verdict = capture.verdict
        let similarity: HTML =
            verdict.similarity.map { "<div><dt>Like the last known text</dt><dd>\($0.percent)</dd></div>" } ?? ""
        return """
            <dl class="figures">
            <div><dt>Visited</dt><dd>\(capture.started.html)</dd></div>
            <div><dt>Verdict</dt><dd>\(verdict.state.rawValue), \(verdict.category.words)</dd></div>
            \(similarity)
            <div><dt>Rules</dt><dd>version \(verdict.judge)</dd></div>
            </dl>
            <ol class="hops">\(capture.hops.html(hop))</ol>
            """
    }

    private func hop(_ hop: HopRow) -> HTML {
        var parts: [HTML] = []
        if let status = hop.status { parts.append("<b>\(String(status))</b>") }
        if let failure = hop.failure { parts.append("<b>\(failure.kind.rawValue)</b>: \(failure.detail)") }
        if let location = hop.location { parts.append("to \(location)") }
        if let length = hop.payloadLength { parts.append("\(length.byteCount)") }
        if let mime = hop.mime { parts.append("\(mime)") }
        if let truncated = hop.truncated { parts.append("cut by \(truncated.rawValue)") }
        if let address = hop.address { parts.append("from \(address)") }
        return
            "<li><span class=\"address\">\(hop.url.string)</span> <span class=\"quiet\">\(parts.joined(by: " · "))</span></li>"
    }

    private func finding(_ finding: Verdict.Finding) -> HTML {
        "<li><code>\(finding.rule)</code> \(finding.detail)</li>"
    }

    private var history: HTML {
        guard captures.count > 1 else { return "" }
        let lines = captures.html { capture -> HTML in
            let answer: HTML =
                capture.failure.map { "\($0.kind.rawValue)" } ?? capture.status.map { "\(String($0))" } ?? "–"
            let version: HTML = capture.version.map { "\($0)" } ?? "–"
            return """
                <tr><td class="when">\(capture.started.html)</td>
                <td data-name="answer">\(answer)</td>
                <td>\(capture.verdict.state.rawValue), \(capture.verdict.category.words)</td>
                <td class="number" data-name="version">\(version)</td></tr>
                """
        }
        return """
            <section><h2>Visits</h2>
            <table><thead><tr><th scope="col">Visited</th><th scope="col">Answer</th><th scope="col">Verdict</th>
            <th scope="col" class="number">Version</th></tr></thead><tbody>\(lines)</tbody></table></section>
            """
    }
}
