import Workshop

extension Goofspiel {
    /// A game played at random, as OpenSpiel writes it down.
    public struct Record: Hashable, Sendable {
        /// The actions in order: for each of the first twelve turns the prize drawn, then the six bids.
        public let actions: [Int]
        /// The points of each player.
        public let score: [Int]
    }

    /// Plays one game at random and keeps its actions.
    public static func playRandom(seed: UInt64) -> Record {
        var actions: [Int] = []
        let game = play(seed: seed) { event, _ in
            switch event {
            case .prizeRevealed(let prize) where actions.count < 84: actions.append(Int(prize))
            case .bidPlaced(_, let card): actions.append(Int(card))
            case .prizeRevealed, .prizeAwarded, .lastCardsPlayed: break
            }
        }
        return Record(actions: actions, score: (0..<players).map { Int(game.points[$0]) })
    }

    /// Plays games at random with the view of every audience taken after every event, and gives a digest of all views.
    ///
    /// - Parameter seeds: The seeds of the games.
    public static func digest(of seeds: Range<UInt64>) -> UInt64 {
        var digest: UInt64 = 0
        for seed in seeds {
            _ = play(seed: seed) { _, game in
                digest = digest &* 31 &+ game.view(for: .table).digest
                for player in 0..<players {
                    digest = digest &* 31 &+ game.view(for: .seat(player)).digest
                }
            }
        }
        return digest
    }

    /// Plays one game at random, players bidding in seat order.
    @inline(__always)
    private static func play(seed: UInt64, onEvent: (Event, borrowing Goofspiel) -> Void) -> Goofspiel {
        var game = Goofspiel(seed: seed)
        var chance = SplitMix64(seed: ~seed)
        var request = Request.start
        var player = 0
        while let outcome = try? game.decide(request) {
            for place in 0..<outcome.count {
                guard let event = outcome[place] else { break }
                game.take(event)
                onEvent(event, game)
            }
            if game.isOver { break }
            let hand = game.hands[player]
            request = .bid(player: player, card: hand.bit(chance.below(hand.nonzeroBitCount)))
            player = (player + 1) % players
        }
        return game
    }
}

extension Goofspiel.View {
    /// A few bits of everything in the view, so that no part of it is left unmade.
    @inline(__always)
    fileprivate var digest: UInt64 {
        let hands = UInt64(hands.wrappedSum())
        let points = UInt64(points.wrappedSum()) << 16
        let rest = UInt64(prizes) << 24 ^ UInt64(hasBid) << 40 ^ UInt64(prize) << 44
        return hands ^ points ^ rest ^ UInt64(ownBid) << 52 ^ UInt64(turn) << 58
    }
}
