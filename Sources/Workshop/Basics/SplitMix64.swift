/// The generator of all chance in a workshop.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// doi 10.1145/2660193.2660195), with a bounded draw and a shuffle of our own, because the standard library's
/// may change between releases. Pinned by test vectors.
///
/// **Law 2: chance is recorded as its outcome.** Only `decide` draws; what was drawn stands in the event, so that
/// playing a record again needs no generator.
public struct SplitMix64: Hashable, Sendable {
    private var state: UInt64

    /// Creates the generator of a seed.
    public init(seed: UInt64) {
        state = seed
    }

    /// Creates the generator for one step of a session.
    ///
    /// The state is derived from the seed and the step's number, so a resumed session draws what the uninterrupted
    /// one would have drawn, and nothing but the seed has to be kept.
    public init(seed: UInt64, step: Int) {
        var mixer = SplitMix64(seed: UInt64(truncatingIfNeeded: step))
        state = seed ^ mixer.next()
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to but not including `bound`, all equally likely.
    ///
    /// - Parameter bound: At least 1.
    public mutating func below(_ bound: Int) -> Int {
        // Lemire, "Fast random integer generation in an interval", 2019, doi 10.1145/3230636.
        let range = UInt64(bound)
        var product = next().multipliedFullWidth(by: range)
        if product.low < range {
            let threshold = (0 &- range) % range
            while product.low < threshold {
                product = next().multipliedFullWidth(by: range)
            }
        }
        return Int(product.high)
    }

    /// Takes random elements out of `items`, keeping the order of those that stay.
    ///
    /// - Parameters:
    ///   - count: 0 to the number of items.
    ///   - items: Where to take from.
    @inlinable public mutating func take<Item>(_ count: Int, from items: inout [Item]) -> [Item] {
        (0..<count).map { _ in items.remove(at: below(items.count)) }
    }

    /// One of the items, all equally likely; `nil` if there is none.
    @inlinable public mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[below(items.count)]
    }

    /// One of the items that meet a condition, all equally likely; `nil` if none does.
    @inlinable public mutating func pick<Item>(_ items: [Item], where isMeant: (Item) -> Bool) -> Item? {
        let count = items.count(where: isMeant)
        guard count > 0 else { return nil }
        var rest = below(count)
        return items.first { item in
            guard isMeant(item) else { return false }
            rest -= 1
            return rest < 0
        }
    }

    /// The items in random order (Fisher and Yates).
    @inlinable public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var result = items
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, below(last + 1))
        }
        return result
    }
}
