import TestKit
import Testing
import Workshop

@Suite("Goofspiel")
struct GoofspielTests {
    @Test("Eighty-four actions make a game, and no more points are won than there are")
    func wholeGames() {
        for seed in 0..<200 as Range<UInt64> {
            let record = Goofspiel.playRandom(seed: seed)
            #expect(record.actions.count == 84)
            #expect(record.score.reduce(0, +) <= 91)
            #expect(record == Goofspiel.playRandom(seed: seed))
        }
    }

    @Test("Points follow from the actions by the rules told a second time")
    func scoreAgain() {
        for seed in 0..<200 as Range<UInt64> {
            let record = Goofspiel.playRandom(seed: seed)
            #expect(Self.score(of: record.actions) == record.score)
        }
    }

    @Test("A card laid face down is in its owner's view alone")
    func faceDown() throws {
        var game = Goofspiel(seed: 1)
        game.apply(try game.decide(.start))
        var other = game
        game.apply(try game.decide(.bid(player: 2, card: 5)))
        other.apply(try other.decide(.bid(player: 2, card: 11)))
        #expect(game.view(for: .table) == other.view(for: .table))
        for player in 0..<6 {
            let isSame = game.view(for: .seat(player)) == other.view(for: .seat(player))
            #expect(isSame == (player != 2))
        }
        #expect(game.view(for: .seat(2)).ownBid == 5)
    }

    @Test("A bid that cannot be is refused")
    func refusals() throws {
        var game = Goofspiel(seed: 1)
        #expect(throws: Goofspiel.Refused.noPrize) { try game.decide(.bid(player: 0, card: 0)) }
        game.apply(try game.decide(.start))
        #expect(throws: Goofspiel.Refused.started) { try game.decide(.start) }
        #expect(throws: Goofspiel.Refused.noSuchPlayer(6)) { try game.decide(.bid(player: 6, card: 0)) }
        #expect(throws: Goofspiel.Refused.notInHand(13)) { try game.decide(.bid(player: 0, card: 13)) }
        game.apply(try game.decide(.bid(player: 0, card: 3)))
        #expect(throws: Goofspiel.Refused.hasBid(0)) { try game.decide(.bid(player: 0, card: 4)) }
    }

    /// The score of a list of actions, the last turn played out as it must be.
    private static func score(of actions: [Int]) -> [Int] {
        var score = Array(repeating: 0, count: 6)
        var hands = Array(repeating: Set(0..<13), count: 6)
        var prizes = Set(0..<13)
        for turn in 0..<13 {
            let prize = turn < 12 ? actions[7 * turn] : prizes.first ?? -1
            prizes.remove(prize)
            let bids = (0..<6).map { turn < 12 ? actions[7 * turn + 1 + $0] : hands[$0].first ?? -1 }
            for player in 0..<6 { hands[player].remove(bids[player]) }
            let best = bids.max() ?? -1
            let winners = (0..<6).filter { bids[$0] == best }
            if winners.count == 1 { score[winners[0]] += prize + 1 }
        }
        return score
    }
}
