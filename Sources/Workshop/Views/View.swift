/// For whom a view is made.
public enum Audience: Hashable, Sendable {
    /// Whoever leads the session.
    case facilitator
    /// Everybody, on the shared screen.
    case table
    /// One person alone.
    case seat(ID<Seat>)
}

/// All that one audience may know of a session now.
///
/// What is not in here is secret: a ballot is in no view, a hand and a brief only in their owner's, a chosen job in
/// nobody else's until it is revealed.
public struct View: Hashable, Sendable {
    /// Somebody, as everybody may know her.
    public struct Person: Hashable, Sendable {
        /// Her seat.
        public let id: ID<Seat>
        /// Her name, numbered where several people share it.
        public let name: String
        /// What she is there for.
        public let kind: Seat.Kind
        /// Whether she is in the room.
        public let presence: Seat.Presence
    }

    /// What goes on.
    public enum Scene: Hashable, Sendable {
        /// Nothing yet, or nothing any more.
        case lobby
        /// A job-hunter game.
        case game(GameView)
        /// A role-play.
        indirect case rolePlay(RolePlayView)
        /// A debriefing.
        indirect case debrief(DebriefView)
        /// A story played alone.
        indirect case story(StoryView)
        /// A pitch practised alone.
        indirect case pitchPractice(PitchPracticeView)
    }

    /// For whom the view is made.
    public let audience: Audience
    /// The name of the session.
    public let title: String
    /// Everybody who ever joined, in the order they came.
    public let people: [Person]
    /// What goes on.
    public let scene: Scene
    /// The seats everybody waits for now.
    public var waitingFor: [ID<Seat>] { scene.waitingFor(among: people) }
    /// Whether the session was closed for good.
    public let isClosed: Bool
    /// What the facilitator noted for her own eyes; empty for everybody else.
    public let notes: [PrivateNote]

    /// The person at a seat.
    public func person(_ id: ID<Seat>) -> Person? {
        people.first { $0.id == id }
    }
}

extension View.Scene {
    /// Whom everybody waits for.
    fileprivate func waitingFor(among people: [View.Person]) -> [ID<Seat>] {
        switch self {
        case .lobby: []
        case .game(let game): game.table.waitingFor
        case .rolePlay(let play): play.table.waitingFor
        case .debrief(let debrief): debrief.open.toHear(among: people)
        case .story(let story): Self.soloist(story.seat, isOver: story.isOver, among: people)
        case .pitchPractice(let practice):
            Self.soloist(practice.seat, isOver: practice.stage == .finished, among: people)
        }
    }

    private static func soloist(_ seat: ID<Seat>, isOver: Bool, among people: [View.Person]) -> [ID<Seat>] {
        isOver ? [] : people.filter { $0.id == seat && $0.presence == .present }.map(\.id)
    }

    /// Milliseconds left on the clock of a pitch, given to the group or practised alone, or of getting ready for one; below
    /// zero beyond its time, `nil` where none runs.
    public func timeLeft(at now: SessionTime) -> Int64? {
        switch self {
        case .game(let game):
            guard let pitch = game.current?.pitch, pitch.runningSince != nil else { return nil }
            return Int64(pitch.seconds) * 1000 - pitch.spoken(until: now)
        case .pitchPractice(let practice):
            guard let clock = practice.clock, clock.runningSince != nil else { return nil }
            return Int64(clock.seconds) * 1000 - clock.spent(until: now)
        case .lobby, .rolePlay, .debrief, .story: return nil
        }
    }

    /// What was seen in the role-play that goes on, or that is talked about; `nil` before it may be told.
    public var findings: Findings? {
        switch self {
        case .rolePlay(let play): play.findings
        case .debrief(let debrief): debrief.findings
        case .lobby, .game, .story, .pitchPractice: nil
        }
    }

    /// Who does alone what goes on, and may see all of it; `nil` where several people do it together.
    public var soloist: ID<Seat>? {
        switch self {
        case .story(let story): story.seat
        case .pitchPractice(let practice): practice.seat
        case .lobby, .game, .rolePlay, .debrief: nil
        }
    }
}
