extension ValueKind where Value == Bool {
    static var flag: ValueKind {
        ValueKind(schema: [.init("type", .string("boolean"))], print: JSONTree.bool) { node, reading in
            if case .bool(let flag) = node.value { return flag }
            reading.mustBe("true or false", node)
            return nil
        }
    }
}

extension ValueKind where Value == String {
    /// A text; empty only where allowed, never with control characters.
    static func text(empty: Bool = true) -> ValueKind {
        ValueKind(
            schema: [.init("type", .string("string"))] + (empty ? [] : [.init("minLength", .int(1))]),
            print: JSONTree.string
        ) { node, reading in
            guard case .string(let text) = node.value, empty || !text.isEmpty else {
                reading.mustBe(empty ? "a text" : "a text that is not empty", node)
                return nil
            }
            if text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
                reading.report(node, "\"\(reading.key)\" holds a control character")
                return nil
            }
            return text
        }
    }

    /// A text that passes a test.
    static func text(
        _ wanted: String, pattern: String? = nil, where accepts: @escaping (String) -> Bool
    ) -> ValueKind {
        ValueKind(
            wanted: wanted, pattern: pattern, print: { $0 },
            parse: { text in
                accepts(text) && !text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? text : nil
            })
    }
}

extension ValueKind where Value == Int {
    /// A whole number.
    static func count(_ range: ClosedRange<Int>) -> ValueKind {
        ValueKind(
            schema: [
                .init("type", .string("integer")), .init("minimum", .int(range.lowerBound)),
                .init("maximum", .int(range.upperBound)),
            ], print: JSONTree.int
        ) { node, reading in
            if case .number(let text) = node.value, let value = Int(text), range.contains(value) { return value }
            reading.mustBe("a whole number from \(range.lowerBound) to \(range.upperBound)", node)
            return nil
        }
    }

    /// A size in bytes, written with its unit.
    static func size(least: Int) -> ValueKind {
        ValueKind(
            schema: [.init("type", .string("string")), .init("pattern", .string(SizeText.pattern))],
            print: { .string(SizeText.print($0)) }
        ) { node, reading in
            if case .string(let text) = node.value, let value = SizeText.parse(text) {
                if value >= least { return value }
                reading.mustBe("at least \(SizeText.print(least))", node)
                return nil
            }
            var hint = ""
            if case .number(let text) = node.value, Int(text) != nil { hint = ", write \"\(text)B\" for bytes" }
            reading.mustBe("a size such as \"64KiB\" or \"50MB\"", node, hint: hint)
            return nil
        }
    }
}

extension ValueKind where Value == Double {
    /// A number without unit.
    static func factor(_ range: ClosedRange<Double>) -> ValueKind {
        ValueKind(
            schema: [
                .init("type", .string("number")), .init("minimum", .double(range.lowerBound)),
                .init("maximum", .double(range.upperBound)),
            ], print: JSONTree.double
        ) { node, reading in
            if case .number(let text) = node.value, let value = Double(text), range.contains(value) { return value }
            reading.mustBe("a number from \(short(range.lowerBound)) to \(short(range.upperBound))", node)
            return nil
        }
    }

    /// A duration in seconds, written with its unit.
    static func span(_ range: ClosedRange<Double>) -> ValueKind {
        ValueKind(
            schema: [.init("type", .string("string")), .init("pattern", .string(SpanText.pattern))],
            print: { .string(SpanText.print($0)) }
        ) { node, reading in
            if case .string(let text) = node.value, let value = SpanText.parse(text) {
                if range.contains(value) { return value }
                reading.mustBe("from \(SpanText.print(range.lowerBound)) to \(SpanText.print(range.upperBound))", node)
                return nil
            }
            var hint = ""
            if case .number(let text) = node.value, Int(text) != nil { hint = ", write \"\(text)s\" for seconds" }
            reading.mustBe("a duration such as \"500ms\", \"2s\" or \"3d\"", node, hint: hint)
            return nil
        }
    }

    private static func short(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? String(number) }
}

extension ValueKind where Value: CaseIterable & RawRepresentable<String> {
    /// One word of a closed set.
    static var choice: ValueKind {
        let words = Value.allCases.map(\.rawValue)
        return ValueKind(
            schema: [.init("enum", .array(words.map(JSONTree.string)))], print: { .string($0.rawValue) }
        ) { node, reading in
            guard case .string(let text) = node.value, let value = Value(rawValue: text) else {
                let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
                var hint = ""
                if case .string(let text) = node.value { hint = Suggestion.phrase(text, among: words) }
                reading.mustBe(words.count == 1 ? list : "one of \(list)", node, hint: hint)
                return nil
            }
            return value
        }
    }
}
