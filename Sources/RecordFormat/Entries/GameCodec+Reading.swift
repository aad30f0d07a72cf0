import JSONText
import Workshop

extension GameCodec {
    static func read(_ type: GameEventType, from reader: inout ObjectReader) throws(RecordFault) -> GameEvent {
        switch type {
        case .began:
            .began(
                rules: try reader.object("rules", RulesCodec.read),
                deck: try reader.id("deck"),
                entrants: try reader.objects("entrants", EntrantCodec.read)
            )
        case .entrantJoined: .entrantJoined(try reader.object("entrant", EntrantCodec.read))
        case .memberJoined:
            .memberJoined(try reader.id("entrant"), try reader.object("member", EntrantCodec.readMember))

        case .jobsDealt: .jobsDealt(try reader.id("entrant"), try reader.ids("jobs"))
        case .jobsReshuffled: .jobsReshuffled
        case .jobSwapped:
            .jobSwapped(try reader.id("entrant"), given: try reader.id("given"), drawn: try reader.id("drawn"))
        case .jobWritten: .jobWritten(try reader.id("entrant"), try reader.object("job", CardCodec.readJob))
        case .jobChosen: .jobChosen(try reader.id("entrant"), try reader.id("job"))

        case .roundBegan:
            .roundBegan(try reader.integer("round", in: 1...100_000), firstPlayer: try reader.id("firstPlayer"))
        case .skillsRevealed: .skillsRevealed(try reader.ids("skills"))
        case .skillsReshuffled: .skillsReshuffled
        case .skillRedrawn: .skillRedrawn(try reader.id("given"), drawn: try reader.id("drawn"))
        case .skillWritten:
            .skillWritten(
                try reader.object("skill", CardCodec.readSkill),
                inPlaceOf: try reader.optionalID("inPlaceOf")
            )

        case .choosingOpened: .choosingOpened
        case .passed: .passed(try reader.id("entrant"))
        case .orderDrawn: .orderDrawn(try reader.ids("order"))
        case .tieBreakBegan: .tieBreakBegan(try reader.ids("order"))
        case .finalBegan: .finalBegan(try reader.ids("order"))

        case .pitchStarted: .pitchStarted(try reader.id("entrant"), speaker: try reader.seat("speaker"))
        case .pitchPaused: .pitchPaused
        case .pitchResumed: .pitchResumed
        case .pitchExtended: .pitchExtended(seconds: try reader.integer("seconds", in: ObjectReader.counts))
        case .pitchEnded: .pitchEnded
        case .pitchSkipped: .pitchSkipped(try reader.id("entrant"))
        case .noteTaken: .noteTaken(try readNote(&reader))

        case .voteOpened: .voteOpened(try reader.object("terms", TermsCodec.read))
        case .ballotCast: .ballotCast(try reader.seat("seat"))
        case .ballotWithdrawn: .ballotWithdrawn(try reader.seat("seat"))
        case .totalNoted:
            .totalNoted(try reader.id("entrant"), try reader.integer("total", in: ObjectReader.counts))
        case .voteCounted: .voteCounted(try CountCodec.read(&reader))
        case .voteReopened: .voteReopened
        case .voteSkipped: .voteSkipped
        case .ended: .ended(try reader.word("end"))
        }
    }

    private static func readNote(_ reader: inout ObjectReader) throws(RecordFault) -> PitchNote {
        PitchNote(
            round: try reader.integer("round", in: 1...100_000),
            entrant: try reader.id("entrant"),
            skill: try reader.optionalID("skill"),
            text: try reader.text("text")
        )
    }
}
