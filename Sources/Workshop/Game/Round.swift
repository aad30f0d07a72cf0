/// One round: the skills on the table, the jobs chosen, and the contest on them.
public struct Round: Hashable, Sendable {
    /// What an entrant decided to do in a round.
    public enum Choice: Hashable, Sendable {
        /// Pitch this job.
        case job(ID<JobCard>)
        /// Pass.
        case pass
    }

    /// Its number, from 1.
    public let number: Int
    /// Who reveals the skills.
    public let firstPlayer: ID<Entrant>
    /// The skills on the table.
    public let skills: [ID<SkillCard>]
    /// Whether the deck has given its skills; those written on the spot may lie on the table before.
    public let isRevealed: Bool
    /// Skills taken off the table because they were not understood.
    public let redrawn: [ID<SkillCard>]
    /// What each entrant decided.
    public let choices: [ID<Entrant>: Choice]
    /// The pitches and the vote of the round.
    public let main: Contest
    /// The tie-break, once it began.
    public let tieBreak: Contest?
    /// Whether there was no vote because fewer than two pitches were heard.
    public let voteSkipped: Bool

    /// The job an entrant chose.
    public func job(of entrant: ID<Entrant>) -> ID<JobCard>? {
        if case .job(let job) = choices[entrant] { job } else { nil }
    }

    /// Whether the round counts: its votes are counted, or there was nothing to vote on.
    public var isCounted: Bool { main.count != nil || voteSkipped }

    /// Everybody with the highest tally, after a tie-break if one was counted.
    ///
    /// A tie-break that gives nobody a vote leaves the tie as it was.
    public var winners: [ID<Entrant>] { [main.count, tieBreak?.count].winners }

    /// The points of the round for each candidate; empty until it is counted.
    public func points(by scoring: Scoring) -> [ID<Entrant>: Int] {
        main.count?.points(by: scoring, winners: winners) ?? [:]
    }
}

extension [Count?] {
    /// Everybody with the highest tally of the last of the counts that gave anybody a vote.
    var winners: [ID<Entrant>] { reversed().lazy.compactMap { $0?.leaders }.first { !$0.isEmpty } ?? [] }
}
