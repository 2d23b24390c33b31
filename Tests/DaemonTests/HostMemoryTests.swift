import Archive
import Catalog
import Foundation
import Model
import Press
import Settings
import TestSupport
import Testing

@testable import Daemon

@Suite("What a host's pages share is no part of its articles")
struct HostMemoryTests {
    private static let call =
        "Readers who want to follow this matter can write to the editors of the paper at any hour of the day."

    /// An article of its own for each name, with the call that ends all of them.
    private func story(_ name: String) -> [String] {
        Workshop.story.map { paragraph in
            paragraph.replacing("bridge", with: name).replacing("the", with: "the \(name)s and the", maxReplacements: 1)
        } + [Self.call]
    }

    private func url(_ name: String) -> String { "http://daily.example/\(name)" }

    private func publish(_ names: [String], in shop: Workshop, advert: String = "Buy now") throws {
        for name in names {
            try shop.press.publish(Workshop.page("The \(name) to close", story(name), advert: advert), at: url(name))
        }
    }

    private func text(_ name: String, _ engine: LocalEngine) async throws -> String {
        let version = try await engine.catalog.versions(of: SourceKey(try WebURL(url(name)))).last
        return try await engine.catalog.text(try #require(version).textDigest) ?? ""
    }

    @Test("the third page of a host is read without what it shares with the two before")
    func third() async throws {
        let shop = try Workshop()
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        try await shop.working { engine in
            for name in names { _ = try await engine.fetch(url(name)) }
            #expect(try await text("mill", engine).hasSuffix(Self.call))
            let last = try await text("tunnel", engine)
            #expect(last.contains("tunnel") && !last.contains(Self.call))
        }
    }

    @Test("the memory's growing makes no page a changed one, whether its bytes are the same or its advert moved")
    func steady() async throws {
        let shop = try Workshop()
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        try await shop.working { engine in
            for name in names { _ = try await engine.fetch(url(name)) }
            for advert in ["Buy now", "Sold out"] {
                try publish(names, in: shop, advert: advert)
                for name in names {
                    let line = try #require(try await engine.fetch(url(name)).first)
                    #expect(line.outcome == .unchanged && line.version == 1 && line.change == nil)
                }
            }
        }
    }

    @Test("a true change is told alone, without what the memory has learnt since")
    func changed() async throws {
        let shop = try Workshop()
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        try await shop.working { engine in
            for name in names { _ = try await engine.fetch(url(name)) }
            let altered = story("mill").map { $0.replacing("240,000", with: "420,000") }
            try shop.press.publish(Workshop.page("The mill to close", altered), at: url("mill"))
            let line = try #require(try await engine.fetch(url("mill")).first)
            #expect(line.version == 2 && line.change == .rewritten)
            let versions = try await engine.catalog.versions(of: SourceKey(try WebURL(url("mill"))))
            for version in versions {
                let held = try #require(try await engine.catalog.text(version.textDigest))
                #expect(!held.contains(Self.call))
            }
        }
    }

    @Test("copies of one article under several addresses are kept whole")
    func copies() async throws {
        let shop = try Workshop()
        try await shop.working { engine in
            for address in ["mill", "mill/print", "mill/amp", "mill/live"] {
                try shop.press.publish(Workshop.page("The mill to close", story("mill")), at: url(address))
                let line = try #require(try await engine.fetch(url(address)).first)
                #expect(line.version == 1)
                #expect(try await text(address, engine).hasSuffix(Self.call))
            }
        }
    }

    @Test("it is rebuilt with the catalog")
    func reindexed() async throws {
        let shop = try Workshop()
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        let engine = try await shop.open()
        for name in names { _ = try await engine.fetch(url(name)) }
        await engine.close()
        for name in shop.folder.files() where name.contains("catalog.sqlite") {
            try FileManager.default.removeItem(atPath: shop.folder.file(name))
        }
        _ = try await Archive.reindex(shop.configuration.archive.path)
        let rebuilt = try await shop.open()
        let lines = try await rebuilt.events(.again(AgainOrder(targets: ["all"], dryRun: true))).compactMap {
            if case .reread(let line) = $0 { line } else { nil }
        }
        #expect(lines.reduce(0) { $0 + $1.texts } == 2)
        #expect(try await !text("tunnel", rebuilt).contains(Self.call))
        await rebuilt.close()
    }

    @Test("it is off where the configuration says so")
    func off() async throws {
        let shop = try Workshop { $0.text.hostMemory = false }
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        try await shop.working { engine in
            for name in names { _ = try await engine.fetch(url(name)) }
            #expect(try await text("tunnel", engine).hasSuffix(Self.call))
        }
    }

    @Test("pages captured before the memory knew are cleaned by reading them again, once")
    func again() async throws {
        let shop = try Workshop()
        let names = ["mill", "harbour", "tunnel"]
        try publish(names, in: shop)
        try await shop.working { engine in
            for name in names { _ = try await engine.fetch(url(name)) }
            for expected in [2, 0] {
                let lines = try await engine.events(.again(AgainOrder(targets: ["daily.example"]))).compactMap {
                    if case .reread(let line) = $0 { line } else { nil }
                }
                #expect(lines.reduce(0) { $0 + $1.texts } == expected)
            }
            #expect(try await !text("mill", engine).contains(Self.call))
        }
    }
}
