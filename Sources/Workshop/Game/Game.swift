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

    private var openHalf: Boxed<OpenGame>
    private var sealedHalf: Boxed<SealedGame>

    init(rules: RoundRules, table: Boxed<CardTable>) {
        openHalf = Boxed(OpenGame(rules: rules, deckTitle: table.value.deck.title))
        sealedHalf = Boxed(SealedGame(table: table))
    }

    /// What everybody may know.
    var open: OpenGame { openHalf.value }
    /// What not everybody may know.
    var sealed: SealedGame { sealedHalf.value }

    mutating func changeOpen(_ body: (inout OpenGame) -> Void) { openHalf.change(body) }
    mutating func changeBoard(_ body: (inout OpenGame.Board) -> Void) { changeOpen { $0.changeBoard(body) } }
    mutating func changeSealed(_ body: (inout SealedGame) -> Void) { sealedHalf.change(body) }
    mutating func changePiles(_ body: (inout SealedGame.Piles) -> Void) { changeSealed { $0.piles.change(body) } }
    mutating func changeKept(_ body: (inout SealedGame.Kept) -> Void) { changeSealed { $0.kept.change(body) } }

    /// The open half with the people around it.
    func table(with roster: Roster) -> Table { Table(game: openHalf, roster: roster) }

    /// The options it is played by.
    public var rules: RoundRules { open.rules }
    /// The deck it is played with.
    public var deck: Deck { sealed.table.value.deck }
    /// Who plays.
    public var entrants: [Entrant] { open.entrants }
    /// Where it stands.
    public var stage: Stage { open.stage }
    /// How it ended, once it did.
    public var end: End? { open.end }
    /// What was noted during pitches.
    public var notes: [PitchNote] { sealed.kept.value.notes }

    /// The job cards of an entrant.
    public func hand(of id: ID<Entrant>) -> Hand? { open.place(of: id).map { sealed.hands[$0] } }

    package var jobPile: [ID<JobCard>] { ids(sealed.piles.value.jobs) }
    package var jobDiscard: [ID<JobCard>] { ids(sealed.piles.value.jobDiscard) }
    package var skillPile: [ID<SkillCard>] { ids(sealed.piles.value.skills) }
    package var skillDiscard: [ID<SkillCard>] { ids(sealed.piles.value.skillDiscard) }

    private func ids(_ jobs: [Int]) -> [ID<JobCard>] { jobs.map { sealed.table.value.jobs[$0].id } }
    private func ids(_ skills: [Int]) -> [ID<SkillCard>] { skills.map { sealed.table.value.skills[$0].id } }

    /// The skill card of an id, from the deck or written during the game.
    public func skill(_ id: ID<SkillCard>) -> SkillCard? {
        sealed.table.value.place(of: id).map { sealed.table.value.skills[$0] }
    }

    /// The job card of an id, from the deck or written during the game.
    public func job(_ id: ID<JobCard>) -> JobCard? {
        sealed.table.value.place(of: id).map { sealed.table.value.jobs[$0] }
    }

    /// The rounds begun, the last one being the one now played.
    public var rounds: [Round] { sealed.kept.value.past + (round.map { [$0] } ?? []) }

    /// The round now played.
    public var round: Round? {
        guard let first = open.firstPlayer else { return nil }
        let contests = open.contests
        return Round(
            number: open.number,
            firstPlayer: first,
            skills: open.skills.map(\.id),
            isRevealed: open.isRevealed,
            redrawn: sealed.kept.value.redrawn,
            choices: choices,
            main: contests[0].including(sealed.kept.value.feedback),
            tieBreak: contests.count > 1 ? contests[1] : nil,
            voteSkipped: open.voteSkipped
        )
    }

    /// The job the entrant at a place chose in the round now played.
    func job(chosenBy side: Int) -> ID<JobCard>? { sealed.chosen[side].map { sealed.table.value.jobs[$0].id } }

    private var choices: [ID<Entrant>: Round.Choice] {
        var choices: [ID<Entrant>: Round.Choice] = Dictionary(minimumCapacity: open.entrants.count)
        for (place, entrant) in open.entrants.enumerated() {
            if open.passed.contains(place) {
                choices[entrant.id] = .pass
            } else if let job = job(chosenBy: place) {
                choices[entrant.id] = .job(job)
            }
        }
        return choices
    }

    /// The final pitch-off, once it began.
    public var final: Contest? { open.final }

    /// The contest now played: the final, else the round's tie-break, else its main part.
    public var contest: Contest? {
        guard open.hasRound else { return nil }
        return open.contest.kind == .round ? open.contest.including(sealed.kept.value.feedback) : open.contest
    }

    /// The entrant of an id.
    public func entrant(_ id: ID<Entrant>) -> Entrant? { open.place(of: id).map { open.entrants[$0] } }

    /// The entrant a person belongs to.
    public func entrant(of seat: ID<Seat>) -> Entrant? {
        open.entrants.first { $0.members.contains { $0.seat == seat } }
    }
}
