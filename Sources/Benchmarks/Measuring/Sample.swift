/// Several measurements of one thing.
struct Sample {
    let values: [Double]

    /// The value in the middle.
    var median: Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// Measures something several times, after once for warming up.
    static func take(repeats: Int = 5, _ measure: () throws -> Double) rethrows -> Sample {
        _ = try measure()
        return Sample(values: try (0..<repeats).map { _ in try measure() })
    }

    /// Measures two things in turn, so that whatever else the machine does meets both alike.
    ///
    /// - Returns: Both, and how often the first is as large as the second, pair by pair.
    static func pairs(
        repeats: Int = 5,
        of first: () throws -> Double,
        and second: () throws -> Double
    ) rethrows -> (first: Sample, second: Sample, ratio: Sample) {
        _ = try first()
        _ = try second()
        var pairs: [(Double, Double)] = []
        for place in 0..<repeats {
            // Neither always comes first.
            if place.isMultiple(of: 2) {
                let one = try first()
                pairs.append((one, try second()))
            } else {
                let other = try second()
                pairs.append((try first(), other))
            }
        }
        return (
            Sample(values: pairs.map(\.0)), Sample(values: pairs.map(\.1)), Sample(values: pairs.map { $0.0 / $0.1 })
        )
    }

    /// How often something can be done in a second of processor time.
    ///
    /// - Parameters:
    ///   - seconds: For how long to go on at least.
    ///   - count: How much one call does.
    ///   - body: What is done.
    static func rate(for seconds: Double = 0.4, count: Int = 1, _ body: () throws -> Void) rethrows -> Double {
        var done = 0
        var spent = 0.0
        while spent < seconds {
            spent += try Stopwatch.processor(body)
            done += count
        }
        return Double(done) / spent
    }
}
