/// A job-hunter game: rounds of skills revealed, jobs pitched, votes cast and counted.
public struct Game: Hashable, Sendable {
    /// Where the game stands.
    public enum Stage: String, CaseIterable, Hashable, Sendable {
        /// Hands are dealt, no round has begun.
        case opening
        /// The skills of the round are revealed and talked about.
        case research
        /// Everybody picks a job or passes.
        case choosing
        /// The pitches.
        case interview
        /// A vote is open.
        case recruitment
        /// The contest is counted.
        case result
        /// The game is over.
        case finished
    }

    /// How a game ended.
    public enum End: String, CaseIterable, Hashable, Sendable {
        /// All planned rounds were played.
        case completed
        /// It was ended before; what was counted counts.
        case early
    }

    /// The options it is played by.
    public let rules: RoundRules
    /// The deck it is played with.
    public let deck: Deck
    /// Who plays.
    public internal(set) var entrants: [Entrant]
    /// The job cards of each entrant.
    public internal(set) var hands: [ID<Entrant>: Hand] = [:]
    /// Where it stands.
    public internal(set) var stage = Stage.opening
    /// The rounds begun, the last one being the one now played.
    public internal(set) var rounds: [Round] = []
    /// The final pitch-off, once it began.
    public internal(set) var final: Contest?
    /// What was noted during pitches.
    public internal(set) var notes: [PitchNote] = []
    /// How it ended, once it did.
    public internal(set) var end: End?

    package internal(set) var jobPile: [ID<JobCard>]
    package internal(set) var jobDiscard: [ID<JobCard>] = []
    package internal(set) var skillPile: [ID<SkillCard>]
    package internal(set) var skillDiscard: [ID<SkillCard>] = []
    private(set) var skillCards: [ID<SkillCard>: SkillCard]
    private(set) var jobCards: [ID<JobCard>: JobCard]

    init(rules: RoundRules, deck: Deck, entrants: [Entrant]) {
        self.rules = rules
        self.deck = deck
        self.entrants = entrants
        jobPile = deck.jobs.map(\.id)
        skillPile = deck.skills.map(\.id)
        skillCards = Dictionary(deck.skills.map { ($0.id, $0) }) { first, _ in first }
        jobCards = Dictionary(deck.jobs.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The skill card of an id, from the deck or written during the game.
    public func skill(_ id: ID<SkillCard>) -> SkillCard? { skillCards[id] }

    /// The job card of an id, from the deck or written during the game.
    public func job(_ id: ID<JobCard>) -> JobCard? { jobCards[id] }

    /// The round now played.
    public var round: Round? { rounds.last }

    /// The contest now played: the final, else the round's tie-break, else its main part.
    public var contest: Contest? { final ?? round?.tieBreak ?? round?.main }

    /// The entrant of an id.
    public func entrant(_ id: ID<Entrant>) -> Entrant? {
        entrants.first { $0.id == id }
    }

    /// The entrant a person belongs to.
    public func entrant(of seat: ID<Seat>) -> Entrant? {
        entrants.first { $0.members.contains { $0.seat == seat } }
    }

    /// The points of every entrant over the counted rounds.
    public var totals: [ID<Entrant>: Int] {
        var totals = Dictionary(entrants.map { ($0.id, 0) }) { first, _ in first }
        guard rules.variant == .competitive else { return totals }
        for round in rounds {
            totals.merge(round.points(by: rules.scoring), uniquingKeysWith: +)
        }
        return totals
    }

    /// Everybody with the highest total above nothing; with a final pitch-off, whoever won it.
    public var winners: [ID<Entrant>] {
        let broken = final?.count?.leaders ?? []
        return broken.isEmpty ? leaders : broken
    }

    /// Everybody with the highest total above nothing, before any final pitch-off.
    var leaders: [ID<Entrant>] {
        guard rules.variant == .competitive else { return [] }
        let totals = totals
        guard let best = totals.values.max(), best > 0 else { return [] }
        return entrants.map(\.id).filter { totals[$0] == best }
    }

    /// How many skills the deck can still give the round now played: none once it has given them.
    var skillsToReveal: Int {
        guard let round, !round.isRevealed else { return 0 }
        let places = max(0, rules.skillsPerRound - round.skills.count)
        return min(places, skillPile.count + skillDiscard.count)
    }

    mutating func learn(_ skill: SkillCard) {
        skillCards[skill.id] = skill
    }

    mutating func learn(_ job: JobCard) {
        jobCards[job.id] = job
    }
}
