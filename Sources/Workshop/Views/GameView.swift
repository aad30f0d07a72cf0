/// What one audience may know of a game.
public struct GameView: Hashable, Sendable {
    /// What everybody may know of an entrant.
    public struct Player: Hashable, Sendable {
        /// What she does in the round now played.
        public enum Status: Hashable, Sendable {
            /// Has not chosen.
            case undecided
            /// Has chosen a job.
            case ready
            /// Passes.
            case passed
            /// Plays from a later round.
            case waiting
        }

        /// Her id.
        public let id: ID<Entrant>
        /// Who belongs to her, in seat order: those who have not left for good, or everybody once all of them have.
        public let members: [ID<Seat>]
        /// Who speaks for her in this round; `nil` when nobody of her is in the room.
        public let speaker: ID<Seat>?
        /// Whether she takes part in this round: somebody of her is in the room, and has come by it.
        public let takesPart: Bool
        /// Whether nobody of her plays any more.
        public let hasLeft: Bool
        /// What she does in this round.
        public let status: Status
        /// The job she pitches, once revealed.
        public let job: JobCard?
        /// The first round she plays in.
        public let playsFrom: Int
    }

    /// The pitch now going on.
    public struct CurrentPitch: Hashable, Sendable {
        /// The pitch and its clock.
        public let pitch: Pitch
        /// Its place in the speaking order, from 1.
        public let place: Int
    }

    /// The vote now open.
    public struct Vote: Hashable, Sendable {
        /// What is asked.
        public let terms: VoteTerms
        /// What the contest decides.
        public let kind: Contest.Kind
        /// How many ballots are in the box, those of people who left since included.
        public let ballots: Int
        /// Who of those who may vote has voted; what, nobody knows.
        public let voted: [ID<Seat>]
        /// Who may vote.
        public let voters: [ID<Seat>]
        /// The candidates' places in the order of pitching, which number them for all voters alike.
        public let numbers: [ID<Entrant>: Int]
        /// The totals typed so far, of a show of hands or of paper ballots.
        public let totals: [ID<Entrant>: Int]

        /// Whether totals are typed and no ballots cast at the keyboard.
        public var takesTypedTotals: Bool { terms.collection != .secret || !totals.isEmpty }

        /// Whose total is to be typed next; `nil` once all are.
        public var nextTotal: ID<Entrant>? { terms.candidates.first { totals[$0] == nil } }
    }

    /// The result of one contest.
    public struct Result: Hashable, Sendable {
        /// What the contest decided.
        public let kind: Contest.Kind
        /// The count.
        public let count: Count
        /// Counts that were taken back before it.
        public let withdrawn: Int
    }

    /// The results of one round.
    public struct RoundResult: Hashable, Sendable {
        /// The round's number.
        public let number: Int
        /// The first count and the one that broke a tie, as far as there are any.
        public let results: [Result]
        /// The round's winners.
        public let winners: [ID<Entrant>]
        /// Whether several share the top and the rules will have the tie broken next.
        public let tieToBreak: [ID<Entrant>]
        /// The points of the round.
        public let points: [ID<Entrant>: Int]
        /// The skills that lay on the table.
        public let skills: [SkillCard]
        /// The skills the group showed (cooperative variant).
        public let skillsShown: [ID<SkillCard>]
        /// Whether there was no vote because fewer than two pitches were heard.
        public let voteSkipped: Bool
    }

    /// What a person alone may know.
    public struct Own: Hashable, Sendable {
        /// Her entrant, if she plays.
        public let entrant: ID<Entrant>?
        /// The job cards of her hand.
        public let hand: [JobCard]
        /// Those she may choose now.
        public let choosable: [ID<JobCard>]
        /// The job she chose, before anybody else may know.
        public let chosen: ID<JobCard>?
        /// How many cards she may still swap.
        public let swapsLeft: Int
        /// Whether she may vote in the open vote.
        public let mayVote: Bool
        /// Whom she may vote for.
        public let candidates: [ID<Entrant>]
        /// How her pitch was rated in the contest just counted, where enough people rated it.
        public let ratings: [SkillRating]
    }

    /// The rules it is played by.
    public let rules: RoundRules
    /// The name of the deck.
    public let deckTitle: String
    /// Where the game stands.
    public let stage: Game.Stage
    /// The round now played, from 1; 0 before the first.
    public let roundNumber: Int
    /// Who reveals the skills of this round; `nil` where nobody is there to do it.
    public let firstPlayer: ID<Entrant>?
    /// The skills on the table.
    public let skills: [SkillCard]
    /// How many skills can still be laid on the table in this round.
    public let skillsToReveal: Int
    /// How many skills the round lacks because the deck ran out.
    public let missingSkills: Int
    /// Everybody who plays.
    public let players: [Player]
    /// What the pitches now given decide.
    public let contest: Contest.Kind
    /// The speaking order, without those who left for good before they spoke.
    public let order: [ID<Entrant>]
    /// Those heard so far, in the order they spoke.
    public let heard: [ID<Entrant>]
    /// Those who passed at their turn.
    public let skipped: [ID<Entrant>]
    /// The pitch now going on.
    public let current: CurrentPitch?
    /// Who pitches next.
    public let next: ID<Entrant>?
    /// Whether the pitches now given will be rated although the rules ask for a vote, whose result would be known before.
    public let isRatedInstead: Bool
    /// The vote now open.
    public let vote: Vote?
    /// Those who can read how the pitch they gave was rated.
    public let readersOfRatings: [ID<Seat>]
    /// The result of the round now played, once counted; of every counted round when the game is over.
    public let rounds: [RoundResult]
    /// The result of the final pitch-off.
    public let final: Result?
    /// The totals of all entrants, while they may be shown; `nil` in the cooperative variant, which has none.
    public let standings: [ID<Entrant>: Int]?
    /// The game's winners, once it is over.
    public let winners: [ID<Entrant>]
    /// Skills shown out of skills revealed over the game (cooperative variant), while it may be shown.
    public let groupScore: GroupScore?
    /// What was noted during pitches; the facilitator's only.
    public let notes: [PitchNote]
    /// What a person alone may know; `nil` for the table and the facilitator.
    public let own: Own?
    /// How the game ended.
    public let end: Game.End?

    /// The player of an id.
    public func player(_ id: ID<Entrant>) -> Player? {
        players.first { $0.id == id }
    }

    /// The player a person belongs to.
    public func player(of seat: ID<Seat>) -> Player? {
        players.first { $0.members.contains(seat) }
    }
}

/// The score of a group that plays together: skills shown out of skills revealed.
public struct GroupScore: Hashable, Sendable {
    /// Skills at least half of the ballots found shown.
    public let shown: Int
    /// Skills that lay on the table when votes were counted.
    public let revealed: Int

    /// Creates a score.
    public init(shown: Int, revealed: Int) {
        self.shown = shown
        self.revealed = revealed
    }
}
