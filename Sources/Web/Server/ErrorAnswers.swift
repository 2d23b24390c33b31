internal import Catalog
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Turns whatever was thrown into a small page, or into JSON where a program asked.
struct ErrorAnswers: RouterMiddleware {
    typealias Context = BasicRequestContext

    let links: Links

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let refusal = refusal(error, context)
            var response =
                wantsJSON(request)
                ? try Answer.json(Problem(refusal), status: refusal.status)
                : Answer.page(ProblemPage(refusal: refusal).html(links), status: refusal.status)
            if refusal.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func refusal(_ error: any Error, _ context: Context) -> Refusal {
        switch error {
        case let refusal as Refusal: return refusal
        case CatalogError.ambiguousEvent(let prefix, let candidates):
            return Refusal(.notFound, "“\(prefix)” fits several events: \(candidates.joined(separator: ", ")).")
        case let problem as HTTPError where problem.status == .notFound:
            return Refusal(.notFound, "There is no page at this address.")
        case let problem as HTTPError: return Refusal(problem.status, "The request was not understood.")
        default:
            // What went wrong inside is for the log, not for whoever asks.
            context.logger.error("a page failed", metadata: ["error": "\(error)"])
            return Refusal(.internalServerError, "Something went wrong here; the daemon's log says what.")
        }
    }

    private func wantsJSON(_ request: Request) -> Bool {
        if request.uri.path.hasPrefix(links.base + "api/") { return true }
        let accepted = request.headers[.accept] ?? ""
        return accepted.contains("application/json") && !accepted.contains("text/html")
    }

    private struct Problem: Encodable {
        let error: String
        let status: Int

        init(_ refusal: Refusal) {
            error = refusal.sentence
            status = refusal.status.code
        }
    }
}
