import RecordFormat
import Workshop

/// A whole session, played by the rules: two rounds with a count taken back, a tie broken, undo and redo, and a
/// debriefing.
enum PlayedSession {
    static let header = SessionHeader(
        id: "monday-group",
        seed: UInt64.max,
        title: "Monday group",
        language: "en",
        openedAt: Instant(milliseconds: 1_760_000_000_000)
    )

    static let session: Session = {
        var play = Play()
        play.run()
        return play.session
    }()

    static var document: SessionDocument {
        SessionDocument(header: session.header, events: session.log)
    }

    private struct Play {
        var session = Session(header: header)
        var now: Int64 = 1_760_000_000_000

        mutating func run() {
            for name in ["Ana", "Bo", "Cleo", "Dina"] {
                send(.people(.join(name: name, kind: .participant)))
            }
            var rules = RoundRules()
            rules.rounds = 2
            rules.tie = .revote
            send(.beginGame(rules: rules, deck: deck, teams: nil))
            playRound(votes: ["e2", "e1", "e1", "e1"])
            send(.game(.reopenVote))
            vote(["e2", "e1", "e2", "e1"])
            vote(["e2", "e1", "e1", "e1"], opening: true)
            playRound(votes: ["e3", "e3", "e2", "e3"])
            send(.rewind(to: session.log.count - 1))
            send(.rewind(to: session.redoTarget ?? 0))
            send(.game(.end))
            send(.beginDebrief(.short))
            send(.debrief(.answer(nil, "We laughed.")))
            send(.debrief(.end))
            send(.close)
        }

        mutating func playRound(votes: [ID<Entrant>]) {
            send(.game(.advance))
            send(.game(.revealSkills))
            send(.game(.advance))
            for entrant in session.state.game?.entrants ?? [] {
                let hand = session.state.game?.hand(of: entrant.id)
                send(.game(.chooseJob(entrant.id, hand?.choosable.first ?? "none")))
            }
            for _ in 0..<4 {
                send(.game(.advance))
                send(.game(.advance))
            }
            vote(votes)
        }

        mutating func vote(_ votes: [ID<Entrant>], opening: Bool = false) {
            if opening { send(.game(.advance)) }
            for (place, entrant) in votes.enumerated() {
                let seat = ID<Seat>("s\(place + 1)")
                send(.game(.castBallot(seat, Ballot(.one(entrant)))), by: .seat(seat))
            }
        }

        /// Does what may be done; what the rules refuse is left out.
        mutating func send(_ command: Command, by actor: Actor = .facilitator) {
            now += 1000
            if let outcome = try? session.decide(Request(command, by: actor, at: Instant(milliseconds: now))) {
                session.apply(outcome)
            }
        }
    }

    private static let deck = Deck(
        id: "small",
        title: "Small",
        skills: (1...9).map {
            SkillCard(id: ID("skill-\($0)"), name: "Skill \($0)", dimension: Dimension.allCases[$0 % 3])
        },
        jobs: (1...30).map {
            JobCard(id: ID("job-\($0)"), title: "Job \($0)", kind: $0 % 3 == 0 ? .silly : .realistic)
        }
    )
}
