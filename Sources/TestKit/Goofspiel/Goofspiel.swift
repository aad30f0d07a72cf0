public import Workshop

/// Goofspiel for six with thirteen cards: a second game under the same protocol, to measure it and to check it from outside.
///
/// By the rules of OpenSpiel's `goofspiel` (`players=6`, `num_cards=13`, `points_order=random`, `returns_type=total_points`,
/// `imp_info=false`): a prize worth its number is turned up, everybody bids a card at once, the single highest bid takes
/// the prize, a tie discards it, and the last turn, which leaves no choice, plays itself. Cards are numbered from 0, so card
/// and prize `c` are worth `c + 1`. Everything lies in fixed places, and nothing is allocated.
public struct Goofspiel: EventSourced, Hashable {
    /// How many play.
    public static let players = 6
    /// How many cards each hand and the prizes have.
    public static let cards = 13

    /// What somebody asks for.
    public enum Request: Hashable, Sendable {
        /// Turn up the first prize.
        case start
        /// Bid a card.
        case bid(player: Int, card: Int)
    }

    /// What happened.
    public enum Event: Hashable, Sendable {
        /// A prize was turned up.
        case prizeRevealed(UInt8)
        /// A player laid a card face down.
        case bidPlaced(player: UInt8, card: UInt8)
        /// All bids were turned up; the prize went to the highest, if there was a single one.
        case prizeAwarded(to: UInt8?)
        /// The last cards, which leave no choice, were laid down.
        case lastCardsPlayed
    }

    /// Up to five events that follow from one request.
    public struct Outcome: Hashable, Sendable {
        private var slots: (Event?, Event?, Event?, Event?, Event?) = (nil, nil, nil, nil, nil)
        /// How many events there are.
        public private(set) var count = 0

        mutating func append(_ event: Event) {
            switch count {
            case 0: slots.0 = event
            case 1: slots.1 = event
            case 2: slots.2 = event
            case 3: slots.3 = event
            default: slots.4 = event
            }
            count += 1
        }

        /// The event at a place from 0, if there is one.
        @inline(__always)
        public subscript(place: Int) -> Event? {
            switch place {
            case 0: slots.0
            case 1: slots.1
            case 2: slots.2
            case 3: slots.3
            default: slots.4
            }
        }

        public static func == (left: Self, right: Self) -> Bool {
            left.slots == right.slots
        }

        public func hash(into hasher: inout Hasher) {
            for place in 0..<count { hasher.combine(self[place]) }
        }
    }

    /// Why a request was refused.
    public enum Refused: Error, Hashable, Sendable {
        /// The game has begun already.
        case started
        /// No prize lies there to bid for.
        case noPrize
        /// There is no such player.
        case noSuchPlayer(Int)
        /// She has bid in this turn.
        case hasBid(Int)
        /// This card is not in her hand.
        case notInHand(Int)
    }

    /// For whom a view is made.
    public enum Audience: Hashable, Sendable {
        /// Everybody, on a shared screen.
        case table
        /// One player, 0 to 5.
        case seat(Int)
    }

    /// What one audience may know: all but the cards others have laid face down.
    public struct View: Hashable, Sendable {
        /// The cards left in each hand, a bit each; a card face down still counts as held.
        public let hands: SIMD8<UInt16>
        /// The points of each player.
        public let points: SIMD8<UInt8>
        /// The prizes not yet turned up, a bit each.
        public let prizes: UInt16
        /// Who has laid a card, a bit each.
        public let hasBid: UInt8
        /// The prize bid for, 255 if there is none.
        public let prize: UInt8
        /// The card the audience itself has laid face down, 255 if there is none.
        public let ownBid: UInt8
        /// The turn, from 0.
        public let turn: UInt8
    }

    static let none: UInt8 = 255

    let seed: UInt64
    private(set) var hands = SIMD8<UInt16>(repeating: (1 << 13) - 1)
    /// The points of each player; the last two places are unused.
    public private(set) var points = SIMD8<UInt8>(repeating: 0)
    private(set) var bids = SIMD8<UInt8>(repeating: Self.none)
    private(set) var prizes: UInt16 = (1 << 13) - 1
    private(set) var prize = Self.none
    private(set) var turn: UInt8 = 0

    /// Creates a game before its first prize, with the seed of its chance.
    public init(seed: UInt64) {
        self.seed = seed
    }

    /// Whether all thirteen turns were played.
    public var isOver: Bool { turn == 13 }

    public func decide(_ request: Request) throws(Refused) -> Outcome {
        var outcome = Outcome()
        switch request {
        case .start:
            guard prizes.nonzeroBitCount == Self.cards else { throw .started }
            outcome.append(.prizeRevealed(drawnPrize()))
        case .bid(let player, let card):
            guard (0..<Self.players).contains(player) else { throw .noSuchPlayer(player) }
            guard prize != Self.none else { throw .noPrize }
            guard bids[player] == Self.none else { throw .hasBid(player) }
            guard (0..<Self.cards).contains(card), hands[player] & 1 << card != 0 else { throw .notInHand(card) }
            outcome.append(.bidPlaced(player: UInt8(card: player), card: UInt8(card: card)))
            if hasBid.nonzeroBitCount == Self.players - 1 {
                conclude(UInt8(card: player), UInt8(card: card), in: &outcome)
            }
        }
        return outcome
    }

    /// What follows from the last bid of a turn.
    private func conclude(_ player: UInt8, _ card: UInt8, in outcome: inout Outcome) {
        var bids = bids
        bids[Int(player)] = card
        outcome.append(.prizeAwarded(to: Self.winner(of: bids)))
        guard turn < 12 else { return }
        outcome.append(.prizeRevealed(drawnPrize()))
        guard turn == 11 else { return }
        outcome.append(.lastCardsPlayed)
        var left = SIMD8<UInt8>(repeating: Self.none)
        for player in 0..<Self.players {
            left[player] = UInt8((hands[player] & ~(1 << UInt16(bids[player]))).trailingZeroBitCount)
        }
        outcome.append(.prizeAwarded(to: Self.winner(of: left)))
    }

    private func drawnPrize() -> UInt8 {
        var chance = SplitMix64(seed: seed, step: Int(turn))
        return UInt8(prizes.bit(chance.below(prizes.nonzeroBitCount)))
    }

    private static func winner(of bids: SIMD8<UInt8>) -> UInt8? {
        var best = 0
        var isTied = false
        for player in 1..<players {
            if bids[player] > bids[best] {
                best = player
                isTied = false
            } else if bids[player] == bids[best] {
                isTied = true
            }
        }
        return isTied ? nil : UInt8(best)
    }

    public mutating func apply(_ outcome: Outcome) {
        for place in 0..<outcome.count {
            if let event = outcome[place] { take(event) }
        }
    }

    /// Takes one event.
    public mutating func take(_ event: Event) {
        switch event {
        case .prizeRevealed(let card):
            prize = card
            prizes &= ~(1 << UInt16(card))
        case .bidPlaced(let player, let card):
            bids[Int(player)] = card
        case .lastCardsPlayed:
            for player in 0..<Self.players { bids[player] = UInt8(hands[player].trailingZeroBitCount) }
        case .prizeAwarded(let winner):
            if let winner { points[Int(winner)] += prize + 1 }
            for player in 0..<Self.players where bids[player] != Self.none {
                hands[player] &= ~(1 << UInt16(bids[player]))
            }
            bids = SIMD8(repeating: Self.none)
            prize = Self.none
            turn += 1
        }
    }

    @inline(__always)
    public func view(for audience: Audience) -> View {
        var own = Self.none
        if case .seat(let player) = audience, (0..<Self.players).contains(player) { own = bids[player] }
        return View(
            hands: hands,
            points: points,
            prizes: prizes,
            hasBid: hasBid,
            prize: prize,
            ownBid: own,
            turn: turn
        )
    }

    /// Who has laid a card, a bit each.
    private var hasBid: UInt8 {
        var mask: UInt8 = 0
        for player in 0..<Self.players where bids[player] != Self.none { mask |= 1 << UInt8(player) }
        return mask
    }
}

extension UInt8 {
    /// The number of a card or player already known to lie in its range.
    fileprivate init(card: Int) {
        self.init(truncatingIfNeeded: card)
    }
}

extension UInt16 {
    /// The place of the set bit with this many set bits below it.
    func bit(_ rank: Int) -> Int {
        var rest = self
        for _ in 0..<rank { rest &= rest &- 1 }
        return rest.trailingZeroBitCount
    }
}
