/// A set of places from 0 to 63, such as those of people in the roster: one word, whatever is asked of it.
///
/// A place beyond, as only a damaged record could have it, is in no set.
struct Places<Subject>: Hashable, Sendable {
    private var bits: UInt64 = 0

    init() {}

    private init(bits: UInt64) { self.bits = bits }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }
    /// The lowest place.
    var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }

    func contains(_ place: Int) -> Bool { (0..<64).contains(place) && bits & (1 << UInt64(place)) != 0 }

    mutating func insert(_ place: Int) { if (0..<64).contains(place) { bits |= 1 << UInt64(place) } }

    mutating func remove(_ place: Int) { if (0..<64).contains(place) { bits &= ~(1 << UInt64(place)) } }

    mutating func set(_ place: Int, to isIn: Bool) { isIn ? insert(place) : remove(place) }

    static func | (left: Self, right: Self) -> Self { Self(bits: left.bits | right.bits) }
    static func & (left: Self, right: Self) -> Self { Self(bits: left.bits & right.bits) }
    static func - (left: Self, right: Self) -> Self { Self(bits: left.bits & ~right.bits) }
}

extension Places: Sequence, IteratorProtocol {
    mutating func next() -> Int? {
        defer { bits &= bits &- 1 }
        return first
    }
}
