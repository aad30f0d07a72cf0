/// What not everybody may know of a game: hands, piles, jobs not yet revealed, ratings and points not yet shown.
struct SealedGame: Hashable, Sendable {
    /// The cards of the deck and those written on the spot; piles and choices name them by their places.
    var table: Boxed<CardTable>
    /// The job cards of each entrant.
    var hands: [Hand] = []
    var jobPile: [Int]
    var jobDiscard: [Int] = []
    var skillPile: [Int]
    var skillDiscard: [Int] = []
    /// The job each entrant chose in the round now played.
    var chosen: [Int?] = []
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

    init(table: Boxed<CardTable>) {
        self.table = table
        jobPile = Array(table.value.deck.jobs.indices)
        skillPile = Array(table.value.deck.skills.indices)
    }
}
