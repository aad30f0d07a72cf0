/// An exact, non-negative quotient, so that a tie is a tie and never a rounding.
public struct Fraction: Hashable, Comparable, Sendable {
    /// The upper part, 0 or more, reduced.
    public let numerator: Int
    /// The lower part, 1 or more, reduced.
    public let denominator: Int

    /// Creates `numerator / denominator` in lowest terms.
    ///
    /// - Parameters:
    ///   - numerator: 0 or more.
    ///   - denominator: 1 or more.
    public init(_ numerator: Int, over denominator: Int = 1) {
        precondition(numerator >= 0 && denominator >= 1, "a fraction of a count is never negative")
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// Nothing at all.
    public static let zero = Fraction(0)

    public static func < (left: Self, right: Self) -> Bool {
        let (leftHigh, leftLow) = left.numerator.multipliedFullWidth(by: right.denominator)
        let (rightHigh, rightLow) = right.numerator.multipliedFullWidth(by: left.denominator)
        return (leftHigh, leftLow) < (rightHigh, rightLow)
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        var (big, small) = (left, right)
        while small != 0 {
            (big, small) = (small, big % small)
        }
        return max(1, big)
    }
}
