internal import Foundation

/// Ages in the unit that a person would say them in.
struct AgeScale {
    enum Unit: String {
        case days
        case months
        case years

        /// Days of one; a year is Julian, a month its twelfth.
        var days: Double {
            switch self {
            case .days: 1
            case .months: 365.25 / 12
            case .years: 365.25
            }
        }
    }

    let unit: Unit
    /// In days, from the first tick to the last.
    let range: ClosedRange<Double>
    /// In days, at round numbers of the unit.
    let ticks: [Double]
    private let decimals: Int

    /// - Parameters:
    ///   - ages: in days, what must be shown; an axis that would be half empty does not begin at 0.
    ///   - count: how many ticks there may be, about.
    init(_ ages: ClosedRange<Double>, ticks count: Int) {
        unit = AgeScale.unit(for: ages.upperBound)
        let first = ages.lowerBound > ages.upperBound * 0.4 ? ages.lowerBound : 0
        let step = AgeScale.step((ages.upperBound - first) / unit.days / Double(count))
        let low = (first / unit.days / step).rounded(.down)
        let high = max(low + 1, (ages.upperBound / unit.days / step - 1e-9).rounded(.up))
        let size = step * unit.days
        ticks = (0...Int(high - low)).map { (low + Double($0)) * size }
        range = low * size...high * size
        decimals = max(0, Int((-log10(step)).rounded(.up)))
    }

    /// A tick's number.
    func label(_ age: Double) -> String { String(format: "%.\(decimals)f", age / unit.days) }

    private static func unit(for age: Double) -> Unit {
        age >= 2 * Unit.years.days ? .years : age >= 4 * Unit.months.days ? .months : .days
    }

    /// 1, 2 or 5 times a power of ten, not less than `least`.
    private static func step(_ least: Double) -> Double {
        let power = pow(10, log10(max(least, 1e-3)).rounded(.down))
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least - 1e-9 } ?? 10 * power
    }

    /// `6.2 years`, `12 days`.
    static func words(_ age: Double) -> String {
        let unit = unit(for: age)
        let value = age / unit.days
        let text = String(format: value < 9.95 ? "%.1f" : "%.0f", value)
        return text == "1.0" ? "1 \(unit.rawValue.dropLast())" : "\(text.replacing(".0", with: "")) \(unit.rawValue)"
    }
}
