import TestKit
import Workshop

/// A way a session, or what is done in it, can end.
enum SessionEnding: String, CaseIterable {
    case gameCompleted = "game-completed"
    case gameCompletedByFinal = "game-completed-by-a-final"
    case gameCompletedTogether = "game-completed-together"
    case gameEndedEarly = "game-ended-early"
    case rolePlayCompleted = "role-play-completed"
    case rolePlayEndedEarly = "role-play-ended-early"
    case debriefCompleted = "debrief-completed"
    case debriefEndedEarly = "debrief-ended-early"
    case storyEnded = "story-ended"
    case storyLeft = "story-left"
    case practiceFinished = "practice-finished"
    case practiceLeft = "practice-left"

    /// Whether a session ended so, as far as what is in effect tells.
    func isMet(by session: Session) -> Bool {
        let state = session.state
        let last = state.activity
        guard state.isClosed else { return false }
        switch self {
        case .gameCompleted:
            return last?.game?.end == .completed && last?.game?.rules.variant == .competitive && !hadFinal(session)
        case .gameCompletedByFinal: return last?.game?.end == .completed && hadFinal(session)
        case .gameCompletedTogether: return last?.game?.end == .completed && last?.game?.rules.variant == .cooperative
        case .gameEndedEarly:
            return last?.game?.end == .early && last?.game?.rounds.contains { $0.main.count != nil } == true
        case .rolePlayCompleted:
            let played = state.activities.last { $0.rolePlay != nil }
            return played?.isOver == true && played?.rolePlay?.ratings.isEmpty == false && last?.debrief?.isOver == true
        case .rolePlayEndedEarly:
            return last?.rolePlay?.isAnswered == false && last?.isOver == true && !last.isEmptyPlay
        case .debriefCompleted: return last?.debrief?.isOver == true && ended(session, by: .rules)
        case .debriefEndedEarly: return last?.debrief?.isOver == true && ended(session, by: .facilitator)
        case .storyEnded: return last?.storyWalk?.ending != nil
        case .storyLeft: return last?.storyWalk?.isLeft == true && last?.storyWalk?.trail.steps.isEmpty == false
        case .practiceFinished: return last?.pitchPractice?.levels.count == PitchPractice.Criterion.allCases.count
        case .practiceLeft: return last?.pitchPractice?.isOver == true && last?.pitchPractice?.levels.isEmpty == true
        }
    }

    private func hadFinal(_ session: Session) -> Bool {
        session.log.contains { if case .game(.finalBegan) = $0.event { true } else { false } }
    }

    private func ended(_ session: Session, by actor: Actor) -> Bool {
        session.log.last { $0.event == .debrief(.ended) }?.by == actor
    }

    /// A session that ends so: of those a random player leads there, the one of the first six in which most kinds of things happen.
    ///
    /// No random player comes to the end of a role-play, where everybody has to speak in turn: that one is led by hand.
    func session() throws -> Session? {
        if self == .rolePlayCompleted { return try Self.rolePlayCompleted() }
        var found: [Session] = []
        for seed in 1...6_000 where found.count < 6 {
            if let session = played(seed: UInt64(seed)) { found.append(session) }
        }
        return found.max { Self.kinds(in: $0) < Self.kinds(in: $1) }
    }

    private static func rolePlayCompleted() throws -> Session {
        var script = Script(seed: 7)
        try script.gather(players: 4)
        try script.ask(.beginRolePlay(.small))
        try script.goToScene()
        try script.act(.markBeat("enter"))
        script.wait(milliseconds: 60_000)
        try script.act(.fire("phone"))
        try script.act(.quote("s4", "sorry", "I am sorry"), by: .seat("s4"))
        try script.act(.stop, by: .seat("s3"))
        try script.act(.goOn)
        try script.act(.resume)
        try script.act(.endTake)
        try script.advance(to: "again")
        for seat in ["s1", "s2"] as [ID<Seat>] { try script.act(.confirmBrief(seat), by: .seat(seat)) }
        try script.act(.startTake(from: nil))
        try script.act(.tick("s4", "time"), by: .seat("s4"))
        try script.act(.advance)
        try script.leaveRoles()
        try script.act(.assessOneself("s1", "sorry", level: 1), by: .seat("s1"))
        try script.passAll()
        try script.act(.rate("s4", "sorry", take: 1, level: 2), by: .seat("s4"))
        try script.act(.rate("s4", "time", take: 2, level: 1), by: .seat("s4"))
        try script.debrief(.answer("s1", "Tense"), by: .seat("s1"))
        try script.debrief(.end)
        try script.ask(.close)
        return script.session
    }

    private static func kinds(in session: Session) -> Int {
        Set(session.log.map { String("\($0.event)".prefix(24)) }).count
    }

    private func played(seed: UInt64) -> Session? {
        var session = Session(
            header: SessionHeader(
                id: ID(rawValue),
                seed: seed,
                title: "Kept for ever",
                openedAt: Instant(milliseconds: 1_795_000_000_000)
            )
        )
        var player = RandomPlayer(seed: seed)
        var now = session.header.openedAt
        func ask(_ command: Command, of session: inout Session) {
            if let outcome = try? session.decide(Request(command, by: .facilitator, at: now)) { session.apply(outcome) }
        }
        for step in 0..<260 {
            now = Instant(milliseconds: now.milliseconds + Int64(1_000 + step % 7 * 900))
            guard let outcome = try? session.decide(player.request(to: session, at: now)) else { continue }
            session.apply(outcome)
            guard session.log.count > 15 else { continue }
            var ended = session
            ask(.close, of: &ended)
            if isMet(by: ended) { return ended }
        }
        return nil
    }
}

extension Activity? {
    /// Whether it is a role-play in which nothing was seen.
    fileprivate var isEmptyPlay: Bool { self?.rolePlay?.evidence.isEmpty ?? true }
}
