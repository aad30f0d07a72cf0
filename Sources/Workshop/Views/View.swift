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
        case rolePlay(RolePlayView)
        /// A debriefing.
        case debrief(DebriefView)
        /// A story played alone.
        case story(StoryView)
        /// A pitch practised alone.
        case pitchPractice(PitchPracticeView)
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
    public var waitingFor: [ID<Seat>] {
        if case .game(let game) = scene { game.table.waitingFor } else { waiting }
    }
    let waiting: [ID<Seat>]
    /// Whether the session was closed for good.
    public let isClosed: Bool
    /// What the facilitator noted for her own eyes; empty for everybody else.
    public let notes: [PrivateNote]

    /// The person at a seat.
    public func person(_ id: ID<Seat>) -> Person? {
        people.first { $0.id == id }
    }
}

/// What one audience may know of a debriefing.
public struct DebriefView: Hashable, Sendable {
    /// The question now asked; `nil` once it is over.
    public let question: DebriefGuide.Question?
    /// The place of that question, from 1, and how many there are.
    public let place: Int
    /// How many questions there are.
    public let count: Int
    /// What was said so far.
    public let answers: [Debrief.Answer]
    /// What the guide is called, if it has a name.
    public let title: String?
    /// What was put aside for another time.
    public let parked: [String]
    /// How the group felt, without names.
    public let faces: [FaceCount]
    /// The faces a person keeps; her own only.
    public let ownFaces: [KeptFace]
    /// What was seen in the role-play it follows, if it follows one.
    public let findings: Findings?
}
