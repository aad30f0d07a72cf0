import Workshop

extension GameEvent {
    static let blanks: [GameEvent] = [
        .began(rules: RoundRules(), deck: "", entrants: []), .entrantJoined(.blank), .memberJoined("", .blank),
        .jobsDealt("", []), .jobsReshuffled, .jobSwapped("", given: "", drawn: ""), .jobWritten("", .blank),
        .jobChosen("", ""), .roundBegan(1, firstPlayer: ""), .skillsRevealed([]), .skillsReshuffled,
        .skillRedrawn("", drawn: ""), .skillWritten(.blank, inPlaceOf: nil), .choosingOpened, .passed(""),
        .orderDrawn([]), .tieBreakBegan([]), .finalBegan([]), .pitchStarted("", speaker: ""), .pitchPaused,
        .pitchResumed, .pitchExtended(seconds: 0), .pitchEnded, .pitchSkipped(""),
        .noteTaken(PitchNote(round: 1, entrant: "", skill: nil, text: "")), .voteOpened(.blank), .ballotCast(""),
        .ballotWithdrawn(""), .totalNoted("", 0), .voteCounted(.blank), .voteReopened, .voteSkipped,
        .ended(.completed),
    ]

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> GameEvent {
        switch self {
        case .began(let rules, let deck, let entrants):
            fields.kind("gameBegan")
            return .began(
                rules: try fields("rules", rules),
                deck: try fields("deck", deck),
                entrants: try fields("entrants", entrants)
            )
        case .entrantJoined(let entrant):
            fields.kind("entrantJoined")
            return .entrantJoined(try fields("entrant", entrant))
        case .memberJoined(let entrant, let member):
            fields.kind("memberJoined")
            return .memberJoined(try fields("entrant", entrant), try fields("member", member))

        case .jobsDealt(let entrant, let jobs):
            fields.kind("jobsDealt")
            return .jobsDealt(try fields("entrant", entrant), try fields("jobs", jobs))
        case .jobSwapped(let entrant, let given, let drawn):
            fields.kind("jobSwapped")
            return .jobSwapped(
                try fields("entrant", entrant),
                given: try fields("given", given),
                drawn: try fields("drawn", drawn)
            )
        case .jobWritten(let entrant, let job):
            fields.kind("jobWritten")
            return .jobWritten(try fields("entrant", entrant), try fields("job", job))
        case .jobChosen(let entrant, let job):
            fields.kind("jobChosen")
            return .jobChosen(try fields("entrant", entrant), try fields("job", job))
        case .jobsReshuffled: fields.kind("jobsReshuffled")

        case .roundBegan(let round, let firstPlayer):
            fields.kind("roundBegan")
            return .roundBegan(
                try fields("round", round, in: Limits.numbers),
                firstPlayer: try fields("firstPlayer", firstPlayer)
            )
        case .skillsRevealed(let skills):
            fields.kind("skillsRevealed")
            return .skillsRevealed(try fields("skills", skills))
        case .skillRedrawn(let given, let drawn):
            fields.kind("skillRedrawn")
            return .skillRedrawn(try fields("given", given), drawn: try fields("drawn", drawn))
        case .skillWritten(let skill, let given):
            fields.kind("skillWritten")
            return .skillWritten(try fields("skill", skill), inPlaceOf: try fields.optional("inPlaceOf", given))
        case .skillsReshuffled: fields.kind("skillsReshuffled")
        case .choosingOpened: fields.kind("choosingOpened")

        case .passed(let entrant):
            fields.kind("entrantPassed")
            return .passed(try fields("entrant", entrant))
        case .orderDrawn(let order):
            fields.kind("orderDrawn")
            return .orderDrawn(try fields("order", order))
        case .tieBreakBegan(let order):
            fields.kind("tieBreakBegan")
            return .tieBreakBegan(try fields("order", order))
        case .finalBegan(let order):
            fields.kind("finalBegan")
            return .finalBegan(try fields("order", order))

        case .pitchStarted(let entrant, let speaker):
            fields.kind("pitchStarted")
            return .pitchStarted(try fields("entrant", entrant), speaker: try fields("speaker", speaker))
        case .pitchExtended(let seconds):
            fields.kind("pitchExtended")
            return .pitchExtended(seconds: try fields("seconds", seconds, in: Limits.counts))
        case .pitchSkipped(let entrant):
            fields.kind("pitchSkipped")
            return .pitchSkipped(try fields("entrant", entrant))
        case .noteTaken(let note):
            fields.kind("noteTaken")
            return .noteTaken(
                PitchNote(
                    round: try fields("round", note.round, in: Limits.numbers),
                    entrant: try fields("entrant", note.entrant),
                    skill: try fields.optional("skill", note.skill),
                    text: try fields("text", note.text)
                )
            )
        case .pitchPaused: fields.kind("pitchPaused")
        case .pitchResumed: fields.kind("pitchResumed")
        case .pitchEnded: fields.kind("pitchEnded")

        case .voteOpened(let terms):
            fields.kind("voteOpened")
            return .voteOpened(try fields("terms", terms))
        case .ballotCast(let seat):
            fields.kind("ballotCast")
            return .ballotCast(try fields("seat", seat))
        case .ballotWithdrawn(let seat):
            fields.kind("ballotWithdrawn")
            return .ballotWithdrawn(try fields("seat", seat))
        case .totalNoted(let entrant, let total):
            fields.kind("totalNoted")
            return .totalNoted(try fields("entrant", entrant), try fields("total", total, in: Limits.counts))
        case .voteCounted(let count):
            fields.kind("voteCounted")
            return .voteCounted(try count.described(by: &fields))
        case .voteReopened: fields.kind("voteReopened")
        case .voteSkipped: fields.kind("voteSkipped")

        case .ended(let end):
            fields.kind("gameEnded")
            return .ended(try fields("end", end))
        }
        return self
    }
}

extension Entrant: Described {
    static let blank = Entrant(id: "", members: [])

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Entrant {
        Entrant(id: try fields("id", id), members: try fields.some("members", members))
    }
}

extension Entrant.Member: Described {
    static let blank = Entrant.Member("")

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> Entrant.Member {
        Entrant.Member(try fields("seat", seat), playsFrom: try fields("playsFrom", playsFrom, in: Limits.numbers))
    }
}

/// A job somebody wrote on the spot, which has a title and no more.
extension JobCard: Described {
    static let blank = JobCard(id: "", title: "", kind: .realistic)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> JobCard {
        JobCard(id: try fields("id", id), title: try fields("title", title), kind: try fields("kind", kind))
    }
}

/// A skill somebody wrote on the spot, with a definition at most.
extension SkillCard: Described {
    static let blank = SkillCard(id: "", name: "", dimension: .social)

    func described<F: Fields>(by fields: inout F) throws(F.Failure) -> SkillCard {
        SkillCard(
            id: try fields("id", id),
            name: try fields("name", name),
            dimension: try fields("dimension", dimension),
            definition: try fields("definition", definition)
        )
    }
}
