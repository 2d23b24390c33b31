internal import CCurl
internal import Glibc
internal import Model

/// One hop under way: a libcurl easy handle and what its callbacks have brought so far. Lives on the loop's thread alone.
final class Transfer {
    let ticket: Ticket
    let easy: UnsafeMutableRawPointer
    let options: FetcherOptions
    let started = Timestamp.now
    let maxBody: Int
    var pace: Pace
    /// Why Vidimus ends it; nil while it may go on.
    var stop: Stop?
    /// Since when libcurl has been told to wait for memory.
    var pausedSince: Double?

    /// Bytes that a page may announce and get room for at once.
    private static let ordinary = 1 << 18

    private(set) var head = HeadReader()
    private(set) var body: [UInt8] = []
    private(set) var requestHead: [UInt8] = []
    private(set) var tlsVersion: String?
    private(set) var cipherSuite: String?
    private var objection: String?
    private var dialled = false
    private var socketError: Int32 = 0
    private let addressGuard: AddressGuard
    /// The loop outlives its transfers.
    private unowned let loop: EventLoop
    private let message: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>?] = []

    var id: UInt64 { ticket.id }
    /// Bytes of heads and body so far.
    var bytes: Int { head.bytes + body.count }

    /// Nil when libcurl has no memory for a handle.
    init?(_ ticket: Ticket, loop: EventLoop) {
        guard let easy = curl_easy_init() else { return nil }
        self.ticket = ticket
        self.easy = easy
        self.loop = loop
        options = loop.options
        addressGuard = loop.addressGuard
        maxBody = min(options.maxBody, ticket.request.maxBody ?? options.maxBody)
        pace = Pace(options: options, timeout: ticket.request.timeout, now: EventLoop.clock())
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let request = RequestPlan(ticket.request, options: options)
        lists = [Transfer.list(request.fields), Transfer.list(request.connectTo)]
        setLimits()
        setRequest(request)
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(easy)
        for list in lists { curl_slist_free_all(list) }
        message.deallocate()
    }

    /// The exchange, once libcurl has let go of the handle or is about to. Empties the transfer.
    func exchange(code: CURLcode) -> Exchange {
        var ending = Ending(url: ticket.request.url, options: options)
        ending.code = code
        ending.stop = stop
        ending.errno =
            socketError != 0 ? socketError : Int32(truncatingIfNeeded: ccurl_get_long(easy, CURLINFO_OS_ERRNO))
        ending.message = String(cString: message)
        ending.head = head
        ending.body = body
        ending.objection = objection
        ending.dialled = dialled
        var timings = Exchange.Timings()
        timings.nameLookup = seconds(CURLINFO_NAMELOOKUP_TIME_T)
        timings.connect = seconds(CURLINFO_CONNECT_TIME_T)
        timings.tls = seconds(CURLINFO_APPCONNECT_TIME_T)
        timings.firstByte = seconds(CURLINFO_STARTTRANSFER_TIME_T)
        timings.total = seconds(CURLINFO_TOTAL_TIME_T)
        ending.resolved = timings.nameLookup > 0
        ending.connected = timings.connect > 0
        ending.requestSent = !requestHead.isEmpty
        body = []
        var exchange = Exchange(
            url: ticket.request.url, started: started, timings: timings,
            requestHead: requestHead.isEmpty ? nil : requestText, outcome: ending.outcome())
        if ending.connected || ending.requestSent,
            let address = ccurl_get_string(easy, CURLINFO_PRIMARY_IP), address.pointee != 0
        {
            exchange.remoteAddress = String(cString: address)
        }
        if !head.version.isEmpty {
            exchange.protocols.append(head.version.hasPrefix("2") ? "h2" : "http/\(head.version)")
        }
        if let tlsVersion { exchange.protocols.append(tlsVersion) }
        exchange.cipherSuite = cipherSuite
        return exchange
    }

    /// libcurl frames HTTP/2 from a head that names itself so; archives know HTTP/1.1 only.
    private var requestText: [UInt8] {
        guard let end = requestHead.firstIndex(of: 13), requestHead[..<end].suffix(7).elementsEqual(" HTTP/2".utf8)
        else {
            return requestHead
        }
        return requestHead[..<(end - 1)] + Array("1.1".utf8) + requestHead[end...]
    }

    private func seconds(_ info: CURLINFO) -> Double { Double(ccurl_get_offset(easy, info)) / 1_000_000 }

    private static func list(_ lines: [String]) -> UnsafeMutablePointer<curl_slist>? {
        lines.reduce(nil) { curl_slist_append($0, $1) ?? $0 }
    }
}

// MARK: - options

extension Transfer {
    private func set(_ option: CURLoption, _ value: Int) { _ = ccurl_set_long(easy, option, value) }

    private func setLimits() {
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(max(0.001, min(options.connectTimeout, 1e6)) * 1000))
        set(CURLOPT_BUFFERSIZE, 32_768)
        set(CURLOPT_MAXAGE_CONN, 60)
        // Without it, giving up on a name that the resolver is still busy with would halt the whole loop.
        set(CURLOPT_QUICK_EXIT, 1)
    }

    private func setRequest(_ request: RequestPlan) {
        ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        ccurl_set_string(easy, CURLOPT_REDIR_PROTOCOLS_STR, "")
        ccurl_set_string(easy, CURLOPT_URL, request.url)
        ccurl_set_string(easy, CURLOPT_PROXY, "")
        ccurl_set_string(easy, CURLOPT_NOPROXY, "*")
        ccurl_set_string(easy, CURLOPT_USERAGENT, options.userAgent)
        ccurl_set_list(easy, CURLOPT_HTTPHEADER, lists[0])
        ccurl_set_list(easy, CURLOPT_CONNECT_TO, lists[1])
        set(CURLOPT_HTTPGET, 1)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_PATH_AS_IS, 1)
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_HTTP09_ALLOWED, 0)
        set(CURLOPT_HTTP_TRANSFER_DECODING, 1)
        set(CURLOPT_HTTP_CONTENT_DECODING, 0)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let file = options.caFile {
            ccurl_set_string(easy, CURLOPT_CAINFO, file)
            ccurl_set_string(easy, CURLOPT_CAPATH, nil)
        }
    }

    private func setCallbacks() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_pointer(easy, CURLOPT_PRIVATE, me)
        ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, message)
        ccurl_set_pointer(easy, CURLOPT_HEADERDATA, me)
        ccurl_set_write(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.from(context).takeHead(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        ccurl_set_pointer(easy, CURLOPT_WRITEDATA, me)
        ccurl_set_write(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.from(context).takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        // The request as it goes out is told to the debug callback alone.
        set(CURLOPT_VERBOSE, 1)
        ccurl_set_pointer(easy, CURLOPT_DEBUGDATA, me)
        ccurl_set_debug(easy) { _, kind, bytes, count, context in
            if kind == CURLINFO_HEADER_OUT {
                Transfer.from(context).takeRequest(UnsafeRawBufferPointer(start: bytes, count: count))
            }
            return 0
        }
        ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, me)
        ccurl_set_open_socket(easy) { context, _, address in
            address.map { Transfer.from(context).openSocket($0) } ?? CURL_SOCKET_BAD
        }
    }

    /// The loop's table holds the transfer for as long as libcurl may call.
    private static func from(_ context: UnsafeMutableRawPointer?) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
    }
}

// MARK: - callbacks

extension Transfer {
    private func takeRequest(_ bytes: UnsafeRawBufferPointer) {
        // A reused connection that turns out closed makes libcurl send the request again.
        if requestHead.suffix(4).elementsEqual("\r\n\r\n".utf8) { requestHead = [] }
        requestHead.append(contentsOf: bytes)
        pace.sent(at: EventLoop.clock())
    }

    private func takeHead(_ line: UnsafeRawBufferPointer) -> Int {
        if head.bytes == 0 {
            pace.received(at: EventLoop.clock())
            noteTLS()
        }
        if head.bytes + line.count > options.maxHeaderBytes {
            stop = .headerLimit
            return 0
        }
        head.take(line)
        if head.isComplete, body.isEmpty, let length = head.headers["Content-Length"].flatMap({ Int($0) }), length > 0 {
            // A length is a promise of the other side: believed up to a megabyte.
            body.reserveCapacity(min(length, maxBody, 1 << 20))
        }
        return line.count
    }

    /// What is kept of a redirect's body.
    private static let redirectBody = 65_536

    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        // Nobody reads what a redirect says besides, and every hop of a chain is held to its end.
        let maxBody = (300..<400).contains(head.status) ? min(maxBody, Self.redirectBody) : maxBody
        let count = min(bytes.count, maxBody - body.count)
        guard loop.budget.take(count, for: id, held: body.count, now: EventLoop.clock()) else {
            pausedSince = EventLoop.clock()
            loop.mayHavePaused = true
            return Int(CURL_WRITEFUNC_PAUSE)
        }
        makeRoom(for: count)
        body.append(contentsOf: bytes[..<count])
        if count < bytes.count {
            stop = .bodyLimit
            return 0
        }
        return bytes.count
    }

    /// Room that was never written to costs nothing, copying a large body into a larger array does. A small body gets as much
    /// as was announced.
    private func makeRoom(for count: Int) {
        if body.isEmpty {
            let announced = Int(clamping: ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T))
            body.reserveCapacity(min(max(announced, count), maxBody, Transfer.ordinary))
        }
        guard body.count + count > max(body.capacity, 1 << 20) else { return }
        body.reserveCapacity(max(body.count + count, min(maxBody, body.capacity * 4)))
    }

    /// Once per transfer, since a reused connection shakes no hands.
    private func noteTLS() {
        var version: UnsafePointer<CChar>?
        var cipher: UnsafePointer<CChar>?
        ccurl_get_tls(easy, &version, &cipher)
        cipherSuite = cipher.map { String(cString: $0) }
        tlsVersion = version.map { name in
            let name = String(cString: name)
            return name.hasPrefix("TLSv") ? "tls/" + name.dropFirst(4) : name.lowercased()
        }
    }

    private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let bytes = SocketAddress.bytes(address)
        if let what = addressGuard.objection(to: bytes) {
            objection = "\(SocketAddress.text(bytes)) is \(what)"
            return CURL_SOCKET_BAD
        }
        let socket = Glibc.socket(
            address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
        if socket < 0 {
            socketError = errno
            return CURL_SOCKET_BAD
        }
        dialled = true
        socketError = 0
        return socket
    }
}
