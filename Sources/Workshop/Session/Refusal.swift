/// Why a request was refused, with the data a front end needs to say so in any language.
///
/// A refusal changes nothing.
public enum Refusal: Error, Hashable, Sendable {
    // MARK: Anywhere

    /// Only the facilitator may ask for this.
    case onlyFacilitator
    /// Only the person at this seat, or the facilitator for her, may ask for this.
    case onlyOneself(ID<Seat>)
    /// The session is closed.
    case sessionClosed
    /// There is no such moment to go to; the last one is given.
    case noSuchMoment(Int, last: Int)
    /// The session has come to another moment since it was asked for.
    case overtaken
    /// Some words cannot be kept.
    case text(PlainText.Fault)
    /// Nothing of the kind is going on now.
    case noGame
    /// No debriefing is going on now.
    case noDebrief
    /// Something is going on that has to end first.
    case activityRunning

    // MARK: People

    /// Nobody has this seat.
    case noSuchSeat(ID<Seat>)
    /// The session is full.
    case full(limit: Int)
    /// Nothing would change: she is in the room already, or away already, or has left already.
    case alreadySo(ID<Seat>)

    // MARK: Beginning

    /// The rules cannot be played.
    case unplayable([RoundRules.Fault])
    /// There are too few participants.
    case tooFewParticipants(needed: Int, present: Int)
    /// The teams given do not hold every participant exactly once, or are too few.
    case teamsDoNotFit

    // MARK: Cards

    /// This cannot be done in this stage of the game.
    case notNow(Game.Stage)
    /// Nobody plays under this id.
    case noSuchEntrant(ID<Entrant>)
    /// The skills of this round lie on the table already.
    case alreadyRevealed
    /// This skill does not lie on the table.
    case skillNotOnTable(ID<SkillCard>)
    /// The table holds as many skills as it can.
    case tableFull(limit: Int)
    /// No card is left to draw.
    case nothingToDraw
    /// This job is not in the hand.
    case jobNotInHand(ID<JobCard>)
    /// This job was played; others of the hand come first.
    case jobPlayed(ID<JobCard>)
    /// All free swaps are used.
    case noSwapLeft(limit: Int)
    /// The job is chosen for this round; choose another one before giving it back.
    case jobIsChosen(ID<JobCard>)
    /// Whoever came during the round plays from the next one.
    case playsLater(ID<Entrant>, from: Int)
    /// Nobody of this entrant is in the room.
    case entrantAbsent(ID<Entrant>)
    /// She has passed or chosen the same already.
    case alreadyChosen(ID<Entrant>)

    // MARK: Pitches

    /// A pitch is going on.
    case pitchRunning(ID<Entrant>)
    /// No pitch is going on.
    case noPitch
    /// The clock runs already.
    case clockRunning
    /// The clock stands already.
    case clockStopped
    /// Nobody is left to pitch.
    case nobodyToPitch
    /// She is not among those who pitch now.
    case notPitching(ID<Entrant>)
    /// She has been heard already.
    case alreadyHeard(ID<Entrant>)
    /// The added time must lie in this range of seconds.
    case extensionOutOfRange(ClosedRange<Int>)

    // MARK: Votes

    /// No vote is open.
    case noVote
    /// This person does not vote now.
    case mayNotVote(ID<Seat>)
    /// Only the voter herself casts and takes back her ballot.
    case onlyTheVoter(ID<Seat>)
    /// Nobody votes for her own pitch.
    case ownPitch(ID<Entrant>)
    /// There is no such candidate in this vote.
    case notACandidate(ID<Entrant>)
    /// The ballot answers another question.
    case wrongBallot(asked: VoteTerms.Question)
    /// A candidate stands twice on the ballot.
    case sameCandidateTwice
    /// A skill stands twice on the ballot.
    case sameSkillTwice
    /// A level is not one of those from 0 to the highest.
    case levelOutOfRange(Int, highest: Int)
    /// A candidate is rated on some of the skills only.
    case ratingIncomplete(ID<Entrant>)
    /// A reason names a candidate the ballot does not speak for.
    case reasonWithoutVote(ID<Entrant>)
    /// No ratings are asked for beside this vote.
    case feedbackNotAsked
    /// She has not voted.
    case hasNotVoted(ID<Seat>)
    /// Votes are not typed in one by one here: totals are.
    case totalsExpected
    /// Ballots are cast one by one here: totals are not.
    case ballotsExpected
    /// Some have voted at the keyboard; totals would count them twice.
    case ballotsInBox(Int)
    /// A total is below zero.
    case negativeTotal(ID<Entrant>)
    /// The total of a candidate is more than those who may vote for her could give.
    case totalTooHigh(ID<Entrant>, limit: Int)
    /// The totals add up to more than the voters could give.
    case totalsTooHigh(sum: Int, limit: Int)
    /// There is no count to take back.
    case nothingToReopen

    // MARK: Debriefing

    /// This question is for the group: its answers carry no name.
    case askedToGroup
    /// This question is for each person: say who answers.
    case askedToEach
    /// She has answered or passed already.
    case alreadyAnswered(ID<Seat>)
    /// By this day nothing can be done any more: it is over.
    case dayIsPast(CalendarDay)
    /// She is not in the room.
    case absent(ID<Seat>)
    /// The faces are no five numbers of 0 or more that add up to at most the people in the room.
    case facesDoNotFit(people: Int)

    // MARK: Practice

    /// No story is being played.
    case noStory
    /// No pitch is being practised.
    case noPitchPractice
    /// The story leads to a place that is not in it.
    case storyNotWhole(ID<Story.Place>)
    /// This cannot be chosen here.
    case notAChoiceHere(ID<Story.Choice>)
    /// The story waits for a choice, or has ended.
    case nothingToGoOnTo
    /// There is no such checkpoint behind.
    case noSuchCheckpoint(ID<Story.Place>)
    /// The story stands at its start.
    case atTheStart
    /// This cannot be done in this stage of the practice.
    case notInPractice(PitchPractice.Stage)
    /// The pitch is given aloud: nothing is typed.
    case pitchIsSpoken
    // MARK: Role-play

    /// No role-play is going on now.
    case noRolePlay
    /// The scenario cannot be played by a group.
    case scenarioUnplayable([RolePlayScenario.Fault])
    /// This cannot be done in this part of the role-play.
    case notInThisPart(RolePlay.Stage)
    /// Somebody said the stop word; first it has to be settled whether the play goes on.
    case playStopped
    /// The play was stopped already.
    case alreadyStopped
    /// Nobody stopped the play.
    case notStopped
    /// The scenario has no such role.
    case noSuchRole(ID<RolePlayScenario.Role>)
    /// As many people play this role as it takes.
    case roleIsFull(ID<RolePlayScenario.Role>)
    /// She has a role already, or this one.
    case playsAlready(ID<Seat>)
    /// She has no role.
    case playsNoRole(ID<Seat>)
    /// She watches or leads, and does not play.
    case doesNotPlay(ID<Seat>)
    /// A player was named twice where two are needed.
    case sameSeatTwice
    /// Nobody is free, or no role is.
    case nobodyToCast
    /// She has read her brief already.
    case alreadyReady(ID<Seat>)
    /// No take is being played.
    case noTake
    /// The phase has no such beat.
    case noSuchBeat(ID<RolePlayScenario.Beat>)
    /// This beat was reached already in this take.
    case beatMarked(ID<RolePlayScenario.Beat>)
    /// The scenario has no such inject.
    case noSuchInject(ID<Inject>)
    /// This inject came in already in this take.
    case injectFired(ID<Inject>)
    /// The inject needs a role that nobody plays.
    case roleNotPlayed(ID<RolePlayScenario.Role>)
    /// The play stands still already.
    case alreadyFrozen
    /// The play does not stand still.
    case notFrozen
    /// Nobody answers questions as her role.
    case nobodyInHotSeat
    /// She answers questions already.
    case alreadyInHotSeat(ID<Seat>)
    /// Whoever plays does not observe.
    case playsARole(ID<Seat>)
    /// This behaviour is not looked for now.
    case noSuchItem(ID<ObservationGrid.Item>)
    /// The scale has no such level.
    case noSuchLevel(Int, levels: Int)
    /// She has neither ticked nor quoted this behaviour in this take: evidence comes first.
    case noEvidence(ID<Seat>)
    /// Players speak of themselves before anybody else does.
    case selfAssessmentFirst
    /// This behaviour belongs to a role she did not play.
    case notYourBehaviour(ID<Seat>)
    /// She is not among those who are asked now, or has answered.
    case notAsked(ID<Seat>)
}
