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
            .began(
                rules: try fields("rules", rules, of: "gameBegan"),
                deck: try fields("deck", deck),
                entrants: try fields("entrants", entrants)
            )
        case .entrantJoined(let entrant): .entrantJoined(try fields("entrant", entrant, of: "entrantJoined"))
        case .memberJoined(let entrant, let member):
            .memberJoined(try fields("entrant", entrant, of: "memberJoined"), try fields("member", member))

        case .jobsDealt(let entrant, let jobs):
            .jobsDealt(try fields("entrant", entrant, of: "jobsDealt"), try fields("jobs", jobs))
        case .jobSwapped(let entrant, let given, let drawn):
            .jobSwapped(
                try fields("entrant", entrant, of: "jobSwapped"),
                given: try fields("given", given),
                drawn: try fields("drawn", drawn)
            )
        case .jobWritten(let entrant, let job):
            .jobWritten(try fields("entrant", entrant, of: "jobWritten"), try fields("job", job))
        case .jobChosen(let entrant, let job):
            .jobChosen(try fields("entrant", entrant, of: "jobChosen"), try fields("job", job))
        case .jobsReshuffled: fields.none(self, of: "jobsReshuffled")

        case .roundBegan(let round, let firstPlayer):
            .roundBegan(
                try fields("round", round, in: Limits.numbers, of: "roundBegan"),
                firstPlayer: try fields("firstPlayer", firstPlayer)
            )
        case .skillsRevealed(let skills): .skillsRevealed(try fields("skills", skills, of: "skillsRevealed"))
        case .skillRedrawn(let given, let drawn):
            .skillRedrawn(try fields("given", given, of: "skillRedrawn"), drawn: try fields("drawn", drawn))
        case .skillWritten(let skill, let given):
            .skillWritten(
                try fields("skill", skill, of: "skillWritten"),
                inPlaceOf: try fields.optional("inPlaceOf", given)
            )
        case .skillsReshuffled: fields.none(self, of: "skillsReshuffled")
        case .choosingOpened: fields.none(self, of: "choosingOpened")

        case .passed(let entrant): .passed(try fields("entrant", entrant, of: "entrantPassed"))
        case .orderDrawn(let order): .orderDrawn(try fields("order", order, of: "orderDrawn"))
        case .tieBreakBegan(let order): .tieBreakBegan(try fields("order", order, of: "tieBreakBegan"))
        case .finalBegan(let order): .finalBegan(try fields("order", order, of: "finalBegan"))

        case .pitchStarted(let entrant, let speaker):
            .pitchStarted(try fields("entrant", entrant, of: "pitchStarted"), speaker: try fields("speaker", speaker))
        case .pitchExtended(let seconds):
            .pitchExtended(seconds: try fields("seconds", seconds, in: Limits.counts, of: "pitchExtended"))
        case .pitchSkipped(let entrant): .pitchSkipped(try fields("entrant", entrant, of: "pitchSkipped"))
        case .noteTaken(let note):
            .noteTaken(
                PitchNote(
                    round: try fields("round", note.round, in: Limits.numbers, of: "noteTaken"),
                    entrant: try fields("entrant", note.entrant),
                    skill: try fields.optional("skill", note.skill),
                    text: try fields("text", note.text)
                )
            )
        case .pitchPaused: fields.none(self, of: "pitchPaused")
        case .pitchResumed: fields.none(self, of: "pitchResumed")
        case .pitchEnded: fields.none(self, of: "pitchEnded")

        case .voteOpened(let terms): .voteOpened(try fields("terms", terms, of: "voteOpened"))
        case .ballotCast(let seat): .ballotCast(try fields("seat", seat, of: "ballotCast"))
        case .ballotWithdrawn(let seat): .ballotWithdrawn(try fields("seat", seat, of: "ballotWithdrawn"))
        case .totalNoted(let entrant, let total):
            .totalNoted(try fields("entrant", entrant, of: "totalNoted"), try fields("total", total, in: Limits.counts))
        case .voteCounted(let count): .voteCounted(try count.described(by: &fields))
        case .voteReopened: fields.none(self, of: "voteReopened")
        case .voteSkipped: fields.none(self, of: "voteSkipped")

        case .ended(let end): .ended(try fields("end", end, of: "gameEnded"))
        }
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
