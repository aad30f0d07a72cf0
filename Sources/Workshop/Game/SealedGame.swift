/// What not everybody may know of a game: hands, piles, jobs not yet revealed, ratings and points not yet shown.
struct SealedGame: Hashable, Sendable {
    /// The cards in nobody's hand and not on the table.
    struct Piles: Hashable, Sendable {
        var jobs: [Int]
        var jobDiscard: [Int] = []
        var skills: [Int]
        var skillDiscard: [Int] = []
    }

    /// What is kept for later: the same while people choose.
    struct Kept: Hashable, Sendable {
        /// Skills taken off the table in the round now played because they were not understood.
        var redrawn: [ID<SkillCard>] = []
        /// The ratings given beside the vote of the round now played.
        var feedback: [Count.Marks] = []
        /// What was noted during pitches.
        var notes: [PitchNote] = []
        /// The rounds that are over.
        var past: [Round] = []
        /// Their results.
        var results: [GameView.RoundResult] = []
        /// The points of each entrant in them.
        var earned: [Int] = []
        /// The points of each entrant over all counted rounds.
        var points: [Int] = []
    }

    /// The cards of the deck and those written on the spot; piles and choices name them by their places.
    var table: Boxed<CardTable>
    /// The job cards of each entrant.
    var hands: [Hand] = []
    var piles: Boxed<Piles>
    /// The job each entrant chose in the round now played.
    var chosen: [Int?] = []
    var kept = Boxed(Kept())

    init(table: Boxed<CardTable>) {
        self.table = table
        let deck = table.value.deck
        piles = Boxed(Piles(jobs: Array(deck.jobs.indices), skills: Array(deck.skills.indices)))
    }
}
