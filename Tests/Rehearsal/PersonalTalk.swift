public import Workshop

/// A session in which people say things about themselves and each other: what a logbook holds and an erasure removes.
public enum PersonalTalk {
    /// The names of the five people; the first is the one to be erased.
    public static let names = ["CANARY-name <script>👨‍👩‍👧", "=cmd()", "Chloé", "שרה", "Dot"]
    /// Words of the first person, and words about her, none of which may be left.
    public static let canaries = [
        "CANARY-name", "CANARY-new-name", "CANARY-note", "CANARY-answer", "CANARY-job", "CANARY-undone",
    ]
    /// What the others say, all of which has to stay.
    public static let othersWords = [
        "=HYPERLINK(\"x\") I will listen", "I will ask CANARY-new-name to help", "A note on Chloé 👩‍🚀",
    ]

    static let deck = Deck(
        id: "talk",
        title: "Talk",
        skills: (1...9).map { number in
            SkillCard(id: ID("skill-\(number)"), name: "Skill \(number)", dimension: Dimension.allCases[number % 3])
        },
        jobs: (1...60).map { JobCard(id: ID("job-\($0)"), title: "Job \($0)", kind: .realistic) }
    )

    /// Plays the talk: everybody pitches, notes are taken, people vote and commit themselves.
    ///
    /// - Parameter perform: Carries out one command and gives the session after it; `nil` if it was refused.
    /// - Returns: The session at the end.
    public static func play(_ perform: (Command, Actor) -> Session?) -> Session? {
        var session: Session?
        func ask(_ command: Command, _ actor: Actor = .facilitator) {
            if let next = perform(command, actor) { session = next }
        }
        for name in names { ask(.people(.join(name: name, kind: .participant))) }
        ask(.people(.rename("s1", to: "CANARY-new-name")))
        var rules = RoundRules()
        rules.rounds = 1
        ask(.beginGame(rules: rules, deck: deck, teams: nil))
        ask(.game(.advance))
        ask(.game(.revealSkills))
        ask(.game(.advance))
        ask(.game(.writeJob("e1", title: "CANARY-job of my own")))
        for entrant in session?.state.game?.entrants ?? [] {
            let jobs = session?.state.game?.hand(of: entrant.id)?.choosable ?? []
            if let job = entrant.id == "e1" ? jobs.last : jobs.first { ask(.game(.chooseJob(entrant.id, job))) }
        }
        ask(.game(.startPitch(nil)))
        ask(.game(.takeNote("e1", nil, "CANARY-undone was brave")))
        ask(.rewind(to: session?.undoTarget ?? 0))
        ask(.game(.takeNote("e1", nil, "CANARY-note: clear and calm")))
        ask(.game(.takeNote("e3", nil, othersWords[2])))
        while session?.state.game?.stage == .interview { ask(.game(.advance)) }
        for number in 1...5 {
            ask(
                .game(.castBallot(ID("s\(number)"), Ballot(.one(number == 1 ? "e3" : "e1")))),
                .seat(ID("s\(number)"))
            )
        }
        while session?.state.current != nil { ask(.game(.advance)) }
        ask(.beginDebrief(.short))
        ask(.debrief(.advance))
        ask(.debrief(.advance))
        ask(.debrief(.answer("s1", "CANARY-answer: I will call back")))
        ask(.debrief(.answer("s2", othersWords[0])))
        ask(.debrief(.answer("s3", othersWords[1])))
        for seat in ["s4", "s5"] { ask(.debrief(.pass(ID(seat)))) }
        ask(.close)
        return session
    }
}
