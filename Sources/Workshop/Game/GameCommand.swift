/// What may be asked in a game.
public enum GameCommand: Hashable, Sendable {
    /// Lay the skills of the round on the table.
    case revealSkills
    /// Replace a skill nobody understands.
    case redrawSkill(ID<SkillCard>)
    /// Lay a skill written on the spot on the table.
    indirect case writeSkill(name: String, dimension: Dimension, definition: String, inPlaceOf: ID<SkillCard>?)
    /// Give a job card back and draw another.
    case swapJob(ID<Entrant>, ID<JobCard>)
    /// Add a job card of one's own to the hand.
    case writeJob(ID<Entrant>, title: String)
    /// Choose the job to pitch, or another one as long as the choices are open.
    case chooseJob(ID<Entrant>, ID<JobCard>)
    /// Pass: not pitch in this round.
    case pass(ID<Entrant>)
    /// Start the next pitch, or that of one entrant out of turn.
    case startPitch(ID<Entrant>?)
    /// Stop the clock.
    case pausePitch
    /// Let the clock run again.
    case resumePitch
    /// Give the pitch more time.
    case extendPitch(seconds: Int)
    /// End the pitch.
    case endPitch
    /// Note something heard in a pitch of this round, with the skill it shows; a skill needs no words.
    case takeNote(ID<Entrant>, ID<SkillCard>?, String)
    /// Vote, or vote anew.
    indirect case castBallot(ID<Seat>, Ballot)
    /// Take one's ballot back.
    case withdrawBallot(ID<Seat>)
    /// Note the total of one candidate of a show of hands or of paper ballots, in place of an earlier one.
    case noteTotal(ID<Entrant>, Int)
    /// Enter the totals of a show of hands or of paper ballots, which closes the vote.
    case enterTotals([ID<Entrant>: Int])
    /// Take the last count back and vote again.
    case reopenVote
    /// Go on to what comes next, without waiting for anybody.
    case advance
    /// End the game now.
    case end
}
