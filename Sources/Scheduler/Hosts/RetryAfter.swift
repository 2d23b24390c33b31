package import Model

/// The `Retry-After` field (RFC 9110 § 10.2.3): seconds, or a date.
package enum RetryAfter {
    /// Seconds to wait, at least 0; nil when the value is neither form.
    ///
    /// Fractions of seconds are not in the grammar but are sent; they are dropped. Dates use the server's clock, which
    /// may be wrong: whoever acts on the figure caps it.
    package static func seconds(_ value: String, now: Timestamp) -> Double? {
        let bytes = value.utf8.drop(while: isBlank)
        let digits = bytes.prefix(while: { (48...57).contains($0) })
        if !digits.isEmpty {
            var rest = bytes.dropFirst(digits.count)
            if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop(while: { (48...57).contains($0) }) }
            guard rest.allSatisfy(isBlank) else { return nil }
            // Fifteen digits are exact in a Double; more of them only mean "for ever".
            return digits.count > 15 ? 1e15 : digits.reduce(0.0) { $0 * 10 + Double($1 - 48) }
        }
        // The longest of the three date forms has 33 octets; a longer text is none, and is not worth reading.
        guard value.utf8.count <= 64, let date = Timestamp(httpDate: value) else { return nil }
        return Swift.max(0, date - now)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
