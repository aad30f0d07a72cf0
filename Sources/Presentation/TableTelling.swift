public import Wording

/// How the table comes to a second screen.
public enum TableTelling {
    /// What it is called where it is told.
    public static let title = Message.tableTitle

    /// What to do, step by step.
    ///
    /// - Parameter command: What is typed in the other window.
    public static func steps(typing command: String) -> [Message] {
        [
            Message.tableStepExtend, Message.tableStepWindow,
            Message.tableStepCommand(command: command), Message.tableStepFollows,
        ]
    }

    /// The same in a line, for whoever has done it before.
    public static func hint(typing command: String) -> Message {
        Message.tableHint(command: command)
    }
}
