/// How many job cards the hands of a game have, beside how many the rules give each.
public struct JobSupply: Hashable, Sendable {
    /// How many cards the rules give each hand.
    public let wanted: Int
    /// The fewest cards in a hand.
    public let fewest: Int
    /// The most cards in a hand.
    public let most: Int
    /// How many hands have none.
    public let empty: Int

    /// Says how the cards of a deck will be dealt.
    ///
    /// - Parameters:
    ///   - deck: The deck.
    ///   - rules: The rules of the game.
    ///   - people: How many play; 1 or more.
    ///   - hands: How many hands are dealt; `nil` if the rules say how people are grouped.
    public init(deck: Deck, rules: RoundRules, people: Int, hands: Int? = nil) {
        let hands = max(1, hands ?? rules.grouping.groups(of: people))
        let cards = min(deck.jobs.count, hands * rules.handSize)
        wanted = rules.handSize
        fewest = cards / hands
        most = (cards + hands - 1) / hands
        empty = max(0, hands - cards)
    }

    /// Says how they were dealt.
    init(wanted: Int, dealt: [Int]) {
        self.wanted = wanted
        fewest = dealt.min() ?? wanted
        most = dealt.max() ?? wanted
        empty = dealt.count { $0 == 0 }
    }

    /// Whether some hand has fewer cards than the rules give it.
    public var isShort: Bool { fewest < wanted }
}

extension Game {
    /// How many job cards each hand was dealt.
    public var jobSupply: JobSupply {
        JobSupply(wanted: rules.handSize, dealt: sealed.hands.map(\.dealt))
    }
}
