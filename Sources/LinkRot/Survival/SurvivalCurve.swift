internal import Foundation

/// Which share of sources outlives which age: the product-limit estimate of Kaplan and Meier (J. Am. Stat. Assoc. 53, 1958),
/// with delayed entry.
///
/// Sources are first looked at long after they were cited, so that the estimate is conditional: each counts from the age at
/// which it was first seen alive (Klein and Moeschberger, Survival Analysis, 2nd ed., § 4.6). While few are watched, one end
/// throws the curve to the ground for good; therefore it begins at the first age after which `minimum` are, and says what
/// share of those alive at that age, `origin`, lives on. Variance by Greenwood (1926); pointwise 95 % bands on the scale of
/// log(-log S), which keeps them between 0 and 1 (Kalbfleisch and Prentice 1980).
package struct SurvivalCurve: Hashable, Sendable {
    /// The curve after an age at which sources ended.
    package struct Step: Hashable, Sendable {
        /// Days.
        package var age: Double
        /// Sources under observation just before.
        package var atRisk: Int
        /// How many of them ended.
        package var ends: Int
        /// The share of those alive at the origin that is alive still, 0 to 1.
        package var survival: Double
        /// Greenwood's standard error of it; nil when nobody is left.
        package var standardError: Double?
        /// The 95 % band. When nobody is left nothing bounds it from above but the step before.
        package var lower: Double
        package var upper: Double
    }

    /// The age in days from which on the curve speaks.
    package let origin: Double
    /// The age at which it ends: the last sight, or the age at which nobody was left though others come later.
    package let end: Double
    package let steps: [Step]
    /// Sources that were watched at some time between the two.
    package let lives: Int
    private let risk: RiskSet

    /// Sources whose end was seen on the curve.
    package var ends: Int { steps.reduce(0) { $0 + $1.ends } }

    /// Nil when at no age `minimum` lives are under observation: of so few a curve would say more than was seen.
    ///
    /// - Parameter minimum: at least 1.
    package init?(_ lives: [Life], minimum: Int = 1) {
        let watched = lives.filter(\.wasWatched)
        let risk = RiskSet(watched)
        guard let origin = risk.firstAge(with: max(1, minimum)) else { return nil }
        var steps: [Step] = []
        var end = risk.lastExit ?? origin
        for (age, ends) in SurvivalCurve.ends(of: watched, after: origin) {
            steps.append(SurvivalCurve.step(age, ends, atRisk: risk.count(at: age), after: steps))
            // With nobody left a product stays 0, whoever comes under observation later.
            if steps.last?.survival == 0 {
                end = age
                break
            }
        }
        self.origin = origin
        self.end = end
        self.steps = steps
        self.lives = watched.count { $0.exit > origin && $0.entry < end }
        self.risk = risk
    }

    /// How many sources end at which age, in order.
    private static func ends(of lives: [Life], after origin: Double) -> [(age: Double, ends: Int)] {
        var out: [(age: Double, ends: Int)] = []
        for age in lives.filter({ $0.hasEnded && $0.exit > origin }).map(\.exit).sorted() {
            if out.last?.age == age { out[out.count - 1].ends += 1 } else { out.append((age, 1)) }
        }
        return out
    }

    private static func step(_ age: Double, _ ends: Int, atRisk: Int, after steps: [Step]) -> Step {
        let before = steps.last?.survival ?? 1
        guard ends < atRisk else {
            return Step(
                age: age, atRisk: atRisk, ends: ends, survival: 0, standardError: nil, lower: 0,
                upper: steps.last?.upper ?? 1)
        }
        let (n, d) = (Double(atRisk), Double(ends))
        let survival = before * (1 - d / n)
        let error = steps.last.map { ($0.standardError ?? 0) / $0.survival } ?? 0
        // Greenwood's sum: its root is the standard error of log S.
        let logError = (error * error + d / (n * (n - d))).squareRoot()
        let width = exp(normal975 * logError / -log(survival))
        return Step(
            age: age, atRisk: atRisk, ends: ends, survival: survival, standardError: survival * logError,
            lower: pow(survival, width), upper: pow(survival, 1 / width))
    }

    /// The 0.975 quantile of the normal distribution.
    private static let normal975 = 1.959963984540054
}

extension SurvivalCurve {
    /// The last step at or before that age; nil where nothing has ended yet.
    package func step(at age: Double) -> Step? { steps.last { $0.age <= age } }

    /// Sources under observation just after that age.
    package func atRisk(after age: Double) -> Int { risk.count(after: age) }

    /// The age after which fewer than `size` stay under observation to the end; nil when there never were so many.
    package func lastAge(watching size: Int) -> Double? { risk.lastAge(with: size) }

    /// The age in days that half of those alive at the origin do not outlive; nil where the curve stays above one half.
    package var median: Double? { firstAge(\.survival) }

    /// Its 95 % interval: the ages at which the bands cross one half (Brookmeyer and Crowley 1982). Nil where one does not.
    package var medianBounds: (lower: Double?, upper: Double?) { (firstAge(\.lower), firstAge(\.upper)) }

    /// With a little slack: a product of fractions that is one half may miss it by the last bit.
    private func firstAge(_ value: KeyPath<Step, Double>) -> Double? {
        steps.first { $0[keyPath: value] <= 0.5 + 1e-12 }?.age
    }
}
