#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The rate of a Poisson process of which only "changed since the last look or not" was seen.
///
/// Cho and Garcia-Molina, "Estimating Frequency of Change" (ACM TOIT 3/3, 2003). With looks at equal intervals *I*, of
/// which *X* in *n* found a change, their improved estimator is λ = −ln((n − X + ½) / (n + ½)) / I: nearly unbiased, and
/// finite when every look found a change. Looks at unequal intervals have the maximum likelihood equation
/// Σ(changed) Iᵢ / (e^(λIᵢ) − 1) = Σ(unchanged) Iᵢ. Here the latter gets the former's correction, half an unchanged look
/// of mean length on the right-hand side; for equal intervals the two agree exactly.
package enum ChangeRate {
    /// Changes a second; 0 when no change was seen, nil without observations.
    package static func estimate(_ observations: [RevisitState.Observation]) -> Double? {
        let seen = observations.filter { $0.interval.isFinite && $0.interval > 0 }
        guard !seen.isEmpty else { return nil }
        let changed = seen.filter(\.changed).map(\.interval)
        guard let shortest = changed.min() else { return 0 }
        let total = seen.reduce(0) { $0 + $1.interval }
        let quiet = total - changed.reduce(0, +) + 0.5 * total / Double(seen.count)
        // The left-hand side falls as λ grows, so the root is bracketed and halved: no start value can go astray.
        var low = 0.0
        var high = 1 / shortest
        while excess(high, changed, quiet) > 0, high * shortest < 700 { high *= 2 }
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if excess(middle, changed, quiet) > 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    private static func excess(_ rate: Double, _ changed: [Double], _ quiet: Double) -> Double {
        changed.reduce(-quiet) { $0 + $1 / expm1(rate * $1) }
    }
}
