internal import Glibc
package import Model

/// Fetches one hop at a time over HTTP/1.1 and HTTP/2, any number of them side by side, on one event-loop thread.
///
/// Redirects are never followed, cookies, proxies, credentials and client caches do not exist, certificates are always
/// verified. Bodies come without transfer coding and with their content coding (see `ContentCoding`). Every limit of
/// `FetcherOptions` holds for each hop.
package final class Fetcher: Sendable {
    package let options: FetcherOptions
    package let gate: Gate

    /// Starts the event loop.
    ///
    /// - Throws: when the authorities' file cannot be read, or the system or libcurl refuse.
    package init(options: FetcherOptions = FetcherOptions()) throws(FetcherError) {
        self.options = options
        gate = Gate(ports: options.ports)
    }

    /// Performs one request. Never throws: a failure is the exchange's outcome, and so is cancellation of the calling
    /// task (`.cancelled`, at once). The gate is asked first.
    ///
    /// A response whose body stopped early is a response with `truncated` set; a 2xx without one byte of the body it
    /// announced is a failure.
    package func hop(_ request: HopRequest) async -> Exchange {
        Exchange(url: request.url, started: .now, outcome: .failure(FetchFailure(.cancelled, "not yet")))
    }

    /// Ends all transfers (`.cancelled`) and waits for the event loop to close. Further hops are `.cancelled` at once.
    package func shutdown() async {}
}
