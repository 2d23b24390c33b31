internal import Model

extension NewsItem {
    /// `dead (was failing): Makfax: Border crossing reopens`, of one line.
    var headline: String {
        let change = before.map { "\(after) (was \($0))" } ?? after
        return "\(change): \(outlet)\(title.map { ": \($0)" } ?? "")".printable
    }

    /// Everything about it for a person, a line each. Safe to show.
    var lines: [String] {
        var lines = [headline, url, category.sentence]
        if !reason.isEmpty { lines.append(reason) }
        lines.append("seen \(visited.iso8601)")
        for place in events {
            let at = [place.file, place.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
            lines.append("cited by \(place.title)\(at.isEmpty ? "" : ", \(at)")")
        }
        if citations > events.count { lines.append("and by \(citations - events.count) more") }
        lines.append("more: \(command)")
        return lines.map(\.printable)
    }
}

extension NewsDigest {
    /// The whole message as plain text.
    package var text: String {
        var lines = ["Vidimus, \(made.iso8601): \(summary)", ""]
        for (i, item) in items.enumerated() {
            lines += item.lines.enumerated().map { $0.offset == 0 ? "\(i + 1). \($0.element)" : "   \($0.element)" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
