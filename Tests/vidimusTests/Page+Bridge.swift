import Press

extension Page {
    /// A page with an article of four paragraphs, whose headline ends in what looks like markup.
    static func bridge(costing cost: String) -> Page {
        let words = (1...4).map { number in
            "<p>Paragraph \(number): the council met on Tuesday evening to decide whether the old stone bridge should be closed "
                + "to lorries, after engineers found cracks in two of its arches during the inspection of the roads. Repairs "
                + "would cost \(cost) crowns and take \(number) months, the town's engineer told the members.</p>"
        }.joined()
        return Page(
            html: "<!doctype html><title>Old bridge</title><article><h1>Old bridge &lt;b&gt;</h1>\(words)</article>")
    }
}
