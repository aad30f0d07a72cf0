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

    /// Creates a request.
    public init(_ command: Command, by: Actor, at: Instant) {
        self.command = command
        self.by = by
        self.at = at
    }
}
