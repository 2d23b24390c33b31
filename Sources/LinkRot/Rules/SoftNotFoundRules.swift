internal import Model

/// Pages that say "not found" with a status that says "found".
enum SoftNotFoundRules {
    /// The host answers an address that cannot exist in the same way.
    static let probe = Rule("soft404") { matter in
        guard let probe = matter.evidence.probe, !matter.stands, let text = matter.evidence.article?.text,
            let status = probe.status, (200..<300).contains(status)
        else { return .silence }
        if let end = probe.finalURL, let here = matter.finalURL, SourceKey(end) == SourceKey(here),
            matter.evidence.hops.count > 1
        {
            return .decide(.soft404, "soft404.probe", "an address that cannot exist, \(probe.url), ends here as well")
        }
        let likeness = Resemblance(old: probe.text, new: text)
        let isTitled = probe.title.map(ArticleText.folded) == matter.evidence.article?.title.map(ArticleText.folded)
        guard likeness.newWords > 0 || isTitled, likeness.similarity >= 0.8, likeness.inherited >= 0.8 else {
            return .silence
        }
        return .decide(
            .soft404, "soft404.probe",
            "\(percent(likeness.similarity)) like the answer to \(probe.url), which cannot exist")
    }

    /// Hints that decide only together. With a snapshot that the page has nothing of, two are enough; without one, four.
    static let votes = Rule("soft404") { matter in
        guard !matter.stands, matter.evidence.article?.kind != .binary else { return .silence }
        let hasKnown = matter.evidence.known.map { !$0.text.isEmpty } ?? false
        if hasKnown, matter.resemblance != nil, !matter.isForeign { return .silence }
        var word = Word()
        var votes = 0
        func vote(_ weight: Int, _ rule: String, _ detail: String) {
            votes += weight
            word.findings.append(.init(rule, detail))
        }
        if let phrase = titlePhrase(matter) { vote(2, "soft404.title", "the title says \"\(phrase)\"") }
        if let phrase = textPhrase(matter) { vote(1, "soft404.words", "the text says \"\(phrase)\"") }
        if let url = matter.finalURL, let sign = PathWords.error(url) { vote(2, "soft404.address", "\(url) (\(sign))") }
        // Brevity is no sign by itself: it strengthens others.
        if matter.words < 60, votes > 0 || hasKnown { vote(1, "soft404.short", "\(matter.words) words of text") }
        if let resemblance = matter.resemblance, resemblance.newWords * 3 < resemblance.oldWords {
            vote(1, "soft404.shrunk", "\(resemblance.newWords) words where \(resemblance.oldWords) were")
        }
        if matter.evidence.article?.kind == .list, hasKnown {
            vote(1, "soft404.list", "a list in place of the article")
        }
        let needed = hasKnown ? 2 : 4
        guard votes >= needed else {
            // Votes that did not suffice are no evidence against a page that we cannot compare.
            return hasKnown || votes > 1 ? Word(findings: word.findings) : .silence
        }
        let comparison = matter.resemblance == nil ? "nothing to compare with" : matter.figures
        word.findings.append(.init("soft404.decided", "\(votes) votes of \(needed) needed; \(comparison)"))
        word.category = .soft404
        return word
    }

    /// The phrase for "not found" in the title; nil for none.
    static func titlePhrase(_ matter: Matter) -> String? {
        let title = ArticleText.folded(matter.title)
        guard !title.isEmpty, title.utf8.count <= 200 else { return nil }
        return ErrorPhrases.phrase(in: title, strict: false)
    }

    /// The phrase in a text that is too short for an article or opens with it.
    private static func textPhrase(_ matter: Matter) -> String? {
        guard let text = matter.evidence.article?.text, matter.words < 200 else { return nil }
        return ErrorPhrases.phrase(in: ArticleText.folded(String(text.prefix(600))), strict: true)
    }
}
