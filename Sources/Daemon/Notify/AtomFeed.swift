internal import Model

/// The latest news as an Atom feed (RFC 4287). Its ids are tag URIs (RFC 4151) that never change.
struct AtomFeed {
    /// Items that a feed holds.
    static let size = 200

    let id: CaptureID
    /// Latest first.
    let items: [NewsItem]

    var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        let updated = items.map(\.visited).max() ?? Timestamp(microseconds: 0)
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>What became of the sources</title>
              <id>\(tag("feed", id))</id>
              <updated>\(updated.iso8601)</updated>
              <author><name>Vidimus</name></author>
              <generator version="\(LocalEngine.version)">Vidimus</generator>
            \(items.map(entry).joined(separator: "\n"))
            </feed>

            """
    }

    private func entry(_ item: NewsItem) -> String {
        """
          <entry>
            <title>\(AtomFeed.escaped(item.headline))</title>
            <id>\(tag("capture", item.capture))</id>
            <updated>\(item.visited.iso8601)</updated>
            <link rel="alternate" href="\(AtomFeed.escaped(item.url))"/>
            <category term="\(item.category.rawValue)"/>
            <content type="text">\(AtomFeed.escaped(item.lines.dropFirst().joined(separator: "\n")))</content>
          </entry>
        """
    }

    /// The authority is a name that nobody can own (RFC 2606 § 2); the capture's name makes it unique.
    private func tag(_ kind: String, _ id: CaptureID) -> String { "tag:vidimus.invalid,2026:\(kind):\(id.text)" }

    /// Text for an element or an attribute: without characters that XML 1.0 § 2.2 forbids or advises against.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            default: if scalar.isPlainXML { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }
}

extension Unicode.Scalar {
    fileprivate var isPlainXML: Bool {
        switch value {
        case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
        case 0x10000...: value & 0xFFFE != 0xFFFE
        default: false
        }
    }
}
