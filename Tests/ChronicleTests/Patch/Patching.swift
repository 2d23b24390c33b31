import Model
import Testing

@testable import Chronicle

/// Remedies by URL, and files patched with them.
struct Patching {
    static let day = CalendarDay(year: 2008, month: 4, day: 13)!
    static let copy = "https://web.archive.org/web/20080413010203/http://example.org/a"

    var remedies: [SourceKey: Remedy]

    init(_ remedies: [String: Remedy] = ["http://example.org/a": Remedy(copy: .init(url: copy, day: day))]) throws {
        self.remedies = try Dictionary(
            uniqueKeysWithValues: remedies.map { (SourceKey(try WebURL($0.key)), $0.value) })
    }

    func patch(_ text: String, path: String) -> ChroniclePatch { patch(Array(text.utf8), path: path) }

    func patch(_ bytes: [UInt8], path: String) -> ChroniclePatch {
        ChroniclePatcher.patch(bytes, path: path, remedies: remedies)
    }

    /// An entry with these lines among its sources.
    func entry(_ sources: String, heading: String = "### Source:") -> ChroniclePatch {
        patch(Patching.entry(sources, heading: heading), path: "news/2008/04/12/a.md")
    }

    static func entry(_ sources: String, heading: String = "### Source:") -> String {
        "### [2008-04-12](/news/2008/04/12/index.md)\n\n# A ferry runs aground. \n\n\(heading)\n\n\(sources)"
    }

    /// A day of wikitext with this item.
    func day(_ item: String) -> ChroniclePatch { patch(Patching.day(item), path: "2008_April_12.txt") }

    static func day(_ item: String) -> String {
        "{{Current events|year=2008|month=04|day=12|content=\n*[[Harbours]]\n**A ferry. \(item)\n}}\n"
    }
}

extension ChroniclePatch {
    var text: String { String(decoding: after, as: UTF8.self) }
    var outcomes: [PatchedPlace.Outcome] { places.map(\.outcome) }
}
