package import Model
internal import WARC

/// One exchange of a capture that others made, with the records that tell of it.
package struct ForeignHop: Sendable {
    package var url: WebURL
    /// When they asked: `WARC-Date`, or the Memento-Datetime.
    package var moment: Timestamp
    /// What was answered. A resource record without an HTTP head counts as 200.
    package var status: Int
    package var headers: HeaderFields
    package var address: String?
    package var truncated: Truncation?
    /// In the order in which they are to stand.
    package var records: [ForeignRecord]
    /// Which of `records` holds what was brought; nil where a revisit's original is not there.
    package var payload: Int?

    /// A hop that a WARC file of others tells of.
    package init(
        url: WebURL, moment: Timestamp, status: Int, headers: HeaderFields, records: [ForeignRecord], payload: Int?
    ) {
        self.url = url
        self.moment = moment
        self.status = status
        self.headers = headers
        self.records = records
        self.payload = payload
    }

    /// A memento as another archive gave it out. The records tell of our exchange with that archive: its URL, our date.
    ///
    /// - Parameters:
    ///   - exchange: with the other archive; nil is returned where it brought no response.
    ///   - url: of which it is a memento.
    ///   - moment: its Memento-Datetime.
    ///   - status: that the memento tells of, where the exchange's own status is not it.
    package init?(memento exchange: Exchange, of url: WebURL, at moment: Timestamp, status: Int? = nil) {
        guard let response = exchange.response else { return nil }
        let builder = RecordBuilder(warcinfo: "")
        let request = builder.request(exchange, id: "", concurrentTo: [])
        let answer = builder.response(
            response, of: exchange, payloadDigest: SHA1Digest(of: response.body).labelled, id: "", concurrentTo: [])
        self.init(
            url: url, moment: moment, status: status ?? response.status, headers: response.headers,
            records: [request, answer].compactMap { $0.map(ForeignRecord.init(ours:)) }, payload: request == nil ? 0 : 1
        )
        address = exchange.remoteAddress
        truncated = response.truncated
    }

    /// The bytes as they stand in the record, content coding and all; nil where none hold them.
    package var body: [UInt8]? { payload.map { records[$0].body } }
}
