/// Where typed lines come from.
public protocol LineInput: AnyObject {
    /// Whether a person types, so that secrets need a hidden line and a handed-over keyboard.
    var isInteractive: Bool { get }

    /// The next line.
    ///
    /// - Parameters:
    ///   - isSecret: Whether what is typed must not be seen.
    ///   - reminder: Something to be said if the line takes longer than that, where a person types.
    func nextLine(isSecret: Bool, reminder: Reminder?) -> InputLine
}

/// A line as it came in.
public enum InputLine: Hashable, Sendable {
    /// A line of text, without its end.
    case text(String)
    /// A line that is not UTF-8.
    case notText
    /// A line of more bytes than can be meant.
    case tooLong(Int)
    /// The program was stopped while something private stood on the glass, and goes on: it has to be asked anew.
    case goesOn
    /// There is no more input, or somebody ends the program from outside.
    case end
}

/// Something to be said once while a line is awaited.
public struct Reminder {
    /// After how many milliseconds.
    public let milliseconds: Int64
    /// Says it.
    public let say: () -> Void

    public init(after milliseconds: Int64, say: @escaping () -> Void) {
        self.milliseconds = milliseconds
        self.say = say
    }
}
