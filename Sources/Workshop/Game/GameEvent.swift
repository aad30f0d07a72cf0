/// What happened in a game.
///
/// Chance is recorded as its outcome, so a replay draws nothing.
public enum GameEvent: Hashable, Sendable {
    /// A game began on a deck of the session.
    indirect case began(rules: RoundRules, deck: ID<Deck>, entrants: [Entrant])
    /// Somebody came late and plays from a later round.
    case entrantJoined(Entrant)
    /// Somebody came late into a team.
    case memberJoined(ID<Entrant>, Entrant.Member)
    /// An entrant got job cards.
    case jobsDealt(ID<Entrant>, [ID<JobCard>])
    /// The job pile ran out and the cards given back became the pile.
    case jobsReshuffled
    /// An entrant gave a job card back and drew another.
    case jobSwapped(ID<Entrant>, given: ID<JobCard>, drawn: ID<JobCard>)
    /// An entrant wrote a job card of her own.
    indirect case jobWritten(ID<Entrant>, JobCard)
    /// A round began.
    case roundBegan(Int, firstPlayer: ID<Entrant>)
    /// Skills were laid on the table.
    case skillsRevealed([ID<SkillCard>])
    /// The skill pile ran out and the discard became the pile.
    case skillsReshuffled
    /// A skill nobody understood was replaced.
    case skillRedrawn(ID<SkillCard>, drawn: ID<SkillCard>)
    /// A skill was written on the spot and laid on the table, in place of another or beside the others.
    indirect case skillWritten(SkillCard, inPlaceOf: ID<SkillCard>?)
    /// Everybody picks a job now.
    case choosingOpened
    /// An entrant chose a job.
    case jobChosen(ID<Entrant>, ID<JobCard>)
    /// An entrant passes in this round.
    case passed(ID<Entrant>)
    /// The choices are closed and the speaking order is drawn.
    case orderDrawn([ID<Entrant>])
    /// A pitch began and its clock runs.
    case pitchStarted(ID<Entrant>, speaker: ID<Seat>)
    /// The clock of the pitch was stopped.
    case pitchPaused
    /// The clock of the pitch runs again.
    case pitchResumed
    /// The pitch got more time.
    case pitchExtended(seconds: Int)
    /// The pitch is over.
    case pitchEnded
    /// An entrant passed at her turn.
    case pitchSkipped(ID<Entrant>)
    /// Something heard in a pitch was noted.
    indirect case noteTaken(PitchNote)
    /// A vote opened with an empty box.
    indirect case voteOpened(VoteTerms)
    /// A person voted, or voted anew; what, only the sealed box knows.
    case ballotCast(ID<Seat>)
    /// A person took her ballot back.
    case ballotWithdrawn(ID<Seat>)
    /// The total of one candidate of a show of hands or of paper ballots was noted.
    case totalNoted(ID<Entrant>, Int)
    /// The votes were counted and the box destroyed.
    indirect case voteCounted(Count)
    /// The count was taken back; everybody votes again.
    case voteReopened
    /// Fewer than two pitches were heard, so there is no vote.
    case voteSkipped
    /// A tie of the round is broken among these; with pitches in this order where the rules ask for them.
    case tieBreakBegan([ID<Entrant>])
    /// The tie at the top of the game is broken by a last pitch each, in this order.
    case finalBegan([ID<Entrant>])
    /// The game ended.
    case ended(Game.End)
}
