import Testing

@testable import Scheduler

@Suite("robots.txt matching against the plain definition")
struct RobotsMatchingTests {
    /// The definition, by dynamic programming over all prefixes: slow, and easy to believe.
    private func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        var pattern = pattern[...]
        let isAnchored = pattern.last == UInt8(ascii: "$")
        if isAnchored { pattern = pattern.dropLast() }
        var reached = [Bool](repeating: false, count: path.count + 1)
        reached[0] = true
        for byte in pattern {
            if byte == UInt8(ascii: "*") {
                for i in 1..<reached.count where reached[i - 1] { reached[i] = true }
            } else {
                for i in (1..<reached.count).reversed() { reached[i] = reached[i - 1] && path[i - 1] == byte }
                reached[0] = false
            }
        }
        return isAnchored ? reached[path.count] : reached.contains(true)
    }

    @Test("20,000 random patterns and paths agree with it")
    func agreement() {
        var random = SeededNumbers(53)
        var positive = 0
        for _ in 0..<20_000 {
            var pattern = Array("/".utf8)
            for _ in 0..<Int.random(in: 0...9, using: &random) {
                pattern.append(Array("aaab/**".utf8).randomElement(using: &random)!)
            }
            if Bool.random(using: &random) { pattern.append(UInt8(ascii: "$")) }
            let path =
                Array("/".utf8)
                + (0..<Int.random(in: 0...12, using: &random)).map { _ in
                    Array("aab/".utf8).randomElement(using: &random)!
                }
            let file = RobotsFile(Array("user-agent: *\ndisallow: ".utf8) + pattern, agent: "vidimus")
            let expected = matches(pattern, path)
            if expected { positive += 1 }
            let target = String(decoding: path, as: UTF8.self)
            #expect(
                file.rules.allows(target: target) != expected,
                "\(String(decoding: pattern, as: UTF8.self)) on \(target)")
        }
        #expect(positive > 3000 && positive < 17_000)
    }

    @Test("of many random rules the longest that matches decides, allow before disallow")
    func precedence() {
        var random = SeededNumbers(59)
        for _ in 0..<2000 {
            let rules = (0..<6).map { _ in
                (
                    allow: Bool.random(using: &random),
                    pattern: Array("/".utf8)
                        + (0..<Int.random(in: 0...4, using: &random)).map { _ in
                            Array("ab*".utf8).randomElement(using: &random)!
                        }
                )
            }
            let path = Array("/".utf8) + (0..<5).map { _ in Array("ab".utf8).randomElement(using: &random)! }
            let text = rules.map { ($0.allow ? "allow: " : "disallow: ") + String(decoding: $0.pattern, as: UTF8.self) }
            let file = RobotsFile(Array(("user-agent: *\n" + text.joined(separator: "\n")).utf8), agent: "vidimus")
            let found = rules.filter { matches($0.pattern, path) }
            let longest = found.map(\.pattern.count).max()
            let expected = found.filter { $0.pattern.count == longest }.contains(where: \.allow) || found.isEmpty
            #expect(file.rules.allows(target: String(decoding: path, as: UTF8.self)) == expected)
        }
    }
}
