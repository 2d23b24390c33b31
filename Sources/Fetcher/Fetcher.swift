internal import CCurl
internal import Glibc
package import Model
internal import Settings
internal import Synchronization

/// Fetches one hop at a time over HTTP/1.1 and HTTP/2, any number of them side by side, on one event-loop thread.
///
/// Redirects are never followed, cookies, proxies, credentials and client caches do not exist, certificates are always
/// verified. Bodies come without transfer coding and with their content coding (see `ContentCoding`). Every limit of
/// `FetcherOptions` holds for each hop.
package final class Fetcher: Sendable {
    package let options: FetcherOptions
    package let gate: Gate

    private let mailbox: Mailbox
    private let lastID = Atomic<UInt64>(0)

    /// Starts the event loop.
    ///
    /// - Throws: when the authorities' file cannot be read, or the system or libcurl refuse.
    package init(options: FetcherOptions = FetcherOptions()) throws(FetcherError) {
        self.options = options
        gate = Gate(ports: options.ports)
        guard LoopThread.libcurl == CURLE_OK else { throw .libcurl("curl_global_init failed") }
        if let path = options.caFile {
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw .caFile(path: path, errno: errno) }
            close(file)
        }
        mailbox = try Mailbox()
        do throws(FetcherError) {
            try LoopThread.start(EventLoop(options: options, mailbox: mailbox))
        } catch {
            mailbox.end()
            throw error
        }
    }

    deinit { mailbox.close() }

    /// Performs one request. Never throws: a failure is the exchange's outcome, and so is cancellation of the calling
    /// task (`.cancelled`, at once). The gate is asked first.
    ///
    /// A response whose body stopped early is a response with `truncated` set; a 2xx without one byte of the body it
    /// announced is a failure. The request's head is given in HTTP/1.1 form for HTTP/2, too.
    package func hop(_ request: HopRequest) async -> Exchange {
        if let refusal = gate.admit(request.url) {
            return Exchange(url: request.url, started: .now, outcome: .failure(refusal))
        }
        let id = lastID.add(1, ordering: .relaxed).newValue
        let cancelled = CancelFlag()
        var exchange = await withTaskCancellationHandler {
            await withCheckedContinuation { reply in
                let ticket = Ticket(id: id, request: request, cancelled: cancelled, reply: reply)
                if mailbox.post(.start(ticket)) { return }
                reply.resume(
                    returning: Exchange(
                        url: request.url, started: .now,
                        outcome: .failure(FetchFailure(.cancelled, "fetching was stopped"))))
            }
        } onCancel: {
            cancelled.set()
            _ = mailbox.post(.cancel(id))
        }
        if exchange.failure?.kind == .nameNotFound {
            let name = RequestPlan.target(of: request.url, options: options)?.host ?? request.url.host
            exchange.outcome = .failure(await NameCheck.failure(for: name, seconds: options.connectTimeout))
        }
        return exchange
    }

    /// Says that a host has let requests run into `FetcherOptions.firstByteTimeout` and is left alone: those under way to it fail
    /// once they have waited for half of that without a byte (`.firstByteTimeout`), some of them now.
    package func hurry(_ host: String) { _ = mailbox.post(.hurry(host: host)) }

    /// Ends all transfers (`.cancelled`) and waits for the event loop to close. Further hops are `.cancelled` at once.
    package func shutdown() async {
        mailbox.close()
        await mailbox.ended()
    }
}
