internal import Model

/// Makes article pages without end, for benchmarks: each address has its own text, always the same one, in a page with
/// a head, a menu, teasers and a foot around it. The words are made up. A third at most is article, as in real pages of
/// this size: those of the WCXB benchmark between 20 and 45 kB hold 6.7 kB of it (median).
///
///     let mill = PaperMill(bytes: 30_000)
///     press.serve(host: "*") { mill.page(for: $0) }
package struct PaperMill: Sendable {
    /// The size of a page, which the last paragraph may exceed by up to 600 bytes.
    package let bytes: Int
    /// Pages of another edition have another advert, and the same article.
    package var edition = 1

    private let paragraphs: [[UInt8]]
    private let teasers: [[UInt8]]

    package init(bytes: Int = 30_000) {
        self.bytes = bytes
        var dice = Dice(seed: 1908)
        paragraphs = (0..<256).map { _ in Self.paragraph(&dice) }
        teasers = (0..<256).map { Self.teaser($0, &dice) }
    }

    package func page(for request: PressRequest) -> Page { page(host: request.host, target: request.target) }

    package func page(host: String, target: String) -> Page {
        var dice = Dice(seed: Self.hash(host + target))
        let title = "Article \(dice.next() % 100_000) of \(host)"
        var body = Array(
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
            <meta name="date" content="2008-04-12"><script>var edition = \(edition);</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
            <div class="banner"><a href="/ad/\(edition)"><img src="/ad/\(edition).gif" alt=""></a></div>
            <article><h1>\(title)</h1>

            """.utf8)
        body.reserveCapacity(bytes + 1024)
        // Of its own, so that no short article says the same as another.
        body.append(contentsOf: Self.paragraph(&dice))
        while body.count < min(7000, bytes / 3) {
            body.append(contentsOf: paragraphs[Int(dice.next() % UInt64(paragraphs.count))])
        }
        body.append(contentsOf: "</article><aside class=\"teasers\">\n".utf8)
        while body.count < bytes - Self.tail.count {
            body.append(contentsOf: teasers[Int(dice.next() % UInt64(teasers.count))])
        }
        body.append(contentsOf: Self.tail)
        return Page(
            headers: HeaderFields([.init("Content-Type", "text/html; charset=utf-8")]), body: body,
            etag: "\"\(Self.hash(host + target))-\(edition)\"")
    }

    private static let tail = Array(
        """
        </aside><aside><h3>Most read</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></aside>
        <footer>All rights reserved.</footer></body></html>

        """.utf8)

    private static func teaser(_ number: Int, _ dice: inout Dice) -> [UInt8] {
        let link = "/story/\(dice.next() % 1_000_000)-\(word(&dice))-\(word(&dice))"
        let headline = (0..<5).map { _ in word(&dice) }.joined(separator: " ")
        return Array(
            """
            <div class="teaser teaser--small" data-position="\(number)"><a class="teaser__link" href="\(link)"><img \
            class="teaser__image" src="/thumb\(link).jpg" width="160" height="90" alt="" loading="lazy"><span \
            class="teaser__headline">\(headline)</span></a><span class="teaser__share" data-url="\(link)"></span></div>

            """.utf8)
    }

    private static func paragraph(_ dice: inout Dice) -> [UInt8] {
        let sentences = (0..<4).map { _ in
            "The " + (0..<14).map { _ in word(&dice) }.joined(separator: " ") + "."
        }
        return Array("<p>\(sentences.joined(separator: " "))</p>\n".utf8)
    }

    private static let heads = [
        "ba", "con", "der", "el", "fa", "gor", "hin", "jo", "ka", "lum", "mer", "na", "or", "pel", "su", "ti",
    ]
    private static let tails = [
        "", "d", "ful", "k", "l", "men", "ning", "r", "s", "sed", "st", "tion", "ver", "y", "zen", "m",
    ]

    private static func word(_ dice: inout Dice) -> String {
        let roll = dice.next()
        return heads[Int(roll % 16)] + heads[Int((roll >> 8) % 16)] + tails[Int((roll >> 16) % 16)]
    }

    /// FNV-1a, which is the same on every run, unlike `Hasher`.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// SplitMix64.
    private struct Dice {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
            return z ^ z >> 31
        }
    }
}
