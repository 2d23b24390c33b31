internal import Model
internal import WARC

/// The records of a later reading: metadata that says of what, the text where it is new, and the capture's JSON anew,
/// which ends the group and takes the place of the first one when the catalog is rebuilt.
struct RereadingGroup {
    private(set) var records: [WARCRecord] = []

    init(_ prepared: PreparedRereading, warcinfo: String) {
        let record = prepared.rereading.record
        let builder = RecordBuilder(warcinfo: warcinfo)
        let date = record.rereading?.at ?? record.finished
        let hub = RecordID.make()
        let documents = CaptureGroup.documents(
            text: prepared.writesText ? prepared.rereading.text : nil, digest: record.textDigest, record: record)
        records.append(
            builder.metadata(
                MetadataText.ofRereading(record), targetURI: TargetURI.clean(record.hops.last?.url ?? record.url),
                date: date, id: hub, concurrentTo: documents.map(\.id)))
        records += documents.map { document in
            builder.resource(
                document.body, urn: document.urn, contentType: document.type, date: date, id: document.id,
                concurrentTo: [hub])
        }
    }
}
