extension GameEvent: ActivityEvent {
    public var event: Event { .game(self) }
    public var isBeginning: Bool { if case .began = self { true } else { false } }

    public var endsPart: Bool {
        switch self {
        case .voteCounted, .voteSkipped: true
        default: false
        }
    }

    public var words: [String] {
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

    public func changingWords(_ change: (String) -> String) -> GameEvent {
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

    /// A job is whose it was written for; what was noted about a team belongs to all of it.
    public func owners(in state: SessionState) -> [ID<Seat>] {
        let (id, round): (ID<Entrant>, Int)
        switch self {
        case .jobWritten(let entrant, _): (id, round) = (entrant, .max)
        case .noteTaken(let note): (id, round) = (note.entrant, note.round)
        default: return []
        }
        return (state.game?.entrant(id)?.members ?? []).filter { $0.playsFrom <= round }.map(\.seat)
    }
}
