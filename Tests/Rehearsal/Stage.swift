import Workshop

/// Where a session is rehearsed: does what the rules allow and notes it.
struct Stage {
    var session = Session(
        header: SessionHeader(
            id: "rehearsal",
            seed: 42,
            title: "Rehearsal",
            openedAt: Instant(milliseconds: 1_760_000_000_000)
        )
    )
    var steps: [Rehearsal.Step] = []
    private var now: Int64 = 1_760_000_000_000

    mutating func play() {
        for name in ["Ana", "Bo", "Cleo", "Dina", "Eli"] {
            send(.people(.join(name: name, kind: .participant)))
        }
        send(.people(.join(name: "Flo", kind: .observer)))
        var rules = RoundRules()
        rules.ballot = .medals
        rules.rubricFeedback = true
        send(.beginGame(rules: rules, deck: Self.deck, teams: nil))
        for round in 1...3 {
            playRound(round)
        }
        send(.game(.advance))
        send(.beginDebrief(.short))
        send(.debrief(.answer(nil, "We laughed a lot.")))
        send(.debrief(.advance))
        send(.debrief(.answer(nil, "To listen first.")))
        send(.debrief(.end))
        send(.close)
    }

    private mutating func playRound(_ round: Int) {
        send(.game(.advance))
        send(.game(.revealSkills))
        send(.game(.advance))
        for entrant in session.state.game?.entrants ?? [] {
            guard let job = session.state.game?.hand(of: entrant.id)?.choosable.first else { continue }
            send(.game(.chooseJob(entrant.id, job)))
        }
        while session.state.game?.stage == .interview {
            send(.game(.advance))
        }
        vote(shift: round, isChanging: true)
        if round == 1 {
            send(.game(.reopenVote))
            vote(shift: 3, isChanging: false)
        }
        if round == 2 {
            // The count is undone, and with it the end of the last pitch; the vote starts anew.
            send(.rewind(to: session.undoTarget ?? 0))
            send(.game(.advance))
            vote(shift: 1, isChanging: true)
        }
    }

    /// Everybody votes; some change their minds or take a ballot back first.
    private mutating func vote(shift: Int, isChanging: Bool) {
        guard let terms = session.state.game?.contest?.vote?.terms else { return }
        let seats = session.state.roster.seats.map(\.id)
        for (place, seat) in seats.enumerated() {
            if isChanging {
                send(.game(.castBallot(seat, Self.ballot(of: place, shift: shift + 1, terms: terms))), by: .seat(seat))
            }
            if isChanging && place == 1 {
                send(.game(.withdrawBallot(seat)), by: .seat(seat))
            }
            send(.game(.castBallot(seat, Self.ballot(of: place, shift: shift, terms: terms))), by: .seat(seat))
        }
    }

    private static func ballot(of place: Int, shift: Int, terms: VoteTerms) -> Ballot {
        let others = terms.candidates.filter { $0.text != "e\(place + 1)" }.sorted()
        guard others.count > 1 else { return Ballot(.abstain) }
        let gold = others[(place + shift) % others.count]
        let silver = others[(place + shift + 1) % others.count]
        let feedback = terms.skills.map { Ballot.Rating(gold, $0, (place + shift) % 4) }
        return Ballot(.two(gold, silver), feedback: feedback)
    }

    private mutating func send(_ command: Command, by actor: Actor = .facilitator) {
        now += 1000
        let at = Instant(milliseconds: now)
        guard let outcome = try? session.decide(Request(command, by: actor, at: at)) else { return }
        session.apply(outcome)
        let vote = session.state.game.flatMap { $0.stage == .recruitment ? $0.contest?.vote : nil }
        steps.append(
            Rehearsal.Step(command: command, actor: actor, at: at, events: session.log.count, roll: vote?.roll)
        )
    }

    private static let deck = Deck(
        id: "rehearsal",
        title: "Rehearsal",
        skills: (1...12).map { number in
            SkillCard(id: ID("skill-\(number)"), name: "Skill \(number)", dimension: Dimension.allCases[number % 3])
        },
        jobs: (1...40).map { number in
            JobCard(id: ID("job-\(number)"), title: "Job \(number)", kind: number % 3 == 0 ? .silly : .realistic)
        }
    )
}
