import Model

@testable import Rescue

let original = try! WebURL("http://a.example/story?id=1")
let gate = try! WebURL("http://archive.example/web/http://a.example/story?id=1")
let wanted = Timestamp(digits14: "20080412120000")!
let today = Timestamp(digits14: "20261121000000")!

/// An exchange with an archive.
func answer(_ url: WebURL, _ status: Int, _ headers: [(String, String)] = [], truncated: Truncation? = nil) -> Exchange
{
    var fields = HeaderFields()
    for (name, value) in headers { fields.append(name, value) }
    return Exchange(
        url: url, started: today,
        outcome: .response(Response(status: status, headers: fields, truncated: truncated)))
}

func failure(_ url: WebURL) -> Exchange {
    Exchange(url: url, started: today, outcome: .failure(FetchFailure(.connectRefused, "refused")))
}

/// The address of a memento of the story.
func memento(_ digits: String, _ form: String = "", of page: WebURL = original) -> WebURL {
    try! WebURL("http://archive.example/web/\(digits)\(form)/\(page.string)")
}

func date(_ digits: String) -> String { Timestamp(digits14: digits)!.httpDate }
