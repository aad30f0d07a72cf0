/// What everybody may know of a game: the table's view of it.
///
/// Kept up by what happens; whatever crosses into it from the sealed half does so in `Game+Crossings.swift`.
struct OpenGame: Hashable, Sendable {
    /// Who plays by which rules, what lies on the table and what was found out: the same while people choose, pitch and
    /// vote, so it is kept in one place and not copied then.
    struct Board: Hashable, Sendable {
        let rules: RoundRules
        let deckTitle: String
        var entrants: [Entrant] = []
        var sides: [Places<Seat>] = []
        var firstPlayer: ID<Entrant>?
        var skills: [SkillCard] = []
        var jobs: [JobCard?] = []
        var earlier: [Contest] = []
        var rated: [ID<Entrant>] = []
        var results: [GameView.RoundResult] = []
        var standings: [ID<Entrant>: Int]?
        var groupScore: GroupScore?
        var winners: [ID<Entrant>] = []
    }

    private var board: Boxed<Board>
    /// Those whose round has come.
    var inRound = Places<Seat>()
    var stage = Game.Stage.opening
    /// How it ended, once it did.
    var end: Game.End?

    /// The round now played, from 1; 0 before the first.
    var number = 0
    /// Whether the deck has given its skills; those written on the spot may lie on the table before.
    var isRevealed = false
    /// How many skills the deck can still give.
    var skillsToReveal = 0
    /// Those who have chosen a job.
    var ready = Places<Entrant>()
    /// Those who pass.
    var passed = Places<Entrant>()
    /// The pitches and the vote now under way: of the round, of its tie-break, or of the final pitch-off.
    var contest = Contest(kind: .round)
    /// Whether there was no vote because fewer than two pitches were heard.
    var voteSkipped = false

    init(rules: RoundRules, deckTitle: String) {
        board = Boxed(Board(rules: rules, deckTitle: deckTitle))
    }

    mutating func changeBoard(_ body: (inout Board) -> Void) { board.change(body) }

    var rules: RoundRules { board.value.rules }
    var deckTitle: String { board.value.deckTitle }
    /// Who plays.
    var entrants: [Entrant] { board.value.entrants }
    /// Where the people of each entrant sit.
    var sides: [Places<Seat>] { board.value.sides }
    /// Who was to reveal the skills of this round.
    var firstPlayer: ID<Entrant>? { board.value.firstPlayer }
    /// The skills on the table.
    var skills: [SkillCard] { board.value.skills }
    /// The job of each entrant; empty until everybody may know.
    var jobs: [JobCard?] { board.value.jobs }
    /// Those whose pitch was rated by enough people, in the contest just counted.
    var rated: [ID<Entrant>] { board.value.rated }
    /// The result of the round now played, once counted; of every counted round when the game is over.
    var results: [GameView.RoundResult] { board.value.results }
    /// The totals, while they may be shown.
    var standings: [ID<Entrant>: Int]? { board.value.standings }
    /// The score of those who play together, while it may be shown.
    var groupScore: GroupScore? { board.value.groupScore }
    /// The game's winners, once it is over.
    var winners: [ID<Entrant>] { board.value.winners }

    /// Whether a round has begun.
    var hasRound: Bool { firstPlayer != nil }

    /// The pitches and the vote of the round, and those of its tie-break once it began.
    var contests: [Contest] {
        contest.kind == .final ? board.value.earlier : board.value.earlier + [contest]
    }

    /// The final pitch-off, once it began.
    var final: Contest? { contest.kind == .final ? contest : nil }

    func place(of id: ID<Entrant>) -> Int? { entrants.firstIndex { $0.id == id } }

    /// The place of the entrant whose people sit at a place.
    func side(of seat: Int?) -> Int? { seat.flatMap { seat in sides.firstIndex { $0.contains(seat) } } }

    mutating func begin(_ next: Contest) {
        let played = contests
        changeBoard { $0.earlier = played }
        contest = next
    }
}
