import Reports
import TestKit
import Wording
import Workshop

/// Sessions that were led by hand, to make reports of.
enum Sessions {
    /// Six people, three rounds with a tie, a pass, notes and reasons, and what was said about it.
    static func six() throws -> Session {
        var rules = RoundRules()
        rules.tie = .pitchOff
        var script = Script(seed: 6)
        for name in ["Ana", "Ben", "Chloé", "Dan", "Eva", "علي"] {
            try script.people(.join(name: name, kind: .participant))
        }
        try script.people(.join(name: "Olga", kind: .observer))
        try script.ask(.beginGame(rules: rules, deck: .small, teams: nil))

        try pitch(&script, passing: nil)
        try script.play(.takeNote("e2", script.skill(0), "She counted the boxes twice."))
        try script.play(.takeNote("e4", nil, "Spoke to everybody, not to the floor."))
        try vote(&script, ["e2", "e4", "e2", "e2", "e4", "e2", "e4"], because: script.skill(0))

        try pitch(&script, passing: "e3")
        try vote(&script, ["e2", "e1", "e1", "e2", "e6", "e5", nil], because: script.skill(1))
        // Ana and Ben share the top: a short second pitch each, and a second vote.
        try script.play(.advance)
        for _ in 0..<2 {
            try script.play(.startPitch(nil))
            script.wait(milliseconds: 28_400)
            try script.play(.endPitch)
        }
        try vote(&script, ["e2", "e1", "e1", "e1", "e2", "e1", "e1"], because: nil)

        try pitch(&script, passing: nil)
        try vote(&script, ["e6", "e6", "e6", "e6", "e6", "e1", "e6"], because: script.skill(2))
        try script.play(.advance)

        try script.ask(.beginDebrief(.short))
        script.wait(milliseconds: 300_000)
        try script.debrief(.answer(nil, "We laughed a lot."))
        try script.debrief(.advance)
        try script.debrief(.answer(nil, "Say what you did, not what you are."))
        script.wait(milliseconds: 600_000)
        try script.debrief(.advance)
        try script.debrief(.answer("s1", "I will ask for help on Monday."))
        try script.debrief(.answer("s6", "I will greet the driver."))
        try script.debrief(.end)
        try script.ask(.close)
        return script.session
    }

    /// Nobody came, nothing was played.
    static var empty: Session { Script().session }

    /// Everybody but one has chosen a job, in secret.
    static func interrupted() throws -> Session {
        var script = try Script(players: 4)
        try script.advance(to: .choosing)
        for entrant in ["e1", "e2", "e3"] as [ID<Entrant>] {
            try script.play(
                .chooseJob(entrant, script.session.state.game?.hand(of: entrant)?.choosable.first ?? "none")
            )
        }
        return script.session
    }

    /// As many people as play, over one round.
    static func forty() throws -> Session {
        var rules = RoundRules()
        rules.rounds = 1
        rules.handSize = 1
        var script = try Script(players: 40, rules: rules)
        try pitch(&script, passing: nil)
        try vote(&script, (1...40).map { $0 == 1 ? "e2" : "e1" }, because: nil)
        try script.play(.advance)
        return script.session
    }

    /// Names nobody can type but another program might have recorded, and such as anybody can type.
    static let hostileNames = [
        "<script>alert(1)</script>", "=cmd()", "\u{202E}evil", "👨‍👩‍👧‍👦", "\"; DROP | TABLE", "](javascript:x)", "-1+1",
        "@SUM(A1)", "a\u{0}b\u{1B}[31m", "&amp; 'quoted'", "1. one", "\u{E000}\u{E001}",
    ]

    /// People with such names, taken from a record; what they say is of the same kind.
    static func hostile() -> Session {
        var session = Session(
            header: SessionHeader(
                id: "hostile",
                seed: 1,
                title: "<b>\u{202E}title</b>",
                openedAt: Instant(milliseconds: 0)
            )
        )
        var events: [Event] = hostileNames.enumerated().map { place, name in
            .people(.joined(ID("s\(place + 1)"), name: name, kind: .participant))
        }
        events.append(.debrief(.began(.short)))
        events += hostileNames.map { .debrief(.answered(.init(question: "feelings", seat: nil, text: $0))) }
        for (place, event) in events.enumerated() {
            session.take(Recorded(number: place + 1, at: Instant(milliseconds: 0), by: .facilitator, event: event))
        }
        return session
    }

    static func report(of session: Session) -> SessionReport {
        SessionReport(of: session, in: Wording(.english), date: "2026-01-31")
    }

    // MARK: Leading

    /// Plays a round up to its vote; everybody speaks a little longer than the one before.
    private static func pitch(_ script: inout Script, passing: ID<Entrant>?) throws {
        try script.advance(to: .research)
        script.wait(milliseconds: 60_000)
        try script.advance(to: .choosing)
        if let passing { try script.play(.pass(passing)) }
        try script.chooseForAll()
        var spoken: Int64 = 41_500
        while script.session.state.game?.stage == .interview {
            try script.play(.startPitch(nil))
            script.wait(milliseconds: spoken)
            try script.play(.endPitch)
            spoken += 6_250
        }
    }

    /// Lets the seats vote in order for one candidate each; the first gives a reason.
    private static func vote(_ script: inout Script, _ choices: [ID<Entrant>?], because skill: ID<SkillCard>?) throws {
        for (place, choice) in choices.enumerated() {
            let seat = ID<Seat>("s\(place + 1)")
            let reason = place == 0 ? skill.flatMap { skill in choice.map { Ballot.Reason($0, skill) } } : nil
            let ballot = Ballot(choice.map { .one($0) } ?? .abstain, because: reason)
            try script.play(.castBallot(seat, ballot), by: .seat(seat))
        }
    }
}

extension Script {
    /// A skill on the table.
    fileprivate func skill(_ place: Int) -> ID<SkillCard> {
        session.state.game?.round?.skills[place] ?? "none"
    }
}
