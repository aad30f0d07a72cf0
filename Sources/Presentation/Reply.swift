import Wording
public import Workshop

/// A command with who gives it.
public struct Asked: Hashable, Sendable {
    /// What is asked.
    public let command: Command
    /// Who asks.
    public let by: Actor

    /// Creates an asked command; the facilitator's unless told otherwise.
    public init(_ command: Command, by actor: Actor = .facilitator) {
        self.command = command
        self.by = actor
    }
}

/// What an answer leads to.
enum Reply: Sendable {
    /// Commands, carried out in order until one is refused.
    case ask([Asked])
    /// Another question; going back leads to the one before. It is made anew whenever the session has moved.
    case open(@Sendable () -> Question)
    /// Something said; then the question is put again.
    case say([Message])
    /// Another plan for the next game.
    case plan(GamePlan)
    /// Somebody has read how her pitch was rated in this count.
    case haveRead(ID<Seat>, Count)
    /// Ask this person later.
    case postpone(ID<Seat>)
    /// What lies on the table is told again.
    case tellAgain
    /// What the facilitator may say now, what comes next, and how she is for time.
    case tellScript
    /// The facilitator takes the keyboard.
    case callFacilitator
    /// Whoever was asked is done; back to the question of the moment.
    case done
    /// Back to the question before.
    case back
    /// Stop here; the session can be resumed.
    case leave
    /// Close the session and make its report.
    case finish

    static func game(_ command: GameCommand, by actor: Actor = .facilitator) -> Reply {
        .ask([Asked(.game(command), by: actor)])
    }

    static func people(_ command: PeopleCommand) -> Reply {
        .ask([Asked(.people(command))])
    }
}
