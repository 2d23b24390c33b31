internal import CCurl
internal import Glibc
internal import Model

/// How a transfer ended, and what the exchange's outcome is by that.
struct Ending {
    var code = CURLE_OK
    /// Set when Vidimus ended it; `code` then means nothing.
    var stop: Stop?
    /// The system's error number for a connection that failed or broke; 0 when there is none.
    var errno: Int32 = 0
    /// libcurl's sentence; empty when it has none.
    var message = ""
    var head = HeadReader()
    var body: [UInt8] = []
    var url: WebURL
    var options: FetcherOptions
    /// What the address guard objected to, last.
    var objection: String?
    /// Whether any address was dialled.
    var dialled = false
    var resolved = false
    var connected = false
    var requestSent = false

    /// A final head makes a response, whatever became of the body; only a 2xx without one byte of the body it
    /// promised is a failure, since it says nothing of the page.
    func outcome() -> Exchange.Outcome {
        if stop == .cancelled { return .failure(FetchFailure(.cancelled, "fetching was stopped")) }
        let truncated = truncation
        if head.isComplete, truncated == nil || !body.isEmpty || !(200..<300).contains(head.status) {
            return .response(
                Response(
                    status: head.status, reason: head.reason, headers: head.headers, body: body, truncated: truncated))
        }
        return .failure(failure())
    }

    private var truncation: Truncation? {
        switch stop {
        case .total, .stalled, .firstByte, .hanging: .time
        case .bodyLimit, .headerLimit: .length
        case .cancelled: .disconnect
        case nil: code == CURLE_OK ? nil : .disconnect
        }
    }

    private func failure() -> FetchFailure {
        switch stop {
        case .total: return FetchFailure(.timeout, "\(site) gave no whole answer within \(seconds(options.timeout))")
        case .firstByte:
            return FetchFailure(
                .firstByteTimeout,
                "\(site) accepted the request and said nothing for \(seconds(options.firstByteTimeout))")
        case .hanging:
            return FetchFailure(
                .firstByteTimeout,
                "\(site) accepted the request and said nothing, and nothing to others for \(seconds(options.firstByteTimeout))"
            )
        case .stalled:
            return FetchFailure(
                .stalled,
                "\(site) sent fewer than \(Int(options.stallFloor)) bytes a second for \(seconds(options.stallWindow))")
        case .headerLimit:
            return FetchFailure(
                .headersTooLarge, "\(site) sent response headers of more than \(options.maxHeaderBytes) bytes")
        case .bodyLimit: return FetchFailure(.tooLarge, "\(site) sent more than the request wanted to read")
        case .cancelled: return FetchFailure(.cancelled, "fetching was stopped")
        case nil: return byCode()
        }
    }

    private func byCode() -> FetchFailure {
        switch code {
        case CURLE_OK:
            head.bytes == 0
                ? FetchFailure(.emptyReply, "\(site) closed the connection without an answer")
                : FetchFailure(.protocolError, "\(site) broke off within the head of its answer")
        case CURLE_COULDNT_RESOLVE_HOST: FetchFailure(.nameNotFound, "the name \(url.host) does not exist")
        case CURLE_COULDNT_CONNECT: connectFailure()
        case CURLE_OPERATION_TIMEDOUT: timedOut()
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE:
            FetchFailure(.emptyReply, "\(site) closed the connection without an answer\(hint)")
        case CURLE_SEND_ERROR: FetchFailure(.reset, "\(site) broke the connection while the request was sent\(hint)")
        case CURLE_RECV_ERROR: received()
        case CURLE_SSL_CONNECT_ERROR where [ECONNRESET, EPIPE].contains(errno):
            FetchFailure(.reset, "\(site) broke the connection during the TLS handshake\(hint)")
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED:
            FetchFailure(.tls, "the TLS connection to \(site) cannot be trusted or made\(hint)")
        case CURLE_URL_MALFORMAT: FetchFailure(.invalidURL, "libcurl reads no URL in \(url.string)\(hint)")
        case CURLE_OUT_OF_MEMORY where requestSent:
            FetchFailure(.headersTooLarge, "\(site) sent a response header line of more than 100 KB")
        case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: FetchFailure(.cancelled, "no memory for a transfer\(hint)")
        default: FetchFailure(.protocolError, "\(site) answered with what is not HTTP\(hint)")
        }
    }

    private func connectFailure() -> FetchFailure {
        if let objection, !dialled {
            return FetchFailure(
                .addressForbidden, "\(url.host) is refused: \(objection); fetch.allowAddresses can open it")
        }
        switch errno {
        case ECONNREFUSED: return FetchFailure(.connectRefused, "\(site) refused the connection")
        case ETIMEDOUT: return FetchFailure(.connectTimeout, "\(site) did not answer the connection attempt")
        case ECONNRESET: return FetchFailure(.reset, "\(site) reset the connection attempt")
        case EMFILE, ENFILE, ENOBUFS, ENOMEM,
            EAFNOSUPPORT where !dialled:
            // Nothing was asked of the site, so nothing may be held against it.
            return FetchFailure(.cancelled, "no socket for \(site): \(systemMessage(errno))")
        case 0: return FetchFailure(.unreachable, "no connection to \(site)\(hint)")
        default: return FetchFailure(.unreachable, "no way to \(site): \(systemMessage(errno))")
        }
    }

    /// libcurl times connecting alone.
    private func timedOut() -> FetchFailure {
        let limit = seconds(options.connectTimeout)
        if !resolved {
            return FetchFailure(.nameLookupFailed, "the name \(url.host) was not resolved within \(limit)")
        }
        return FetchFailure(
            .connectTimeout,
            connected
                ? "\(site) did not finish the TLS handshake within \(limit)"
                : "no connection to \(site) within \(limit)")
    }

    private func received() -> FetchFailure {
        if message.contains("header") {
            return FetchFailure(.headersTooLarge, "\(site) sent response headers beyond all measure\(hint)")
        }
        if message.contains("chunk") {
            return FetchFailure(.protocolError, "\(site) broke the chunked coding of its answer\(hint)")
        }
        switch errno {
        case 0 where message.contains("SSL_read") && message.contains("alert"):
            return FetchFailure(.tls, "\(site) ended the TLS connection with an alert\(hint)")
        case 0 where message.contains("unexpected eof"):
            return FetchFailure(.emptyReply, "\(site) closed the connection without an answer\(hint)")
        case ETIMEDOUT: return FetchFailure(.timeout, "the connection to \(site) went dead")
        default: return FetchFailure(.reset, "\(site) broke the connection before its answer\(hint)")
        }
    }

    private var site: String { "\(url.host):\(url.effectivePort)" }

    private var hint: String { message.isEmpty ? "" : " (\(message))" }

    private func seconds(_ value: Double) -> String {
        value == value.rounded() && value < 1e9 ? "\(Int(value)) s" : "\(value) s"
    }
}
