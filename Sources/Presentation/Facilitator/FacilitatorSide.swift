public import Wording
public import Workshop

/// All that the facilitator wants to have beside her: what to say, what comes, the time, the people, the last steps,
/// her own notes, and how the table comes to a second screen.
///
/// It holds what is nobody else's business, so a front end shows it only while she has the keyboard.
public struct FacilitatorSide: Sendable {
    /// One part of it, under a heading; never without a line.
    public struct Part: Sendable {
        /// What it is about.
        public let heading: Message
        /// What there is to know.
        public let lines: [Message]
    }

    /// The parts, the most urgent first.
    public let parts: [Part]

    /// How many of the last steps are told.
    private static let steps = 6

    /// Collects what there is to know now.
    ///
    /// - Parameter tableCommand: What shows the table on a second screen; `nil` where there can be none.
    public init(session: Session, plan: GamePlan, now: Instant, tableCommand: String? = nil) {
        let view = session.view(for: .facilitator)
        let script = FacilitatorScript(session: session, plan: plan)
        let announcer = Announcer(session: session)
        let steps = Self.lastSteps(of: session).suffix(Self.steps).reversed().map(announcer.step)
        let clock = SessionClock(session: session, rules: plan.rules, now: now)
        let parts: [(heading: Message, lines: [Message])] = [
            (.sideSay, script.say),
            (.sideNext, script.next),
            (.sideTime, clock.lines),
            (.sidePeople, Self.people(in: view)),
            (.sideSteps, Array(steps)),
            (.sideScore, announcer.scoreSoFar()),
            (.sideNotes, Self.notes(in: view, of: session.state.game)),
            (.sideOwnNotes, view.notes.map { Message.plain(text: .text($0.text)) }),
            (.sideTable, session.state.isForGroup ? tableCommand.map { [TableTelling.hint(typing: $0)] } ?? [] : []),
        ]
        self.parts = parts.filter { !$0.lines.isEmpty }.map { Part(heading: $0.heading, lines: $0.lines) }
    }

    /// All of it line by line, for whoever listens to it.
    public var lines: [Message] {
        parts.flatMap { [$0.heading] + $0.lines }
    }

    /// Who is here, out or gone, who plays from a later round, and who plays together.
    private static func people(in view: View) -> [Message] {
        let lines = PeopleTelling.lines(view)
        guard case .game(let game) = view.scene, game.stage != .finished else { return lines }
        let late = game.players.filter { $0.playsFrom > max(1, game.roundNumber) && !$0.hasLeft }
        let teams = game.players.filter { $0.members.count > 1 && !$0.hasLeft }
        return lines
            + late.map { Message.playsFrom(who: view.who($0.id), round: $0.playsFrom) }
            + teams.map { Message.playTogether(names: view.who($0.id)) }
    }

    /// What can be undone, and the counts that came by themselves, the oldest first.
    private static func lastSteps(of session: Session) -> [Recorded] {
        session.history(until: session.log.count).filter { entry in
            switch entry.event {
            case .game(.ballotCast), .game(.ballotWithdrawn): false
            case .game(.voteCounted): true
            default: entry.by != .rules
            }
        }
    }

    /// What was noted about pitches, which stands in the report; a skill keeps its name when it no longer lies there.
    private static func notes(in view: View, of played: Game?) -> [Message] {
        guard case .game(let game) = view.scene else { return [] }
        return game.notes.map { note in
            let skill = note.skill.map { played?.skill($0)?.name ?? $0.text }
            if skill == nil { return Message.noteHeardNoSkill(who: view.who(note.entrant), text: note.text) }
            return note.text.isEmpty
                ? Message.noteSkillOnly(who: view.who(note.entrant), skill: skill ?? "")
                : .noteHeard(who: view.who(note.entrant), skill: skill ?? "", text: note.text)
        }
    }
}
