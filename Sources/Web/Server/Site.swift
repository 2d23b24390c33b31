internal import Archive
internal import Catalog
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Model
internal import Settings

/// Every address that is answered, and by what.
struct Site: Sendable {
    let settings: HTTPSettings
    let reader: ArchiveReader
    let pulse: @Sendable () async throws -> DaemonPulse

    private var catalog: Catalog { reader.catalog }
    private var links: Links { Links(base: settings.base) }

    func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SafetyHeaders())
        router.add(middleware: ErrorAnswers(links: links))
        router.add(middleware: RequestGate(hosts: HostPolicy(settings)))
        let site = router.group(RouterPath(settings.base))
        addPages(to: site)
        addInterfaces(to: site)
        return router
    }

    private func addPages(to site: RouterGroup<BasicRequestContext>) {
        site.get("") { _, _ in
            Answer.page(try await OverviewPage(catalog, pulse: try? await pulse(), now: .now).html(links))
        }
        site.get("sources") { request, _ in
            let choice = try SourcesPage.Choice(fields(request))
            return Answer.page(try await SourcesPage(choice, catalog).html(links))
        }
        site.get("source") { request, _ in
            Answer.page(try await SourcePage(fields(request), catalog).html(links))
        }
        site.get("event/:id") { _, context in
            Answer.page(try await EventPage(context.parameters.require("id"), catalog).html(links))
        }
        site.get("search") { request, _ in
            Answer.page(try await SearchPage(fields(request), catalog).html(links))
        }
    }

    private func addInterfaces(to site: RouterGroup<BasicRequestContext>) {
        site.get("api/sources") { request, _ in
            let choice = try SourcesPage.Choice(fields(request))
            return try Answer.json(SourceListJSON(try await SourcesPage(choice, catalog)))
        }
        site.get("api/source") { request, _ in
            try Answer.json(SourceDetailJSON(try await SourcePage(fields(request), catalog)))
        }
        site.get("api/status") { _, _ in
            try Answer.json(try await ArchiveStatus(catalog, pulse: pulse(), now: .now))
        }
        site.get("news.atom") { _, _ in try feed() }
        site.get("healthz") { _, context in try await health(context) }
        if settings.metrics {
            site.get("metrics") { _, _ in
                let status = try await ArchiveStatus(catalog, pulse: pulse(), now: .now)
                return Answer.text(Metrics(status).text, type: "text/plain; version=0.0.4; charset=utf-8")
            }
        }
    }

    /// 200 while the daemon and its catalog answer, 503 when they do not.
    private func health(_ context: BasicRequestContext) async throws -> Response {
        do {
            let pulse = try await pulse()
            return try Answer.json(HealthJSON(status: pulse.paused == nil ? "ok" : "resting", paused: pulse.paused))
        } catch {
            context.logger.error("self-check failed", metadata: ["error": "\(error)"])
            return try Answer.json(HealthJSON(status: "failed", paused: nil), status: .serviceUnavailable)
        }
    }

    private func feed() throws(Refusal) -> Response {
        guard let bytes = reader.feed else {
            throw Refusal(.notFound, "There has been no news yet: the feed is written with the first digest.")
        }
        return Answer.bytes(bytes, type: "application/atom+xml; charset=utf-8")
    }

    private func fields(_ request: Request) throws(Refusal) -> QueryFields {
        try QueryFields(request.uri.query ?? "")
    }
}
