/// Every message of the catalogue.
///
/// What a message says, and which values it takes, is seen in the catalogue of any language, such as
/// `Language+English.swift`.
public enum MessageKey: String, CaseIterable, Hashable, Sendable {
    // MARK: Lists and pieces

    case plain
    case names
    case listSeparator
    case listEnd
    case numbered
    case decimal

    // MARK: Choices found everywhere

    case goBack
    case callFacilitator
    case askMeLater
    case whatNow
    case menuPeople
    case menuUndo
    case menuRedo
    case menuTellAgain
    case menuEndGame
    case menuLeave
    case confirmEndGame
    case confirmEndGameYes
    case undoPrompt

    // MARK: Lobby

    case lobbyPeople
    case lobbyPlan
    case lobbyPrompt
    case lobbyBegin
    case lobbyRules
    case rulesPrompt
    case rulesRounds
    case rulesSeconds
    case rulesSkills
    case rulesTogether
    case rulesCooperative
    case askRounds
    case askSeconds
    case askSkills
    case notANumber

    // MARK: People

    case peoplePrompt
    case peopleJoin
    case peopleObserve
    case peopleAway
    case peopleLeave
    case peopleBack
    case peopleRename
    case peopleKind
    case peopleHere
    case peopleAreAway
    case peopleHaveLeft
    case askName
    case askObserverName
    case askNewName
    case askWhoGoes
    case askWhoLeaves
    case askWhoIsBack
    case askWhoIsRenamed
    case askWhoChangesPart
    case askPart
    case partParticipant
    case partObserver
    case partFacilitator
    case joined
    case joinedAsObserver
    case joinedAsFacilitator
    case renamed
    case nowPlays
    case nowWatches
    case nowLeads
    case wentAway
    case cameBack
    case leftForGood

    // MARK: The game

    case gameBegins
    case cooperationBegins
    case playTogether
    case handsDealt
    case handDealt
    case playsFrom
    case joinsTeam
    case openingPrompt
    case openingBegin
    case jobsReshuffled
    case jobSwapped
    case jobWritten

    // MARK: Research

    case roundBegins
    case revealPrompt
    case revealSkills
    case skillLine
    case skillExplained
    case skillBehaviour
    case skillCounterExample
    case skillPrompt
    case dimensionMethodological
    case dimensionSocial
    case dimensionContributory
    case skillsShort
    case skillsReshuffled
    case newSkill
    case openChoosing
    case explainSkill
    case redrawSkill
    case writeSkill
    case askWhichToExplain
    case askWhichToRedraw
    case askSkillName
    case askDimension

    // MARK: Choosing

    case choosingOpens
    case chooseJob
    case pass
    case swapJob
    case writeJob
    case tellJobs
    case askWhichToSwap
    case askJobTitle
    case jobExplained
    case jobSituation
    case hasChosen
    case appliesAs
    case passes
    case nobodyToChoose
    case waitingForChoices
    case closeChoosing
    case goOnAsking
    case nobodyPitches

    // MARK: Interviews

    case interviewsBegin
    case speakerLine
    case nextPitch
    case startPitch
    case passPitch
    case otherFirst
    case askWhoIsFirst
    case closeInterview
    case pitchRunning
    case endPitch
    case pausePitch
    case resumePitch
    case extendPitch
    case passRunningPitch
    case takeNote
    case askNoteOnWhom
    case askNoteSkill
    case noSkill
    case askNoteText
    case pitchStarts
    case pitchPaused
    case pitchResumed
    case pitchExtended
    case pitchEnded
    case noted
    case heardSoFar

    // MARK: The vote

    case voteSkipped
    case voteOpens
    case voteOpensTogether
    case askVote
    case askGold
    case askSilver
    case noSilver
    case askRanking
    case askApproval
    case askLevels
    case askFeedback
    case levelsMeaning
    case noRating
    case askShown
    case nobodyShowed
    case candidate
    case askReason
    case noReason
    case abstain
    case startBallotAgain
    case notAList
    case notLevels
    case hasVoted
    case hasVotedLast
    case ballotWithdrawn
    case votedSoFar
    case waitingForVotes
    case countNow
    case confirmCount
    case confirmCountYes
    case changeBallot
    case askWhoVotesAgain
    case handsPrompt
    case paperPrompt
    case typeTotals
    case askTotal
    case totalOf
    case confirmTotals
    case confirmTotalsYes
    case confirmTotalsNo

    // MARK: The result

    case resultHeading
    case tallyVotes
    case tallyPoints
    case tallyMean
    case abstentions
    case reasonGiven
    case nobodyLeads
    case winsContest
    case sharesContest
    case tieWillBeBroken
    case pointsOf
    case skillWasShown
    case skillWasNotShown
    case voteReopened
    case reopenVote
    case confirmReopen
    case confirmReopenYes
    case goToRevote
    case goToPitchOff
    case goToRound
    case goToEnd
    case tieBreakBegins
    case finalBegins

    // MARK: The end

    case gameEnds
    case gameEndsEarly
    case total
    case winsGame
    case winGame
    case groupScore
    case finishedPrompt
    case finishedDebrief
    case finishedAgain
    case finishedReport

    // MARK: Debriefing

    case debriefBegins
    case debriefWhere
    case debriefFeelings
    case debriefLearned
    case debriefCommitment
    case debriefOther
    case debriefGoOn
    case debriefPass
    case debriefEnd
    case debriefEnded
    case passedInDebrief
    case afterDebriefPrompt
    case headingFeelings
    case headingLearned
    case headingCommitments

    // MARK: Where things stand

    case wentBack
    case situationOpening
    case situationRound
    case stageOpening
    case stageResearch
    case stageChoosing
    case stageInterview
    case stageRecruitment
    case stageResult
    case stageFinished
    case sessionClosed

    // MARK: Steps that can be undone

    case stepJoined
    case stepRenamed
    case stepKind
    case stepAway
    case stepBack
    case stepLeft
    case stepChosen
    case stepPassed
    case stepSwapped
    case stepJobWritten
    case stepPaused
    case stepResumed
    case stepExtended
    case stepPitchEnded
    case stepVoted
    case stepVoteTakenBack
    case stepVoteSkipped
    case stepDebriefPassed
    case stepWentBack
    case stepClosed
    case stepGameBegan
    case stepDebriefBegan
    case stepAnswer
    case stepNextQuestion
    case stepDebriefEnded
    case stepRound
    case stepReveal
    case stepRedraw
    case stepSkillWritten
    case stepChoosing
    case stepOrder
    case stepPitch
    case stepNote
    case stepVote
    case stepCount
    case stepReopen
    case stepTieBreak
    case stepFinal
    case stepGameEnded

    // MARK: Refusals

    case refusedOnlyFacilitator
    case refusedOnlyOneself
    case refusedSessionClosed
    case refusedNoSuchMoment
    case refusedNoGame
    case refusedNoDebrief
    case refusedActivityRunning
    case refusedNoSuchSeat
    case refusedFull
    case refusedAlreadySo
    case refusedUnplayable
    case refusedTooFew
    case refusedTeams
    case refusedNotNow
    case refusedNoSuchEntrant
    case refusedAlreadyRevealed
    case refusedSkillNotOnTable
    case refusedTableFull
    case refusedNothingToDraw
    case refusedJobNotInHand
    case refusedJobPlayed
    case refusedNoSwapLeft
    case refusedJobIsChosen
    case refusedPlaysLater
    case refusedEntrantAbsent
    case refusedAlreadyChosen
    case refusedPitchRunning
    case refusedNoPitch
    case refusedClockRunning
    case refusedClockStopped
    case refusedNobodyToPitch
    case refusedNotPitching
    case refusedAlreadyHeard
    case refusedExtension
    case refusedNoVote
    case refusedMayNotVote
    case refusedOnlyTheVoter
    case refusedOwnPitch
    case refusedNotACandidate
    case refusedWrongBallot
    case refusedSameCandidate
    case refusedSameSkill
    case refusedLevel
    case refusedRatingIncomplete
    case refusedReasonWithoutVote
    case refusedFeedbackNotAsked
    case refusedHasNotVoted
    case refusedTotalsExpected
    case refusedBallotsExpected
    case refusedBallotsInBox
    case refusedNegativeTotal
    case refusedTotalsTooHigh
    case refusedNothingToReopen
    case refusedAskedToGroup
    case refusedAskedToEach
    case refusedAlreadyAnswered
    case refusedAbsent
    case textEmpty
    case textTooLong
    case textControl
    case rulesOutOfRange
    case rulesRubricScoring
    case rulesTotals
    case rulesFeedback
    case rulesCooperationBallots
    case rulesCooperationTies

    // MARK: Report

    case reportTitle
    case reportDate
    case reportPeople
    case reportPlays
    case reportWatches
    case reportLeads
    case reportLeft
    case reportGame
    case reportGameLine
    case reportGameEarly
    case reportRound
    case reportSkills
    case reportPitch
    case reportPitchNoJob
    case reportPassed
    case reportVotes
    case reportTieBreakVotes
    case reportFinal
    case reportReopened
    case reportTotals
    case reportWinners
    case reportTogether
    case reportHeard
    case reportNote
    case reportNoteNoSkill
    case reportDebrief
    case reportCommitment
    case reportNothing
    case reportTime

    // MARK: The plain front end

    case handOver
    case handBack
    case promptChoice
    case promptMore
    case questionLine
    case timeIsUp
    case notAChoice
    case notAChoiceSecret
    case lineTooLong
    case lineNotText
    case helpHeading
    case helpChoice
    case helpChoiceOr
    case helpWords
    case helpQuestion
    case setupNames
    case setupNamesHelp
    case setupTooFew
    case welcomeBack
    case resumeOffer
    case resumeOfferAgain
    case nothingBegun
    case savedHere
    case reportSaved
    case reportNotSaved
    case nameRefused

    // MARK: Decks

    case noDecks
    case deckListLine
    case deckListBroken
    case deckHeading
    case deckSkills
    case deckRealisticJobs
    case deckSillyJobs
    case deckCheckSummary
    case deckNewBadID
    case deckNewExists
    case deckNewFailed
    case deckNewMade

    // MARK: Sessions

    case sessionIsClosed
    case noSessions
    case sessionLine
    case sessionClosedState
    case sessionOpenState
    case sessionDamagedState
    case sessionHeading
    case sessionEvent
    case verifyFine
    case verifyFailed

    // MARK: The record

    case storeMissing
    case storeNotADirectory
    case storeNoPermission
    case storeReadOnly
    case storeDiskFull
    case storeBusy
    case storeNotADatabase
    case storeForeign
    case storeNewer
    case storeOlder
    case storeDamaged
    case storeNoSession
    case storeNoSessionAtAll
    case storeAmbiguous
    case storeExists
    case storeHeldBy
    case storeHeld
    case storeUnreadable
    case storeUnknownFormat
    case storeUnknownRules
    case storeOvertaken
    case storeUnwritable
    case storeClosed
    case storeSystem
    case storeDatabase
    case findingFile
    case findingOrphan
    case findingDamage
    case findingUnknownFormat
    case findingSummary
    case findingStrayBallots
    case findingUnreadableBallots
    case findingRoll

    // MARK: The screens

    case placeLobby
    case placeDebrief
    case placeRound
    case peopleHeading
    case tagAway
    case tagGone
    case tagObserver
    case tagFacilitator
    case thenSpeak
    case heardAlready
    case clockRuns
    case clockStands
    case clockOver
    case windowTooSmall
    case askDiscard
    case keyTake
    case keyChoose
    case keyChooseHelp
    case keySend
    case keyBack
    case keyClose
    case keyScroll
    case keyHelp
    case keyHelpHelp
    case keyHelpTitle
    case keyUndo
    case keyRedo
    case keyPeople
    case keyLeave
    case keyLeaveTable
    case tableNeedsTerminal
    case screenNotATerminal
    case placeHome
    case homeGreeting
    case homeResume
    case homeBegin
    case homeBeginAtOnce
    case homeNames
    case seatName

    // MARK: Setting up

    // MARK: Settings

    // MARK: The record's screens

    // MARK: The library's screens

    // MARK: The palette and the facilitator's view

    // MARK: Scenarios

    // MARK: Role-play

    case placeRolePlay
    case rolePlayBegins
    case rolePlayRole
    case rolePlayRoleCast
    case rolePlayRoleOpen
    case rolePlaySafety
    case rolePlayOffLimits
    case rolePlayGroup
    case rolePlayGiven
    case rolePlayPutDown
    case rolePlayOptedOut
    case rolePlaySwapped
    case rolePlayReady
    case rolePlayPhase
    case rolePlayTake
    case rolePlayTakeFrom
    case rolePlayTakeOver
    case rolePlayBeat
    case rolePlayAnnounced
    case rolePlayCardFor
    case rolePlayWhisperFor
    case rolePlayFrozen
    case rolePlayResumed
    case rolePlayHotSeat
    case rolePlayHotSeatOver
    case rolePlayStopped
    case rolePlayWentOn
    case rolePlayLeaving
    case rolePlayLeft
    case rolePlaySelfAssessment
    case rolePlayReview
    case rolePlayPassed
    case rolePlayOver
    case phaseBriefing
    case phaseWarmUp
    case phasePlay
    case phaseReplay
    case phasePause
    case phaseDebrief
    case purposeHelp
    case purposePressure
    case purposeTwist
    case purposeClose
    case rolePlayCastingPrompt
    case rolePlayDraw
    case rolePlayGiveRole
    case rolePlayTakeRole
    case rolePlayOtherTakes
    case rolePlaySwap
    case rolePlayGivesBack
    case rolePlayReadAgain
    case rolePlayRolesMenu
    case rolePlayAskRole
    case rolePlayAskWhoPlays
    case rolePlayAskWhose
    case rolePlayAskSuccessor
    case rolePlayAskFirst
    case rolePlayAskSecond
    case rolePlayAskReader
    case rolePlayWho
    case rolePlayGoOn
    case rolePlayGoOnLeaving
    case rolePlaySkip
    case rolePlaySkipLeaving
    case rolePlayScript
    case rolePlayPhasePrompt
    case rolePlayStart
    case rolePlayStartAgain
    case rolePlayFromBeat
    case rolePlayAskBeat
    case rolePlayMarkBeat
    case rolePlayPlaying
    case rolePlayFrozenPrompt
    case rolePlayFreeze
    case rolePlayResume
    case rolePlayEndTake
    case rolePlayInject
    case rolePlayAskInject
    case rolePlayInjectCard
    case rolePlayInjectAnnounced
    case rolePlayInjectDue
    case rolePlayReadCard
    case rolePlayHotSeatMenu
    case rolePlayAskHotSeat
    case rolePlayHotSeatDone
    case rolePlayNote
    case rolePlayAskObserver
    case rolePlayAskItem
    case rolePlayItem
    case rolePlayItemOf
    case rolePlayAskWords
    case rolePlayTick
    case rolePlayNoted
    case rolePlayStoppedPrompt
    case rolePlayGoOnPlaying
    case rolePlayEndPlay
    case rolePlayMoveOn
    case rolePlayEndNow
    case rolePlayConfirmEnd
    case rolePlayYouAre
    case rolePlayBrief
    case rolePlayGoal
    case rolePlayReceived
    case rolePlayHaveRead
    case rolePlayIHaveRead
    case rolePlayRatherNot
    case rolePlayConfirmRatherNot
    case rolePlayConfirmRatherNotYes
    case rolePlayDoneReading
    case rolePlayReadPrompt
    case rolePlayAskLeave
    case rolePlayHasLeft
    case rolePlayPass
    case rolePlayWaiting
    case rolePlayWaitingNobody
    case rolePlayAskOneself
    case rolePlayAskRating
    case rolePlayYourNotes
    case rolePlaySkipItem
    case levelNotSeen
    case levelSeen
    case levelAnchored
    case rolePlayPlayBriefly
    case rolePlayAskScenario
    case rolePlayScenario
    case rolePlayCasting
    case rolePlayWhere
    case stageLeavingRoles
    case stageSelfAssessment
    case stageReview
    case stagePlaying
    case stageCastingRoles
    case rolePlayPlays
    case rolePlayTakesSoFar
    case stopOffer
    case keyStop
    case playTimeIsUp
    case playInjectDue
    case playClock
    case playFrozenBanner
    case playStoppedBanner
    case playNext
    case playNow
    case playHotSeatBanner
    case playWatching
    case debriefOwnGroup
    case debriefOwnEach
    case debriefNobodyAsked
    case findingsHeading
    case findingLine
    case findingLineOf
    case findingTake
    case findingRated
    case findingLevel
    case findingNothing
    case findingOwn
    case quoted
    case reportRolePlay
    case reportRolePlayStopped
    case reportCast
    case reportCastHeading
    case reportTake
    case reportTakeHeading
    case reportTakeFrom
    case reportBeat
    case reportInject
    case reportInjectAnnounced
    case reportInjectCard
    case reportInjectWhisper
    case reportHotSeat
    case reportObserved
    case reportNotObserved
    case reportOwnHeading
    case stepRolePlayBegan
    case stepRoleGiven
    case stepRolePutDown
    case stepOptedOut
    case stepRolesSwapped
    case stepBriefRead
    case stepPhaseBegan
    case stepTakeBegan
    case stepTakeEnded
    case stepBeat
    case stepInject
    case stepFrozen
    case stepPlayResumed
    case stepHotSeat
    case stepHotSeatLeft
    case stepStopWord
    case stepWentOn
    case stepTicked
    case stepQuoted
    case stepLeaving
    case stepRoleLeft
    case stepSelfAssessment
    case stepSelfAssessed
    case stepReview
    case stepRated
    case stepRolePlayPassed
    case stepRolePlayEnded
    case refusedNoRolePlay
    case refusedScenario
    case scenarioNoRoles
    case scenarioNoPlay
    case scenarioAfterDebrief
    case refusedNotInThisPart
    case refusedPlayStopped
    case refusedAlreadyStopped
    case refusedNotStopped
    case refusedNoSuchRole
    case refusedRoleIsFull
    case refusedPlaysAlready
    case refusedPlaysNoRole
    case refusedDoesNotPlay
    case refusedSameSeatTwice
    case refusedNobodyToCast
    case refusedAlreadyReady
    case refusedNoTake
    case refusedNoSuchBeat
    case refusedBeatMarked
    case refusedNoSuchInject
    case refusedInjectFired
    case refusedRoleNotPlayed
    case refusedAlreadyFrozen
    case refusedNotFrozen
    case refusedNobodyInHotSeat
    case refusedAlreadyInHotSeat
    case refusedPlaysARole
    case refusedNoSuchItem
    case refusedNoSuchLevel
    case refusedNoEvidence
    case refusedSelfAssessmentFirst
    case refusedNotYourBehaviour
    case refusedNotAsked
    case setupScenario
    case roleplayTooFewNames
    case noRolePlays

    // MARK: Practice

    // MARK: Guides and moments

    // MARK: The logbook and privacy
}
