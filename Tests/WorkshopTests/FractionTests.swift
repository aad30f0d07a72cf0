import Testing
import Workshop

@Suite("Exact quotients")
struct FractionTests {
    @Test("Equal quotients are equal, however they came about")
    func reduced() {
        #expect(Fraction(6, over: 4) == Fraction(3, over: 2))
        #expect(Fraction(0, over: 7) == .zero)
        #expect(Fraction(6, over: 4).numerator == 3)
        #expect(Fraction(6, over: 4).denominator == 2)
    }

    @Test("Order is exact even where numbers are too large for a product")
    func order() {
        #expect(Fraction(1, over: 3) < Fraction(2, over: 5))
        #expect(!(Fraction(2, over: 5) < Fraction(2, over: 5)))
        #expect(Fraction(Int.max - 1, over: Int.max) < Fraction(1))
        #expect(Fraction(Int.max - 2, over: Int.max) < Fraction(Int.max - 1, over: Int.max))
    }
}
