internal import Model
internal import Settings

/// The evidence with what follows from it, computed once for all rules.
struct Matter: Sendable {
    let evidence: Evidence
    let settings: RotSettings
    /// Words of the article as it stands now.
    let words: Int
    /// How the text compares with the known one; nil when either is missing.
    let resemblance: Resemblance?
    /// The known text and the present one are one version.
    let isSameText: Bool
    /// The graded change; nil when there is nothing to compare or nothing changed.
    let change: TextChange?

    init(_ evidence: Evidence, _ settings: RotSettings) {
        self.evidence = evidence
        self.settings = settings
        let text = evidence.article?.text ?? ""
        words = ArticleText.wordCount(text)
        guard let known = evidence.known, !known.text.isEmpty, !text.isEmpty else {
            resemblance = nil
            isSameText = false
            change = nil
            return
        }
        isSameText = known.text == text || ArticleText.normalised(known.text) == ArticleText.normalised(text)
        let isPlain = isSameText && Headline.change(from: known.title, to: evidence.article?.title) == nil
        resemblance =
            isSameText
            ? Resemblance(same: words) : Resemblance(old: known.text, new: text)
        change =
            isPlain
            ? nil
            : ChangeGrader.grade(
                old: known.text, new: text, oldTitle: known.title, newTitle: evidence.article?.title,
                truncatedShare: settings.truncated)
    }

    var last: HopFacts? { evidence.hops.last }
    var first: HopFacts? { evidence.hops.first }

    /// Where the chain ended.
    var finalURL: WebURL? { last.flatMap { $0.status == nil ? nil : $0.url } }

    /// The article of the last hop, as far as it is known, still says what it said.
    var stands: Bool {
        guard let resemblance else { return false }
        return isSameText || (resemblance.kept >= 0.5 && resemblance.newWords >= 8)
    }

    /// Not the text that we hold, nor a part of it.
    var isForeign: Bool {
        guard let resemblance else { return false }
        let least = resemblance.newWords < 24 ? 0.3 : ChangeGrader.sameArticle
        return resemblance.kept < least && resemblance.inherited < 0.5
    }

    /// The title in lower case; empty when there is none.
    var title: String { (evidence.article?.title ?? "").lowercased() }

    func has(_ marker: BodyMarker) -> Bool { evidence.body?.markers.contains(marker) ?? false }

    /// The figures of a comparison, for findings.
    var figures: String {
        guard let resemblance else { return "" }
        let version = evidence.known?.version ?? 0
        return "\(percent(resemblance.kept)) of version \(version) (\(resemblance.oldWords) words) stand here, "
            + "\(percent(resemblance.inherited)) of these \(resemblance.newWords) words come from it"
    }

    func verdict(_ category: Category, _ findings: [Verdict.Finding]) -> Verdict {
        let isAboutText = category.state == .alive || category.state == .changed
        return Verdict(
            category, findings: findings, finalURL: finalURL, similarity: resemblance?.similarity,
            change: isAboutText ? change?.grade : nil, judge: Judge.version)
    }
}

/// `37 %`.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
