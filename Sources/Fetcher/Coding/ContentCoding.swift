package import Model

/// Content codings (RFC 9110 § 8.4.1), undone within bounds: libcurl 7.88 knows none against a decompression bomb.
package enum ContentCoding {
    package struct Limits: Hashable, Sendable {
        /// Bytes that may come out. Default 100 MB.
        package var maxDecoded: Int
        /// How many times its size on the wire a body may grow, over all codings. Default 200. Up to 1 MiB may always
        /// come out: small pages of blanks and repeated tags compress better than that.
        package var maxRatio: Int
        /// Bytes of a coded body that are handed back; what comes after them is counted and dropped. Default all.
        package var maxKept: Int

        package init(maxDecoded: Int = 100_000_000, maxRatio: Int = 200, maxKept: Int = .max) {
            self.maxDecoded = maxDecoded
            self.maxRatio = maxRatio
            self.maxKept = maxKept
        }

        /// How many bytes may come out of a body.
        ///
        /// - Parameter wire: its bytes as received.
        package func bytes(wire: Int) -> Int {
            let (product, overflow) = wire.multipliedReportingOverflow(by: maxRatio)
            return min(maxDecoded, max(1 << 20, overflow ? Int.max : product))
        }
    }

    /// Codings in a row that are undone; more are a trick.
    static let maxCodings = 3

    /// The payload of a response without its content coding.
    package static func decode(_ response: Response, limits: Limits = Limits()) -> DecodedBody {
        decode(response.body, contentEncoding: response.headers.all("Content-Encoding"), limits: limits)
    }

    /// Undoes the codings of all `Content-Encoding` values, the last applied first: gzip, x-gzip, deflate (with or
    /// without zlib's wrapping), identity. Never fails: what cannot be undone is flagged and handed back as it is.
    package static func decode(
        _ body: [UInt8], contentEncoding: [String], limits: Limits = Limits()
    ) -> DecodedBody {
        let codings = names(contentEncoding)
        var result = DecodedBody(bytes: body)
        if codings.isEmpty || body.isEmpty { return result }
        guard codings.count <= maxCodings else {
            return DecodedBody(bytes: body, flags: [.unknown], undecoded: codings.joined(separator: ", "))
        }
        let limit = limits.bytes(wire: body.count)
        for (i, coding) in codings.enumerated().reversed() {
            let kept = i == 0 ? limits.maxKept : .max
            guard let kind = Inflater.Kind(coding) else {
                result.flags.append(.unknown)
                result.undecoded = codings[...i].joined(separator: ", ")
                return result
            }
            let step = Inflater.inflate(result.bytes, kind, limit: limit, kept: kept)
            for flag in step.flags where !result.flags.contains(flag) { result.flags.append(flag) }
            result.bytes = step.bytes
            result.length = step.length
        }
        return result
    }

    /// Lower-case names in the order of application, without `identity`.
    private static func names(_ values: [String]) -> [String] {
        values.flatMap { $0.split(separator: ",") }
            .map {
                String($0.drop(while: \.isWhitespace).prefix(while: { !$0.isWhitespace && $0 != ";" })).lowercased()
            }
            .filter { !$0.isEmpty && $0 != "identity" && $0 != "none" }
    }
}
