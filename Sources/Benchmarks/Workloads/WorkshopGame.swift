import Workshop

/// Leads sessions of six people through whole games of three rounds, without a thought to spare.
struct WorkshopGame {
    /// Looks at what was asked, what followed, and where it led.
    typealias Look = (Request, Session.Outcome, Session) -> Void

    private(set) var session: Session
    /// What is done after each step.
    private let afterwards: Look?
    private var commands = 0
    private var chance: SplitMix64

    /// Opens a session with six people in it.
    init(seed: UInt64, afterwards: Look? = nil) throws(Refusal) {
        session = Session(header: Self.header("benchmark", seed: seed))
        chance = SplitMix64(seed: ~seed)
        self.afterwards = afterwards
        for name in ["Ann", "Ben", "Cleo", "Dan", "Eva", "Finn"] {
            try ask(.people(.join(name: name, kind: .participant)))
        }
    }

    /// The header of a session that has the same draws as any other of the seed.
    static func header(_ id: ID<Session>, seed: UInt64) -> SessionHeader {
        SessionHeader(id: id, seed: seed, title: "Benchmark", openedAt: openedAt)
    }

    private static let openedAt = Instant(milliseconds: 1_760_000_000_000)

    /// Plays one game to its end.
    mutating func play(on deck: Deck, rules: RoundRules = RoundRules()) throws(Refusal) {
        try ask(.beginGame(rules: rules, deck: deck, teams: nil))
        while let stage = session.state.game?.stage, stage != .finished {
            switch stage {
            case .choosing: try choose()
            case .recruitment: try vote()
            case .opening, .research, .interview, .result, .finished: try ask(.game(.advance))
            }
        }
    }

    // No copy of the game is held while the session changes: the session would have to copy it too.

    private mutating func choose() throws(Refusal) {
        for entrant in session.state.game?.entrants ?? [] {
            guard let job = chance.pick(session.state.game?.hand(of: entrant.id)?.choosable ?? []) else { continue }
            try ask(.game(.chooseJob(entrant.id, job)))
        }
    }

    private mutating func vote() throws(Refusal) {
        guard let terms = session.state.game?.contest?.vote?.terms else { return }
        for entrant in session.state.game?.entrants ?? [] {
            guard let seat = entrant.members.first?.seat,
                let candidate = chance.pick(terms.candidates, where: { $0 != entrant.id })
            else { continue }
            let reason = chance.pick(terms.skills).map { Ballot.Reason(candidate, $0) }
            try ask(.game(.castBallot(seat, Ballot(.one(candidate), because: reason))), by: .seat(seat))
        }
    }

    private mutating func ask(_ command: Command, by actor: Actor = .facilitator) throws(Refusal) {
        let now = Instant(milliseconds: Self.openedAt.milliseconds + Int64(commands) * 1_000)
        let request = Request(command, by: actor, at: now)
        commands += 1
        guard let afterwards else { return session.apply(try session.decide(request)) }
        let outcome = try session.decide(request)
        session.apply(outcome)
        afterwards(request, outcome, session)
    }
}

extension WorkshopGame {
    /// Plays one game after another until the session has this many events.
    static func played(events: Int, deck: Deck, afterwards: Look? = nil) throws(Refusal) -> Self {
        var game = try WorkshopGame(seed: 1, afterwards: afterwards)
        while game.session.log.count < events {
            try game.play(on: deck)
        }
        return game
    }
}
