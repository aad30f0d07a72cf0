extension Message.Value {
    /// A quotient as a whole number, or rounded half up to two decimals where it is none.
    ///
    /// - Parameters:
    ///   - numerator: 0 or more.
    ///   - denominator: 1 or more.
    public static func quotient(_ numerator: Int, over denominator: Int) -> Message.Value {
        guard numerator % denominator != 0 else { return .number(numerator / denominator) }
        let hundredths = (numerator * 200 + denominator) / (2 * denominator)
        let rest = hundredths % 100
        return .message(
            Message.decimal(whole: hundredths / 100, rest: rest < 10 ? "0\(rest)" : String(rest))
        )
    }
}
