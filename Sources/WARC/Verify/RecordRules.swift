internal import Model

/// What ISO 28500:2017 and the readers in the field demand of one record, apart from digests.
enum RecordRules {
    struct Problem {
        var kind: WARCFault.Kind
        var message: String
    }

    static func problems(of record: WARCRecord) -> [Problem] {
        if ForeignMark.isSet(record) { return fieldProblems(record) }
        return fieldProblems(record) + typeProblems(record) + httpProblems(record)
    }

    private static func fieldProblems(_ record: WARCRecord) -> [Problem] {
        var out: [Problem] = []
        func field(_ message: String) { out.append(Problem(kind: .field, message: message)) }
        for name in ["WARC-Type", "WARC-Record-ID", "WARC-Date"] where record.fields[name] == nil {
            field("no \(name)")
        }
        if let date = record.fields["WARC-Date"], record.date == nil { field("WARC-Date is no date: \(date)") }
        if !record.id.isEmpty, !isBracketedURI(record.id) { field("WARC-Record-ID is no URI in angle brackets") }
        if let uri = record.targetURI, uri.utf8.contains(where: { $0 <= 32 || $0 >= 127 || "<>\"".utf8.contains($0) }) {
            field("WARC-Target-URI is no URI: \(uri.prefix(200))")
        }
        for name in repeated(in: record.fields) { field("\(name) stands there twice") }
        return out
    }

    private static let repeatable = ["warc-concurrent-to", "warc-protocol", "warc-cipher-suite"]

    /// Names of fields that may stand in a record once and stand there more often, in small letters.
    private static func repeated(in fields: HeaderFields) -> [String] {
        let names = fields.fields.map(\.name)
        // Of few fields it is quickly seen that none stands there twice, as in nearly every record.
        let few = 64
        if names.count <= few,
            !names.indices.contains(where: { i in
                names[..<i].contains { HeaderFields.isSame($0, names[i]) } && !isRepeatable(names[i])
            })
        {
            return []
        }
        var seen: Set<String> = []
        return names.map { $0.lowercased() }.filter { name in
            (name.hasPrefix("warc-") || name.hasPrefix("content-")) && !isRepeatable(name)
                && !seen.insert(name).inserted
        }
    }

    private static func isRepeatable(_ name: String) -> Bool {
        repeatable.contains { HeaderFields.isSame($0, name) }
    }

    private static func typeProblems(_ record: WARCRecord) -> [Problem] {
        var out: [Problem] = []
        func field(_ message: String) { out.append(Problem(kind: .field, message: message)) }
        let type = record.type
        if let type, type != .warcinfo, type != .metadata, record.targetURI == nil {
            field("\(type.rawValue) without WARC-Target-URI")
        }
        if type == .warcinfo, record.targetURI != nil { field("warcinfo with WARC-Target-URI") }
        if type == .revisit {
            switch record.fields["WARC-Profile"]?.split(separator: "/").last {
            case "identical-payload-digest":
                if record.fields["WARC-Payload-Digest"] == nil { field("revisit without WARC-Payload-Digest") }
            case "server-not-modified": break
            case nil: field("revisit without WARC-Profile")
            case .some: field("revisit with an unknown WARC-Profile")
            }
        } else if record.fields["WARC-Profile"] != nil || record.fields["WARC-Refers-To-Date"] != nil {
            field("fields of a revisit on another record")
        }
        return out
    }

    private static func httpProblems(_ record: WARCRecord) -> [Problem] {
        let contentType = record.fields["Content-Type"]?.lowercased() ?? ""
        guard contentType.hasPrefix("application/http"), record.blockLength > 0 else { return [] }
        func http(_ message: String) -> Problem { Problem(kind: .http, message: message) }
        guard let head = record.http else { return [http("the HTTP message's head has no end")] }
        if record.type == .request {
            let line = head.startLine
            return line.hasSuffix(" HTTP/1.1") || line.hasSuffix(" HTTP/1.0")
                ? [] : [http("the request line is not HTTP/1: \(line.prefix(100))")]
        }
        guard head.status != nil, head.startLine.hasPrefix("HTTP/1.") else {
            return [http("the status line is not HTTP/1: \(head.startLine.prefix(100))")]
        }
        guard record.type == .response, record.fields["WARC-Truncated"] == nil else { return [] }
        if head.isChunked {
            return Chunked.decode(record.body) == nil
                ? [http("Transfer-Encoding: chunked, but the body is not chunked")] : []
        }
        if let length = head.headers["Content-Length"], Int(length) != record.body.count {
            return [http("the HTTP Content-Length is \(length.prefix(20)), the body has \(record.body.count) bytes")]
        }
        return []
    }

    private static func isBracketedURI(_ text: String) -> Bool {
        text.hasPrefix("<") && text.hasSuffix(">") && text.contains(":")
            && !text.utf8.contains { $0 <= 32 || $0 >= 127 }
    }
}
