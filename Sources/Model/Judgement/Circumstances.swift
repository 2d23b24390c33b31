/// What a verdict rests on beside the bytes of its capture: asked for during the visit, and gone when it is over. Kept with
/// the verdict, so that stored evidence can be judged again.
package struct Circumstances: Hashable, Sendable, Codable {
    /// How the host answers for a page that cannot exist; nil when it was not asked.
    package var probe: ProbeFacts?
    /// What the host's front page says; nil when it was not asked.
    package var front: ProbeFacts?
    /// Whether something else on the network answered; nil when nothing was asked.
    package var control: Bool?
    /// Other cited addresses that end at the same place; the first few.
    package var sharing: [WebURL]?
    /// What the first look said, where a second one was made.
    package var firstLook: Category?

    package init(
        probe: ProbeFacts? = nil, front: ProbeFacts? = nil, control: Bool? = nil, sharing: [WebURL]? = nil,
        firstLook: Category? = nil
    ) {
        self.probe = probe
        self.front = front
        self.control = control
        self.sharing = sharing
        self.firstLook = firstLook
    }

    package var isEmpty: Bool { self == Circumstances() }
}
