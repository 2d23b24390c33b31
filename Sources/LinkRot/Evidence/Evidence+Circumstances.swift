package import Model

extension Evidence {
    /// What was asked beside the page itself; nil when nothing was.
    package var circumstances: Circumstances? {
        let control: Bool? =
            switch control {
            case .notAsked: nil
            case .answered: true
            case .silent: false
            }
        let out = Circumstances(
            probe: probe, front: front, control: control, sharing: sharing.isEmpty ? nil : sharing)
        return out.isEmpty ? nil : out
    }

    /// Takes over what was asked during the visit, from the verdict that it led to.
    package mutating func recall(_ circumstances: Circumstances?) {
        guard let circumstances else { return }
        probe = circumstances.probe
        front = circumstances.front
        sharing = circumstances.sharing ?? []
        control = circumstances.control.map { $0 ? .answered : .silent } ?? .notAsked
    }
}
