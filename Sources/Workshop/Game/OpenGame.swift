/// What everybody may know of a game: the table's view of it.
///
/// Kept up by what happens; whatever crosses into it from the sealed half does so in `Game+Crossings.swift`.
struct OpenGame: Hashable, Sendable {
    let rules: RoundRules
    let deckTitle: String
    /// Who plays.
    var entrants: [Entrant] = []
    /// Where the people of each entrant sit.
    var sides: [Places<Seat>] = []
    /// Those whose round has come.
    var inRound = Places<Seat>()
    var stage = Game.Stage.opening
    /// How it ended, once it did.
    var end: Game.End?

    /// The round now played, from 1; 0 before the first.
    var number = 0
    /// Who was to reveal the skills of this round.
    var firstPlayer: ID<Entrant>?
    /// The skills on the table.
    var skills: [SkillCard] = []
    /// Whether the deck has given its skills; those written on the spot may lie on the table before.
    var isRevealed = false
    /// How many skills the deck can still give.
    var skillsToReveal = 0
    /// Those who have chosen a job.
    var ready = Places<Entrant>()
    /// Those who pass.
    var passed = Places<Entrant>()
    /// The job of each entrant; empty until everybody may know.
    var jobs: [JobCard?] = []
    /// The pitches and the vote now under way: of the round, of its tie-break, or of the final pitch-off.
    var contest = Contest(kind: .round)
    /// Those of the round before it.
    var earlier: [Contest] = []
    /// Whether there was no vote because fewer than two pitches were heard.
    var voteSkipped = false

    /// Those whose pitch was rated by enough people, in the contest just counted.
    var rated: [ID<Entrant>] = []
    /// The result of the round now played, once counted; of every counted round when the game is over.
    var results: [GameView.RoundResult] = []
    /// The totals, while they may be shown.
    var standings: [ID<Entrant>: Int]?
    /// The score of those who play together, while it may be shown.
    var groupScore: GroupScore?
    /// The game's winners, once it is over.
    var winners: [ID<Entrant>] = []

    init(rules: RoundRules, deckTitle: String) {
        self.rules = rules
        self.deckTitle = deckTitle
    }

    /// Whether a round has begun.
    var hasRound: Bool { firstPlayer != nil }

    /// The pitches and the vote of the round, and those of its tie-break once it began.
    var contests: [Contest] { final == nil ? earlier + [contest] : earlier }

    /// The final pitch-off, once it began.
    var final: Contest? { contest.kind == .final ? contest : nil }

    func place(of id: ID<Entrant>) -> Int? { entrants.firstIndex { $0.id == id } }

    /// The place of the entrant whose people sit at a place.
    func side(of seat: Int?) -> Int? { seat.flatMap { seat in sides.firstIndex { $0.contains(seat) } } }

    mutating func begin(_ next: Contest) {
        if contest.kind != .final { earlier.append(contest) }
        contest = next
    }
}
