import Catalog
import Chronicle
import Foundation
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

/// A workshop with an entry whose only source is dead, and an archive that tests fill.
struct RescueShop {
    static let url = "http://daily.example/2008/bridge?id=7"
    static let moment = "20080413020000"
    static let entry = """
        ### [2008-04-12](/news/2008/04/12/index.md)

        # The council of the valley closes the old stone bridge to lorries after engineers found cracks in its arches.

        ### Source:

        1. [Daily Valley](\(url))

        """

    /// What the source said while it lived.
    static let story = Workshop.page("The bridge is closed", Workshop.story)

    let shop: Workshop
    var file: String { shop.folder.file("chronicle/news/2008/04/12/bridge.md") }

    init(_ adjust: (inout Configuration) -> Void = { _ in }) throws {
        shop = try Workshop {
            $0.rot.failures = 1
            $0.rescue.timegates = [try! WebURL("http://archive.example/web/")]
            adjust(&$0)
        }
        try shop.folder.write(Array(Self.entry.utf8), to: "chronicle/news/2008/04/12/bridge.md")
        // Something must answer, or the network itself would be called dead.
        try shop.press.publish(Workshop.page("Alive", Workshop.story), at: "http://alive.example/")
    }

    /// The archive holds the article, from the day after the event.
    static func withMemento() throws -> RescueShop {
        let place = try RescueShop()
        try place.announce([moment])
        try place.archive(story, at: moment)
        return place
    }

    /// Imports the entry and finds its source dead, or with a page at first as it was published.
    func open() async throws -> LocalEngine {
        let engine = try await shop.open()
        _ = try await engine.events(
            .importChronicle(ImportOrder(path: shop.folder.file("chronicle"), format: "context")))
        _ = try await engine.fetch(Self.url)
        return engine
    }

    func working(_ body: (LocalEngine) async throws -> Void) async throws {
        let engine = try await open()
        do { try await body(engine) } catch {
            await engine.close()
            throw error
        }
        await engine.close()
    }

    static func address(_ digits: String, _ form: String = "", of page: String = url) -> String {
        "http://archive.example/web/\(digits)\(form)/\(page)"
    }

    static func date(_ digits: String) -> String { Timestamp(digits14: digits)!.httpDate }

    /// The TimeGate sends everybody to these mementos, the first one first; the rest stand in its TimeMap.
    func announce(_ digits: [String]) throws {
        var gate = Page(status: 302)
        gate.headers.append("Location", Self.address(digits[0]))
        gate.headers.append("Vary", "accept-datetime")
        gate.headers.append(
            "Link",
            "<\(Self.url)>; rel=\"original\", <http://archive.example/map>; rel=\"timemap\"; type=\"application/link-format\""
        )
        try shop.press.publish(gate, at: "http://archive.example/web/\(Self.url)")
        let list = digits.map { "<\(Self.address($0))>; rel=\"memento\"; datetime=\"\(Self.date($0))\"" }
        var map = Page(text: (["<\(Self.url)>; rel=\"original\""] + list).joined(separator: ",\n"))
        map.headers = HeaderFields([.init("Content-Type", "application/link-format")])
        try shop.press.publish(map, at: "http://archive.example/map")
    }

    /// A page under a memento's raw address.
    func archive(_ page: Page, at digits: String, saying said: String? = nil, of original: String = url) throws {
        var page = page
        page.headers.append("Memento-Datetime", Self.date(said ?? digits))
        page.headers.append("Link", "<\(original)>; rel=\"original\"")
        try shop.press.publish(page, at: Self.address(digits, "id_"))
    }
}

extension LocalEngine {
    func rescue(_ order: RescueOrder = RescueOrder()) async throws -> [RescueLine] {
        try await events(.rescue(order)).compactMap { if case .rescued(let line) = $0 { line } else { nil } }
    }

    var rescuedSource: SourceRow {
        get async throws {
            let url = try WebURL(RescueShop.url)
            return try #require(try await catalog.source(url))
        }
    }
}
