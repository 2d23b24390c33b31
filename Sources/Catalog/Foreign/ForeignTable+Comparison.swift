internal import GRDB
internal import Model

extension ForeignTable {
    /// What the row tells otherwise than the record; nil when there is no row.
    static func differences(
        _ commit: CaptureCommit, _ foreign: CaptureRecord.Foreign, _ db: Database
    ) throws -> [String]? {
        let record = commit.record
        guard let row = try rows("WHERE f.name = ?", [record.id], db).first else { return nil }
        let facts: [(same: Bool, name: String)] = [
            (row.source == record.source, "its source"),
            (row.url == record.url, "its URL"),
            (row.moment == record.started, "its time"),
            (row.origin == foreign.origin, "its origin"),
            (row.taken == foreign.taken && row.takenBy == foreign.takenBy, "who took it in"),
            (row.verdict == record.verdict, "its verdict"),
            (row.textDigest == record.textDigest, "its text"),
            (row.title == record.article?.title, "its title"),
            (row.words == record.article?.words, "its count of words"),
            (row.extractor == record.article?.extractor, "its extractor"),
            (row.place == commit.place, "its place"),
            (row.hops == hops(commit), "its hops"),
        ]
        return facts.filter { !$0.same }.map { "\($0.name) is not that of the record" }
    }
}
