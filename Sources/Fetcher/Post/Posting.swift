internal import CCurl
internal import Foundation

/// One small HTTP request to a server that the configuration names, outside of the schedule: such as a time-stamp server.
///
/// The address guard holds where a caller gives one; else whoever writes the configuration may name a server in the own network.
package enum Posting {
    /// Why there is no answer.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package var description: String
    }

    /// What a server answered.
    package struct Answer: Sendable {
        package var status: Int
        /// Seconds that the server asks to wait (Retry-After); nil when it does not.
        package var retryAfter: Double?
        package var bytes: [UInt8]
    }

    /// Posts bytes and waits for the answer's; redirects are not followed.
    ///
    /// - Parameters:
    ///   - url: http or https.
    ///   - type: media type of what is sent.
    ///   - limit: bytes of the answer.
    ///   - seconds: for all of it.
    /// - Throws: when nothing answers, the status is not 200, or the answer is too long.
    package static func send(
        _ bytes: [UInt8], to url: String, type: String, limit: Int = 1 << 20, seconds: Int = 30
    ) throws(Failure) -> [UInt8] {
        let answer = try ask(url, posting: bytes, fields: ["Content-Type: \(type)"], limit: limit, seconds: seconds)
        guard answer.status == 200 else { throw Failure(description: "it answered with status \(answer.status)") }
        return answer.bytes
    }

    /// Asks a server, whatever its status will be; redirects are not followed.
    ///
    /// - Parameters:
    ///   - bytes: what is posted; nil asks with GET.
    ///   - fields: `Name: value` lines. One with a line break in it is not sent.
    ///   - fence: which addresses may be dialled; nil lets all.
    ///   - authorities: PEM file of the authorities to trust; nil for the system's.
    /// - Throws: when nothing answers or the answer is too long.
    package static func ask(
        _ url: String, posting bytes: [UInt8]? = nil, fields lines: [String] = [], limit: Int = 1 << 20,
        seconds: Int = 30, fence: AddressGuard? = nil, authorities: String? = nil
    ) throws(Failure) -> Answer {
        guard let easy = curl_easy_init() else { throw Failure(description: "libcurl gives no handle") }
        defer { curl_easy_cleanup(easy) }
        let sink = Sink(limit: limit, fence: fence)
        var fields = curl_slist_append(nil, "Expect:")
        for line in lines where !line.utf8.contains(where: { $0 < 32 }) { fields = curl_slist_append(fields, line) }
        defer { curl_slist_free_all(fields) }
        _ = ccurl_set_string(easy, CURLOPT_URL, url)
        _ = ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = ccurl_set_string(easy, CURLOPT_PROXY, "")
        _ = ccurl_set_string(easy, CURLOPT_USERAGENT, "vidimus")
        _ = ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        _ = ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
        _ = ccurl_set_long(easy, CURLOPT_TIMEOUT, seconds)
        _ = ccurl_set_long(easy, CURLOPT_CONNECTTIMEOUT, 10)
        _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, fields)
        if let bytes {
            _ = ccurl_set_long(easy, CURLOPT_POST, 1)
            _ = ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
        }
        _ = ccurl_set_pointer(easy, CURLOPT_WRITEDATA, Unmanaged.passUnretained(sink).toOpaque())
        _ = ccurl_set_write(easy, CURLOPT_WRITEFUNCTION) { data, size, count, context in
            guard let data, let context else { return 0 }
            let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
            return sink.take(UnsafeRawBufferPointer(start: data, count: size * count)) ? size * count : 0
        }
        if let authorities { _ = ccurl_set_string(easy, CURLOPT_CAINFO, authorities) }
        sink.watch(easy)
        let result = (bytes ?? []).withUnsafeBytes { buffer in
            // libcurl only reads it, and not after this call.
            if bytes != nil {
                _ = ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: buffer.baseAddress))
            }
            return withExtendedLifetime(sink) { curl_easy_perform(easy) }
        }
        if sink.isFull { throw Failure(description: "it answered with more than \(limit) bytes") }
        if result != CURLE_OK, let objection = sink.objection { throw Failure(description: objection) }
        guard result == CURLE_OK else { throw Failure(description: String(cString: curl_easy_strerror(result))) }
        let wait = ccurl_get_offset(easy, CURLINFO_RETRY_AFTER)
        return Answer(
            status: ccurl_get_long(easy, CURLINFO_RESPONSE_CODE), retryAfter: wait > 0 ? Double(wait) : nil,
            bytes: sink.bytes)
    }

    /// Takes the answer as it comes, and looks at each address before it is dialled.
    private final class Sink {
        private(set) var bytes: [UInt8] = []
        private(set) var isFull = false
        private let limit: Int

        /// What the fence objected to, last.
        private(set) var objection: String?
        private let fence: AddressGuard?

        init(limit: Int, fence: AddressGuard?) {
            self.limit = limit
            self.fence = fence
        }

        func watch(_ easy: UnsafeMutableRawPointer) {
            _ = ccurl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(self).toOpaque())
            _ = ccurl_set_open_socket(easy) { context, _, address in
                guard let context, let address else { return CURL_SOCKET_BAD }
                return Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().openSocket(address)
            }
        }

        private func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
            let bytes = SocketAddress.bytes(address)
            objection = fence?.objection(to: bytes).map {
                "\(SocketAddress.text(bytes)) is \($0); fetch.allowAddresses can open it"
            }
            return objection == nil ? SocketAddress.open(address) : CURL_SOCKET_BAD
        }

        func take(_ data: UnsafeRawBufferPointer) -> Bool {
            isFull = bytes.count + data.count > limit
            if !isFull { bytes += data }
            return !isFull
        }
    }
}
