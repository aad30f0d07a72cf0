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
        public fileprivate(set) var tieToBreak: [ID<Entrant>]
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
        let held: Hand
        /// The job she chose, before anybody else may know.
        public let chosen: ID<JobCard>?
        /// How many cards she may still swap.
        public let swapsLeft: Int
        /// Whether she may vote in the open vote.
        public let mayVote: Bool
        /// Whom she may vote for: the candidates less her own entrant.
        public let candidates: [ID<Entrant>]
        /// How her pitch was rated in the contest just counted, where enough people rated it.
        public let ratings: [SkillRating]

        /// The job cards of her hand.
        public var hand: [JobCard] { held.cards }
        /// Those she may choose now.
        public var choosable: [ID<JobCard>] { held.choosable }
    }

    /// What of the sealed half its audience may know.
    enum Private: Hashable, Sendable {
        case nothing
        case notes([PitchNote])
        case seat(Mine)
    }

    /// What is one person's own.
    struct Mine: Hashable, Sendable {
        let seat: Int
        let side: Int?
        let held: Hand
        let chosen: ID<JobCard>?
        let ratings: [SkillRating]
    }

    /// What everybody may know.
    let table: Table
    let hidden: Private

    private var open: OpenGame { table.open }

    /// What was noted during pitches; the facilitator's only.
    public var notes: [PitchNote] { if case .notes(let notes) = hidden { notes } else { [] } }

    /// What a person alone may know; `nil` for the table and the facilitator.
    public var own: Own? {
        guard case .seat(let mine) = hidden else { return nil }
        let entrant = mine.side.map { open.entrants[$0].id }
        let vote = table.voters.contains(mine.seat) ? open.contest.vote : nil
        return Own(
            entrant: entrant,
            held: mine.held,
            chosen: mine.chosen,
            swapsLeft: mine.side == nil ? 0 : max(0, rules.freeSwaps - mine.held.swaps),
            mayVote: vote != nil,
            candidates: vote?.terms.candidates.filter { $0 != entrant } ?? [],
            ratings: mine.ratings
        )
    }

    /// The rules it is played by.
    public var rules: RoundRules { open.rules }
    /// The name of the deck.
    public var deckTitle: String { open.deckTitle }
    /// Where the game stands.
    public var stage: Game.Stage { open.stage }
    /// How the game ended.
    public var end: Game.End? { open.end }
    /// The round now played, from 1; 0 before the first.
    public var roundNumber: Int { open.number }
    /// Who reveals the skills of this round; `nil` where nobody is there to do it.
    public var firstPlayer: ID<Entrant>? { table.firstPlayer?.id }
    /// The skills on the table.
    public var skills: [SkillCard] { open.skills }
    /// How many skills can still be laid on the table in this round.
    public var skillsToReveal: Int { open.skillsToReveal }
    /// How many skills the round lacks because the deck ran out.
    public var missingSkills: Int {
        guard open.number > 0, open.stage != .research || open.skillsToReveal == 0 else { return 0 }
        return max(0, open.rules.skillsPerRound - open.skills.count)
    }
    /// Everybody who plays.
    public var players: [Player] { open.entrants.indices.map(player) }
    /// What the pitches now given decide.
    public var contest: Contest.Kind { open.contest.kind }
    /// The speaking order, without those who left for good before they spoke.
    public var order: [ID<Entrant>] {
        let contest = open.contest
        return contest.order.filter { id in table.stays(id) || contest.pitches.contains { $0.entrant == id } }
    }
    /// Those heard so far, in the order they spoke.
    public var heard: [ID<Entrant>] { open.contest.heard }
    /// Those who passed at their turn.
    public var skipped: [ID<Entrant>] { open.contest.skipped.filter(table.stays).sorted() }
    /// The pitch now going on.
    public var current: CurrentPitch? {
        guard open.stage == .interview, let pitch = open.contest.current else { return nil }
        return CurrentPitch(pitch: pitch, place: open.contest.past.count + 1)
    }
    /// Who pitches next.
    public var next: ID<Entrant>? { open.stage == .interview ? table.nextToPitch.map { open.entrants[$0].id } : nil }
    /// Whether the pitches now given will be rated although the rules ask for a vote, whose result would be known before.
    public var isRatedInstead: Bool {
        open.stage == .interview && table.isRatedInstead(among: table.expectedCandidates)
    }
    /// The vote now open.
    public var vote: Vote? {
        guard open.stage == .recruitment, let vote = open.contest.vote else { return nil }
        return Vote(
            terms: vote.terms,
            kind: open.contest.kind,
            ballots: vote.ballots,
            voted: table.roster.ids(of: table.voters & vote.voted).sorted(),
            voters: table.roster.ids(of: table.voters),
            numbers: numbers(in: vote),
            totals: vote.totals
        )
    }
    /// Those who can read how the pitch they gave was rated.
    public var readersOfRatings: [ID<Seat>] { table.readersOfRatings }
    /// The result of the round now played, once counted; of every counted round when the game is over.
    public var rounds: [RoundResult] {
        guard open.stage == .result, let last = open.results.last else { return open.results }
        return open.results.dropLast() + [last.breaking(table.tieToBreak)]
    }
    /// The result of the final pitch-off.
    public var final: Result? { open.final.flatMap(Result.init) }
    /// The totals of all entrants, while they may be shown; `nil` in the cooperative variant, which has none.
    public var standings: [ID<Entrant>: Int]? { open.standings }
    /// The game's winners, once it is over.
    public var winners: [ID<Entrant>] { open.winners }
    /// Skills shown out of skills revealed over the game (cooperative variant), while it may be shown.
    public var groupScore: GroupScore? { open.groupScore }

    /// The player of an id.
    public func player(_ id: ID<Entrant>) -> Player? { open.place(of: id).map(player) }

    /// The player a person belongs to.
    public func player(of seat: ID<Seat>) -> Player? { players.first { $0.members.contains(seat) } }

    private func player(_ side: Int) -> Player {
        let entrant = open.entrants[side]
        let isWaiting = entrant.playsFrom > max(1, open.number)
        let (members, gone) = (open.sides[side], table.roster.gone)
        return Player(
            id: entrant.id,
            members: table.roster.ids(of: (members - gone).isEmpty ? members : members - gone),
            speaker: table.speaker(of: side),
            takesPart: !table.present(of: side).isEmpty,
            hasLeft: !table.stays(side),
            status: open.ready.contains(side)
                ? .ready : open.passed.contains(side) ? .passed : isWaiting ? .waiting : .undecided,
            job: open.jobs.indices.contains(side) ? open.jobs[side] : nil,
            playsFrom: entrant.playsFrom
        )
    }

    /// In a second vote without second pitches everybody keeps the number of the first.
    private func numbers(in vote: OpenVote) -> [ID<Entrant>: Int] {
        let isRevote = open.contest.kind == .tieBreak && open.contest.past.isEmpty && open.contest.current == nil
        let order = isRevote ? open.contests[0].heard : vote.terms.candidates
        return Dictionary(order.enumerated().map { ($0.element, $0.offset + 1) }) { first, _ in first }
    }
}

extension GameView.Result {
    init?(_ contest: Contest) {
        guard let count = contest.count else { return nil }
        self.init(kind: contest.kind, count: count, withdrawn: contest.withdrawn.count)
    }
}

extension GameView.RoundResult {
    /// The same with a tie that is broken next.
    fileprivate func breaking(_ tie: [ID<Entrant>]) -> Self {
        guard !tie.isEmpty else { return self }
        var result = self
        result.tieToBreak = tie
        return result
    }
}

/// The score of a group that plays together: skills shown out of skills revealed.
public struct GroupScore: Hashable, Sendable {
    /// Skills at least half of the ballots found shown.
    public let shown: Int
    /// Skills that lay on the table when votes were counted.
    public let revealed: Int

    public init(shown: Int, revealed: Int) {
        self.shown = shown
        self.revealed = revealed
    }
}
