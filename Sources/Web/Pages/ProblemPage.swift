internal import HTTPTypes

/// A page that says why there is no page.
struct ProblemPage {
    let refusal: Refusal

    func html(_ links: Links) -> HTML {
        let reason = refusal.status.reasonPhrase
        let body: HTML = """
            <p class="over">\(String(refusal.status.code))</p>
            <h1>\(reason.isEmpty ? "Not answered" : reason)</h1>
            <p class="say">\(refusal.sentence)</p>
            """
        return PageFrame(links: links).page(reason, body)
    }
}
