internal import Model

/// The versions of one source as they follow from all of its captures, in the order in which these were made.
struct DrawnLine {
    /// What of a capture decides on its version.
    struct Made: Hashable {
        var id: Int64
        var started: Timestamp
        var category: Category
        var notModified: Bool
        var text: Int64?
        var title: String?
        var words: Int
        var change: ChangeGrade?
    }

    struct Version: Hashable {
        var number: Int
        var text: Int64
        var title: String?
        var words: Int
        var grade: ChangeGrade?
        var firstCapture: Int64
        var firstSeen: Timestamp
        var lastSeen: Timestamp
        var captures: Int
    }

    /// For each capture the number of its version; nil for those that belong to none.
    private(set) var numbers: [Int?] = []
    /// From the first to the latest.
    private(set) var versions: [Version] = []
    /// The capture that last belonged to a version.
    private(set) var lastCapture: Int64?

    init(_ captures: [Made]) {
        for made in captures {
            numbers.append(number(for: made))
            if numbers.last != .some(nil) { lastCapture = made.id }
        }
    }

    private mutating func number(for made: Made) -> Int? {
        guard LatestState.yieldsVersion(made.category) else { return nil }
        if let current = versions.last, made.notModified || made.text == current.text {
            versions[versions.count - 1].lastSeen = made.started
            versions[versions.count - 1].captures += 1
            return current.number
        }
        guard let text = made.text else { return nil }
        versions.append(
            Version(
                number: versions.count + 1, text: text, title: made.title, words: made.words,
                grade: versions.isEmpty ? nil : made.change ?? .edited, firstCapture: made.id,
                firstSeen: made.started, lastSeen: made.started, captures: 1))
        return versions.count
    }
}
