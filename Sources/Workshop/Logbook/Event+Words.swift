extension Event {
    /// The words people typed that this event holds; names of people are not among them, nor are the cards of decks.
    ///
    /// Without a `default`, so that an event new to the kernel has to say what words it holds.
    public var words: [String] {
        switch self {
        case .game(let event): event.words
        case .debrief(let event): event.words
        case .rolePlay(let event): event.words
        case .story(let event): event.words
        case .pitchPractice(let event): event.words
        case .noted(let text): [text]
        case .people(.joined), .people(.renamed), .people(.kindChanged), .people(.wentAway), .people(.cameBack),
            .people(.left), .deckAdded, .scenarioAdded, .storyAdded, .rewound, .putDown, .takenUp,
            .closed:
            []
        }
    }

    /// Who is called what from now on, if that is what happened.
    public var named: (seat: ID<Seat>, name: String)? {
        switch self {
        case .people(.joined(let seat, let name, _)), .people(.renamed(let seat, let name)): (seat, name)
        default: nil
        }
    }

    /// The event with the words people typed changed.
    func changingWords(_ change: (String) -> String) -> Event {
        switch self {
        case .game(let event): .game(event.changingWords(change))
        case .debrief(let event): .debrief(event.changingWords(change))
        case .rolePlay(.quoted(let seat, let item, let take, let text)):
            .rolePlay(.quoted(seat, item, take: take, text: change(text)))
        case .story(.thoughtKept(let text)): .story(.thoughtKept(change(text)))
        case .pitchPractice(.written(let line)): .pitchPractice(.written(change(line)))
        case .pitchPractice(.thoughtKept(let text)): .pitchPractice(.thoughtKept(change(text)))
        case .noted(let text): .noted(change(text))
        case .rolePlay, .story, .pitchPractice, .people, .deckAdded, .scenarioAdded, .storyAdded, .rewound,
            .putDown, .takenUp, .closed:
            self
        }
    }
}

extension RolePlayEvent {
    fileprivate var words: [String] {
        switch self {
        case .quoted(_, _, _, let text): [text]
        case .began, .roleGiven, .rolePutDown, .optedOut, .rolesSwapped, .briefConfirmed, .phaseBegan, .takeBegan,
            .takeEnded, .beatMarked, .injectFired, .frozen, .resumed, .hotSeatTaken, .hotSeatLeft, .stopped, .wentOn,
            .ticked, .leavingBegan, .roleLeft, .selfAssessmentBegan, .selfAssessed, .reviewBegan, .rated, .passed,
            .ended:
            []
        }
    }
}

extension StoryEvent {
    fileprivate var words: [String] {
        switch self {
        case .thoughtKept(let text): [text]
        case .began, .chose, .wentOn, .wentBack, .restarted, .left: []
        }
    }
}

extension PitchPracticeEvent {
    fileprivate var words: [String] {
        switch self {
        case .written(let line): [line]
        case .thoughtKept(let text): [text]
        case .began, .drawn, .started, .paused, .resumed, .extended, .done, .rated, .left: []
        }
    }
}

extension DebriefEvent {
    fileprivate var words: [String] {
        switch self {
        case .answered(let answer): [answer.text]
        case .parked(let topic): [topic]
        case .began, .passed, .facesCounted, .faceKept, .movedOn, .ended: []
        }
    }

    fileprivate func changingWords(_ change: (String) -> String) -> DebriefEvent {
        switch self {
        case .answered(let answer):
            .answered(
                Debrief.Answer(
                    question: answer.question,
                    seat: answer.seat,
                    text: change(answer.text),
                    day: answer.day
                )
            )
        case .parked(let topic): .parked(change(topic))
        case .began, .passed, .facesCounted, .faceKept, .movedOn, .ended: self
        }
    }
}

extension GameEvent {
    fileprivate var words: [String] {
        switch self {
        case .jobWritten(_, let card): [card.title]
        case .skillWritten(let card, _): [card.name, card.definition].filter { !$0.isEmpty }
        case .noteTaken(let note): [note.text]
        case .began, .entrantJoined, .memberJoined, .jobsDealt, .jobsReshuffled, .jobSwapped, .roundBegan,
            .skillsRevealed, .skillsReshuffled, .skillRedrawn, .choosingOpened, .jobChosen, .passed, .orderDrawn,
            .pitchStarted, .pitchPaused, .pitchResumed, .pitchExtended, .pitchEnded, .pitchSkipped, .voteOpened,
            .ballotCast, .ballotWithdrawn, .totalNoted, .voteCounted, .voteReopened, .voteSkipped, .tieBreakBegan,
            .finalBegan, .ended:
            []
        }
    }

    fileprivate func changingWords(_ change: (String) -> String) -> GameEvent {
        switch self {
        case .jobWritten(let entrant, let card):
            .jobWritten(entrant, JobCard(id: card.id, title: change(card.title), kind: card.kind))
        case .skillWritten(let card, let given):
            .skillWritten(
                SkillCard(
                    id: card.id,
                    name: change(card.name),
                    dimension: card.dimension,
                    definition: card.definition.isEmpty ? "" : change(card.definition)
                ),
                inPlaceOf: given
            )
        case .noteTaken(let note):
            .noteTaken(PitchNote(round: note.round, entrant: note.entrant, skill: note.skill, text: change(note.text)))
        default: self
        }
    }
}
