internal import Model
internal import WARC

/// Where the records of an input stand, in figures: enough to find those that belong together, whatever their order.
///
/// Names and URLs are kept as hashes that are other ones in every process. Whoever reads a record that was found so must
/// compare what it says.
struct IngestIndex {
    struct Note {
        enum Kind: UInt8 { case request, response, revisit, resource }

        /// Which of the input's WARC files.
        var part: Int
        var offset: Int
        var kind: Kind
        var url: Int
        /// In microseconds since 1970.
        var moment: Int64
        var id: Int
        /// The first record that it names as of the same exchange.
        var other: Int?
        var payload: Int?
        /// Of the whole block.
        var block: Int
        /// It is of a source of ours.
        var isWanted = false

        init(_ record: WARCRecord, _ url: WebURL, part: Int, offset: Int) {
            self.part = part
            self.offset = offset
            kind =
                switch record.type {
                case .request: .request
                case .revisit: .revisit
                case .resource: .resource
                default: .response
                }
            self.url = IngestIndex.hash(url.string)
            moment = record.date?.microseconds ?? 0
            id = IngestIndex.hash(record.id)
            other = record.fields["WARC-Concurrent-To"].map(IngestIndex.hash)
            payload = record.fields["WARC-Payload-Digest"].map { IngestIndex.hash($0.uppercased()) }
            var hasher = Hasher()
            for bytes in [record.head, record.body] { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
            block = hasher.finalize()
        }

        fileprivate func isSame(as other: Note) -> Bool {
            kind == other.kind && url == other.url && moment == other.moment && block == other.block
        }
    }

    /// More records than that are refused.
    static let most = 4_000_000

    private(set) var notes: [Note] = []
    private var byID: [Int: Int] = [:]
    private var answersByURL: [Int: [Int]] = [:]
    private var requestsByAnswer: [Int: Int] = [:]
    private var requestsByURL: [Int: [Int]] = [:]
    private var responsesByPayload: [Int: Int] = [:]

    enum Addition {
        case added(Int)
        /// The same record stands there twice.
        case repeated
        /// Another record has its name.
        case contradiction
    }

    static func hash(_ text: String) -> Int {
        var hasher = Hasher()
        hasher.combine(text)
        return hasher.finalize()
    }

    mutating func add(_ note: Note) -> Addition {
        if let known = byID[note.id] { return notes[known].isSame(as: note) ? .repeated : .contradiction }
        let number = notes.count
        notes.append(note)
        byID[note.id] = number
        if note.kind == .request {
            requestsByURL[note.url, default: []].append(number)
            if let other = note.other { requestsByAnswer[other] = number }
            return .added(number)
        }
        answersByURL[note.url, default: []].append(number)
        if note.kind == .response, let payload = note.payload, responsesByPayload[payload] == nil {
            responsesByPayload[payload] = number
        }
        return .added(number)
    }

    mutating func want(_ number: Int) { notes[number].isWanted = true }

    // MARK: - Looking up

    /// The request of an answer.
    func request(of number: Int) -> Int? {
        let answer = notes[number]
        if let named = requestsByAnswer[answer.id] { return named }
        if let other = answer.other, let named = byID[other], notes[named].kind == .request { return named }
        return requestsByURL[answer.url]?.first { notes[$0].moment == answer.moment }
    }

    /// What a redirect led to: the answer of that URL that came next, within two minutes.
    func answer(to url: WebURL, after number: Int, except seen: [Int]) -> Int? {
        let moment = notes[number].moment
        // Clocks of WARC 1.0 tell whole seconds, and the order of two records of one second is not known.
        let window = (moment - 1_000_000)...(moment + 120_000_000)
        return answersByURL[IngestIndex.hash(url.string)]?
            .filter { window.contains(notes[$0].moment) && !seen.contains($0) }
            .min { abs(notes[$0].moment - moment) < abs(notes[$1].moment - moment) }
    }

    /// The response that a revisit refers to: by its name, by its URL and date, or by the bytes.
    func original(of number: Int, _ record: WARCRecord) -> Int? {
        let isPossible = { (found: Int) in found != number && notes[found].kind == .response }
        if let id = record.fields["WARC-Refers-To"], let found = byID[IngestIndex.hash(id)], isPossible(found) {
            return found
        }
        if let text = record.fields["WARC-Refers-To-Target-URI"], let url = try? WebURL(text),
            let date = record.fields["WARC-Refers-To-Date"].flatMap({ Timestamp(iso8601: $0) }),
            let found = answersByURL[IngestIndex.hash(url.string)]?.first(where: {
                notes[$0].moment == date.microseconds && isPossible($0)
            })
        {
            return found
        }
        return notes[number].payload.flatMap { responsesByPayload[$0] }.flatMap { isPossible($0) ? $0 : nil }
    }
}
