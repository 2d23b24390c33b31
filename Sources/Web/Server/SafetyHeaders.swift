internal import HTTPTypes
internal import Hummingbird

/// What every response says to browsers, errors included: nothing is loaded, nothing runs, nothing frames it.
struct SafetyHeaders: RouterMiddleware {
    typealias Context = BasicRequestContext

    private static let policy = [
        "default-src 'none'", "style-src '\(Stylesheet.digest)'", "form-action 'self'", "frame-ancestors 'none'",
        "base-uri 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = SafetyHeaders.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.cacheControl] = "no-cache"
        return response
    }
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let crossOriginResourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy")!
}
