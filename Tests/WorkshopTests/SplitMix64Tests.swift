import Testing
import Workshop

/// Expected values beyond the published ones come from an independent program.
@Suite("The generator of chance")
struct SplitMix64Tests {
    @Test("Seed 1234567 gives the published numbers")
    func publishedVector() {
        var chance = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in chance.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test("A bounded draw is pinned, for a die, a bound of one and a bound that has to reject")
    func below() {
        var die = SplitMix64(seed: 42)
        #expect((0..<12).map { _ in die.below(6) } == [4, 0, 1, 2, 0, 5, 1, 4, 2, 3, 1, 2])
        var one = SplitMix64(seed: 42)
        #expect((0..<3).map { _ in one.below(1) } == [0, 0, 0])
        var wide = SplitMix64(seed: 1)
        #expect(
            (0..<4).map { _ in wide.below(3 << 61) } == [
                3_919_206_142_200_308_424, 5_158_966_954_149_910_694, 6_716_939_733_856_083_971,
                3_073_213_963_922_613_285,
            ]
        )
    }

    @Test("A shuffle is pinned")
    func shuffle() {
        var chance = SplitMix64(seed: 7)
        #expect(chance.shuffled(Array(0..<10)) == [9, 5, 8, 6, 1, 2, 4, 7, 0, 3])
        #expect(chance.shuffled([Int]()) == [])
        #expect(chance.shuffled([1]) == [1])
    }

    @Test("Taking is pinned and keeps the order of what stays")
    func take() {
        var chance = SplitMix64(seed: 9)
        var items = Array(0..<8)
        #expect(chance.take(3, from: &items) == [5, 6, 1])
        #expect(items == [0, 2, 3, 4, 7])
    }

    @Test("Nothing can be picked from nothing")
    func pickNothing() {
        var chance = SplitMix64(seed: 9)
        #expect(chance.pick([Int]()) == nil)
    }

    @Test("Each step of a session has a chance of its own, pinned")
    func steps() {
        var third = SplitMix64(seed: 5, step: 3)
        var fourth = SplitMix64(seed: 5, step: 4)
        #expect(third.next() == 14_871_207_630_202_690_639)
        #expect(fourth.next() == 17_582_599_801_946_982_376)
    }

    @Test("Every place of a shuffle is equally likely for every item, within what chance allows")
    func shuffleIsFair() {
        var chance = SplitMix64(seed: 99)
        var places = Array(repeating: Array(repeating: 0, count: 5), count: 5)
        for _ in 0..<10_000 {
            for (place, item) in chance.shuffled(Array(0..<5)).enumerated() { places[item][place] += 1 }
        }
        // 2000 expected, standard deviation 40; five of those either way.
        #expect(places.joined().allSatisfy { (1_800...2_200).contains($0) })
    }
}
