public import Workshop

/// With what the next game is to be played.
public struct GamePlan: Sendable {
    /// The deck.
    public var deck: Deck
    /// The rules.
    public var rules: RoundRules
    /// The situations that can be played.
    public var scenarios: [RolePlayScenario]
    /// The guides a debriefing can go by, the usual one first; none for the short one alone.
    public var guides: [DebriefGuide]
    /// What whoever practises alone has practised in other sessions.
    public var past: PracticeHistory
    /// How a day is read.
    public var days: DayReader

    public init(
        deck: Deck,
        rules: RoundRules,
        scenarios: [RolePlayScenario] = [],
        guides: [DebriefGuide] = [],
        past: PracticeHistory = PracticeHistory(),
        days: DayReader = DayReader()
    ) {
        self.deck = deck
        self.rules = rules
        self.scenarios = scenarios
        self.guides = guides
        self.past = past
        self.days = days
    }
}
