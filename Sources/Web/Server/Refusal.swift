internal import HTTPTypes

/// Why a request is not answered as asked: a status, and one sentence for the person who asked.
struct Refusal: Error {
    var status: HTTPResponse.Status
    /// Not escaped; may quote the request.
    var sentence: String

    init(_ status: HTTPResponse.Status, _ sentence: String) {
        self.status = status
        self.sentence = sentence
    }
}
