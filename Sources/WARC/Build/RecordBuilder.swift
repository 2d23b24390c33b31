package import Model

/// Makes the records of captures, in the shapes that warcio, FastWARC, cdxj-indexer, wacz and pywb were measured to read.
package struct RecordBuilder: Sendable {
    /// The id of the file's `warcinfo` record.
    package let warcinfo: String

    package init(warcinfo: String) { self.warcinfo = warcinfo }

    /// A response that was stored in full, which a revisit refers to.
    package struct Original: Hashable, Sendable {
        package var targetURI: String
        package var date: Timestamp
        /// `sha1:<BASE32>` of its payload.
        package var payloadDigest: String
        /// With angle brackets; nil when it is not known.
        package var recordID: String?

        package init(targetURI: String, date: Timestamp, payloadDigest: String, recordID: String? = nil) {
            self.targetURI = targetURI
            self.date = date
            self.payloadDigest = payloadDigest
            self.recordID = recordID
        }
    }

    /// The request of a hop; nil when nothing was sent.
    package func request(_ exchange: Exchange, id: String, concurrentTo: [String]) -> WARCRecord? {
        guard let sent = exchange.requestHead else { return nil }
        let head = HTTPMessage.requestHead(sent)
        var fields = common("request", id, exchange, concurrentTo)
        fields.append("WARC-Block-Digest", BlockHash.sha1(head))
        fields.append("Content-Type", "application/http;msgtype=request")
        return WARCRecord(fields: fields, head: head)
    }

    /// A response with its payload.
    ///
    /// - Parameter payloadDigest: `sha1:<BASE32>` of the body, which the caller has at hand.
    package func response(
        _ response: Response, of exchange: Exchange, payloadDigest: String, id: String, concurrentTo: [String]
    ) -> WARCRecord {
        let head = HTTPMessage.responseHead(response, bodyLength: response.body.count)
        var fields = common("response", id, exchange, concurrentTo)
        fields.append("WARC-Block-Digest", BlockHash.sha1(head, response.body))
        fields.append("WARC-Payload-Digest", payloadDigest)
        if let truncated = response.truncated { fields.append("WARC-Truncated", truncated.rawValue) }
        fields.append("Content-Type", "application/http;msgtype=response")
        return WARCRecord(fields: fields, head: head, body: response.body)
    }

    /// A response whose payload is already stored: only its head is kept.
    package func revisit(
        _ response: Response, of exchange: Exchange, original: Original, id: String, concurrentTo: [String]
    ) -> WARCRecord {
        let head = HTTPMessage.responseHead(response, bodyLength: response.body.count)
        var fields = common("revisit", id, exchange, concurrentTo)
        appendReference(.identicalPayload, original, to: &fields)
        fields.append("WARC-Block-Digest", BlockHash.sha1(head))
        fields.append("WARC-Payload-Digest", original.payloadDigest)
        // ISO 28500:2017 § 6.7.2: a block that is only the head says so.
        fields.append("WARC-Truncated", Truncation.length.rawValue)
        fields.append("Content-Type", "application/http;msgtype=response")
        return WARCRecord(fields: fields, head: head)
    }

    /// A 304. The block stays empty: pywb would answer a reader with the 304 itself otherwise. Its head goes into the
    /// metadata record.
    package func notModified(
        of exchange: Exchange, original: Original, id: String, concurrentTo: [String]
    ) -> WARCRecord {
        var fields = common("revisit", id, exchange, concurrentTo)
        appendReference(.notModified, original, to: &fields)
        fields.append("WARC-Payload-Digest", original.payloadDigest)
        return WARCRecord(fields: fields)
    }

    /// What is known of a capture beyond its messages.
    package func metadata(
        _ text: WARCFieldsText, targetURI: String, date: Timestamp, id: String, concurrentTo: [String]
    ) -> WARCRecord {
        var fields = start("metadata", id, date, targetURI, concurrentTo)
        fields.append("WARC-Block-Digest", BlockHash.sha1(text.bytes))
        fields.append("Content-Type", "application/warc-fields")
        return WARCRecord(fields: fields, body: text.bytes)
    }

    /// A document of our own making under a `urn:`.
    package func resource(
        _ body: [UInt8], urn: String, contentType: String, date: Timestamp, id: String, concurrentTo: [String]
    ) -> WARCRecord {
        var fields = start("resource", id, date, urn, concurrentTo)
        let digest = BlockHash.sha1(body)
        fields.append("WARC-Block-Digest", digest)
        fields.append("WARC-Payload-Digest", digest)
        fields.append("Content-Type", contentType)
        return WARCRecord(fields: fields, body: body)
    }

    private func appendReference(_ profile: RevisitProfile, _ original: Original, to fields: inout HeaderFields) {
        fields.append("WARC-Profile", profile.rawValue)
        if let id = original.recordID { fields.append("WARC-Refers-To", id) }
        fields.append("WARC-Refers-To-Target-URI", original.targetURI)
        fields.append("WARC-Refers-To-Date", original.date.iso8601)
    }

    private func start(
        _ type: String, _ id: String, _ date: Timestamp, _ uri: String, _ concurrentTo: [String]
    ) -> HeaderFields {
        var fields = HeaderFields()
        fields.append("WARC-Type", type)
        fields.append("WARC-Record-ID", id)
        fields.append("WARC-Date", date.iso8601)
        fields.append("WARC-Target-URI", uri)
        fields.append("WARC-Warcinfo-ID", warcinfo)
        for other in concurrentTo where other != id { fields.append("WARC-Concurrent-To", other) }
        return fields
    }

    private func common(
        _ type: String, _ id: String, _ exchange: Exchange, _ concurrentTo: [String]
    ) -> HeaderFields {
        var fields = start(type, id, exchange.started, TargetURI.clean(exchange.url), concurrentTo)
        if let address = exchange.remoteAddress, !address.isEmpty { fields.append("WARC-IP-Address", address) }
        for name in exchange.protocols { fields.append("WARC-Protocol", name) }
        if let suite = exchange.cipherSuite, !suite.isEmpty { fields.append("WARC-Cipher-Suite", suite) }
        return fields
    }
}
