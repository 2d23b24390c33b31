internal import ArgumentParser
internal import Settings

/// Seconds of an option's duration.
///
/// - Throws: what a duration looks like, where the text is none.
func seconds(_ text: String) throws -> Double {
    guard let seconds = SpanText.parse(text) else {
        throw ValidationError("a duration is a number and a unit, such as 90s, 12h or 7d")
    }
    return seconds
}
