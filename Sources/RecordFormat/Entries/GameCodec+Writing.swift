import JSONText
import Workshop

/// The events of a game.
enum GameCodec {
    static func write(_ event: GameEvent, into writer: inout JSONWriter) {
        switch event {
        case .began(let rules, let deck, let entrants):
            writer.member("rules", object: rules, RulesCodec.write)
            writer.member("deck", deck)
            writer.member("entrants", objects: entrants, EntrantCodec.write)
        case .entrantJoined(let entrant):
            writer.member("entrant", object: entrant, EntrantCodec.write)
        case .memberJoined(let entrant, let member):
            writer.member("entrant", entrant)
            writer.member("member", object: member, EntrantCodec.write)

        case .jobsDealt(let entrant, let jobs):
            writer.member("entrant", entrant)
            writer.member("jobs", jobs)
        case .jobSwapped(let entrant, let given, let drawn):
            writer.member("entrant", entrant)
            writer.member("given", given)
            writer.member("drawn", drawn)
        case .jobWritten(let entrant, let card):
            writer.member("entrant", entrant)
            writer.member("job", object: card, CardCodec.write)
        case .jobChosen(let entrant, let job):
            writer.member("entrant", entrant)
            writer.member("job", job)

        case .roundBegan(let number, let firstPlayer):
            writer.member("round", number)
            writer.member("firstPlayer", firstPlayer)
        case .skillsRevealed(let skills):
            writer.member("skills", skills)
        case .skillRedrawn(let given, let drawn):
            writer.member("given", given)
            writer.member("drawn", drawn)
        case .skillWritten(let card, let given):
            writer.member("skill", object: card, CardCodec.write)
            writer.member("inPlaceOf", ifAny: given)

        case .orderDrawn(let order), .tieBreakBegan(let order), .finalBegan(let order):
            writer.member("order", order)
        case .pitchStarted(let entrant, let speaker):
            writer.member("entrant", entrant)
            writer.member("speaker", speaker)
        case .pitchExtended(let seconds):
            writer.member("seconds", seconds)
        case .passed(let entrant), .pitchSkipped(let entrant):
            writer.member("entrant", entrant)
        case .noteTaken(let note):
            writer.member("round", note.round)
            writer.member("entrant", note.entrant)
            writer.member("skill", ifAny: note.skill)
            writer.member("text", note.text)

        case .voteOpened(let terms):
            writer.member("terms", object: terms, TermsCodec.write)
        case .ballotCast(let seat), .ballotWithdrawn(let seat):
            writer.member("seat", seat)
        case .totalNoted(let entrant, let total):
            writer.member("entrant", entrant)
            writer.member("total", total)
        case .voteCounted(let count):
            CountCodec.write(count, into: &writer)
        case .ended(let end):
            writer.member("end", word: end)

        case .jobsReshuffled, .skillsReshuffled, .choosingOpened, .pitchPaused, .pitchResumed, .pitchEnded,
            .voteReopened, .voteSkipped:
            break
        }
    }
}
