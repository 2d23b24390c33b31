extension Judge {
    /// The rules in the order in which they are asked.
    static let procedure: [Rule] = []
}
