extension Event {
    /// The words people typed that this event holds; names of people are not among them, nor are the cards of decks.
    var words: [String] {
        switch self {
        case .game(.jobWritten(_, let card)): [card.title]
        case .game(.skillWritten(let card, _)): [card.name, card.definition].filter { !$0.isEmpty }
        case .game(.noteTaken(let note)): [note.text]
        case .debrief(.answered(let answer)): [answer.text]
        case .people, .deckAdded, .game, .debrief, .rewound, .closed: []
        }
    }

    /// The event with the words people typed changed.
    func changingWords(_ change: (String) -> String) -> Event {
        switch self {
        case .game(.jobWritten(let entrant, let card)):
            let card = JobCard(
                id: card.id,
                title: change(card.title),
                kind: card.kind,
                summary: card.summary,
                situations: card.situations
            )
            return .game(.jobWritten(entrant, card))
        case .game(.skillWritten(let card, let given)):
            let card = SkillCard(
                id: card.id,
                name: change(card.name),
                dimension: card.dimension,
                definition: card.definition.isEmpty ? "" : change(card.definition)
            )
            return .game(.skillWritten(card, inPlaceOf: given))
        case .game(.noteTaken(let note)):
            return .game(
                .noteTaken(
                    PitchNote(round: note.round, entrant: note.entrant, skill: note.skill, text: change(note.text))
                )
            )
        case .debrief(.answered(let answer)):
            return .debrief(
                .answered(Debrief.Answer(question: answer.question, seat: answer.seat, text: change(answer.text)))
            )
        case .people, .deckAdded, .game, .debrief, .rewound, .closed:
            return self
        }
    }
}
