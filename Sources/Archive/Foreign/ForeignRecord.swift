package import Model
package import WARC

/// One record that is to stand in our WARC files with its block as it was, under a name of ours.
package struct ForeignRecord: Sendable {
    /// `WARC-Record-ID` where it comes from; nil for a record of our own exchange with another archive.
    package let originalID: String?
    package let type: WARCType
    package let targetURI: String
    let fields: HeaderFields
    package let head: [UInt8]
    package let body: [UInt8]

    /// Takes a record of another program over: its type, date and target, what it says of the connection, of truncation and
    /// of the record that it revisits, and its block. Other fields stay behind.
    ///
    /// - Parameter url: the target as we read it, which stands in for one that is no URI.
    /// - Returns: nil where name, date or type are missing, or it is not a request, response, revisit or resource.
    package init?(_ record: WARCRecord, url: WebURL) {
        guard let type = record.type, [.request, .response, .revisit, .resource].contains(type), record.date != nil,
            !record.id.isEmpty
        else { return nil }
        let told = record.targetURI ?? ""
        let isURI =
            told.lowercased().hasPrefix("http")
            && told.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"".utf8.contains($0) }
        originalID = record.id
        self.type = type
        targetURI = isURI ? told : TargetURI.clean(url)
        var fields = HeaderFields()
        var taken: Set<String> = []
        let repeatable: Set = ["warc-protocol", "warc-cipher-suite"]
        for field in record.fields.fields {
            let name = field.name.lowercased()
            guard let spelling = ForeignRecord.kept[name] ?? (type == .revisit ? ForeignRecord.ofRevisits[name] : nil),
                taken.insert(name).inserted || repeatable.contains(name)
            else { continue }
            fields.append(spelling, field.value)
        }
        self.fields = fields
        head = record.head
        body = record.body
    }

    /// A record of our own exchange with another archive.
    init(ours record: WARCRecord) {
        originalID = nil
        type = record.type ?? .resource
        targetURI = record.targetURI ?? ""
        var fields = record.fields
        let given: Set = [
            "warc-type", "warc-record-id", "warc-target-uri", "warc-warcinfo-id", "warc-concurrent-to",
            "warc-block-digest",
        ]
        fields.fields.removeAll { given.contains($0.name.lowercased()) }
        self.fields = fields
        head = record.head
        body = record.body
    }

    /// The record as it is written.
    func record(id: String, warcinfo: String, concurrentTo: [String]) -> WARCRecord {
        var out = HeaderFields()
        out.append("WARC-Type", type.rawValue)
        out.append("WARC-Record-ID", id)
        out.append("WARC-Target-URI", targetURI)
        out.append("WARC-Warcinfo-ID", warcinfo)
        for other in concurrentTo where other != id { out.append("WARC-Concurrent-To", other) }
        out.append("WARC-Block-Digest", SHA1Digest(of: head + body).labelled)
        out.fields += fields.fields
        if let originalID { out.append(ForeignMark.field, originalID) }
        return WARCRecord(fields: out, head: head, body: body)
    }

    private static let kept = spelled([
        "WARC-Date", "WARC-IP-Address", "WARC-Payload-Digest", "WARC-Truncated", "WARC-Identified-Payload-Type",
        "WARC-Protocol", "WARC-Cipher-Suite", "Content-Type",
    ])
    private static let ofRevisits = spelled([
        "WARC-Profile", "WARC-Refers-To", "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date",
    ])

    private static func spelled(_ names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { ($0.lowercased(), $0) })
    }
}
