import Catalog
import Chronicle
import Foundation
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("What is written into the chronicle follows from standings alone")
struct PatchPlanTests {
    private let story = RescueShop.story

    private func plan(
        _ place: RescueShop, _ engine: LocalEngine, replay: String? = nil, withMoved: Bool = false
    ) async throws -> PatchPlan {
        try await PatchPlanner(
            catalog: engine.catalog, configuration: place.shop.configuration, replay: replay, withMoved: withMoved
        ).plan([])
    }

    private func content(_ place: RescueShop) throws -> String {
        try String(contentsOfFile: place.file, encoding: .utf8)
    }

    @Test("a rescued source gets its memento, once, and a message for the commit")
    func rescued() async throws {
        let place = try RescueShop.withMemento()
        try await place.working { engine in
            _ = try await engine.rescue()
            let plan = try await plan(place, engine)
            let outcomes = plan.files.map { PatchRun(dry: false).take($0) }
            #expect(outcomes.map(\.written) == [1])
            let link = RescueShop.address(RescueShop.moment)
            #expect(
                try content(place)
                    == RescueShop.entry.replacing("?id=7)\n", with: "?id=7)\n   [Archive 2008-04-13](\(link))\n"))
            #expect(
                PatchMessage(plan, outcomes).text == """
                    Add archive links for 1 source

                    The original links stay as they are. The lines are those of the files before.

                    \(RescueShop.url)
                      dead (not_found)
                      archived on 2008-04-13: \(link)
                      in news/2008/04/12/bridge.md:7

                    """)
            let again = try await self.plan(place, engine).files.map { PatchRun(dry: false).take($0) }
            #expect(again.map(\.written) == [0])
        }
    }

    @Test("a dry run leaves the file as it is")
    func dry() async throws {
        let place = try RescueShop.withMemento()
        try await place.working { engine in
            _ = try await engine.rescue()
            let outcomes = try await plan(place, engine).files.map { PatchRun(dry: true).take($0) }
            #expect(outcomes.map(\.written) == [1])
            #expect(try content(place) == RescueShop.entry)
        }
    }

    @Test("our own capture is linked where the public can see it, and named where it cannot")
    func own() async throws {
        let place = try RescueShop()
        try place.shop.press.publish(story, at: RescueShop.url)
        try await place.working { engine in
            try place.shop.press.retract(RescueShop.url)
            _ = try await engine.fetch(RescueShop.url)
            let hidden = try await plan(place, engine)
            #expect(hidden.files.isEmpty)
            #expect(hidden.helpless.map(\.standing) == [.dead])
            let shown = try await plan(place, engine, replay: "https://vidimus.example/web")
            let copy = try #require(shown.sources.values.first?.remedy.copy)
            #expect(copy.url.hasPrefix("https://vidimus.example/web/20"))
            #expect(copy.url.hasSuffix("/" + RescueShop.url))
        }
    }

    @Test("a failing source is not touched, nor is a living one")
    func unsure() async throws {
        let place = try RescueShop { $0.rot.failures = 3 }
        try await place.working { engine in
            let plan = try await plan(place, engine, replay: "https://vidimus.example/web/", withMoved: true)
            #expect(plan.files.isEmpty && plan.helpless.isEmpty)
        }
    }

    @Test("a page that moved for good with the same text gets its new address, where that is asked for")
    func moved() async throws {
        let place = try RescueShop()
        let new = "http://valley.example/bridge"
        try place.shop.press.publish(story, at: RescueShop.url)
        try await place.working { engine in
            try place.shop.press.publish(story, at: new)
            try place.shop.press.redirect(RescueShop.url, to: new, status: 301)
            _ = try await engine.fetch(RescueShop.url)
            #expect(try await plan(place, engine).files.isEmpty)
            // One visit before it saw the page at its old place; three must agree.
            #expect(try await plan(place, engine, withMoved: true).files.isEmpty)
            for _ in 0..<2 { _ = try await engine.fetch(RescueShop.url) }
            let plan = try await plan(place, engine, withMoved: true)
            #expect(plan.sources.values.map(\.remedy.newAddress) == [new])
        }
    }
}
