public import Workshop

/// The refusals without what they carry, to see that each of them was met.
///
/// The switch has no default, so a new refusal does not compile before it is counted and tested.
public enum RefusalKind: String, CaseIterable, Hashable, Sendable {
    case onlyFacilitator
    case onlyOneself
    case sessionClosed
    case noSuchMoment
    case overtaken
    case text
    case noGame
    case noDebrief
    case activityRunning
    case noSuchSeat
    case full
    case alreadySo
    case unplayable
    case tooFewParticipants
    case teamsDoNotFit
    case notNow
    case noSuchEntrant
    case alreadyRevealed
    case skillNotOnTable
    case tableFull
    case nothingToDraw
    case jobNotInHand
    case jobPlayed
    case noSwapLeft
    case jobIsChosen
    case playsLater
    case entrantAbsent
    case alreadyChosen
    case pitchRunning
    case noPitch
    case clockRunning
    case clockStopped
    case nobodyToPitch
    case notPitching
    case alreadyHeard
    case extensionOutOfRange
    case noVote
    case mayNotVote
    case onlyTheVoter
    case ownPitch
    case notACandidate
    case wrongBallot
    case sameCandidateTwice
    case sameSkillTwice
    case levelOutOfRange
    case ratingIncomplete
    case reasonWithoutVote
    case feedbackNotAsked
    case hasNotVoted
    case totalsExpected
    case ballotsExpected
    case ballotsInBox
    case negativeTotal
    case totalTooHigh
    case totalsTooHigh
    case nothingToReopen
    case askedToGroup
    case askedToEach
    case alreadyAnswered
    case dayIsPast
    case absent
    case facesDoNotFit
    case noStory
    case noPitchPractice
    case storyNotWhole
    case notAChoiceHere
    case nothingToGoOnTo
    case noSuchCheckpoint
    case atTheStart
    case notInPractice
    case pitchIsSpoken
    case noRolePlay
    case scenarioUnplayable
    case notInThisPart
    case playStopped
    case alreadyStopped
    case notStopped
    case noSuchRole
    case roleIsFull
    case playsAlready
    case playsNoRole
    case doesNotPlay
    case sameSeatTwice
    case nobodyToCast
    case alreadyReady
    case noTake
    case noSuchBeat
    case beatMarked
    case noSuchInject
    case injectFired
    case roleNotPlayed
    case alreadyFrozen
    case notFrozen
    case nobodyInHotSeat
    case alreadyInHotSeat
    case playsARole
    case noSuchItem
    case noSuchLevel
    case noEvidence
    case selfAssessmentFirst
    case notYourBehaviour
    case notAsked

    /// The kind of a refusal.
    public init(_ refusal: Refusal) {
        switch refusal {
        case .onlyFacilitator: self = .onlyFacilitator
        case .onlyOneself: self = .onlyOneself
        case .sessionClosed: self = .sessionClosed
        case .noSuchMoment: self = .noSuchMoment
        case .overtaken: self = .overtaken
        case .text: self = .text
        case .noGame: self = .noGame
        case .noDebrief: self = .noDebrief
        case .activityRunning: self = .activityRunning
        case .noSuchSeat: self = .noSuchSeat
        case .full: self = .full
        case .alreadySo: self = .alreadySo
        case .unplayable: self = .unplayable
        case .tooFewParticipants: self = .tooFewParticipants
        case .teamsDoNotFit: self = .teamsDoNotFit
        case .notNow: self = .notNow
        case .noSuchEntrant: self = .noSuchEntrant
        case .alreadyRevealed: self = .alreadyRevealed
        case .skillNotOnTable: self = .skillNotOnTable
        case .tableFull: self = .tableFull
        case .nothingToDraw: self = .nothingToDraw
        case .jobNotInHand: self = .jobNotInHand
        case .jobPlayed: self = .jobPlayed
        case .noSwapLeft: self = .noSwapLeft
        case .jobIsChosen: self = .jobIsChosen
        case .playsLater: self = .playsLater
        case .entrantAbsent: self = .entrantAbsent
        case .alreadyChosen: self = .alreadyChosen
        case .pitchRunning: self = .pitchRunning
        case .noPitch: self = .noPitch
        case .clockRunning: self = .clockRunning
        case .clockStopped: self = .clockStopped
        case .nobodyToPitch: self = .nobodyToPitch
        case .notPitching: self = .notPitching
        case .alreadyHeard: self = .alreadyHeard
        case .extensionOutOfRange: self = .extensionOutOfRange
        case .noVote: self = .noVote
        case .mayNotVote: self = .mayNotVote
        case .onlyTheVoter: self = .onlyTheVoter
        case .ownPitch: self = .ownPitch
        case .notACandidate: self = .notACandidate
        case .wrongBallot: self = .wrongBallot
        case .sameCandidateTwice: self = .sameCandidateTwice
        case .sameSkillTwice: self = .sameSkillTwice
        case .levelOutOfRange: self = .levelOutOfRange
        case .ratingIncomplete: self = .ratingIncomplete
        case .reasonWithoutVote: self = .reasonWithoutVote
        case .feedbackNotAsked: self = .feedbackNotAsked
        case .hasNotVoted: self = .hasNotVoted
        case .totalsExpected: self = .totalsExpected
        case .ballotsExpected: self = .ballotsExpected
        case .ballotsInBox: self = .ballotsInBox
        case .negativeTotal: self = .negativeTotal
        case .totalTooHigh: self = .totalTooHigh
        case .totalsTooHigh: self = .totalsTooHigh
        case .nothingToReopen: self = .nothingToReopen
        case .askedToGroup: self = .askedToGroup
        case .askedToEach: self = .askedToEach
        case .alreadyAnswered: self = .alreadyAnswered
        case .dayIsPast: self = .dayIsPast
        case .absent: self = .absent
        case .facesDoNotFit: self = .facesDoNotFit
        case .noStory: self = .noStory
        case .noPitchPractice: self = .noPitchPractice
        case .storyNotWhole: self = .storyNotWhole
        case .notAChoiceHere: self = .notAChoiceHere
        case .nothingToGoOnTo: self = .nothingToGoOnTo
        case .noSuchCheckpoint: self = .noSuchCheckpoint
        case .atTheStart: self = .atTheStart
        case .notInPractice: self = .notInPractice
        case .pitchIsSpoken: self = .pitchIsSpoken
        case .noRolePlay: self = .noRolePlay
        case .scenarioUnplayable: self = .scenarioUnplayable
        case .notInThisPart: self = .notInThisPart
        case .playStopped: self = .playStopped
        case .alreadyStopped: self = .alreadyStopped
        case .notStopped: self = .notStopped
        case .noSuchRole: self = .noSuchRole
        case .roleIsFull: self = .roleIsFull
        case .playsAlready: self = .playsAlready
        case .playsNoRole: self = .playsNoRole
        case .doesNotPlay: self = .doesNotPlay
        case .sameSeatTwice: self = .sameSeatTwice
        case .nobodyToCast: self = .nobodyToCast
        case .alreadyReady: self = .alreadyReady
        case .noTake: self = .noTake
        case .noSuchBeat: self = .noSuchBeat
        case .beatMarked: self = .beatMarked
        case .noSuchInject: self = .noSuchInject
        case .injectFired: self = .injectFired
        case .roleNotPlayed: self = .roleNotPlayed
        case .alreadyFrozen: self = .alreadyFrozen
        case .notFrozen: self = .notFrozen
        case .nobodyInHotSeat: self = .nobodyInHotSeat
        case .alreadyInHotSeat: self = .alreadyInHotSeat
        case .playsARole: self = .playsARole
        case .noSuchItem: self = .noSuchItem
        case .noSuchLevel: self = .noSuchLevel
        case .noEvidence: self = .noEvidence
        case .selfAssessmentFirst: self = .selfAssessmentFirst
        case .notYourBehaviour: self = .notYourBehaviour
        case .notAsked: self = .notAsked
        }
    }
}
