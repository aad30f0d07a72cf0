public import Wording
public import Workshop

/// The one place where refusals get their words.
public enum RefusalWording {
    /// Why a request was refused, as a message.
    ///
    /// - Parameters:
    ///   - refusal: The refusal with its data.
    ///   - view: Whatever view names the people and cards it speaks of.
    public static func message(_ refusal: Refusal, in view: View) -> Message {
        switch refusal {
        case .onlyFacilitator: Message.refusedOnlyFacilitator
        case .onlyOneself(let id): Message.refusedOnlyOneself(who: view.called(id))
        case .sessionClosed: Message.refusedSessionClosed
        case .noSuchMoment(let number, let last):
            Message.refusedNoSuchMoment(number: number, last: last)
        case .overtaken: Message.refusedOvertaken
        case .text(let fault): message(fault)
        case .noGame: Message.refusedNoGame
        case .noDebrief: Message.refusedNoDebrief
        case .activityRunning: Message.refusedActivityRunning
        case .noSuchSeat(let id): Message.refusedNoSuchSeat(id: id.text)
        case .full(let limit): Message.refusedFull(limit: limit)
        case .alreadySo(let id): Message.refusedAlreadySo(who: view.called(id))
        case .unplayable(let faults): Message.refusedUnplayable(faults: faults.map(message))
        case .tooFewParticipants(let needed, let present):
            Message.refusedTooFew(needed: needed, present: present)
        case .teamsDoNotFit: Message.refusedTeams
        default: cards(refusal, in: view)
        }
    }

    private static func cards(_ refusal: Refusal, in view: View) -> Message {
        switch refusal {
        case .notNow(let stage): Message.refusedNotNow(stage: StageTelling.name(of: stage))
        case .noSuchEntrant(let id): Message.refusedNoSuchEntrant(id: id.text)
        case .alreadyRevealed: Message.refusedAlreadyRevealed
        case .skillNotOnTable: Message.refusedSkillNotOnTable
        case .tableFull(let limit): Message.refusedTableFull(limit: limit)
        case .nothingToDraw: Message.refusedNothingToDraw
        case .jobNotInHand: Message.refusedJobNotInHand
        case .jobPlayed: Message.refusedJobPlayed
        case .noSwapLeft(let limit): Message.refusedNoSwapLeft(limit: limit)
        case .jobIsChosen: Message.refusedJobIsChosen
        case .playsLater(let id, let round):
            Message.refusedPlaysLater(who: view.who(id), round: round)
        case .entrantAbsent(let id): Message.refusedEntrantAbsent(who: view.who(id))
        case .alreadyChosen(let id): Message.refusedAlreadyChosen(who: view.who(id))
        case .pitchRunning(let id): Message.refusedPitchRunning(who: view.who(id))
        case .noPitch: Message.refusedNoPitch
        case .clockRunning: Message.refusedClockRunning
        case .clockStopped: Message.refusedClockStopped
        case .nobodyToPitch: Message.refusedNobodyToPitch
        case .notPitching(let id): Message.refusedNotPitching(who: view.who(id))
        case .alreadyHeard(let id): Message.refusedAlreadyHeard(who: view.who(id))
        case .extensionOutOfRange(let range):
            Message.refusedExtension(least: range.lowerBound, most: range.upperBound)
        default: votes(refusal, in: view)
        }
    }

    private static func votes(_ refusal: Refusal, in view: View) -> Message {
        switch refusal {
        case .noVote: Message.refusedNoVote
        case .mayNotVote(let id): Message.refusedMayNotVote(who: view.called(id))
        case .onlyTheVoter(let id): Message.refusedOnlyTheVoter(who: view.called(id))
        case .ownPitch: Message.refusedOwnPitch
        case .notACandidate(let id): Message.refusedNotACandidate(who: view.who(id))
        case .wrongBallot: Message.refusedWrongBallot
        case .sameCandidateTwice: Message.refusedSameCandidate
        case .sameSkillTwice: Message.refusedSameSkill
        case .levelOutOfRange(let level, let highest):
            Message.refusedLevel(level: level, highest: highest)
        case .ratingIncomplete(let id): Message.refusedRatingIncomplete(who: view.who(id))
        case .reasonWithoutVote(let id): Message.refusedReasonWithoutVote(who: view.who(id))
        case .feedbackNotAsked: Message.refusedFeedbackNotAsked
        case .hasNotVoted(let id): Message.refusedHasNotVoted(who: view.called(id))
        case .totalsExpected: Message.refusedTotalsExpected
        case .ballotsExpected: Message.refusedBallotsExpected
        case .ballotsInBox(let count): Message.refusedBallotsInBox(count: count)
        case .negativeTotal(let id): Message.refusedNegativeTotal(who: view.who(id))
        case .totalTooHigh(let id, let limit):
            Message.refusedTotalTooHigh(limit: limit, who: view.who(id))
        case .totalsTooHigh(let sum, let limit):
            Message.refusedTotalsTooHigh(sum: sum, limit: limit)
        case .nothingToReopen: Message.refusedNothingToReopen
        case .askedToGroup: Message.refusedAskedToGroup
        case .askedToEach: Message.refusedAskedToEach
        case .dayIsPast(let day): DayReader.message(.isPast(day))
        case .alreadyAnswered(let id): Message.refusedAlreadyAnswered(who: view.called(id))
        case .absent(let id): Message.refusedAbsent(who: view.called(id))
        case .facesDoNotFit(let people): Message.refusedFaces(count: people)
        default: practice(refusal, in: view)
        }
    }

    private static func practice(_ refusal: Refusal, in view: View) -> Message {
        switch refusal {
        case .noStory: Message.refusedNoStory
        case .noPitchPractice: Message.refusedNoPitchPractice
        case .storyNotWhole(let place): Message.refusedStoryNotWhole(place: place.text)
        case .notAChoiceHere: Message.refusedNotAChoiceHere
        case .nothingToGoOnTo: Message.refusedNothingToGoOnTo
        case .noSuchCheckpoint: Message.refusedNoSuchCheckpoint
        case .atTheStart: Message.refusedAtTheStart
        case .notInPractice(let stage): Message.refusedNotInPractice(stage: stage.rawValue)
        case .pitchIsSpoken: Message.refusedPitchIsSpoken
        default: rolePlay(refusal, in: view)
        }
    }

    /// What is wrong with typed words, as a message.
    public static func message(_ fault: PlainText.Fault) -> Message {
        switch fault {
        case .empty: Message.textEmpty
        case .tooLong(let count, let limit):
            Message.textTooLong(count: count, limit: limit)
        case .controlCharacter(let scalar):
            Message.textControl(code: "U+" + hexadecimal(scalar.value))
        }
    }

    /// Why rules cannot be played, as a message.
    public static func message(_ fault: RoundRules.Fault) -> Message {
        switch fault {
        case .outOfRange(let option, let value, let range):
            Message.rulesOutOfRange(option: option, value: value, least: range.lowerBound, most: range.upperBound)
        case .meanNeedsOrderScoring: Message.rulesRubricScoring
        case .ballotCannotBeTyped: Message.rulesTotals
        case .feedbackNeedsBallots: Message.rulesFeedback
        case .cooperationNeedsBallots: Message.rulesCooperationBallots
        case .cooperationHasNoTies: Message.rulesCooperationTies
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
