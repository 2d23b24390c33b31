internal import Daemon
internal import Foundation
internal import Model

/// A check as a JUnit report: a test case a source, named by its URL, in a class named by the entry that cites it.
///
/// Valid by the schema of Jenkins' xUnit plugin and by that of Apache Ant's JUnit task, whose required attributes and
/// elements it has all.
struct JUnitReport {
    let lines: [CheckLine]
    let isFinding: (CheckLine) -> Bool
    let finished: Timestamp

    var text: String {
        let failures = lines.count(where: isFinding)
        let counts = "tests=\"\(lines.count)\" failures=\"\(failures)\" errors=\"0\" time=\"0\""
        var out = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n<testsuites>\n"
        out += "  <testsuite name=\"vidimus\" package=\"sources\" id=\"0\" hostname=\"localhost\" "
        out += "timestamp=\"\(finished.iso8601.prefix(19))\" \(counts)>\n    <properties/>\n"
        lines.forEach { out += testCase($0) }
        return out + "    <system-out/>\n    <system-err/>\n  </testsuite>\n</testsuites>"
    }

    private func testCase(_ line: CheckLine) -> String {
        let place = line.events.first.map { $0.file ?? $0.id.text } ?? "uncited"
        let head = "    <testcase classname=\"\(xml(place))\" name=\"\(xml(line.url))\" time=\"0\""
        guard isFinding(line) else { return head + "/>\n" }
        let cited = line.events.map { "cited at \($0.file ?? $0.id.text):\($0.line ?? 0)" }
        let text = (line.evidence + cited).map { xml($0) }.joined(separator: "\n")
        return head + ">\n      <failure type=\"\(line.effectiveRule)\" message=\"\(xml(line.effectiveReason))\">"
            + text + "</failure>\n    </testcase>\n"
    }

    private func xml(_ text: String) -> String {
        text.printable.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
