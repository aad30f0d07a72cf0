/// What an update asks the loop to do besides showing the new model.
public enum Command<Message: Sendable>: Sendable {
    /// Ends the loop; the terminal stays open until it is closed.
    case quit
    /// Runs work aside, and hands in the message it ends with; a new one of the same name cancels the one before.
    case perform(name: String, @Sendable () async -> Message)
    /// Cancels work by its name; its message no longer comes.
    case cancel(name: String)
    /// Hands in a message after a time; a new one of the same name replaces the one before.
    case after(Duration, name: String, Message)
    /// Sends the whole screen again.
    case repaint
    /// Gives the terminal to the shell until the program is called back.
    case suspend
    /// Takes or releases the mouse.
    case mouse(Bool)
    /// Rings the bell.
    case ring

    var isQuit: Bool {
        if case .quit = self { true } else { false }
    }
}

/// What an update is told.
public enum Input<Message: Sendable>: Sendable {
    /// Something happened at the terminal.
    case event(Event)
    /// Work was done, or a time has come.
    case message(Message)
}

/// How a loop ended.
public enum Ending: Hashable, Sendable {
    /// The program wanted to.
    case quit
    /// It was asked to from outside, and the update did not object.
    case interrupted(Event.Signal)
    /// The window is gone.
    case hangup
}
