/// Where a capture comes from that others made. It never counts as our own sight.
package enum ForeignOrigin: Hashable, Sendable {
    /// A record of a WARC or WACZ file.
    case file(File)
    /// A memento (RFC 7089) that another archive gave out.
    case memento(Memento)

    package struct File: Hashable, Sendable, Codable {
        /// As it was given: a name without folder, or a URL. Comes from outside: escape before showing.
        package var name: String
        /// Of the whole file.
        package var sha256: SHA256Digest
        /// The WARC file within a WACZ file; nil for a WARC file.
        package var member: String?
        /// Where the record stands in the WARC file, in bytes as far as its reader can tell.
        package var offset: Int?
        /// `WARC-Record-ID` of the record that holds the visit's last answer, as it stands there.
        package var recordID: String
        /// What the file's warcinfo record says of the program and of who ran it. From outside: escape before showing.
        package var software: String?
        package var `operator`: String?

        package init(
            name: String, sha256: SHA256Digest, member: String? = nil, offset: Int? = nil, recordID: String,
            software: String? = nil, operator: String? = nil
        ) {
            self.name = name
            self.sha256 = sha256
            self.member = member
            self.offset = offset
            self.recordID = recordID
            self.software = software
            self.operator = `operator`
        }
    }

    package struct Memento: Hashable, Sendable, Codable {
        /// The other archive, as people know it: `web.archive.org`.
        package var archive: String
        /// The memento's own URL.
        package var url: WebURL
        /// Its Memento-Datetime.
        package var moment: Timestamp
        /// The URL of which it is a memento, as that archive says.
        package var original: WebURL

        package init(archive: String, url: WebURL, moment: Timestamp, original: WebURL) {
            self.archive = archive
            self.url = url
            self.moment = moment
            self.original = original
        }
    }

    package enum Kind: String, Hashable, Sendable, Codable {
        case file, memento
    }

    package var kind: Kind {
        switch self {
        case .file: .file
        case .memento: .memento
        }
    }

    /// What a person knows the origin by: the file's name, or the archive's.
    package var name: String {
        switch self {
        case .file(let file): file.name
        case .memento(let memento): memento.archive
        }
    }

    /// What is the same however often, and in whichever file, the same record is brought.
    fileprivate var identity: String {
        switch self {
        case .file(let file): "file \(file.recordID)"
        case .memento(let memento): "memento \(memento.url.string)"
        }
    }
}

/// `{"file": {…}}` or `{"memento": {…}}`.
extension ForeignOrigin: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let file = try container.decodeIfPresent(File.self, forKey: .file) {
            self = .file(file)
        } else {
            self = .memento(try container.decode(Memento.self, forKey: .memento))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .file(let file): try container.encode(file, forKey: .file)
        case .memento(let memento): try container.encode(memento, forKey: .memento)
        }
    }

    private enum CodingKeys: String, CodingKey { case file, memento }
}

extension CaptureRecord {
    /// That others made the capture, and how it came here.
    package struct Foreign: Hashable, Sendable, Codable {
        package var origin: ForeignOrigin
        /// When it was taken in, and who did: a user's name, or the program.
        package var taken: Timestamp
        package var takenBy: String
        /// For each hop the `WARC-Record-ID`, in our own file, of the record that holds what it brought; nil where none does.
        package var records: [String?]

        package init(origin: ForeignOrigin, taken: Timestamp, takenBy: String, records: [String?]) {
            self.origin = origin
            self.taken = taken
            self.takenBy = takenBy
            self.records = records
        }
    }

    /// By this a capture of others is known again. Nil for our own.
    package var foreignIdentity: SHA256Digest? {
        foreign.map { foreign in
            CaptureRecord.foreignIdentity(foreign.origin, url: url, at: started, payload: hops.last?.payloadDigest)
        }
    }

    /// The same for the same record or memento, URL, moment and bytes.
    package static func foreignIdentity(
        _ origin: ForeignOrigin, url: WebURL, at moment: Timestamp, payload: SHA256Digest?
    ) -> SHA256Digest {
        SHA256Digest(of: "\(origin.identity)\n\(url.string)\n\(moment.microseconds)\n\(payload?.hex ?? "-")")
    }
}
