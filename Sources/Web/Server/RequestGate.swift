internal import HTTPTypes
internal import Hummingbird

/// Lets in what is asked by one of our own names, by a method that changes nothing, with a target of bearable length.
struct RequestGate: RouterMiddleware {
    typealias Context = BasicRequestContext

    let hosts: HostPolicy

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard hosts.allows(request.head.authority) else {
            throw Refusal(
                .misdirectedRequest,
                "This server does not go by that name. Names for it are listed under http.hosts in config.json.")
        }
        guard request.method == .get || request.method == .head else {
            throw Refusal(.methodNotAllowed, "Pages here can only be read.")
        }
        guard request.uri.string.utf8.count <= QueryFields.maximumLength else {
            throw Refusal(.uriTooLong, "The address of this page is too long.")
        }
        return try await next(request, context)
    }
}
