internal import Model

/// The domain has another owner who sells something else under it.
enum HijackRules {
    static let hijacked = Rule("hijacked") { matter in
        guard let known = matter.evidence.known, !known.text.isEmpty, matter.isForeign,
            let article = matter.evidence.article
        else { return .silence }
        var findings: [Verdict.Finding] = []
        let spam =
            SpamWords.count(in: article.text + "\n" + (article.title ?? ""))
            - SpamWords.count(in: known.text)
        if spam >= 4 { findings.append(.init("hijacked.words", "\(spam) words of gambling, drug or loan spam")) }
        if let old = known.language?.prefix(2).lowercased(), let new = article.language?.prefix(2).lowercased(),
            old != new
        {
            findings.append(.init("hijacked.language", "the language was \(old) and is \(new)"))
        }
        if let old = known.site.map(ArticleText.folded), let new = article.site.map(ArticleText.folded), old != new {
            findings.append(
                .init("hijacked.site", "the site was called \"\(known.site ?? "")\" and is \"\(article.site ?? "")\""))
        }
        guard findings.contains(where: { $0.rule == "hijacked.words" }), findings.count > 1 || spam >= 10 else {
            return Word(findings: findings)
        }
        findings.append(.init("hijacked.decided", matter.figures))
        return Word(findings: findings, category: .hijacked)
    }
}
