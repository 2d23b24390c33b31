/// Host labels in ASCII, by RFC 3492. Only encoding is needed: names travel one way, from citations to the wire.
enum Punycode {
    /// The `xn--` form of one label that is already mapped (lower case, NFKC); nil when it overflows.
    static func label(_ label: Substring) -> String? {
        let scalars = label.unicodeScalars.map(\.value)
        guard scalars.contains(where: { $0 >= 128 }) else { return String(label) }
        var output = scalars.filter { $0 < 128 }.map(UInt8.init)
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var code: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        var handled = basic
        while handled < scalars.count {
            let next = scalars.filter { $0 >= code }.min()!
            let (step, overflow) = (next - code).multipliedReportingOverflow(by: UInt32(handled + 1))
            guard !overflow, delta <= UInt32.max - step else { return nil }
            delta += step
            code = next
            for scalar in scalars {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                append(delta, bias: bias, to: &output)
                bias = adapted(delta, points: UInt32(handled + 1), first: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return "xn--" + String(decoding: output, as: UTF8.self)
    }

    /// One generalised variable-length integer (§ 3.3).
    private static func append(_ value: UInt32, bias: UInt32, to output: inout [UInt8]) {
        func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }
        var rest = value
        var k: UInt32 = 36
        while true {
            let threshold = k <= bias ? 1 : min(26, k - bias)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(digit(rest))
    }

    /// Bias adaptation (§ 3.4).
    private static func adapted(_ delta: UInt32, points: UInt32, first: Bool) -> UInt32 {
        var delta = first ? delta / 700 : delta / 2
        delta += delta / points
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
