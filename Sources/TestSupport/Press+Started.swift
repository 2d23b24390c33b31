package import Press

extension Press {
    /// A press on any free port that already answers.
    package static func started(log: Int = 10_000) throws(PressError) -> Press {
        let press = try Press(log: log)
        try press.start()
        return press
    }
}
