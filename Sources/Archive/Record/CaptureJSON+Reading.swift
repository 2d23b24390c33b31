internal import Model

// A member that is missing, of another type or of a value that cannot be is a mismatch: Foundation then has the last word.
extension CaptureRecord {
    init(plain json: JSONObject) throws(JSONObject.Mismatch) {
        if json.member("foreign") != nil { throw JSONObject.Mismatch() }
        let text = try json.text("url").required()
        let url = try Self.parse(text).required()
        // Most URLs of a record are the same one.
        let known: (String) -> WebURL? = { $0 == text ? url : Self.parse($0) }
        self.init(
            id: try json.value("id") { CaptureID($0) }.required(),
            source: SourceKey(text: try json.text("source").required()), url: url,
            events: try json.list("events") { value throws(JSONObject.Mismatch) in
                try EventCitation(plain: value.object())
            }.required(),
            started: try json.moment("started").required(), finished: try json.moment("finished").required(),
            hops: try json.list("hops") { value throws(JSONObject.Mismatch) in
                try Hop(plain: value.object(), known)
            }.required(),
            verdict: try Verdict(plain: json.object("verdict").required(), known),
            notModified: try json.flag("notModified"), version: try json.int("version"),
            textDigest: try json.digest("textDigest"), article: nil)
        if let facts = try json.object("article") { article = try ArticleFacts(plain: facts) }
        if let told = try json.object("rereading") {
            rereading = Rereading(
                at: try told.moment("at").required(), supersedes: try told.text("supersedes").required())
        }
        blocks = try json.list("blocks") { value throws(JSONObject.Mismatch) in try value.int() }
        if let told = try json.object("state") { state = try SourceState(plain: told) }
    }

    private static func parse(_ text: String) -> WebURL? { try? WebURL(text) }
}

extension JSONObject {
    fileprivate func moment(_ name: StaticString) throws(Mismatch) -> Timestamp? {
        try value(name) { Timestamp(iso8601: $0) }
    }

    fileprivate func digest(_ name: StaticString) throws(Mismatch) -> SHA256Digest? {
        try value(name) { SHA256Digest(hex: $0) }
    }

    fileprivate func texts(_ name: StaticString) throws(Mismatch) -> [String] {
        try list(name) { value throws(Mismatch) in try value.text() }.required()
    }
}

extension CaptureRecord.EventCitation {
    fileprivate init(plain json: JSONObject) throws(JSONObject.Mismatch) {
        self.init(
            id: EventID(text: try json.text("id").required()), date: try json.value("date") { CalendarDay($0) },
            title: try json.text("title").required(), file: try json.text("file"), line: try json.int("line"),
            label: try json.text("label").required(), url: try json.text("url").required())
    }
}

extension CaptureRecord.Hop {
    fileprivate init(plain json: JSONObject, _ known: (String) -> WebURL?) throws(JSONObject.Mismatch) {
        self.init(
            url: try json.value("url", known).required(), started: try json.moment("started").required(),
            seconds: try json.double("seconds").required())
        status = try json.int("status")
        if let told = try json.object("failure") {
            failure = FetchFailure(
                try told.value("kind") { FetchFailure.Kind(rawValue: $0) }.required(),
                try told.text("detail").required())
        }
        location = try json.text("location")
        mime = try json.text("mime")
        etag = try json.text("etag")
        lastModified = try json.text("lastModified")
        length = try json.int("length")
        payloadDigest = try json.digest("payloadDigest")
        address = try json.text("address")
        truncated = try json.value("truncated") { Truncation(rawValue: $0) }
    }
}

extension CaptureRecord.ArticleFacts {
    fileprivate init(plain json: JSONObject) throws(JSONObject.Mismatch) {
        self.init(
            Article(
                text: "", title: try json.text("title"), confidence: try json.double("confidence").required(),
                path: try json.text("path").required(),
                kind: try json.value("kind") { Article.Kind(rawValue: $0) }.required(),
                encoding: try json.text("encoding").required(), extractor: try json.text("extractor").required()))
        authors = try json.texts("authors")
        published = try json.text("published")
        modified = try json.text("modified")
        language = try json.text("language")
        site = try json.text("site")
        canonical = try json.text("canonical")
        words = try json.int("words").required()
        flags = try json.texts("flags")
    }
}

extension SourceState {
    fileprivate init(plain json: JSONObject) throws(JSONObject.Mismatch) {
        self.init(due: try json.moment("due"))
        interval = try json.double("interval").required()
        visits = try json.int("visits").required()
        lastVisit = try json.moment("lastVisit")
        lastChange = try json.moment("lastChange")
        etag = try json.text("etag")
        lastModified = try json.text("lastModified")
        conditional = try json.int("conditional").required()
        failures = try json.int("failures").required()
        category = try json.value("category") { Category(rawValue: $0) }
        standing = try json.value("standing") { Standing(rawValue: $0) }.required()
        firstVisit = try json.moment("firstVisit")
        comparisons = try json.int("comparisons").required()
        lastComparison = try json.moment("lastComparison")
        attempts = try json.int("attempts").required()
        observations = try json.list("observations") { value throws(JSONObject.Mismatch) in
            let told = try value.object()
            return Observation(seconds: try told.double("seconds").required(), changed: try told.flag("changed"))
        }.required()
    }
}

extension Verdict {
    fileprivate init(plain json: JSONObject, _ known: (String) -> WebURL?) throws(JSONObject.Mismatch) {
        if json.member("circumstances") != nil { throw JSONObject.Mismatch() }
        self.init(
            try json.value("category") { Category(rawValue: $0) }.required(),
            findings: try json.list("findings") { value throws(JSONObject.Mismatch) in
                let told = try value.object()
                return Finding(try told.text("rule").required(), try told.text("detail").required())
            }.required(),
            finalURL: try json.value("finalURL", known), similarity: try json.double("similarity"),
            change: try json.value("change") { ChangeGrade(rawValue: $0) }, judge: try json.text("judge").required())
    }
}
