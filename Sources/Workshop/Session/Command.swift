/// What somebody may ask of a session.
public enum Command: Hashable, Sendable {
    /// About its people.
    case people(PeopleCommand)
    /// Begin a game on a deck; `teams` groups people by hand, else they are drawn as the rules say.
    indirect case beginGame(rules: RoundRules, deck: Deck, teams: [[ID<Seat>]]?)
    /// In the game now played.
    case game(GameCommand)
    /// Begin a role-play of a scenario.
    indirect case beginRolePlay(RolePlayScenario)
    /// In the role-play now going on.
    indirect case rolePlay(RolePlayCommand)
    /// Begin a debriefing.
    indirect case beginDebrief(DebriefGuide)
    /// In the debriefing now going on.
    indirect case debrief(DebriefCommand)
    /// Note something for the facilitator's own eyes.
    case note(String)
    /// In a story played alone.
    indirect case story(StoryCommand)
    /// In a pitch practised alone.
    indirect case pitchPractice(PitchPracticeCommand)
    /// Go to where the session stood after an earlier event: undo, or redo when that event was itself undone.
    case rewind(to: Int)
    /// Put the session down: its clocks stand until it is taken up again.
    case putDown
    /// Take the session up again where it was left.
    case takeUp
    /// Close the session for good.
    case close
}

/// A command with who asks and when.
public struct Request: Hashable, Sendable {
    /// What is asked.
    public let command: Command
    /// Who asks.
    public let by: Actor
    /// When.
    public let at: Instant
    /// How many events there were when whoever asks looked; `nil` for who cannot have been overtaken.
    public let seen: Int?

    public init(_ command: Command, by: Actor, at: Instant, seen: Int? = nil) {
        self.command = command
        self.by = by
        self.at = at
        self.seen = seen
    }
}

extension Command {
    /// Whether it means the moment it was asked at: asked of a later one it would do something else.
    var meansItsMoment: Bool {
        switch self {
        case .rewind, .close: true
        case .game(.advance), .game(.enterTotals), .game(.end): true
        case .rolePlay(.advance), .rolePlay(.endPlay): true
        case .debrief(.advance), .debrief(.end): true
        default: false
        }
    }
}
