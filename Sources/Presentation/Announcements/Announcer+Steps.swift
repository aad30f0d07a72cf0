public import Wording
public import Workshop

extension Announcer {
    /// What a step was, for the list of what can be undone; nothing secret is in it.
    public func step(_ entry: Recorded) -> Message {
        switch entry.event {
        case .people(let event): step(event)
        case .game(.pitchEnded): Message.stepPitchOfEnded(who: speaker(before: entry.number))
        case .game(let event): step(event)
        case .deckAdded: Message.stepGameBegan
        case .scenarioAdded: Message.stepRolePlayBegan
        case .rolePlay(let event): step(event)
        case .debrief(let event): step(event)
        case .noted: Message.stepPrivateNote
        case .storyAdded: Message.stepStoryBegan
        case .story(let event): step(event)
        case .pitchPractice(let event): step(event)
        case .rewound: Message.stepWentBack
        case .putDown: Message.stepPutDown
        case .takenUp: Message.stepTakenUp
        case .closed: Message.stepClosed
        }
    }

    /// Whose pitch went on before an event.
    private func speaker(before number: Int) -> Message.Value {
        for entry in log.prefix(max(0, number - 1)).reversed() {
            if case .game(.pitchStarted(let id, _)) = entry.event { return who(id) }
        }
        return .text("")
    }

    private func step(_ event: PeopleEvent) -> Message {
        switch event {
        case .joined(let id, _, _): Message.stepJoined(who: person(id))
        case .renamed(let id, _): Message.stepRenamed(who: person(id))
        case .kindChanged(let id, _): Message.stepKind(who: person(id))
        case .wentAway(let id): Message.stepAway(who: person(id))
        case .cameBack(let id): Message.stepBack(who: person(id))
        case .left(let id): Message.stepLeft(who: leaver(id))
        }
    }

    private func step(_ event: DebriefEvent) -> Message {
        switch event {
        case .began: Message.stepDebriefBegan
        case .answered: Message.stepAnswer
        case .passed(let id): Message.stepDebriefPassed(who: person(id))
        case .parked: Message.stepParked
        case .facesCounted: Message.stepFaces
        case .faceKept: Message.stepFaceKept
        case .movedOn: Message.stepNextQuestion
        case .ended: Message.stepDebriefEnded
        }
    }

    private func step(_ event: GameEvent) -> Message {
        switch event {
        case .began, .jobsDealt, .jobsReshuffled, .skillsReshuffled, .entrantJoined, .memberJoined:
            Message.stepGameBegan
        case .roundBegan(let number, _): Message.stepRound(round: number)
        case .skillsRevealed: Message.stepReveal
        case .skillRedrawn: Message.stepRedraw
        case .skillWritten(let card, _): Message.stepSkillWritten(skill: card.name)
        case .choosingOpened: Message.stepChoosing
        case .jobSwapped(let id, _, _): Message.stepSwapped(who: who(id))
        case .jobWritten(let id, _): Message.stepJobWritten(who: who(id))
        case .jobChosen(let id, _): Message.stepChosen(who: who(id))
        case .passed(let id), .pitchSkipped(let id): Message.stepPassed(who: who(id))
        case .orderDrawn: Message.stepOrder
        case .pitchStarted(let id, _): Message.stepPitch(who: who(id))
        case .pitchPaused: Message.stepPaused
        case .pitchResumed: Message.stepResumed
        case .pitchExtended: Message.stepExtended
        case .pitchEnded: Message.stepPitchEnded
        case .noteTaken: Message.stepNote
        case .voteOpened: Message.stepVote
        case .ballotCast(let id): Message.stepVoted(who: person(id))
        case .ballotWithdrawn(let id): Message.stepVoteTakenBack(who: person(id))
        case .totalNoted(let id, let total): Message.stepTotal(total: total, who: who(id))
        case .voteCounted: Message.stepCount
        case .voteReopened: Message.stepReopen
        case .voteSkipped: Message.stepVoteSkipped
        case .tieBreakBegan: Message.stepTieBreak
        case .finalBegan: Message.stepFinal
        case .ended: Message.stepGameEnded
        }
    }
}
