internal import Catalog
internal import LinkRot
internal import Model
internal import Settings

/// Decides whether a visit's verdict is news, and of what.
///
/// `dead` is the standing by the death policy, told once when a source comes to it: a page that is missing once is no news.
/// All other words are told when a verdict differs from the sure one before it, and a changed text whenever it is another.
struct NewsRule {
    let triggers: [NotifySettings.Trigger]
    let rot: RotSettings

    /// What a source was and what it became.
    struct Turn: Hashable {
        var before: String?
        var after: String
    }

    /// Verdicts that can be news.
    var categories: Set<Category> {
        Set(Category.allCases.filter { category in triggers.contains { $0.matches(category) } })
    }

    /// - Parameter visit: with the visits before it.
    func turn(_ visit: VisitRow) -> Turn? {
        let category = visit.verdict.category
        if category.state == .dead, triggers.contains(.state(.dead)), let turn = death(visit) { return turn }
        let past = visit.past.filter { $0.category != .offline }
        // A page that did not answer for a while and is as it was has not changed.
        let known = category.state == .unsure ? past.first : past.first { $0.category.state != .unsure }
        guard triggers.contains(where: { isNew(visit, by: $0, since: known) }) else { return nil }
        return Turn(before: known?.category.rawValue, after: category.rawValue)
    }

    private func death(_ visit: VisitRow) -> Turn? {
        let past = visit.past.map { PastVerdict($0.category, at: $0.visited) }
        let before = DeathPolicy.standing(history: past, settings: rot)
        let now = [PastVerdict(visit.verdict.category, at: visit.visited)]
        let after = DeathPolicy.standing(history: past + now, settings: rot)
        return after == .dead && before != .dead ? Turn(before: before.rawValue, after: after.rawValue) : nil
    }

    private func isNew(_ visit: VisitRow, by trigger: NotifySettings.Trigger, since known: PastVisit?) -> Bool {
        let category = visit.verdict.category
        guard trigger != .state(.dead), trigger.matches(category) else { return false }
        guard let known else { return category.state != .alive }
        if category.state == .changed { return known.category != category || known.version != visit.version }
        return switch trigger {
        case .state(let state): known.category.state != state
        case .category: known.category != category
        }
    }
}
