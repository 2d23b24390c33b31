internal import Model
internal import WARC

extension MetadataText {
    /// The block of the metadata record of a capture of others: first of all that it is one, and where it comes from.
    static func ofForeign(_ capture: ForeignCapture, _ record: CaptureRecord) -> WARCFieldsText {
        var out = WARCFieldsText()
        for event in record.events { out.append("via", CaptureGroup.eventURN + event.id.text) }
        out.append("vidimus-foreign", capture.origin.kind.rawValue)
        describe(capture.origin, in: &out)
        out.append("vidimus-taken", capture.taken.iso8601)
        out.append("vidimus-taken-by", capture.takenBy)
        out.append("vidimus-capture", capture.id.text)
        out.append("vidimus-source", capture.source.text)
        for (hop, told) in zip(capture.hops, record.hops) {
            out.append("vidimus-hop", "\(hop.status) \(hop.url.string)")
            if let digest = told.payloadDigest {
                out.append("vidimus-payload", "\(digest.labelled) \(told.length ?? 0)")
            }
        }
        judged(record, in: &out)
        if let article = record.article { out.append("vidimus-extractor", article.extractor) }
        return out
    }

    private static func describe(_ origin: ForeignOrigin, in out: inout WARCFieldsText) {
        switch origin {
        case .file(let file):
            out.append("vidimus-origin-file", file.name)
            if let member = file.member { out.append("vidimus-origin-member", member) }
            out.append("vidimus-origin-sha256", file.sha256.labelled)
            if let offset = file.offset { out.append("vidimus-origin-offset", String(offset)) }
            out.append("vidimus-origin-record", file.recordID)
            if let software = file.software { out.append("vidimus-origin-software", software) }
            if let name = file.operator { out.append("vidimus-origin-operator", name) }
        case .memento(let memento):
            out.append("vidimus-origin-archive", memento.archive)
            out.append("vidimus-origin-memento", memento.url.string)
            out.append("vidimus-origin-datetime", memento.moment.iso8601)
            out.append("vidimus-origin-original", memento.original.string)
        }
    }
}
